// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/balanceservice.h"
#include "services/routingservice.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class BalanceFixture : public TicketFixture {
public:
    BalanceFixture() { balances = std::make_unique<BalanceService>(*database, clock); }

    SupportPlan addPlan(PlanKind kind, std::optional<int> units)
    {
        SupportPlan plan;
        plan.kind = kind;
        plan.contractId = u"7015528340"_s;
        plan.incidents = units;
        return unwrap(balances->addPlan(olga, plan));
    }
    IncidentBalance left(const SupportPlan& plan) { return unwrap(balances->contract(plan.id)).balance; }

    std::unique_ptr<BalanceService> balances;
};

} // namespace

TEST_CASE_METHOD(BalanceFixture, "a contract begins with what was bought, and only administrators write it",
                 "[balance]")
{
    const auto plan = addPlan(PlanKind::Signature, 5);
    CHECK(left(plan).left == 5);
    const auto ledger = unwrap(balances->ledger(plan.id));
    REQUIRE(ledger.size() == 1);
    CHECK(ledger.front().kind == IncidentEntryKind::Granted);
    CHECK(ledger.front().actorName == u"Olga"_s);
    CHECK((balances->addPlan(boris, plan).error().code == ErrorCode::PermissionDenied));
    CHECK((balances->editPlan(boris, plan).error().code == ErrorCode::PermissionDenied));
    CHECK((balances->setPolicy(boris, {}).error().code == ErrorCode::PermissionDenied));
    CHECK(unwrap(balances->contracts()) == std::vector{ContractBalance{plan, left(plan)}});
}

TEST_CASE_METHOD(BalanceFixture, "another number of incidents is an entry, and never below what is used", "[balance]")
{
    auto plan = addPlan(PlanKind::Signature, 5);
    plan.incidents = 8;
    REQUIRE_OK(balances->editPlan(olga, plan));
    CHECK(left(plan).left == 8);
    REQUIRE_OK(balances->adjust(boris, plan.id, -6, u"counted at the portal"_s));
    plan.incidents = 5;
    const auto refused = balances->editPlan(olga, plan);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().subject == Subject::Units);
    CHECK(left(plan).left == 2);
    CHECK(unwrap(balances->ledger(plan.id)).size() == 3);
    plan.incidents.reset();
    REQUIRE_OK(balances->editPlan(olga, plan));
    CHECK_FALSE(left(plan).left.has_value());
}

TEST_CASE_METHOD(BalanceFixture, "a contract ends after it begins, and ends when it is ended", "[balance]")
{
    SupportPlan plan{{}, PlanKind::Premier, u"a"_s, u"c"_s, clock.now(), clock.now() - std::chrono::hours(1), {}};
    CHECK((balances->addPlan(olga, plan).error().subject == Subject::Period));
    plan.validTo.reset();
    plan = unwrap(balances->addPlan(olga, plan));
    clock.advance(std::chrono::hours(1));
    const auto ended = unwrap(balances->endPlan(olga, plan.id));
    CHECK(ended.validTo == clock.now());
    CHECK_FALSE(isInForce(ended, clock.now()));
    CHECK((balances->endPlan(olga, SupportPlanId(99)).error().code == ErrorCode::NotFound));
}

TEST_CASE_METHOD(BalanceFixture, "supervisors adjust by hand, with a reason, never below nothing", "[balance]")
{
    const auto plan = addPlan(PlanKind::Signature, 2);
    CHECK((balances->adjust(anna, plan.id, 1, u"x"_s).error().code == ErrorCode::PermissionDenied));
    CHECK((balances->adjust(boris, plan.id, 1, u" "_s).error().subject == Subject::Reason));
    CHECK((balances->adjust(boris, plan.id, 0, u"x"_s).error().subject == Subject::Units));
    CHECK((balances->adjust(boris, plan.id, -3, u"x"_s).error().subject == Subject::Units));
    const auto after = unwrap(balances->adjust(boris, plan.id, -2, u"used at the portal"_s));
    CHECK(after.balance.left == 0);
    CHECK(after.balance.adjusted == -2);
    CHECK(unwrap(balances->ledger(plan.id)).back().reason == u"used at the portal"_s);
}

TEST_CASE_METHOD(BalanceFixture, "a contract that nobody counted has what our standing grants that year", "[balance]")
{
    const auto plan = addPlan(PlanKind::Signature, {});
    clock.set(*Instant::fromIso(u"2020-06-01T00:00:00Z"_s));
    REQUIRE_OK(balances->setPolicy(olga, {Designation::Gold}));
    CHECK(left(plan).left == 10);
    REQUIRE_OK(balances->adjust(boris, plan.id, -1, u"x"_s));
    CHECK(left(plan).left == 9);
    REQUIRE_OK(balances->setPolicy(olga, {Designation::CloudCompetency}));
    CHECK_FALSE(left(plan).left.has_value());
    REQUIRE_OK(balances->setPolicy(olga, {Designation::ActionPack}));
    CHECK(left(plan).granted == 0);
}

