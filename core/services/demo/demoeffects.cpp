// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demofile.h"
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
        legs.back().targetStatus = TargetStatus::Open;
        legs.back().targetStatusAt = m_at;
        legs.back().externalNumber = input.caseNumber;
    } else if (trigger == Trigger::LegReturned) {
        act = u"returned"_s;
        legs.back().status = EscalationStatus::Returned;
        legs.back().returnedAt = m_at;
        legs.back().targetStatus = TargetStatus::Closed;
        legs.back().targetStatusAt = m_at;
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

// What "they" and "we" said on the newest leg, and how it stands there then.
Result<> DemoStory::onCase(const QJsonObject& json, const User& actor)
{
    if (json.contains("they"_L1))
        sayOnCase(MessageDirection::FromTarget, json, actor);
    if (json.contains("we"_L1))
        sayOnCase(MessageDirection::ToTarget, json, actor);
    if (!json.contains("status"_L1))
        return {};
    auto& leg = m_played.legs.back();
    HD_TRY(const auto status, demoKey(json, "status"_L1, TargetStatus::Open));
    const QJsonObject change{{"from"_L1, keyOf(leg.targetStatus)}, {"to"_L1, keyOf(status)}};
    leg.targetStatus = status;
    leg.targetStatusAt = m_at;
    record(EventKind::Escalation, actor,
           {{"act"_L1, u"changed"_s},
            {"route"_L1, keyOf(leg.route)},
            {"changes"_L1, QJsonObject{{"target_status"_L1, change}}}});
    m_played.steps.back().leg = static_cast<int>(m_played.legs.size()) - 1;
    return {};
}

void DemoStory::sayOnCase(MessageDirection direction, const QJsonObject& json, const User& actor)
{
    const bool ours = direction == MessageDirection::ToTarget;
    CaseMessage message;
    message.at = m_at;
    message.direction = direction;
    message.channel = json["phone"_L1].toBool() ? CaseChannel::Phone : CaseChannel::Portal;
    message.author = ours ? actor.id : UserId();
    message.authorName = ours ? actor.name : json["who"_L1].toString();
    message.body = json[ours ? "we"_L1 : "they"_L1].toString();
    record(EventKind::Escalation, actor,
           {{"act"_L1, u"message"_s},
            {"route"_L1, keyOf(m_played.legs.back().route)},
            {"direction"_L1, keyOf(direction)},
            {"channel"_L1, keyOf(message.channel)},
            {"text"_L1, message.body.simplified()}});
    m_played.steps.back().leg = static_cast<int>(m_played.legs.size()) - 1;
    m_played.steps.back().said = std::move(message);
}

} // namespace helpdesk
