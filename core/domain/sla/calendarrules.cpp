// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/calendarrules.h"

#include "base/timezone.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMinutesOfDay = 24 * 60;

    QString timeText(int minute)
    {
        return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
    }

    Result<> checkSlots(TimeSlots& slots, const QString& weekday)
    {
        std::sort(slots.begin(), slots.end(), [](const auto& one, const auto& other) { return one.from < other.from; });
        int end = 0;
        for (const auto& slot : slots) {
            if (slot.from < 0 || slot.from >= slot.to || slot.to > kMinutesOfDay)
                return fail(ErrorCode::Invalid, Subject::OpeningHours, {slotText(slot), {}, weekday});
            if (slot.from < end)
                return fail(ErrorCode::Invalid, Subject::Overlap, {slotText(slot), {}, weekday});
            end = slot.to;
        }
        return {};
    }

    Result<> checkDays(const CalendarException& exception)
    {
        // 29 February is a day of some years.
        if (exception.isYearly() && !QDate::isValid(2000, exception.month, exception.day)) {
            return fail(
                ErrorCode::Invalid, Subject::Date,
                {u"%1-%2"_s.arg(exception.month, 2, 10, QLatin1Char('0')).arg(exception.day, 2, 10, QLatin1Char('0'))});
        }
        if (!exception.isYearly() && !exception.to.isValid())
            return fail(ErrorCode::Invalid, Subject::Date, {exception.from.toString(Qt::ISODate)});
        if (!exception.isYearly() && exception.to < exception.from)
            return fail(ErrorCode::Invalid, Subject::Period, {exception.to.toString(Qt::ISODate)});
        return {};
    }

} // namespace

bool CalendarException::holdsOn(QDate date) const
{
    return isYearly() ? date.month() == month && date.day() == day : from <= date && date <= to;
}

const TimeSlots& CalendarRules::slotsOn(QDate date) const
{
    const auto exception =
        std::find_if(exceptions.rbegin(), exceptions.rend(), [date](const auto& one) { return one.holdsOn(date); });
    return exception != exceptions.rend() ? exception->slots : week[static_cast<size_t>(date.dayOfWeek() - 1)];
}

const QStringList& weekdayKeys()
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return days;
}

Result<CalendarRules> checkedRules(CalendarRules rules)
{
    if (!isTimeZone(rules.timeZone))
        return fail(ErrorCode::Invalid, Subject::TimeZone, {rules.timeZone});
    for (size_t day = 0; day < rules.week.size(); ++day)
        HD_CHECK(checkSlots(rules.week[day], weekdayKeys().at(static_cast<qsizetype>(day))));
    for (auto& exception : rules.exceptions) {
        HD_CHECK(checkDays(exception));
        HD_CHECK(checkSlots(exception.slots, {}));
    }
    const bool opens = std::any_of(rules.week.begin(), rules.week.end(), [](const auto& day) { return !day.empty(); })
        || std::any_of(rules.exceptions.begin(), rules.exceptions.end(),
                       [](const auto& exception) { return !exception.slots.empty(); });
    if (!opens)
        return fail(ErrorCode::Missing, Subject::Calendar);
    return rules;
}

QString slotText(const TimeSlot& slot)
{
    return timeText(slot.from) + u'-' + timeText(slot.to);
}

} // namespace helpdesk
