// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

namespace helpdesk {

/// How a day stands beside the others of its weekday.
enum class DayKind {
    Open, ///< as usual
    Closed, ///< as usual
    Holiday, ///< closed, though its weekday is open
    Other, ///< open at other hours than its weekday
    Extra, ///< open, though its weekday is closed
};

DayKind dayKind(const CalendarRules& rules, QDate day);

/// The calendar with these hours on one day, or on that day of every year; none: closed. What was said of this one day before is
/// gone, a longer exception holds for its other days.
CalendarRules withDay(CalendarRules rules, QDate day, const TimeSlots& hours, bool everyYear);
/// The calendar with the hours of its weekday on this day, and on no other day changed: a day of every year is an ordinary one
/// in this year only.
CalendarRules withUsualDay(CalendarRules rules, QDate day);

} // namespace helpdesk
