// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// What is known about a request for escalation beyond its own inputs; the guard of the request looks at it.
struct EscalationFacts {
    std::vector<Reason> routeBlockers; ///< why the chosen route is closed, in the words of its rules
    bool someRouteOpen = true; ///< any, whichever is chosen
    QStringList entitlements; ///< those that pay on the chosen route
    std::vector<Reason> evidence; ///< what is missing or wrong of the checklist, health and 24x7 contact left aside
    bool healthRecorded = false; ///< some time
    int healthMinutes = 0; ///< how long ago
    int healthLimitHours = 4; ///< the policy: an older look does not count (domain.md 9, R18)
    bool contactReachable = false; ///< somebody of ours with a name and a phone, around the clock
};

} // namespace helpdesk
