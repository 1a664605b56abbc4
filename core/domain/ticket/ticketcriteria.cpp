// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketcriteria.h"

#include <algorithm>

namespace helpdesk {

namespace {

    bool asksForState(const TicketCriteria& criteria, bool negated)
    {
        if (!negated && (criteria.anyState || !criteria.states.empty()))
            return true;
        return std::any_of(criteria.clauses.begin(), criteria.clauses.end(), [negated](const TicketClause& clause) {
            return std::any_of(clause.anyOf.begin(), clause.anyOf.end(),
                               [&](const TicketCriteria& one) { return asksForState(one, negated != clause.negated); });
        });
    }

} // namespace

bool TicketCriteria::operator==(const TicketCriteria&) const = default;

bool TicketClause::operator==(const TicketClause&) const = default;

bool namesState(const TicketCriteria& criteria)
{
    return asksForState(criteria, false);
}

bool impliesActive(const TicketCriteria& criteria)
{
    const auto& states = criteria.states;
    if (!states.empty() && std::all_of(states.begin(), states.end(), isActive))
        return true;
    return std::any_of(criteria.clauses.begin(), criteria.clauses.end(), [](const TicketClause& clause) {
        return !clause.negated && std::all_of(clause.anyOf.begin(), clause.anyOf.end(), impliesActive);
    });
}

} // namespace helpdesk
