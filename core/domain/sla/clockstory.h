// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"
#include "domain/sla/clockevent.h"
#include "domain/sla/servicepolicy.h"

#include <QJsonObject>

#include <vector>

namespace helpdesk {

/// What happened to a ticket that exists in a file only, and what was promised for it.
struct ClockStory {
    CalendarRules calendar;
    ServicePolicy policy;
    std::vector<ClockEvent> events; ///< in the order they happened
    Instant now;
};

/// Reads a story file (../shared/product.md). A policy pauses in states and in categories of them, as "waiting";
/// `"next_response_pauses": true` lets the next response pause as well.
/// Errors: Invalid(Story, {the place}), Invalid(Severity|State, {what}), those of calendarFromJson() and checkPolicy().
Result<ClockStory> storyFromJson(const QJsonObject& json);

} // namespace helpdesk
