// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "domain/workflow/transitions.h"
#include "domain/workflow/workflow.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

WorkflowFacts in(TicketState state, Role role = Role::Agent)
{
    WorkflowFacts facts;
    facts.state = state;
    facts.role = role;
    facts.customerKnown = true;
    facts.contactAuthorised = true;
    return facts;
}

QStringList keysIn(const std::vector<Reason>& reasons)
{
    QStringList keys;
    for (const auto& reason : reasons)
        keys << reason.key;
    return keys;
}

/// Firing: what stands in the way.
QStringList blockers(Trigger trigger, WorkflowFacts facts)
{
    facts.asking = false;
    const auto result = answer(trigger, facts);
    CHECK(result.needs.empty());
    CHECK(result.allowed == result.blockers.empty());
    return keysIn(result.blockers);
}

/// Asking: what still has to be given, while nothing stands in the way.
QStringList needs(Trigger trigger, WorkflowFacts facts)
{
    facts.asking = true;
    const auto result = answer(trigger, facts);
    CHECK(result.allowed);
    CHECK(keysIn(result.blockers) == QStringList());
    return keysIn(result.needs);
}

TicketState targetOf(Trigger trigger, const WorkflowFacts& facts)
{
    const auto result = answer(trigger, facts);
    REQUIRE(result.allowed);
    return result.to;
}

TriggerInput escalationRequest()
{
    TriggerInput input;
    input.route = u"azure_portal"_s;
    input.entitlement = u"signature"_s;
    input.healthCheck = u"no known problem"_s;
    input.evidence = u"VM does not start"_s;
    return input;
}

} // namespace

TEST_CASE("no state has two rows for one trigger", "[workflow]")
{
    std::set<std::pair<TicketState, Trigger>> rows;
    for (const auto& transition : transitions)
        CHECK(rows.insert({transition.from, transition.trigger}).second);
}

TEST_CASE("every trigger exists somewhere, and every state can be left", "[workflow]")
{
    for (const auto trigger : valuesOf<Trigger>())
        CHECK(std::any_of(transitions.begin(), transitions.end(),
                          [=](const auto& row) { return row.trigger == trigger; }));
    for (const auto state : valuesOf<TicketState>())
        CHECK(std::any_of(transitions.begin(), transitions.end(),
                          [=](const auto& row) { return row.from == state && row.to != state; }));
}

TEST_CASE("a trigger of another state says so", "[workflow]")
{
    const auto result = answer(Trigger::Confirm, in(TicketState::New));
    CHECK_FALSE(result.allowed);
    CHECK(result.blockers == std::vector<Reason>{{u"wrong_state"_s, {u"confirm"_s, u"new"_s}}});
    CHECK(result.to == TicketState::New);
}

TEST_CASE("a diagnosis starts for a known customer", "[workflow]")
{
    auto facts = in(TicketState::New);
    CHECK(targetOf(Trigger::StartDiagnosis, facts) == TicketState::Diagnosing);
    facts.customerKnown = false;
    CHECK(blockers(Trigger::StartDiagnosis, facts) == QStringList{u"customer_unknown"_s});
    facts.contactAuthorised = false;
    CHECK(blockers(Trigger::StartDiagnosis, facts) == QStringList{u"customer_unknown"_s, u"contact_not_authorised"_s});
}

TEST_CASE("an unauthorised contact is overridden with a reason", "[workflow]")
{
    auto facts = in(TicketState::New);
    facts.contactAuthorised = false;
    CHECK(blockers(Trigger::StartDiagnosis, facts) == QStringList{u"contact_not_authorised"_s});
    CHECK(needs(Trigger::StartDiagnosis, facts) == QStringList{u"contact_not_authorised"_s});
    SECTION("given now")
    {
        facts.input.reason = u"the owner called"_s;
        CHECK(blockers(Trigger::StartDiagnosis, facts).isEmpty());
        CHECK(needs(Trigger::StartDiagnosis, facts).isEmpty());
    }
    SECTION("given earlier")
    {
        facts.contactOverridden = true;
        CHECK(blockers(Trigger::StartDiagnosis, facts).isEmpty());
    }
    SECTION("blanks are no reason")
    {
        facts.input.reason = u" \n"_s;
        CHECK(blockers(Trigger::StartDiagnosis, facts) == QStringList{u"contact_not_authorised"_s});
    }
}

