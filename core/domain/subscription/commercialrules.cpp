// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/commercialrules.h"

#include "domain/routing/rulebook.h"
#include "domain/routing/ticketcase.h"

namespace helpdesk {

CommercialRules::CommercialRules(const RuleBook& book, const PartnerProfile& profile)
    : m_partnerType(profile.type)
    , m_cloud(profile.cloud)
{
    for (const auto& rule : book.rules()) {
        const auto* value = std::get_if<NamedValue>(&rule.effect);
        if (value && fromKey<CommercialTerm>(value->name))
            m_rules.push_back(rule);
    }
}

std::optional<CommercialNumber> CommercialRules::number(CommercialTerm term, const Subscription& subscription,
                                                        QDate day) const
{
    const auto name = keyOf(term);
    for (const auto& rule : m_rules) {
        const auto& value = std::get<NamedValue>(rule.effect);
        if (value.name != name || !rule.isValidOn(day) || !applies(rule, subscription, day))
            continue;
        if (!value.number)
            return std::nullopt;
        return CommercialNumber{*value.number, {rule.id, rule.reason, rule.source}};
    }
    return std::nullopt;
}

// Most rules hold for every purchase, and then nothing is made of the subscription.
bool CommercialRules::applies(const Rule& rule, const Subscription& subscription, QDate day) const
{
    if (rule.when == Condition())
        return true;
    CaseFacts facts;
    facts.partnerType = m_partnerType;
    facts.cloud = m_cloud;
    facts.service = serviceOf(subscription);
    facts.product = productOf(facts.service, subscription);
    facts.category = Category::Commercial;
    facts.kind = CaseKind::SubscriptionManagement;
    facts.date = day;
    return rule.when.holds(FactSet(facts, {}));
}

} // namespace helpdesk
