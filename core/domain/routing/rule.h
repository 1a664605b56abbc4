// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "domain/routing/factset.h"
#include "domain/workflow/escalation.h"

#include <variant>

namespace helpdesk {

/// Some of the fact's words: holds when one of them applies.
struct Term {
    CaseFact fact = CaseFact::PartnerType;
    quint32 words = 0;

    bool operator==(const Term&) const = default;
};

/// The words of a term, in the order of the vocabulary.
QStringList wordsIn(const Term& term);

struct Condition {
    std::vector<Term> all; ///< each must hold
    std::vector<Term> unless; ///< when all of these hold, the rule does not apply; empty: no exception

    bool holds(const FactSet& facts) const;
    bool operator==(const Condition&) const = default;
};

/// The routes are the place for such a case.
struct RouteOffer {
    std::vector<Route> routes;
    int rank = 0; ///< the higher is recommended first
    bool operator==(const RouteOffer&) const = default;
};
/// The routes are closed until it is cleared.
struct RouteBlock {
    /// A blocker that only explains: no rule offers the route for such a case (of several the first says it, alone), or
    /// nothing pays for it there.
    enum class Only { Always, NotOffered, NotCovered };
    std::vector<Route> routes;
    Only only = Only::Always;
    int order = 0; ///< blockers are shown and cleared from the lowest up
    Bilingual clear; ///< the act that clears it; empty: nothing does
    bool operator==(const RouteBlock&) const = default;
};
/// What pays for the request on these routes.
struct RouteEntitlement {
    QString key;
    std::vector<Route> routes;
    int rank = 0;
    std::optional<PlanKind> plan; ///< one of this kind is used up by it
    bool operator==(const RouteEntitlement&) const = default;
};
/// Worth knowing before going there.
struct RouteNote {
    std::vector<Route> routes;
    bool operator==(const RouteNote&) const = default;
};
/// Where the route begins.
struct RoutePortal {
    Route route = Route::PartnerCenter;
    QString url;
    bool operator==(const RoutePortal&) const = default;
};
struct ProposeSeverity {
    Severity severity = Severity::B;
    bool operator==(const ProposeSeverity&) const = default;
};
/// Directory roles that may open requests.
struct TicketRoles {
    QStringList roles;
    bool operator==(const TicketRoles&) const = default;
};
/// A number by name: response targets, deadlines, incident counts.
struct NamedValue {
    QString name;
    std::optional<int> number; ///< empty: unlimited
    bool operator==(const NamedValue&) const = default;
};

using Effect = std::variant<RouteOffer, RouteBlock, RouteEntitlement, RouteNote, RoutePortal, ProposeSeverity,
                            TicketRoles, NamedValue>;

/// One dated rule of the programme.
struct Rule {
    QString id; ///< stable, dotted; decisions name it
    std::optional<QDate> validFrom; ///< first day
    std::optional<QDate> validTo; ///< last day
    Condition when;
    Effect effect;
    Bilingual reason;
    QString source;

    bool isValidOn(QDate day) const { return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo); }
    bool operator==(const Rule&) const = default;
};

} // namespace helpdesk
