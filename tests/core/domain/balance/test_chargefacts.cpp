// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/chargefacts.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

ChargeFacts withContract(PlanKind kind, std::optional<int> left)
{
    ChargeFacts facts;
    facts.looked = true;
    ContractBalance contract;
    contract.plan.kind = kind;
    contract.balance.left = left;
    facts.contracts = {contract};
    return facts;
}

} // namespace

TEST_CASE("a ticket is chargeable when that was said, or when it goes out on a counted incident", "[balance][cost]")
{
    auto facts = withContract(PlanKind::Signature, 3);
    CHECK(isChargeable(facts, u"signature"_s));
    CHECK_FALSE(isChargeable(facts, u"csp"_s));
    CHECK_FALSE(isChargeable(facts, {}));
    CHECK(chargedEntitlements(facts) == QStringList{u"signature"_s});
    facts.chargeable = true;
    CHECK(isChargeable(facts, u"csp"_s));
    CHECK(isChargeable(facts, {}));
}

TEST_CASE("neither an unlimited contract nor the policy's word makes a ticket chargeable", "[balance][cost]")
{
    CHECK_FALSE(isChargeable(withContract(PlanKind::Signature, {}), u"signature"_s));
    auto facts = withContract(PlanKind::Signature, 3);
    facts.incidentsChargeable = false;
    CHECK_FALSE(isChargeable(facts, u"signature"_s));
    CHECK(chargedEntitlements(facts).isEmpty());
}
