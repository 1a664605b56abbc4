// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/routing/rulebook.h"
#include "domain/sla/servicepolicy.h"

namespace helpdesk {

/// How long each side of a leg may take. A target without time: not set.
struct CaseTargets {
    ServiceTarget firstAnswer; ///< promised by the target
    ServiceTarget followUp; ///< without a promise: after that long without a word we ask again
    ServiceTarget ourAnswer; ///< what we allow ourselves when they wait for us
    ServiceTarget customerUpdate; ///< from an answer of theirs to our word to the customer
    std::optional<Instant> agreedDue; ///< by the target's own agreement, as imported; wins over firstAnswer

    bool operator==(const CaseTargets&) const = default;
};

/// By the dated rules for a leg of that route and entitlement, filed on `facts.date`; what the customer is owed by our
/// own policy. Only Microsoft promises a first answer to everybody: a provider publishes none. Minutes are calendar time
/// unless the rule speaks of business time; a business day of theirs is as long as their hours make it.
CaseTargets caseTargets(const RuleBook& rules, const ServicePolicy& policy, Route route, const CaseFacts& facts,
                        const QString& entitlement, std::chrono::minutes theirDay);

} // namespace helpdesk