TEST_CASE("what is in scope was diagnosed, or the rest was skipped with a reason", "[workflow]")
{
    auto facts = in(TicketState::Diagnosing);
    CHECK(blockers(Trigger::InScope, facts) == QStringList{u"guide_not_done"_s});
    CHECK(needs(Trigger::InScope, facts) == QStringList{u"guide_not_done"_s});
    SECTION("skipped")
    {
        facts.input.reason = u"known problem"_s;
        CHECK(targetOf(Trigger::InScope, facts) == TicketState::Resolving);
    }
    SECTION("complete")
    {
        facts.guideDone = true;
        CHECK(targetOf(Trigger::InScope, facts) == TicketState::Resolving);
    }
}

TEST_CASE("an escalation is requested with all that the target will ask", "[workflow][R18][R20]")
{
    const auto state = GENERATE(TicketState::Diagnosing, TicketState::Resolving);
    auto facts = in(state);
    const QStringList all{u"health_check_needed"_s, u"route_needed"_s, u"entitlement_needed"_s, u"evidence_needed"_s};
    CHECK(blockers(Trigger::RequestEscalation, facts) == all);
    CHECK(needs(Trigger::RequestEscalation, facts) == all);
    facts.input = escalationRequest();
    CHECK(targetOf(Trigger::RequestEscalation, facts) == TicketState::EscalationReview);

    SECTION("a route that does not exist is an obstacle even while asking")
    {
        facts.input.route = u"carrier_pigeon"_s;
        facts.asking = true;
        const auto result = answer(Trigger::RequestEscalation, facts);
        CHECK_FALSE(result.allowed);
        CHECK(result.blockers == std::vector<Reason>{{u"route_unknown"_s, {u"carrier_pigeon"_s}}});
    }
    SECTION("severity A needs somebody to phone at night")
    {
        facts.severity = Severity::A;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"contact_24x7_needed"_s});
        facts.input.contact24x7 = u"Adele Vance, +49 30 123"_s;
        CHECK(blockers(Trigger::RequestEscalation, facts).isEmpty());
    }
    SECTION("what the ticket is known to have needs not to be given again")
    {
        EscalationFacts known;
        known.entitlements = {u"signature"_s};
        known.healthRecorded = true;
        known.healthMinutes = 240;
        facts.escalation = known;
        facts.input.healthCheck.clear();
        facts.input.evidence.clear();
        CHECK(blockers(Trigger::RequestEscalation, facts).isEmpty());
        facts.escalation->healthMinutes = 241;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"health_check_old"_s});
        facts.input.healthCheck = u"no incident"_s;
        CHECK(blockers(Trigger::RequestEscalation, facts).isEmpty());
    }
    SECTION("a closed route, an entitlement of another and missing evidence are told in this order")
    {
        EscalationFacts known;
        known.entitlements = {u"advanced"_s};
        known.evidence = {{u"evidence_missing"_s, {u"workload"_s, u"Workload"_s, u"Служба"_s}}};
        facts.escalation = known;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"entitlement_unfit"_s, u"evidence_missing"_s});
        facts.escalation->routeBlockers = {{u"route_blocked"_s, {u"rule"_s, u"Closed."_s, u"Закрыто."_s}}};
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"route_blocked"_s, u"evidence_missing"_s});
    }
    SECTION("while asking, no open route is a need: its blockers are shown where it is asked for")
    {
        facts.input = {};
        facts.escalation.emplace().someRouteOpen = false;
        CHECK(needs(Trigger::RequestEscalation, facts).contains(u"no_route_open"_s));
    }
    SECTION("somebody at night must have a name and a phone, where that is known")
    {
        facts.severity = Severity::A;
        facts.escalation.emplace().entitlements = {u"signature"_s};
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"contact_24x7_needed"_s});
        facts.input.contact24x7 = u"Adele"_s;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"contact_24x7_incomplete"_s});
        facts.escalation->contactReachable = true;
        CHECK(blockers(Trigger::RequestEscalation, facts).isEmpty());
    }
    SECTION("a ticket known as chargeable is held up until the approval is on record")
    {
        facts.charge.chargeable = true;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"cost_not_approved"_s});
        CHECK(needs(Trigger::RequestEscalation, facts) == QStringList{u"cost_not_approved"_s});
        facts.charge.approved = true;
        facts.input.costApproved = false;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList());
    }
    SECTION("a contract that is used up or not held holds it up, whoever pays")
    {
        facts.charge.looked = true;
        facts.charge.approved = true;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"contract_not_in_force"_s});
        ContractBalance contract;
        contract.balance.left = 0;
        facts.charge.contracts = {contract};
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"contract_used_up"_s});
        facts.charge.contracts.front().balance.left.reset();
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList());
    }
    SECTION("a counted incident is charged, as the policy says")
    {
        facts.charge.looked = true;
        ContractBalance contract;
        contract.balance.left = 3;
        facts.charge.contracts = {contract};
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"cost_not_approved"_s});
        facts.charge.incidentsChargeable = false;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList());
    }
    SECTION("chargeable escalations need approved cost")
    {
        facts.input.costApproved = false;
        CHECK(blockers(Trigger::RequestEscalation, facts) == QStringList{u"cost_not_approved"_s});
        CHECK(needs(Trigger::RequestEscalation, facts) == QStringList{u"cost_not_approved"_s});
    }
}

