// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimdetails.h"
#include "domain/partner/partnerprofile.h"
#include "domain/routing/rulebook.h"
#include "storage/outage/claimstore.h"

#include <memory>

namespace helpdesk {

/// What the dated rules and the partner's profile say about claims, read once for many of them.
class ClaimJudge {
public:
    static Result<ClaimJudge> inForce(Database& database, Instant now);

    /// The claim with what follows from the rules.
    ClaimRow rowOf(const ClaimStore::Read& read, const QStringList& domains) const;
    /// Where the partner files a claim about this outage, and the rule that says so; it lives as long as the judge.
    std::pair<Route, const Rule*> routeOf(const Outage& outage) const;
    FilingPlan planFor(int customers) const;
    const QTimeZone& zone() const { return m_zone; }

private:
    CaseFacts caseOf(const Outage& outage, QDate day) const;
    int monthsOf(const Outage& outage) const;

    /// Why the route is open.
    const Rule* firstRule(const RouteDecision& decision) const;

    std::shared_ptr<const RuleBook> m_rules; ///< as the partner has them
    PartnerProfile m_profile;
    QTimeZone m_zone;
    Instant m_now;
};

} // namespace helpdesk
