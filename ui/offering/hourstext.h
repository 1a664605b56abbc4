// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/calendarrules.h"
#include "domain/sla/servicepolicy.h"

#include <QLocale>
#include <QString>

namespace helpdesk {

// Opening hours and targets as people type them into a field, and back.

/// "09:00-13:00, 14:00-18:00"; empty: closed all day.
QString slotsText(const TimeSlots& slots);
/// Errors: Invalid(OpeningHours, {what is not understood}), Invalid(Overlap).
Result<TimeSlots> slotsFrom(const QString& text);

/// A line for each, days as the language writes them: "2026-12-24 09:00-12:00", "2026-12-25 - 2026-12-26" for closed days, "01-01"
/// for every year; "24.12.2026 09:00-12:00", "01.01".
QString exceptionsText(const std::vector<CalendarException>& exceptions, const QLocale& locale);
/// Errors: those of typedDay(), typedYearlyDay() and slotsFrom().
Result<std::vector<CalendarException>> exceptionsFrom(const QString& text, const QLocale& locale);

/// "30m", "4h", "1h 24/7" where it runs around the clock; empty: not promised.
QString targetFieldText(const ServiceTarget& target);
/// Errors: Invalid(Duration, {what is not understood}).
Result<ServiceTarget> targetFrom(const QString& text);

} // namespace helpdesk
