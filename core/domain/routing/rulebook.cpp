// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/rulebook.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool contains(const std::vector<Route>& routes, Route route)
    {
        return std::find(routes.begin(), routes.end(), route) != routes.end();
    }

    RouteReason reasonOf(const Rule& rule, RouteReasonKind kind)
    {
        return {kind, rule.id, rule.reason, {}, rule.source};
    }

    /// The plan of the kind that ends first, so that nothing lapses unused.
    const PlanFact* usablePlan(const CaseFacts& facts, PlanKind kind)
    {
        const PlanFact* best = nullptr;
        for (const auto& plan : facts.plans) {
            if (plan.kind != kind || !isValid(plan, facts.date) || plan.incidentsLeft == 0)
                continue;
            if (!best || (plan.validTo && (!best->validTo || *plan.validTo < *best->validTo)))
                best = &plan;
        }
        return best;
    }

    class RouteJudge {
    public:
        RouteJudge(const std::vector<const Rule*>& rules, const CaseFacts& facts)
            : m_rules(rules)
            , m_facts(facts)
        {
        }

        RouteDecision judge(Route route) const
        {
            RouteDecision decision;
            decision.route = route;
            std::vector<RouteReason> good;
            const bool offered = addOffer(decision, good);
            const bool covered = offered && addEntitlement(decision, good);
            if (!offered) {
                explain(decision);
                return decision;
            }
            addBlockers(decision, [covered](RouteBlock::Only only) {
                return only == RouteBlock::Only::Always || (only == RouteBlock::Only::NotCovered && !covered);
            });
            decision.allowed = covered && decision.reasons.empty();
            std::move(good.begin(), good.end(), std::back_inserter(decision.reasons));
            addNotes(decision);
            return decision;
        }

    private:
        /// Nothing opens a route that is not the place for the case: whatever else blocks it would only mislead.
        void explain(RouteDecision& decision) const
        {
            addBlockers(decision, [](RouteBlock::Only only) { return only == RouteBlock::Only::NotOffered; });
            if (decision.reasons.size() > 1)
                decision.reasons.erase(decision.reasons.begin() + 1, decision.reasons.end());
            for (auto& reason : decision.reasons)
                reason.clear = {};
        }

        /// In the order in which they are cleared, whatever they hang on.
        template <typename Applies>
        void addBlockers(RouteDecision& decision, Applies applies) const
        {
            std::vector<std::pair<int, RouteReason>> found;
            for (const auto* rule : m_rules) {
                const auto* block = std::get_if<RouteBlock>(&rule->effect);
                if (!block || !applies(block->only) || !contains(block->routes, decision.route))
                    continue;
                auto reason = reasonOf(*rule, RouteReasonKind::Blocks);
                reason.clear = block->clear;
                found.emplace_back(block->order, std::move(reason));
            }
            std::stable_sort(found.begin(), found.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (auto& [order, reason] : found)
                decision.reasons.push_back(std::move(reason));
        }

        bool addOffer(RouteDecision& decision, std::vector<RouteReason>& reasons) const
        {
            const Rule* best = nullptr;
            for (const auto* rule : m_rules) {
                const auto* offer = std::get_if<RouteOffer>(&rule->effect);
                if (!offer || !contains(offer->routes, decision.route) || (best && offer->rank <= decision.rank))
                    continue;
                best = rule;
                decision.rank = offer->rank;
            }
            if (best)
                reasons.push_back(reasonOf(*best, RouteReasonKind::Offers));
            return best != nullptr;
        }

        bool addEntitlement(RouteDecision& decision, std::vector<RouteReason>& reasons) const
        {
            std::vector<const Rule*> fitting;
            for (const auto* rule : m_rules) {
                const auto* candidate = std::get_if<RouteEntitlement>(&rule->effect);
                if (candidate && contains(candidate->routes, decision.route))
                    fitting.push_back(rule);
            }
            if (fitting.empty())
                return false;
            std::stable_sort(fitting.begin(), fitting.end(), [](const Rule* a, const Rule* b) {
                return std::get<RouteEntitlement>(a->effect).rank > std::get<RouteEntitlement>(b->effect).rank;
            });
            for (const auto* rule : fitting) {
                if (const auto& key = std::get<RouteEntitlement>(rule->effect).key; !decision.entitlements.contains(key))
                    decision.entitlements << key;
            }
            const auto* best = fitting.front();
            const auto& chosen = std::get<RouteEntitlement>(best->effect);
            decision.entitlement = chosen.key;
            if (const auto* plan = chosen.plan ? usablePlan(m_facts, *chosen.plan) : nullptr)
                decision.entitlementLeft = plan->incidentsLeft;
            reasons.push_back(reasonOf(*best, RouteReasonKind::Covers));
            return true;
        }

        void addNotes(RouteDecision& decision) const
        {
            for (const auto* rule : m_rules) {
                if (const auto* note = std::get_if<RouteNote>(&rule->effect);
                    note && contains(note->routes, decision.route))
                    decision.reasons.push_back(reasonOf(*rule, RouteReasonKind::Notes));
                if (const auto* portal = std::get_if<RoutePortal>(&rule->effect);
                    portal && portal->route == decision.route && decision.portal.isEmpty())
                    decision.portal = portal->url;
            }
        }

        const std::vector<const Rule*>& m_rules;
        const CaseFacts& m_facts;
    };

} // namespace

