// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportperiod.h"

namespace helpdesk {

namespace {

    constexpr qint64 kMostDaysInRows = 62;

    QDate nextPart(QDate day, ReportBy by)
    {
        switch (by) {
        case ReportBy::Week:
            return day.addDays(8 - day.dayOfWeek());
        case ReportBy::Month:
            return QDate(day.year(), day.month(), 1).addMonths(1);
        default:
            return day.addDays(1);
        }
    }

} // namespace

Instant beginningOf(QDate day, const QTimeZone& zone)
{
    return Instant::fromDateTime(day.startOfDay(zone));
}

Instant ReportPeriod::beginsAt() const
{
    return beginningOf(from, zone);
}

Instant ReportPeriod::endsAt() const
{
    return beginningOf(to.addDays(1), zone);
}

ReportPeriod previousPeriod(const ReportPeriod& period)
{
    return {period.from.addDays(-period.days()), period.from.addDays(-1), period.zone};
}

std::vector<QDate> partsOf(const ReportPeriod& period, ReportBy by)
{
    std::vector<QDate> parts;
    for (auto day = period.from; day <= period.to; day = nextPart(day, by))
        parts.push_back(day);
    return parts;
}

ReportBy timeGroupingFor(const ReportPeriod& period)
{
    return period.days() <= kMostDaysInRows ? ReportBy::Day : ReportBy::Month;
}

} // namespace helpdesk
