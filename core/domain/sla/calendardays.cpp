// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/calendardays.h"

#include <algorithm>

namespace helpdesk {

namespace {

    const TimeSlots& usualOn(const CalendarRules& rules, QDate day)
    {
        return rules.week[static_cast<size_t>(day.dayOfWeek() - 1)];
    }

    bool isOfThisDay(const CalendarException& exception, QDate day, bool everyYear)
    {
        if (exception.isYearly())
            return everyYear && exception.holdsOn(day);
        return exception.from == day && exception.to == day;
    }

} // namespace

DayKind dayKind(const CalendarRules& rules, QDate day)
{
    const auto& usual = usualOn(rules, day);
    const auto& hours = rules.slotsOn(day);
    if (hours == usual)
        return usual.empty() ? DayKind::Closed : DayKind::Open;
    if (hours.empty())
        return DayKind::Holiday;
    return usual.empty() ? DayKind::Extra : DayKind::Other;
}

CalendarRules withDay(CalendarRules rules, QDate day, const TimeSlots& hours, bool everyYear)
{
    std::erase_if(rules.exceptions,
                  [day, everyYear](const auto& exception) { return isOfThisDay(exception, day, everyYear); });
    CalendarException exception;
    exception.slots = hours;
    if (everyYear) {
        exception.month = day.month();
        exception.day = day.day();
    } else {
        exception.from = exception.to = day;
    }
    rules.exceptions.push_back(std::move(exception));
    return rules;
}

CalendarRules withUsualDay(CalendarRules rules, QDate day)
{
    std::erase_if(rules.exceptions, [day](const auto& exception) { return isOfThisDay(exception, day, false); });
    if (rules.slotsOn(day) == usualOn(rules, day))
        return rules;
    const auto usual = usualOn(rules, day);
    return withDay(std::move(rules), day, usual, false);
}

} // namespace helpdesk
