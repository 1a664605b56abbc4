// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

#include <QStringList>

namespace helpdesk {

/// A day, or several, on which a calendar is closed, as a holiday feed names it.
struct Holiday {
    QString name;
    CalendarException days; ///< without slots

    bool operator==(const Holiday&) const = default;
};

/// What a holiday feed says, and what of it cannot be a holiday.
struct HolidayFeed {
    std::vector<Holiday> holidays; ///< in the order of the file
    QStringList refused; ///< the place of each event that is none, with what is wrong there
};

/// How far ahead of the present year what is repeated is written out.
inline constexpr int kHolidayYearsAhead = 5;

/// Those that the calendar does not have yet.
std::vector<Holiday> newHolidays(const CalendarRules& rules, const std::vector<Holiday>& holidays);
/// The calendar with them. They stand before its own exceptions: on a day that has one, that one goes on to hold.
CalendarRules withHolidays(CalendarRules rules, const std::vector<Holiday>& holidays);

} // namespace helpdesk
