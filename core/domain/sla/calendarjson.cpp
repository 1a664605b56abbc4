// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/calendarjson.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<TimeSlots> slotsFrom(const QJsonValue& json)
    {
        if (!json.isArray())
            return fail(ErrorCode::Invalid, Subject::Calendar, {u"slots"_s});
        TimeSlots slots;
        const auto pairs = json.toArray();
        for (const auto& entry : pairs) {
            const auto pair = entry.toArray();
            const auto from = minuteOfDay(pair.at(0).toString());
            const auto to = minuteOfDay(pair.at(1).toString());
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

    QJsonArray slotsJson(const TimeSlots& slots)
    {
        QJsonArray pairs;
        for (const auto& slot : slots)
            pairs << QJsonArray{slotText(slot).section(u'-', 0, 0), slotText(slot).section(u'-', 1, 1)};
        return pairs;
    }

    QJsonObject exceptionJson(const CalendarException& exception)
    {
        QJsonObject json{{u"slots"_s, slotsJson(exception.slots)}};
        if (exception.isYearly()) {
            json.insert(u"month_day"_s, QDate(2000, exception.month, exception.day).toString(u"MM-dd"_s));
        } else if (exception.from == exception.to) {
            json.insert(u"date"_s, exception.from.toString(Qt::ISODate));
        } else {
            json.insert(u"from"_s, exception.from.toString(Qt::ISODate));
            json.insert(u"to"_s, exception.to.toString(Qt::ISODate));
        }
        return json;
    }

} // namespace

std::optional<int> minuteOfDay(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto minute = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    return match.capturedView(2).toInt() > 59 || minute > 24 * 60 ? std::nullopt : std::optional(minute);
}

QJsonObject calendarToJson(const CalendarRules& rules)
{
    QJsonObject week;
    for (size_t day = 0; day < rules.week.size(); ++day) {
        if (!rules.week[day].empty())
            week.insert(weekdayKeys().at(static_cast<qsizetype>(day)), slotsJson(rules.week[day]));
    }
    QJsonObject json{{u"time_zone"_s, rules.timeZone}, {u"week"_s, week}};
    QJsonArray exceptions;
    for (const auto& exception : rules.exceptions)
        exceptions << exceptionJson(exception);
    if (!exceptions.isEmpty())
        json.insert(u"exceptions"_s, exceptions);
    return json;
}

Result<CalendarRules> calendarFromJson(const QJsonObject& json)
{
    CalendarRules rules;
    rules.timeZone = json.value("time_zone"_L1).toString();
    const auto week = json.value("week"_L1).toObject();
    for (auto day = week.begin(); day != week.end(); ++day) {
        const auto index = weekdayKeys().indexOf(day.key());
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
