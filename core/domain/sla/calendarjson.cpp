// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/calendarjson.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<int> minuteOf(const QString& text)
    {
        static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto hour = match.capturedView(1).toInt();
        const auto minute = match.capturedView(2).toInt();
        return hour > 24 || minute > 59 ? std::nullopt : std::optional(hour * 60 + minute);
    }

    Result<TimeSlots> slotsFrom(const QJsonValue& json)
    {
        if (!json.isArray())
            return fail(ErrorCode::Invalid, Subject::Calendar, {u"slots"_s});
        TimeSlots slots;
        const auto pairs = json.toArray();
        for (const auto& entry : pairs) {
            const auto pair = entry.toArray();
            const auto from = minuteOf(pair.at(0).toString());
            const auto to = minuteOf(pair.at(1).toString());
            if (pair.size() != 2 || !from || !to) {
                return fail(ErrorCode::Invalid, Subject::OpeningHours,
                            {pair.at(0).toString() + u'-' + pair.at(1).toString()});
            }
            slots.push_back({*from, *to});
        }
        return slots;
    }

    Result<QDate> dateFrom(const QJsonValue& json)
    {
        const auto date = QDate::fromString(json.toString(), u"yyyy-MM-dd"_s);
        if (!date.isValid())
            return fail(ErrorCode::Invalid, Subject::Date, {json.toString()});
        return date;
    }

    // A day of no year is read in a year that has them all.
    Result<> readYearly(const QString& text, CalendarException& exception)
    {
        const auto date = QDate::fromString(u"2000-"_s + text, u"yyyy-MM-dd"_s);
        if (!date.isValid())
            return fail(ErrorCode::Invalid, Subject::Date, {text});
        exception.month = date.month();
        exception.day = date.day();
        return {};
    }

    Result<CalendarException> exceptionFrom(const QJsonObject& json)
    {
        CalendarException exception;
        HD_TRY(exception.slots, slotsFrom(json.value("slots"_L1)));
        if (json.contains("month_day"_L1)) {
            HD_CHECK(readYearly(json.value("month_day"_L1).toString(), exception));
            return exception;
        }
        const bool single = json.contains("date"_L1);
        HD_TRY(exception.from, dateFrom(json.value(single ? "date"_L1 : "from"_L1)));
        HD_TRY(exception.to, dateFrom(json.value(single ? "date"_L1 : "to"_L1)));
        return exception;
    }

} // namespace

Result<CalendarRules> calendarFromJson(const QJsonObject& json)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    CalendarRules rules;
    rules.timeZone = json.value("time_zone"_L1).toString();
    const auto week = json.value("week"_L1).toObject();
    for (auto day = week.begin(); day != week.end(); ++day) {
        const auto index = days.indexOf(day.key());
        if (index < 0)
            return fail(ErrorCode::Invalid, Subject::Weekday, {day.key()});
        HD_TRY(rules.week[static_cast<size_t>(index)], slotsFrom(*day));
    }
    const auto exceptions = json.value("exceptions"_L1).toArray();
    for (const auto& entry : exceptions) {
        HD_TRY(auto exception, exceptionFrom(entry.toObject()));
        rules.exceptions.push_back(std::move(exception));
    }
    return rules;
}

} // namespace helpdesk
