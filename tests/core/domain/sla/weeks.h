// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/businesscalendar.h"
#include "support/catch.h"

#include <random>

// Calendars as tests write them down.

struct Hours {
    std::chrono::minutes from;
    std::chrono::minutes to;
};

inline helpdesk::TimeSlots slotsOf(const std::vector<Hours>& hours)
{
    helpdesk::TimeSlots result;
    for (const auto& one : hours)
        result.push_back({static_cast<int>(one.from.count()), static_cast<int>(one.to.count())});
    return result;
}

inline helpdesk::BusinessCalendar calendarOfRules(helpdesk::CalendarRules rules)
{
    auto calendar = helpdesk::BusinessCalendar::from(std::move(rules));
    REQUIRE_OK(calendar);
    return *std::move(calendar);
}

/// Monday first.
inline helpdesk::BusinessCalendar calendarOf(const QString& zone, const std::vector<std::vector<Hours>>& week)
{
    helpdesk::CalendarRules rules;
    rules.timeZone = zone;
    for (size_t day = 0; day < week.size(); ++day)
        rules.week[day] = slotsOf(week[day]);
    return calendarOfRules(std::move(rules));
}

/// Monday to Friday.
inline helpdesk::CalendarRules officeRules(const QString& zone, std::chrono::minutes from, std::chrono::minutes to)
{
    helpdesk::CalendarRules rules;
    rules.timeZone = zone;
    for (size_t day = 0; day < 5; ++day)
        rules.week[day] = slotsOf({{from, to}});
    return rules;
}

/// Open on some days, up to three times a day, with some exceptions in 2011 to 2017.
inline helpdesk::CalendarRules randomRules(const QString& zone, std::mt19937& random)
{
    const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    const auto daySlots = [&] {
        helpdesk::TimeSlots result;
        for (int end = below(300); end < 1380 && result.size() < 3; end += below(400)) {
            const auto start = end;
            end = std::min(1440, start + 15 + below(500));
            result.push_back({start, end});
        }
        return result;
    };
    helpdesk::CalendarRules rules;
    rules.timeZone = zone;
    rules.week[static_cast<size_t>(below(7))] = {{480, 1080}};
    for (auto& day : rules.week) {
        if (below(3) > 0)
            day = daySlots();
    }
    for (int i = 0; i < 12; ++i) {
        const auto from = QDate(2011, 1, 1).addDays(below(6 * 365));
        rules.exceptions.push_back(
            {from, from.addDays(below(4)), 0, 0, below(2) == 0 ? helpdesk::TimeSlots() : daySlots()});
    }
    rules.exceptions.push_back({{}, {}, 2, 29, daySlots()});
    return rules;
}