TEST_CASE("another person with the supervisor's role decides on an escalation", "[workflow]")
{
    auto facts = in(TicketState::EscalationReview);
    facts.input.reason = u"log files are missing"_s;
    const auto trigger = GENERATE(Trigger::ApproveEscalation, Trigger::RejectEscalation);
    const auto target = trigger == Trigger::ApproveEscalation ? TicketState::EscalationReview : TicketState::Resolving;

    const auto refused = answer(trigger, facts);
    CHECK(refused.blockers == std::vector<Reason>{{u"role_needed"_s, {u"supervisor"_s}}});
    facts.actorIsRequester = true;
    CHECK(blockers(trigger, facts) == QStringList{u"role_needed"_s, u"own_request"_s});
    facts.role = Role::Supervisor;
    CHECK(blockers(trigger, facts) == QStringList{u"own_request"_s});
    facts.role = Role::Administrator;
    CHECK(blockers(trigger, facts) == QStringList{u"own_request"_s});
    facts.actorIsRequester = false;
    CHECK(targetOf(trigger, facts) == target);
    facts.role = Role::Supervisor;
    CHECK(targetOf(trigger, facts) == target);

    SECTION("unless the policy wants no approval")
    {
        facts.role = Role::Agent;
        facts.actorIsRequester = true;
        facts.approvalNeeded = false;
        CHECK(targetOf(trigger, facts) == target);
    }
}

TEST_CASE("an escalation is approved once", "[workflow]")
{
    auto facts = in(TicketState::EscalationReview, Role::Supervisor);
    facts.escalationApproved = true;
    CHECK(blockers(Trigger::ApproveEscalation, facts) == QStringList{u"already_approved"_s});
}

TEST_CASE("a rejection says why", "[workflow]")
{
    const auto facts = in(TicketState::EscalationReview, Role::Supervisor);
    CHECK(blockers(Trigger::RejectEscalation, facts) == QStringList{u"reason_needed"_s});
    CHECK(needs(Trigger::RejectEscalation, facts) == QStringList{u"reason_needed"_s});
}

TEST_CASE("an escalation is filed after its approval, with the target's number", "[workflow][R20]")
{
    auto facts = in(TicketState::EscalationReview);
    facts.pendingRoute = Route::AzurePortal;
    CHECK(blockers(Trigger::FileEscalation, facts) == QStringList{u"approval_missing"_s, u"case_number_needed"_s});
    facts.escalationApproved = true;
    CHECK(needs(Trigger::FileEscalation, facts) == QStringList{u"case_number_needed"_s});
    CHECK(answer(Trigger::FileEscalation, facts).blockers.front().arguments == QStringList{u"azure_portal"_s});
    facts.input.caseNumber = u" 615112491169010 "_s;
    CHECK(targetOf(Trigger::FileEscalation, facts) == TicketState::Escalated);

    SECTION("the requester may file")
    {
        facts.actorIsRequester = true;
        CHECK(blockers(Trigger::FileEscalation, facts).isEmpty());
    }
    SECTION("a service request number has 15 digits")
    {
        for (const auto& number :
             {u"61511249116901"_s, u"6151124911690100"_s, u"61511249116901O"_s, u"٦١٥١١٢٤٩١١٦٩٠١٠"_s}) {
            facts.input.caseNumber = number;
            CHECK(blockers(Trigger::FileEscalation, facts) == QStringList{u"case_number_malformed"_s});
            CHECK(answer(Trigger::FileEscalation, facts).blockers.front().arguments == QStringList{number});
        }
    }
    SECTION("other targets number as they like")
    {
        facts.pendingRoute = Route::IndirectProvider;
        facts.input.caseNumber = u"CS-17"_s;
        CHECK(blockers(Trigger::FileEscalation, facts).isEmpty());
        facts.input.caseNumber.clear();
        CHECK(blockers(Trigger::FileEscalation, facts) == QStringList{u"case_number_needed"_s});
    }
    SECTION("or not at all")
    {
        facts.pendingRoute = Route::IsvPublisher;
        facts.input.caseNumber.clear();
        CHECK(blockers(Trigger::FileEscalation, facts).isEmpty());
        facts.pendingRoute.reset();
        CHECK(blockers(Trigger::FileEscalation, facts).isEmpty());
    }
    SECTION("without approvals nobody waits for one")
    {
        facts.escalationApproved = false;
        facts.approvalNeeded = false;
        CHECK(blockers(Trigger::FileEscalation, facts).isEmpty());
    }
}

