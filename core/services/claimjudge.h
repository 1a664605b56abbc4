// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimdetails.h"
#include "domain/partner/partnerprofile.h"
#include "domain/routing/rulebook.h"
#include "storage/outage/claimstore.h"

#include <memory>

namespace helpdesk {

/// Where a claim is filed. No route: nowhere by this partner.
struct ClaimWay {
    std::optional<Route> route;
    const Rule* rule = nullptr; ///< that says so
};

/// What the dated rules and the partner's profile say about claims, read once for many of them.
class ClaimJudge {
public:
    static Result<ClaimJudge> inForce(Database& database, Instant now);

    /// The claim with what follows from the rules.
    ClaimRow rowOf(const ClaimStore::Read& read, const QStringList& domains) const;
    /// The last day on which a claim about this outage may be filed, in the partner's zone.
    QDate dueDayOf(const Outage& outage) const { return claimDueDay(outage.startedAt, monthsOf(outage), m_zone); }
    /// Where the partner files a claim about this outage, and the rule that says so; it lives as long as the judge.
    const ClaimWay& wayOf(const Outage& outage) const { return m_ways[static_cast<size_t>(outage.service)]; }
    FilingPlan planFor(int customers) const;
    const QTimeZone& zone() const { return m_zone; }

private:
    CaseFacts caseOf(const Outage& outage, QDate day) const;
    int monthsOf(const Outage& outage) const;
    std::vector<Reason> barredFrom(const Outage& outage) const;
    ClaimWay wayFor(Service service) const;
    /// Why the route is open, or what blocks it.
    const Rule* firstRule(const RouteDecision& decision) const;

    std::shared_ptr<const RuleBook> m_rules; ///< as the partner has them
    PartnerProfile m_profile;
    std::array<ClaimWay, EnumKeys<Service>::keys.size()> m_ways;
    QTimeZone m_zone;
    Instant m_now;
};

} // namespace helpdesk
