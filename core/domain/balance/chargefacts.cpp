// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/chargefacts.h"

#include <algorithm>

namespace helpdesk {

ContractStanding standingOf(const ChargeFacts& facts, const QString& entitlement)
{
    const auto kind = fromKey<PlanKind>(entitlement.trimmed());
    if (!kind)
        return ContractStanding::NoContract;
    if (usableContract(facts.contracts, *kind, facts.now))
        return ContractStanding::Usable;
    const auto isHeld = [&](const ContractBalance& contract) {
        return contract.plan.kind == *kind && isInForce(contract.plan, facts.now);
    };
    return std::any_of(facts.contracts.begin(), facts.contracts.end(), isHeld) ? ContractStanding::UsedUp
                                                                               : ContractStanding::NotInForce;
}

bool isPerIncident(const ChargeFacts& facts, const QString& entitlement)
{
    const auto kind = fromKey<PlanKind>(entitlement.trimmed());
    const auto* contract = kind ? usableContract(facts.contracts, *kind, facts.now) : nullptr;
    return contract && contract->balance.left.has_value();
}

bool isChargeable(const ChargeFacts& facts, const QString& entitlement)
{
    return facts.chargeable || (facts.incidentsChargeable && isPerIncident(facts, entitlement));
}

QStringList chargedEntitlements(const ChargeFacts& facts)
{
    QStringList kinds;
    for (const auto kind : valuesOf<PlanKind>()) {
        if (facts.incidentsChargeable && isPerIncident(facts, keyOf(kind)))
            kinds << keyOf(kind);
    }
    return kinds;
}

} // namespace helpdesk
