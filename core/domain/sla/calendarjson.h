// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

#include <QJsonObject>

#include <optional>

namespace helpdesk {

/// Rules as a calendar file says them (../shared/product.md); not checked further, see checkedRules().
/// Errors: Invalid(Weekday|OpeningHours|Date|Calendar, {what}).
Result<CalendarRules> calendarFromJson(const QJsonObject& json);
/// What calendarFromJson() reads back to the same.
QJsonObject calendarToJson(const CalendarRules& rules);

/// As `9:00`; up to 24:00, minutes of the day. Nothing for anything else.
std::optional<int> minuteOfDay(const QString& text);

} // namespace helpdesk
