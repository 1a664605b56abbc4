// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportwish.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDaysOfRecent = 30;
    constexpr int kMonthsOfQuarter = 3;

    QDate monthOf(QDate day)
    {
        return {day.year(), day.month(), 1};
    }

    QDate quarterOf(QDate day)
    {
        return {day.year(), (day.month() - 1) / kMonthsOfQuarter * kMonthsOfQuarter + 1, 1};
    }

    QString isoDay(QDate day)
    {
        return day.toString(Qt::ISODate);
    }

} // namespace

std::optional<DaySpan> daysOf(PeriodPreset preset, QDate today)
{
    const QDate year(today.year(), 1, 1);
    switch (preset) {
    case PeriodPreset::ThisMonth:
        return DaySpan{monthOf(today), today};
    case PeriodPreset::LastMonth:
        return DaySpan{monthOf(today).addMonths(-1), monthOf(today).addDays(-1)};
    case PeriodPreset::Last30Days:
        return DaySpan{today.addDays(1 - kDaysOfRecent), today};
    case PeriodPreset::ThisQuarter:
        return DaySpan{quarterOf(today), today};
    case PeriodPreset::LastQuarter:
        return DaySpan{quarterOf(today).addMonths(-kMonthsOfQuarter), quarterOf(today).addDays(-1)};
    case PeriodPreset::ThisYear:
        return DaySpan{year, today};
    case PeriodPreset::LastYear:
        return DaySpan{year.addYears(-1), year.addDays(-1)};
    case PeriodPreset::Custom:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

QByteArray toBytes(const ReportWish& wish)
{
    const QJsonObject object{{u"report"_s, QString(keyOf(wish.report))},
                             {u"period"_s, QString(keyOf(wish.preset))},
                             {u"from"_s, isoDay(wish.custom.from)},
                             {u"to"_s, isoDay(wish.custom.to)},
                             {u"zone"_s, wish.zone},
                             {u"by"_s, wish.by ? QString(keyOf(*wish.by)) : QString()},
                             {u"where"_s, wish.where}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReportWish reportWishOf(const QByteArray& bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    ReportWish wish;
    wish.report = fromKey<ReportName>(text("report"_L1)).value_or(wish.report);
    wish.preset = fromKey<PeriodPreset>(text("period"_L1)).value_or(wish.preset);
    wish.custom = {QDate::fromString(text("from"_L1), Qt::ISODate), QDate::fromString(text("to"_L1), Qt::ISODate)};
    wish.zone = text("zone"_L1);
    wish.by = fromKey<ReportBy>(text("by"_L1));
    wish.where = text("where"_L1);
    return wish;
}

} // namespace helpdesk
