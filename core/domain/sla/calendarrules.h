// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace helpdesk {

/// Open from one minute of the day to before another; 24:00 (1440) is a legal end.
struct TimeSlot {
    int from = 0;
    int to = 0;

    bool operator==(const TimeSlot&) const = default;
};
using TimeSlots = std::vector<TimeSlot>;

/// A day, a range of days or a day of every year on which other slots hold; none: closed.
struct CalendarException {
    QDate from; ///< invalid: every year on month and day
    QDate to; ///< the last day, included
    int month = 0;
    int day = 0;
    TimeSlots slots;

    bool isYearly() const { return !from.isValid(); }
    bool holdsOn(QDate date) const;
    bool operator==(const CalendarException&) const = default;
};

/// Opening hours as people write them down. Of two exceptions for one day the later one holds for all of it.
struct CalendarRules {
    QString timeZone; ///< IANA name
    std::array<TimeSlots, 7> week; ///< Monday first
    std::vector<CalendarException> exceptions;

    /// In the order of the day.
    const TimeSlots& slotsOn(QDate date) const;
    bool operator==(const CalendarRules&) const = default;
};

/// As files write the days of the week: mon to sun.
const QStringList& weekdayKeys();

/// The same with the slots of each day in order. Errors: Invalid(TimeZone|Date|Period), Invalid(OpeningHours|Overlap, {the
/// slot, nothing, the key of its weekday or nothing for an exception}), Missing(Calendar) when no rule ever opens.
Result<CalendarRules> checkedRules(CalendarRules rules);

/// As `09:00-18:00`.
QString slotText(const TimeSlot& slot);

} // namespace helpdesk
