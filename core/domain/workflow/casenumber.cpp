// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/casenumber.h"

namespace helpdesk {

bool takesNumberOf(const Escalation& leg, const Escalation& other)
{
    if (leg.id == other.id || (leg.ticket == other.ticket && other.status == EscalationStatus::Returned))
        return false;
    return leg.route == other.route
        || (routeGivesServiceRequestNumber(leg.route) && routeGivesServiceRequestNumber(other.route));
}

} // namespace helpdesk
