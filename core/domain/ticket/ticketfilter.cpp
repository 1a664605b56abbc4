// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"

#include "domain/ticket/criteriareader.h"
#include "domain/ticket/querynode.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Dates may come twice and narrow each other; of what a ticket has only one, a second list is a mistake: it
    /// was meant to be OR-ed, and would find nothing.
    bool mayRepeat(QueryField field)
    {
        return isDate(field) || field == QueryField::Is;
    }

    QueryText nameOf(const QueryTerm& term)
    {
        return {term.field, term.position};
    }

    const QueryTerm& firstTerm(const QueryNode& node)
    {
        return node.kind == QueryNode::Kind::Term ? node.term : firstTerm(node.parts.front());
    }

    class FilterBuilder {
    public:
        explicit FilterBuilder(QueryMoment moment)
            : m_moment(std::move(moment))
        {
        }

        Result<TicketFilter> filter(const QueryNode& query)
        {
            HD_TRY(auto criteria, criteriaOf(query, false));
            TicketFilter filter{std::move(criteria)};
            const auto order = m_order.value_or(TicketOrder());
            filter.sort = order.sort;
            filter.descending = order.descending;
            return filter;
        }

    private:
        /// What is AND-ed on one level, and the fields that were there.
        struct Conjunction {
            TicketCriteria criteria;
            std::set<QueryField> seen;
        };

        Result<TicketCriteria> criteriaOf(const QueryNode& node, bool negated)
        {
            Conjunction all;
            HD_CHECK(add(all, node, negated));
            return std::move(all.criteria);
        }

        /// `negated`: an odd number of dashes stands before it.
        Result<> add(Conjunction& all, const QueryNode& node, bool negated)
        {
            switch (node.kind) {
            case QueryNode::Kind::Term:
                return addTerm(all, node.term, negated);
            case QueryNode::Kind::All:
                for (const auto& part : node.parts)
                    HD_CHECK(add(all, part, negated));
                return {};
            case QueryNode::Kind::Any:
                return addClause(all, {node, false}, negated);
            case QueryNode::Kind::Not:
                return addNegated(all, node.parts.front(), !negated);
            }
            Q_UNREACHABLE();
            return {};
        }

        Result<> addNegated(Conjunction& all, const QueryNode& part, bool negated)
        {
            if (part.kind == QueryNode::Kind::Not)
                return add(all, part.parts.front(), !negated);
            if (part.kind == QueryNode::Kind::Term && part.term.kind == QueryTerm::Kind::Word) {
                all.criteria.withoutWords << part.term.values.front().text;
                return {};
            }
            return addClause(all, {part, true}, negated);
        }

        struct Branches {
            const QueryNode& node; ///< Any, or its only branch
            bool excluded = false;
        };

        Result<> addClause(Conjunction& all, const Branches& branches, bool negated)
        {
            TicketClause clause;
            clause.negated = branches.excluded;
            const auto addBranch = [&](const QueryNode& node) -> Result<> {
                HD_TRY(auto one, criteriaOf(node, negated));
                // Nothing but an order: that is no condition.
                if (one == TicketCriteria())
                    return queryError(nameOf(firstTerm(node)));
                clause.anyOf.push_back(std::move(one));
                return {};
            };
            if (branches.node.kind == QueryNode::Kind::Any) {
                for (const auto& part : branches.node.parts)
                    HD_CHECK(addBranch(part));
            } else {
                HD_CHECK(addBranch(branches.node));
            }
            all.criteria.clauses.push_back(std::move(clause));
            return {};
        }

        Result<> addTerm(Conjunction& all, const QueryTerm& term, bool negated)
        {
            if (term.kind != QueryTerm::Kind::Field)
                return readWord(term, all.criteria);
            HD_TRY(const auto field, fieldOf(term));
            if (field == QueryField::Sort)
                return addOrder(term, negated);
            if (all.seen.insert(field).second || mayRepeat(field))
                return addField(all.criteria, field, term, negated);
            if (!hasSeveral(field))
                return queryError(nameOf(term));
            TicketClause clause{false, {TicketCriteria()}};
            HD_CHECK(addField(clause.anyOf.front(), field, term, negated));
            all.criteria.clauses.push_back(std::move(clause));
            return {};
        }

        /// No ticket is in no state: what is meant by that cannot be guessed.
        Result<> addField(TicketCriteria& criteria, QueryField field, const QueryTerm& term, bool negated)
        {
            HD_CHECK(readField(field, term, m_moment, criteria));
            if (negated && criteria.anyState)
                return queryError(nameOf(term));
            return {};
        }

        Result<> addOrder(const QueryTerm& term, bool negated)
        {
            if (negated || m_order)
                return queryError(nameOf(term));
            HD_TRY(m_order, readOrder(term));
            return {};
        }

        QueryMoment m_moment;
        std::optional<TicketOrder> m_order;
    };

} // namespace

Result<TicketFilter> parseTicketFilter(const QString& text, const QTimeZone& zone, Instant now)
{
    HD_TRY(const auto query, parseQuery(text));
    return FilterBuilder({zone, now}).filter(query);
}

} // namespace helpdesk
