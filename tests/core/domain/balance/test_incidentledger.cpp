// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/chargefacts.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = IncidentEntryKind;

/// A ledger of one contract as acts leave it.
class Ledger {
public:
    explicit Ledger(std::optional<int> units)
    {
        plan.id = SupportPlanId(1);
        plan.incidents = units;
        if (units)
            add(Kind::Granted, *units, 0);
    }

    IncidentEntry& add(Kind kind, int units, qint64 leg)
    {
        IncidentEntry entry;
        entry.id = IncidentEntryId(static_cast<qint64>(entries.size()) + 1);
        entry.plan = plan.id;
        entry.kind = kind;
        entry.units = units;
        entry.leg = EscalationId(leg);
        entry.at = Instant(static_cast<qint64>(entries.size()) / 3); // several entries at one instant
        entries.push_back(entry);
        return entries.back();
    }
    void reverse(std::vector<IncidentEntry> taken)
    {
        for (const auto& counter : reversalsOf(taken)) {
            auto& entry = add(counter.kind, counter.units, counter.leg.value());
            entry.reverses = counter.reverses;
        }
    }
    IncidentBalance balance(std::optional<int> allotted = {}) const { return incidentBalance(plan, allotted, entries); }

    SupportPlan plan;
    std::vector<IncidentEntry> entries;
};

ContractBalance contract(qint64 id, PlanKind kind, std::optional<int> left, std::optional<Instant> to = {})
{
    ContractBalance result;
    result.plan.id = SupportPlanId(id);
    result.plan.kind = kind;
    result.plan.validTo = to;
    result.balance.left = left;
    return result;
}

} // namespace

TEST_CASE("an incident is reserved at filing, then used up or given back", "[balance]")
{
    Ledger ledger(5);
    CHECK(ledger.balance().left == 5);
    ledger.add(Kind::Reserved, -1, 7);
    CHECK(ledger.balance().left == 4);
    CHECK(ledger.balance().reserved == 1);
    REQUIRE(openReservation(ledger.entries, EscalationId(7)).has_value());
    CHECK_FALSE(openReservation(ledger.entries, EscalationId(8)).has_value());
    SECTION("used up")
    {
        ledger.add(Kind::Consumed, 0, 7);
        CHECK(ledger.balance().left == 4);
        CHECK(ledger.balance().consumed == 1);
    }
    SECTION("given back")
    {
        ledger.add(Kind::Refunded, 1, 7);
        CHECK(ledger.balance().left == 5);
        CHECK(ledger.balance().refunded == 1);
    }
    CHECK(ledger.balance().reserved == 0);
    CHECK_FALSE(openReservation(ledger.entries, EscalationId(7)).has_value());
}

TEST_CASE("what is taken back counts no longer, and what is done again does", "[balance]")
{
    Ledger ledger(5);
    const auto reserved = ledger.add(Kind::Reserved, -1, 7);
    ledger.reverse({reserved});
    CHECK(ledger.balance().left == 5);
    CHECK(ledger.balance().reserved == 0);
    CHECK_FALSE(openReservation(ledger.entries, EscalationId(7)).has_value());
    ledger.reverse({ledger.entries.back()}); // redo
    CHECK(ledger.balance().left == 4);
    CHECK(ledger.balance().reserved == 1);
    CHECK(openReservation(ledger.entries, EscalationId(7)) == reserved);
    CHECK(standing(ledger.entries).size() == 2);
}

TEST_CASE("a contract that nobody counted has what the programme grants, or no limit", "[balance]")
{
    Ledger ledger(std::nullopt);
    ledger.add(Kind::Reserved, -1, 1);
    CHECK(ledger.balance(50).left == 49);
    CHECK(ledger.balance(50).granted == 50);
    CHECK_FALSE(ledger.balance().left.has_value());
    CHECK(ledger.balance().reserved == 1);
}