TEST_CASE_METHOD(BalanceFixture, "routes see what the ledger has left", "[balance][routing]")
{
    const auto plan = addPlan(PlanKind::Signature, 1);
    const auto ticket = create();
    RoutingService routing(*database, clock);
    CHECK(unwrap(routing.facts(anna, ticket.id)).plans.front().incidentsLeft == 1);
    REQUIRE_OK(balances->adjust(boris, plan.id, -1, u"x"_s));
    CHECK(unwrap(routing.facts(anna, ticket.id)).plans.front().incidentsLeft == 0);
    REQUIRE_OK(balances->setPolicy(olga, {Designation::Gold}));
    CHECK(unwrap(routing.facts(anna, ticket.id)).designation == Designation::Gold);
}

TEST_CASE_METHOD(BalanceFixture, "a contract is found by its numbers, or by its kind where there is one", "[balance]")
{
    auto first = addPlan(PlanKind::Signature, 5);
    CHECK(unwrap(balances->resolve(u"7015528340"_s)) == first.id);
    CHECK(unwrap(balances->resolve(u"signature"_s)) == first.id);
    CHECK(unwrap(balances->resolve(QString::number(first.id.value()))) == first.id);
    addPlan(PlanKind::Signature, 5);
    CHECK((balances->resolve(u"signature"_s).error().code == ErrorCode::Ambiguous));
    CHECK((balances->resolve(u"premier"_s).error().code == ErrorCode::NotFound));
    CHECK((balances->resolve(u""_s).error().code == ErrorCode::NotFound));
}

TEST_CASE_METHOD(BalanceFixture, "prepaid time is bought in blocks and corrected with a reason", "[balance][hours]")
{
    HourBlock block;
    block.customer = contoso;
    block.minutes = 600;
    block.price = {90000, u"EUR"_s};
    block.reference = u"INV-17"_s;
    CHECK((balances->addHours(anna, block).error().code == ErrorCode::PermissionDenied));
    auto wrong = block;
    wrong.minutes = 0;
    CHECK((balances->addHours(boris, wrong).error().subject == Subject::Minutes));
    wrong = block;
    wrong.price.currency.clear();
    CHECK((balances->addHours(boris, wrong).error().subject == Subject::Currency));
    wrong = block;
    wrong.customer = CustomerId(99);
    CHECK((balances->addHours(boris, wrong).error().code == ErrorCode::NotFound));
    const auto bought = unwrap(balances->addHours(boris, block));
    CHECK(unwrap(balances->hours(contoso)).balance.left == 600);
    CHECK((balances->correctHours(anna, bought.id, -10, u"x"_s).error().code == ErrorCode::PermissionDenied));
    CHECK((balances->correctHours(boris, bought.id, -601, u"x"_s).error().subject == Subject::Minutes));
    CHECK((balances->correctHours(boris, bought.id, -10, {}).error().subject == Subject::Reason));
    const auto account = unwrap(balances->correctHours(boris, bought.id, -10, u"typed twice"_s));
    CHECK(account.balance.left == 590);
    REQUIRE(account.entries.size() == 2);
    CHECK(account.entries.front().kind == HourEntryKind::Corrected);
    CHECK(account.entries.back().reason == u"INV-17"_s);
}

TEST_CASE_METHOD(BalanceFixture, "an approval of cost names who, how much, when and how, and can be taken back",
                 "[balance][cost]")
{
    const auto ticket = create();
    CostApproval approval{u"Petra"_s, clock.now(), Channel::Phone, {15000, u"EUR"_s}, {}, {}, {}};
    auto wrong = approval;
    wrong.approvedBy = u" "_s;
    CHECK((balances->approveCost(anna, ticket.id, wrong).error().subject == Subject::Name));
    wrong = approval;
    wrong.amount.minorUnits = 0;
    CHECK((balances->approveCost(anna, ticket.id, wrong).error().subject == Subject::Amount));
    wrong = approval;
    wrong.amount.currency = u"euro"_s;
    CHECK((balances->approveCost(anna, ticket.id, wrong).error().subject == Subject::Currency));
    wrong = approval;
    wrong.approvedAt = clock.now() + std::chrono::hours(1);
    CHECK((balances->approveCost(anna, ticket.id, wrong).error().subject == Subject::Date));
    CHECK((balances->withdrawApproval(anna, ticket.id, u"x"_s).error().code == ErrorCode::NotFound));

    const auto approved = unwrap(balances->approveCost(anna, ticket.id, approval));
    REQUIRE(approved.cost.approval.has_value());
    CHECK(approved.cost.approval->notedBy == u"Anna"_s);
    CHECK(approved.cost.chargeable);
    CHECK(history(ticket).back().kind == EventKind::Cost);
    CHECK(unwrap(tickets->undo(anna)).kind == u"cost"_s);
    CHECK_FALSE(unwrap(balances->ofTicket(anna, ticket.id)).cost.chargeable);
    REQUIRE_OK(tickets->redo(anna));
    CHECK(unwrap(balances->ofTicket(anna, ticket.id)).cost.approval.has_value());
    const auto withdrawn = unwrap(balances->withdrawApproval(anna, ticket.id, u"they changed their mind"_s));
    CHECK_FALSE(withdrawn.cost.approval.has_value());
    CHECK(withdrawn.cost.chargeable);
    CHECK_FALSE(unwrap(balances->setChargeable(anna, ticket.id, false)).cost.chargeable);
}
