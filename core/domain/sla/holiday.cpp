// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/holiday.h"

#include <algorithm>

namespace helpdesk {

std::vector<Holiday> newHolidays(const CalendarRules& rules, const std::vector<Holiday>& holidays)
{
    std::vector<Holiday> fresh;
    for (const auto& holiday : holidays) {
        const auto isKnown = std::ranges::find(rules.exceptions, holiday.days) != rules.exceptions.end();
        const auto isTaken = std::ranges::find(fresh, holiday.days, &Holiday::days) != fresh.end();
        if (!isKnown && !isTaken)
            fresh.push_back(holiday);
    }
    return fresh;
}

CalendarRules withHolidays(CalendarRules rules, const std::vector<Holiday>& holidays)
{
    std::vector<CalendarException> days;
    for (const auto& holiday : newHolidays(rules, holidays))
        days.push_back(holiday.days);
    rules.exceptions.insert(rules.exceptions.begin(), days.begin(), days.end());
    return rules;
}

} // namespace helpdesk
