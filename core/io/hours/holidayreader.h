// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/holiday.h"

#include <QByteArray>

namespace helpdesk {

/// The whole-day events of an iCalendar file, in their order; DTEND is the first day behind. What is repeated every year on
/// its day is a day of every year; other yearly rules (the last Thursday of November) are written out for the years asked
/// for, as single events are kept as they are. Cancelled events, alarms and properties of programs are passed over.
/// Errors: Invalid(Calendar, {component: what is wrong}) for a file without a calendar, an event with a time of day, without
/// DTSTART, ending before it begins, or repeated otherwise than yearly.
Result<std::vector<Holiday>> readHolidays(const QByteArray& text, int firstYear, int lastYear);
/// The same, with what is refused beside what is not. Errors: Invalid(Calendar) for a file without a calendar.
Result<HolidayFeed> readHolidayFeed(const QByteArray& text, int firstYear, int lastYear);

} // namespace helpdesk
