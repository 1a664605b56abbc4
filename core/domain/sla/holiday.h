// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

namespace helpdesk {

/// A day, or several, on which a calendar is closed, as a holiday feed names it.
struct Holiday {
    QString name;
    CalendarException days; ///< without slots

    bool operator==(const Holiday&) const = default;
};

/// Those that the calendar does not have yet.
std::vector<Holiday> newHolidays(const CalendarRules& rules, const std::vector<Holiday>& holidays);
/// The calendar with them. They stand before its own exceptions: on a day that has one, that one goes on to hold.
CalendarRules withHolidays(CalendarRules rules, const std::vector<Holiday>& holidays);

} // namespace helpdesk
