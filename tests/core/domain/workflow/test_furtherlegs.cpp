// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "domain/workflow/workflow.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

WorkflowFacts escalated(Role role = Role::Agent)
{
    WorkflowFacts facts;
    facts.state = TicketState::Escalated;
    facts.role = role;
    facts.customerKnown = true;
    facts.contactAuthorised = true;
    return facts;
}

QStringList reasonKeys(const std::vector<Reason>& reasons)
{
    QStringList keys;
    for (const auto& reason : reasons)
        keys << reason.key;
    return keys;
}

} // namespace

TEST_CASE("a leg that comes back is named when several are open", "[workflow]")
{
    auto facts = escalated();
    facts.openLegs = {1, 3};
    facts.input.outcome = u"fixed"_s;
    auto result = answer(Trigger::LegReturned, facts);
    CHECK(reasonKeys(result.blockers) == QStringList{u"leg_needed"_s});
    CHECK(result.blockers.front().arguments == QStringList{u"1, 3"_s});
    facts.input.leg = 2;
    CHECK(reasonKeys(answer(Trigger::LegReturned, facts).blockers) == QStringList{u"leg_unknown"_s});
    facts.input.leg = 3;
    result = answer(Trigger::LegReturned, facts);
    CHECK(result.allowed);
    CHECK(result.to == TicketState::Resolving);
}

TEST_CASE("a ticket whose legs all ended is taken back without another outcome", "[workflow]")
{
    auto facts = escalated();
    CHECK(reasonKeys(answer(Trigger::LegReturned, facts).blockers) == QStringList{u"outcome_needed"_s});
    facts.outcomeKnown = true;
    CHECK(answer(Trigger::LegReturned, facts).allowed);
    facts.input.outcome = u"gone"_s;
    CHECK(reasonKeys(answer(Trigger::LegReturned, facts).blockers) == QStringList{u"outcome_unknown"_s});
}

TEST_CASE("a further leg is asked for under the guards of the first, and moves no state", "[workflow]")
{
    auto facts = escalated();
    const auto first = [&facts] {
        auto same = facts;
        same.state = TicketState::Resolving;
        return reasonKeys(answer(Trigger::RequestEscalation, same).blockers);
    };
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::RequestEscalation, facts).blockers) == first());
    CHECK_FALSE(first().isEmpty());
    facts.input.route = u"azure_portal"_s;
    facts.input.entitlement = u"csp"_s;
    facts.input.healthCheck = u"healthy"_s;
    facts.input.evidence = u"trace"_s;
    const auto result = answerForFurtherLeg(Trigger::RequestEscalation, facts);
    CHECK(result.allowed);
    CHECK(result.to == TicketState::Escalated);
}

TEST_CASE("a further leg is decided by a supervisor who did not ask for it", "[workflow]")
{
    auto facts = escalated(Role::Agent);
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::ApproveEscalation, facts).blockers) == QStringList{u"role_needed"_s});
    facts.role = Role::Supervisor;
    facts.actorIsRequester = true;
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::ApproveEscalation, facts).blockers) == QStringList{u"own_request"_s});
    facts.actorIsRequester = false;
    CHECK(answerForFurtherLeg(Trigger::ApproveEscalation, facts).allowed);
    facts.approvalNeeded = false;
    facts.role = Role::Agent;
    CHECK(answerForFurtherLeg(Trigger::ApproveEscalation, facts).allowed);
}

TEST_CASE("further legs exist on tickets that are with somebody, also while the customer is asked", "[workflow]")
{
    auto facts = escalated();
    facts.input.route = u"azure_portal"_s;
    facts.input.entitlement = u"csp"_s;
    facts.input.healthCheck = u"healthy"_s;
    facts.input.evidence = u"trace"_s;
    facts.state = TicketState::WaitingCustomer;
    facts.keptState = TicketState::Escalated;
    CHECK(answerForFurtherLeg(Trigger::RequestEscalation, facts).allowed);
    facts.keptState = TicketState::Resolving;
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::RequestEscalation, facts).blockers) == QStringList{u"wrong_state"_s});
    facts.state = TicketState::New;
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::FileEscalation, facts).blockers) == QStringList{u"wrong_state"_s});
    CHECK(reasonKeys(answerForFurtherLeg(Trigger::Resolve, escalated()).blockers) == QStringList{u"wrong_state"_s});
}