TEST_CASE("a leg comes back with its outcome", "[workflow]")
{
    auto facts = in(TicketState::Escalated);
    CHECK(blockers(Trigger::LegReturned, facts) == QStringList{u"outcome_needed"_s});
    CHECK(needs(Trigger::LegReturned, facts) == QStringList{u"outcome_needed"_s});
    facts.input.outcome = u"lost"_s;
    CHECK(blockers(Trigger::LegReturned, facts) == QStringList{u"outcome_unknown"_s});
    for (const auto& outcome : keysOf<EscalationOutcome>()) {
        facts.input.outcome = outcome;
        CHECK(targetOf(Trigger::LegReturned, facts) == TicketState::Resolving);
    }
}

TEST_CASE("asking the customer takes a question, and the answer leads back", "[workflow]")
{
    const auto state = GENERATE(TicketState::Diagnosing, TicketState::Resolving, TicketState::Escalated);
    auto facts = in(state);
    CHECK(blockers(Trigger::AskCustomer, facts) == QStringList{u"message_needed"_s});
    CHECK(needs(Trigger::AskCustomer, facts) == QStringList{u"message_needed"_s});
    facts.input.message = u"Which mailbox?"_s;
    CHECK(targetOf(Trigger::AskCustomer, facts) == TicketState::WaitingCustomer);
    facts.input.message.clear();
    facts.customerAsked = true; // by a reply or a call before
    CHECK(targetOf(Trigger::AskCustomer, facts) == TicketState::WaitingCustomer);

    facts = in(TicketState::WaitingCustomer);
    facts.keptState = state;
    CHECK(needs(Trigger::CustomerReplied, facts).isEmpty());
    CHECK(targetOf(Trigger::CustomerReplied, facts) == state);
}

TEST_CASE("an imported ticket that waits goes to the diagnosis", "[workflow]")
{
    auto facts = in(TicketState::WaitingCustomer);
    facts.input.message = u"Any news?"_s;
    CHECK(targetOf(Trigger::CustomerReplied, facts) == TicketState::Diagnosing);
}

TEST_CASE("resolving takes cause and solution, and nothing left open", "[workflow]")
{
    const auto state = GENERATE(TicketState::Diagnosing, TicketState::Resolving);
    auto facts = in(state);
    facts.openChildren = 2;
    facts.openLegs = {1};
    CHECK(blockers(Trigger::Resolve, facts)
          == QStringList{u"open_children"_s, u"open_legs"_s, u"cause_needed"_s, u"solution_needed"_s});
    CHECK(answer(Trigger::Resolve, facts).blockers.front().arguments == QStringList{u"2"_s});
    CHECK(answer(Trigger::Resolve, facts).blockers[1].arguments == QStringList{u"1"_s});

    facts.asking = true;
    CHECK(keysIn(answer(Trigger::Resolve, facts).blockers) == QStringList{u"open_children"_s});
    CHECK_FALSE(answer(Trigger::Resolve, facts).allowed);
    facts.openChildren = 0;
    CHECK(needs(Trigger::Resolve, facts) == QStringList{u"open_legs"_s, u"cause_needed"_s, u"solution_needed"_s});

    facts.input.acknowledgeOpenLegs = true;
    facts.input.cause = u"full mailbox"_s;
    CHECK(blockers(Trigger::Resolve, facts) == QStringList{u"solution_needed"_s});
    facts.input.solution = u"archive switched on"_s;
    facts.asking = false;
    CHECK(targetOf(Trigger::Resolve, facts) == TicketState::Resolved);
}

TEST_CASE("a resolved ticket is confirmed or reopened", "[workflow]")
{
    CHECK(targetOf(Trigger::Confirm, in(TicketState::Resolved)) == TicketState::Closed);
    const auto state = GENERATE(TicketState::Resolved, TicketState::Closed);
    auto facts = in(state);
    CHECK(blockers(Trigger::Reopen, facts) == QStringList{u"reason_needed"_s});
    facts.input.reason = u"it is back"_s;
    CHECK(targetOf(Trigger::Reopen, facts) == TicketState::Diagnosing);
}

