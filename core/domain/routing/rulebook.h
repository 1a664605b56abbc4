// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rule.h"

namespace helpdesk {

enum class RouteReasonKind { Offers, Blocks, Covers, Notes };
template <>
struct EnumKeys<RouteReasonKind> {
    static constexpr std::array<KeyOf<RouteReasonKind>, 4> keys{{{RouteReasonKind::Offers, "offers"},
                                                                 {RouteReasonKind::Blocks, "blocks"},
                                                                 {RouteReasonKind::Covers, "covers"},
                                                                 {RouteReasonKind::Notes, "notes"}}};
};

/// Why a route is open or closed, in the words of the rule that says so.
struct RouteReason {
    RouteReasonKind kind = RouteReasonKind::Notes;
    QString rule;
    Bilingual text;
    Bilingual clear; ///< of a blocker
    QString source;
};

struct RouteDecision {
    Route route = Route::PartnerCenter;
    bool allowed = false;
    QString entitlement; ///< key, empty when the route has none
    std::optional<int> entitlementLeft; ///< incidents; empty: unlimited or not counted
    QStringList entitlements; ///< all that would pay here, the one above first
    QString portal; ///< address; empty where there is none
    int rank = 0;
    std::vector<RouteReason> reasons; ///< blockers first, in the order in which they would be cleared

    /// A rule sends such requests there. Where none does, one reason says why, and nothing clears it.
    bool isOffered() const;
    int blockers() const;
};

/// The answer for one case: every route, allowed ones first, the best first among them.
struct RoutingDecision {
    std::vector<RouteDecision> routes;
    std::optional<Route> recommended; ///< empty when every route is blocked
    std::optional<Route> nearest; ///< then the fitting route with the fewest blockers
    std::optional<Severity> proposedSeverity;

    const RouteDecision& of(Route route) const;
};

/// The rules of the programme as they are now and were before. Immutable; any thread.
class RuleBook {
public:
    RuleBook() = default;
    explicit RuleBook(std::vector<Rule> rules);

    RoutingDecision decide(const CaseFacts& facts) const;
    /// A named number on that day: the first rule that fits, or none. Empty number: unlimited.
    std::optional<NamedValue> value(const QString& name, const CaseFacts& facts, const QString& entitlement = {}) const;
    const Rule* find(const QString& id) const;
    const std::vector<Rule>& rules() const { return m_rules; }

private:
    /// What a plan of the designation grants where nobody counted.
    CaseFacts withAllotments(CaseFacts facts) const;
    std::vector<const Rule*> matching(const CaseFacts& facts, FactSet& set) const;

    std::vector<Rule> m_rules;
};

} // namespace helpdesk