QStringList wordsIn(const Term& term)
{
    QStringList words;
    const auto& all = vocabulary(term.fact);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (term.words & (quint32(1) << i))
            words << all[i];
    }
    return words;
}

bool Condition::holds(const FactSet& facts) const
{
    const auto applies = [&facts](const Term& term) { return (facts.bits(term.fact) & term.words) != 0; };
    return std::all_of(all.begin(), all.end(), applies)
        && (unless.empty() || !std::all_of(unless.begin(), unless.end(), applies));
}

bool RouteDecision::isOffered() const
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [](const RouteReason& reason) { return reason.kind == RouteReasonKind::Offers; });
}

int RouteDecision::blockers() const
{
    return static_cast<int>(std::count_if(reasons.begin(), reasons.end(), [](const RouteReason& reason) {
        return reason.kind == RouteReasonKind::Blocks;
    }));
}

const RouteDecision& RoutingDecision::of(Route route) const
{
    return *std::find_if(routes.begin(), routes.end(),
                         [route](const RouteDecision& decision) { return decision.route == route; });
}

RuleBook::RuleBook(std::vector<Rule> rules)
    : m_rules(std::move(rules))
{
}

std::vector<const Rule*> RuleBook::matching(const CaseFacts& facts, FactSet& set) const
{
    QStringList ticketRoles;
    for (const auto& rule : m_rules) {
        if (const auto* roles = std::get_if<TicketRoles>(&rule.effect); roles && rule.isValidOn(facts.date))
            ticketRoles += roles->roles;
    }
    set = FactSet(facts, ticketRoles);
    std::vector<const Rule*> result;
    for (const auto& rule : m_rules) {
        if (rule.isValidOn(facts.date) && rule.when.holds(set))
            result.push_back(&rule);
    }
    return result;
}

CaseFacts RuleBook::withAllotments(CaseFacts facts) const
{
    for (auto& plan : facts.plans) {
        if (plan.incidentsLeft || plan.unlimited || !isValid(plan, facts.date))
            continue;
        auto alone = facts;
        alone.plans = {plan};
        if (const auto allotted = value(u"plan_incidents"_s, alone))
            plan.incidentsLeft = allotted->number;
    }
    return facts;
}

RoutingDecision RuleBook::decide(const CaseFacts& given) const
{
    const auto facts = withAllotments(given);
    FactSet set;
    const auto rules = matching(facts, set);
    const RouteJudge judge(rules, facts);
    RoutingDecision decision;
    for (const auto route : valuesOf<Route>())
        decision.routes.push_back(judge.judge(route));
    for (const auto* rule : rules) {
        if (const auto* proposal = std::get_if<ProposeSeverity>(&rule->effect))
            decision.proposedSeverity = proposal->severity;
    }
    std::stable_sort(decision.routes.begin(), decision.routes.end(),
                     [](const RouteDecision& a, const RouteDecision& b) {
                         if (a.allowed != b.allowed)
                             return a.allowed;
                         return a.rank > b.rank;
                     });
    if (decision.routes.front().allowed)
        decision.recommended = decision.routes.front().route;
    else if (decision.routes.front().rank > 0)
        decision.nearest = decision.routes.front().route;
    return decision;
}

std::optional<NamedValue> RuleBook::value(const QString& name, const CaseFacts& facts, const QString& entitlement) const
{
    auto set = FactSet(facts, {});
    if (!entitlement.isEmpty())
        set.set(CaseFact::Entitlement, entitlement);
    for (const auto& rule : m_rules) {
        const auto* named = std::get_if<NamedValue>(&rule.effect);
        if (named && named->name == name && rule.isValidOn(facts.date) && rule.when.holds(set))
            return *named;
    }
    return std::nullopt;
}

const Rule* RuleBook::find(const QString& id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&id](const Rule& rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

} // namespace helpdesk
