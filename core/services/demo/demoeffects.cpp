// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demostory.h"

// What the triggers of a story leave on the ticket and on its legs, beside the state.

namespace helpdesk {

using namespace Qt::StringLiterals;

void DemoStory::applyTrigger(Trigger trigger, const TriggerInput& input, const User& actor)
{
    auto& ticket = m_played.ticket;
    switch (trigger) {
    case Trigger::StartDiagnosis:
        ticket.contactOverridden = !m_contact.authorised;
        break;
    case Trigger::InScope:
        ticket.guideDone = true;
        break;
    case Trigger::RequestEscalation:
        ticket.escalationRequester = actor.id;
        ticket.escalationApproved = false;
        break;
    case Trigger::ApproveEscalation:
        ticket.escalationApproved = true;
        break;
    case Trigger::RejectEscalation:
    case Trigger::FileEscalation:
        ticket.escalationRequester = {};
        ticket.escalationApproved = false;
        break;
    case Trigger::LegReturned:
        break;
    case Trigger::AskCustomer:
        ticket.keptState = ticket.state;
        break;
    case Trigger::CustomerReplied:
        ticket.keptState.reset();
        break;
    case Trigger::Resolve:
        ticket.cause = input.cause;
        ticket.solution = input.solution;
        ticket.resolvedAt = m_at;
        if (!ticket.firstResolvedAt)
            ticket.firstResolvedAt = m_at;
        break;
    case Trigger::Confirm:
        ticket.closedAt = m_at;
        break;
    case Trigger::Reopen:
        ++ticket.episode;
        ticket.resolvedAt.reset();
        ticket.closedAt.reset();
        ticket.guideDone = false;
        break;
    case Trigger::Cancel:
        ticket.closedAt = m_at;
        ticket.cancelReason = input.cancelReason;
        ticket.keptState.reset();
        break;
    }
}

void DemoStory::applyEscalation(Trigger trigger, const TriggerInput& input, const User& actor)
{
    auto& legs = m_played.legs;
    QString act;
    if (trigger == Trigger::RequestEscalation) {
        act = u"requested"_s;
        Escalation leg;
        leg.route = fromKey<Route>(input.route).value_or(Route::M365AdminCenter);
        leg.entitlement = input.entitlement;
        leg.severity = m_played.ticket.severity;
        leg.evidence = input.evidence;
        leg.healthCheck = input.healthCheck;
        leg.contact24x7 = input.contact24x7;
        leg.requestedBy = actor.id;
        leg.requestedAt = m_at;
        legs.push_back(std::move(leg));
    } else if (trigger == Trigger::ApproveEscalation || trigger == Trigger::RejectEscalation) {
        const bool approved = trigger == Trigger::ApproveEscalation;
        act = approved ? u"approved"_s : u"rejected"_s;
        legs.back().status = approved ? EscalationStatus::Approved : EscalationStatus::Rejected;
        legs.back().approvedBy = actor.id;
        legs.back().decidedAt = m_at;
    } else if (trigger == Trigger::FileEscalation) {
        act = u"filed"_s;
        legs.back().status = EscalationStatus::Filed;
        legs.back().filedBy = actor.id;
        legs.back().filedAt = m_at;
        legs.back().externalNumber = input.caseNumber;
    } else if (trigger == Trigger::LegReturned) {
        act = u"returned"_s;
        legs.back().status = EscalationStatus::Returned;
        legs.back().returnedAt = m_at;
        legs.back().outcome = fromKey<EscalationOutcome>(input.outcome);
    } else {
        return;
    }
    const auto& leg = legs.back();
    QJsonObject data{{"act"_L1, act}, {"route"_L1, keyOf(leg.route)}, {"entitlement"_L1, leg.entitlement}};
    if (!leg.externalNumber.isEmpty())
        data.insert("number"_L1, leg.externalNumber);
    record(EventKind::Escalation, actor, data);
    m_played.steps.back().leg = static_cast<int>(legs.size()) - 1;
}

} // namespace helpdesk