TEST_CASE("the balance is the sum of the entries, in whatever order those of one instant come", "[balance][property]")
{
    std::mt19937 random(20261127);
    for (int round = 0; round < 300; ++round) {
        Ledger ledger(static_cast<int>(random() % 4));
        qint64 legs = 0;
        std::vector<qint64> open;
        for (int step = 0; step < 40; ++step) {
            const auto left = *ledger.balance().left;
            switch (random() % 5) {
            case 0:
            case 1: // what a guard lets through
                if (left > 0) {
                    ledger.add(Kind::Reserved, -1, ++legs);
                    open.push_back(legs);
                }
                break;
            case 2:
                if (!open.empty()) {
                    const bool bug = random() % 2 == 0;
                    ledger.add(bug ? Kind::Refunded : Kind::Consumed, bug ? 1 : 0, open.back());
                    open.pop_back();
                }
                break;
            case 3:
                if (const auto units = static_cast<int>(random() % 3) - 1; left + units >= 0)
                    ledger.add(Kind::Adjusted, units, 0);
                break;
            default:
                if (!open.empty() && random() % 3 == 0) {
                    ledger.reverse({*openReservation(ledger.entries, EscalationId(open.back()))});
                    open.pop_back();
                }
            }
            int sum = 0;
            for (const auto& entry : ledger.entries)
                sum += entry.units;
            const auto balance = ledger.balance();
            REQUIRE(balance.left == sum);
            REQUIRE(*balance.left >= 0);
            REQUIRE(balance.reserved == static_cast<int>(open.size()));
        }
        const auto before = ledger.balance();
        for (size_t i = 0; i + 3 <= ledger.entries.size(); i += 3)
            std::shuffle(ledger.entries.begin() + static_cast<long>(i),
                         ledger.entries.begin() + static_cast<long>(i) + 3, random);
        REQUIRE(ledger.balance() == before);
    }
}

TEST_CASE("of several contracts the one that ends first is used, while it has something left", "[balance]")
{
    const Instant now(1000);
    std::vector<ContractBalance> contracts{
        contract(1, PlanKind::Signature, 3), contract(2, PlanKind::Signature, 0, Instant(1500)),
        contract(3, PlanKind::Signature, 2, Instant(2000)), contract(4, PlanKind::Signature, 9, Instant(1000)),
        contract(5, PlanKind::Advanced, {}, Instant(1200))};
    const auto used = [&](PlanKind kind) {
        const auto* found = usableContract(contracts, kind, now);
        return found ? found->plan.id.value() : 0;
    };
    CHECK(used(PlanKind::Signature) == 3);
    CHECK(used(PlanKind::Advanced) == 5);
    CHECK(used(PlanKind::Premier) == 0);
    contracts[2].balance.left = 0;
    CHECK(used(PlanKind::Signature) == 1);
}

TEST_CASE("an entitlement says how its contracts stand", "[balance]")
{
    ChargeFacts facts;
    facts.now = Instant(1000);
    facts.contracts = {contract(1, PlanKind::Signature, 0), contract(2, PlanKind::Advanced, {}),
                       contract(3, PlanKind::Premier, 4, Instant(999)), contract(4, PlanKind::Unified, 2)};
    CHECK(standingOf(facts, u"signature"_s) == ContractStanding::UsedUp);
    CHECK(standingOf(facts, u"advanced"_s) == ContractStanding::Usable);
    CHECK(standingOf(facts, u"premier"_s) == ContractStanding::NotInForce);
    CHECK(standingOf(facts, u"partner_cloud_support"_s) == ContractStanding::NotInForce);
    CHECK(standingOf(facts, u"csp"_s) == ContractStanding::NoContract);
    CHECK_FALSE(isPerIncident(facts, u"advanced"_s));
    CHECK_FALSE(isPerIncident(facts, u"csp"_s));
    CHECK(isPerIncident(facts, u"unified"_s));
}
