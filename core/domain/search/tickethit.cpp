// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/tickethit.h"

#include <algorithm>

namespace helpdesk {

namespace {

    void addTerms(const TicketCriteria& criteria, std::vector<SearchTerm>& terms)
    {
        for (const auto& word : criteria.words) {
            auto term = searchTerm(word);
            if (!term.words.isEmpty() && std::ranges::find(terms, term) == terms.end())
                terms.push_back(std::move(term));
        }
        for (const auto& clause : criteria.clauses) {
            if (clause.negated)
                continue;
            for (const auto& part : clause.anyOf)
                addTerms(part, terms);
        }
    }

} // namespace

std::vector<SearchTerm> termsOf(const TicketCriteria& criteria)
{
    std::vector<SearchTerm> terms;
    addTerms(criteria, terms);
    return terms;
}

} // namespace helpdesk
