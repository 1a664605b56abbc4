// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/workflow.h"

#include "domain/workflow/reasonkeys.h"
#include "domain/workflow/transitions.h"

#include <algorithm>

namespace helpdesk {

namespace {

    const Transition* transitionOf(TicketState from, Trigger trigger)
    {
        const auto row = std::find_if(transitions.begin(), transitions.end(), [&](const Transition& transition) {
            return transition.from == from && transition.trigger == trigger;
        });
        return row == transitions.end() ? nullptr : row;
    }

    /// Only approvals ask for more than an agent, and only where the policy wants approvals.
    bool roleSuffices(const Transition& transition, const WorkflowFacts& facts)
    {
        return facts.role >= transition.role || !facts.approvalNeeded;
    }

    /// A ticket that waits without a kept state came from another helpdesk's log: its diagnosis is not ours yet.
    TicketState targetOf(const Transition& transition, const WorkflowFacts& facts)
    {
        return transition.to.value_or(facts.keptState.value_or(TicketState::Diagnosing));
    }

    TriggerAnswer answerOf(const Transition& transition, const WorkflowFacts& facts)
    {
        Findings findings(facts.asking);
        if (!roleSuffices(transition, facts))
            findings.block(reasonkey::roleNeeded, {keyOf(transition.role)});
        transition.guard(facts, findings);

        TriggerAnswer result;
        result.trigger = transition.trigger;
        result.allowed = findings.blockers.empty();
        result.to = result.allowed ? targetOf(transition, facts) : facts.state;
        result.blockers = std::move(findings.blockers);
        result.needs = std::move(findings.needs);
        return result;
    }

} // namespace

TriggerAnswer answer(Trigger trigger, const WorkflowFacts& facts)
{
    if (const auto* transition = transitionOf(facts.state, trigger))
        return answerOf(*transition, facts);
    TriggerAnswer result;
    result.trigger = trigger;
    result.to = facts.state;
    result.blockers = {{reasonkey::wrongState, {keyOf(trigger), keyOf(facts.state)}}};
    return result;
}

TriggerAnswer answerForFurtherLeg(Trigger trigger, const WorkflowFacts& facts)
{
    const bool withSomebody = facts.state == TicketState::Escalated
        || (facts.state == TicketState::WaitingCustomer && facts.keptState == TicketState::Escalated);
    const auto first = trigger == Trigger::RequestEscalation ? TicketState::Diagnosing : TicketState::EscalationReview;
    const auto* row = transitionOf(first, trigger);
    TriggerAnswer result;
    if (row && withSomebody)
        result = answerOf(*row, facts);
    else
        result.blockers = {{reasonkey::wrongState, {keyOf(trigger), keyOf(facts.state)}}};
    result.trigger = trigger;
    result.to = facts.state;
    return result;
}

std::vector<TriggerAnswer> answers(const WorkflowFacts& facts)
{
    std::vector<TriggerAnswer> result;
    for (const auto& transition : transitions) {
        if (transition.from == facts.state)
            result.push_back(answerOf(transition, facts));
    }
    std::stable_partition(result.begin(), result.end(), [](const TriggerAnswer& one) { return one.allowed; });
    return result;
}

std::optional<Trigger> primaryTrigger(const WorkflowFacts& facts)
{
    switch (facts.state) {
    case TicketState::New:
        return Trigger::StartDiagnosis;
    case TicketState::Diagnosing:
        return Trigger::InScope;
    case TicketState::Resolving:
        return Trigger::Resolve;
    case TicketState::WaitingCustomer:
        return Trigger::CustomerReplied;
    case TicketState::EscalationReview:
        return facts.approvalNeeded && !facts.escalationApproved ? Trigger::ApproveEscalation : Trigger::FileEscalation;
    case TicketState::Escalated:
        return Trigger::LegReturned;
    case TicketState::Resolved:
        return Trigger::Confirm;
    case TicketState::Closed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace helpdesk
