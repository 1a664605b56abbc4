// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

#include <QJsonObject>

namespace helpdesk {

/// Rules as a calendar file says them (../shared/product.md); not checked further, see checkedRules().
/// Errors: Invalid(Weekday|OpeningHours|Date|Calendar, {what}).
Result<CalendarRules> calendarFromJson(const QJsonObject& json);

} // namespace helpdesk
