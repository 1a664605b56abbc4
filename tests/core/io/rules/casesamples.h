// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/rules/rulereader.h"
#include "support/catch.h"

#include <algorithm>

namespace helpdesk {

/// The days on which the programme is looked at: before, in the middle, and today.
inline const QDate kThen(2020, 6, 1);
inline const QDate kLater(2023, 6, 1);
inline const QDate kNow(2026, 11, 28);
inline const QDate kDays[]{kThen, kLater, kNow};

/// A technical break-fix in a customer's tenant to which the partner has every access.
inline CaseFacts usual(PartnerType type, Service service, Product product, QDate date)
{
    CaseFacts facts;
    facts.partnerType = type;
    facts.service = service;
    facts.product = product;
    facts.dap = true;
    facts.gdap = {{QStringLiteral("service_support_administrator"), AccessStatus::Active, {}}};
    facts.azureRbacSupport = true;
    facts.date = date;
    return facts;
}

inline CaseFacts azure(PartnerType type, QDate date)
{
    return usual(type, Service::Azure, Product::AzurePlan, date);
}

inline CaseFacts office(PartnerType type, QDate date)
{
    return usual(type, Service::Office365, Product::Microsoft365, date);
}

inline CaseFacts commercial(PartnerType type, QDate date)
{
    auto facts = office(type, date);
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    return facts;
}

inline RoutingDecision decide(const CaseFacts& facts)
{
    return shippedRules().decide(facts);
}

inline bool has(const RouteDecision& decision, const QString& rule)
{
    return std::any_of(decision.reasons.begin(), decision.reasons.end(),
                       [&rule](const RouteReason& reason) { return reason.rule == rule; });
}

inline QStringList allowed(const RoutingDecision& decision)
{
    QStringList routes;
    for (const auto& each : decision.routes) {
        if (each.allowed)
            routes << QString(keyOf(each.route));
    }
    return routes;
}

inline CaseFacts dynamics(PartnerType type, Product product, QDate date)
{
    return usual(type, Service::Dynamics365, product, date);
}

/// The rules that block the route, in the order of the decision.
inline QStringList blockersOf(const RouteDecision& decision)
{
    QStringList rules;
    for (const auto& reason : decision.reasons) {
        if (reason.kind == RouteReasonKind::Blocks)
            rules << reason.rule;
    }
    return rules;
}

} // namespace helpdesk
