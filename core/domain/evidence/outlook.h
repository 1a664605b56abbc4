// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/packet.h"
#include "domain/routing/rulebook.h"

namespace helpdesk {

/// All that somebody sees who is about to hand a ticket on: the ways, what one of them asks, the request as it will go out, and
/// what still keeps it here.
struct EscalationOutlook {
    RoutingDecision routing;
    Route route = Route::M365AdminCenter; ///< the one looked at: chosen, under review, recommended, or nearest to open
    EvidenceChecklist checklist;
    Packet packet;
    std::optional<HealthRecord> health;
    int healthLimitHours = 4;
    std::vector<Reason> open; ///< what the workflow says to asking for approval with these inputs; empty: it may be asked
    bool approvalNeeded = true; ///< the policy
    bool approved = false;
    std::optional<Severity> proposedSeverity; ///< what would need less
    Severity severity = Severity::C;
};

} // namespace helpdesk
