// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rulebook.h"
#include "domain/subscription/commercialrules.h"

namespace helpdesk {

/// A rule that gives a number by name.
inline Rule numberRule(const QString& id, CommercialTerm term, std::optional<int> number)
{
    Rule rule;
    rule.id = id;
    rule.effect = NamedValue{keyOf(term), number};
    rule.reason = {id + QLatin1StringView(" says so."), id + QLatin1StringView(" ru.")};
    rule.source = QStringLiteral("test");
    return rule;
}

inline CommercialRules rulesOf(std::vector<Rule> rules)
{
    return {RuleBook(std::move(rules)), PartnerProfile()};
}

/// The numbers of domain.md, each by a rule that is called as the number.
inline const CommercialRules& commercialNumbers()
{
    static const auto rules = [] {
        const std::pair<CommercialTerm, int> numbers[]{
            {CommercialTerm::NceWindow, 7},        {CommercialTerm::NceExpired, 30},
            {CommercialTerm::NceSuspended, 30},    {CommercialTerm::NceDisabled, 90},
            {CommercialTerm::LegacyRefund, 30},    {CommercialTerm::LegacyRequest, 90},
            {CommercialTerm::LegacySuspended, 90}, {CommercialTerm::PowerBiPremium, 7},
            {CommercialTerm::M365A1, 30},          {CommercialTerm::DuplicateOrder, 120},
            {CommercialTerm::RedundantLicences, 2}};
        std::vector<Rule> all;
        for (const auto& [term, number] : numbers)
            all.push_back(numberRule(keyOf(term), term, number));
        return rulesOf(std::move(all));
    }();
    return rules;
}

} // namespace helpdesk