TEST_CASE("every active ticket can be cancelled, with kind and reason", "[workflow]")
{
    for (const auto state : valuesOf<TicketState>()) {
        auto facts = in(state);
        facts.input.cancelReason = CancelReason::Duplicate;
        facts.input.reason = u"same as #4"_s;
        if (!isActive(state)) {
            CHECK(blockers(Trigger::Cancel, facts) == QStringList{u"wrong_state"_s});
            continue;
        }
        CHECK(targetOf(Trigger::Cancel, facts) == TicketState::Closed);
        CHECK(blockers(Trigger::Cancel, in(state)) == QStringList{u"cancel_reason_needed"_s, u"reason_needed"_s});
        CHECK(needs(Trigger::Cancel, in(state)) == QStringList{u"cancel_reason_needed"_s, u"reason_needed"_s});
    }
}

TEST_CASE("a state offers all its triggers, allowed ones first", "[workflow]")
{
    auto facts = in(TicketState::EscalationReview);
    facts.asking = true;
    facts.escalationApproved = true;
    facts.pendingRoute = Route::AzurePortal;
    const auto all = answers(facts);
    std::vector<Trigger> order;
    for (const auto& one : all)
        order.push_back(one.trigger);
    CHECK(order
          == std::vector{Trigger::FileEscalation, Trigger::Cancel, Trigger::ApproveEscalation,
                         Trigger::RejectEscalation});
    CHECK(all[0].allowed);
    CHECK_FALSE(all[2].allowed);
    CHECK(keysIn(all[2].blockers) == QStringList{u"role_needed"_s, u"already_approved"_s});
}

TEST_CASE("the answers for a state are the single answers", "[workflow]")
{
    for (const auto state : valuesOf<TicketState>()) {
        for (const auto role : valuesOf<Role>()) {
            auto facts = in(state, role);
            facts.asking = true;
            std::set<Trigger> listed;
            for (const auto& one : answers(facts)) {
                const auto single = answer(one.trigger, facts);
                CHECK(single.allowed == one.allowed);
                CHECK(single.to == one.to);
                CHECK(single.blockers == one.blockers);
                CHECK(single.needs == one.needs);
                listed.insert(one.trigger);
            }
            for (const auto trigger : valuesOf<Trigger>()) {
                const auto single = answer(trigger, facts);
                const bool exists = single.allowed || single.blockers.front().key != reasonkey::wrongState;
                CHECK(listed.contains(trigger) == exists);
            }
        }
    }
}

TEST_CASE("each state has one next thing, and it exists there", "[workflow]")
{
    const auto primary = [](TicketState state) { return primaryTrigger(in(state)); };
    CHECK(primary(TicketState::New) == Trigger::StartDiagnosis);
    CHECK(primary(TicketState::Diagnosing) == Trigger::InScope);
    CHECK(primary(TicketState::Resolving) == Trigger::Resolve);
    CHECK(primary(TicketState::WaitingCustomer) == Trigger::CustomerReplied);
    CHECK(primary(TicketState::EscalationReview) == Trigger::ApproveEscalation);
    CHECK(primary(TicketState::Escalated) == Trigger::LegReturned);
    CHECK(primary(TicketState::Resolved) == Trigger::Confirm);
    CHECK_FALSE(primary(TicketState::Closed));

    auto facts = in(TicketState::EscalationReview);
    facts.escalationApproved = true;
    CHECK(primaryTrigger(facts) == Trigger::FileEscalation);
    facts.escalationApproved = false;
    facts.approvalNeeded = false;
    CHECK(primaryTrigger(facts) == Trigger::FileEscalation);

    for (const auto state : valuesOf<TicketState>()) {
        if (const auto trigger = primary(state))
            CHECK(std::any_of(transitions.begin(), transitions.end(),
                              [&](const auto& row) { return row.from == state && row.trigger == *trigger; }));
    }
}

TEST_CASE("every reason a guard gives is in the list of keys", "[workflow]")
{
    std::set<QString> known;
    for (const auto key : reasonkey::all)
        CHECK(known.insert(key).second);
    for (const auto state : valuesOf<TicketState>()) {
        for (const auto trigger : valuesOf<Trigger>()) {
            WorkflowFacts facts;
            facts.state = state;
            facts.severity = Severity::A;
            facts.actorIsRequester = true;
            facts.openLegs = {1};
            facts.openChildren = 1;
            facts.pendingRoute = Route::PartnerCenter;
            facts.input.costApproved = false;
            for (const auto& reason : answer(trigger, facts).blockers)
                CHECK(known.contains(reason.key));
        }
    }
}
