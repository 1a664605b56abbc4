// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketsnapshot.h"
#include "services/tickettriggering.h"
#include "storage/ticket/namestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void addGiven(QJsonObject& data, QLatin1StringView name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            data.insert(name, text.trimmed());
    }

} // namespace

TriggerEffects::TriggerEffects(TicketAction& action, WorkflowSituation& situation, Trigger trigger, TicketState to)
    : m_action(action)
    , m_situation(situation)
    , m_ticket(situation.ticket)
    , m_input(situation.facts.input)
    , m_trigger(trigger)
    , m_to(to)
{
}

Result<> TriggerEffects::apply()
{
    const auto before = workflowSnapshot(m_ticket);
    changeTicket();
    HD_CHECK(m_action.store(m_ticket));
    HD_CHECK(say());
    HD_CHECK(changeLegs());
    return m_action.record(m_ticket, EventKind::State, stateData(before));
}

void TriggerEffects::changeTicket()
{
    const auto from = m_ticket.state;
    m_ticket.state = m_to;
    m_ticket.keptState.reset();
    switch (m_trigger) {
    case Trigger::StartDiagnosis:
        m_ticket.contactOverridden = m_ticket.contactOverridden || !m_situation.facts.contactAuthorised;
        break;
    case Trigger::InScope:
        m_ticket.guideDone = true;
        break;
    case Trigger::RequestEscalation:
        m_ticket.escalationRequester = m_action.actor().user;
        // Where the policy wants no approval a request is ready to file at once.
        m_ticket.escalationApproved = !m_situation.facts.approvalNeeded;
        m_ticket.restricted = m_ticket.restricted || fromKey<Route>(m_input.route.trimmed()) == Route::Msrc;
        break;
    case Trigger::ApproveEscalation:
        m_ticket.escalationApproved = true;
        break;
    case Trigger::RejectEscalation:
    case Trigger::FileEscalation:
        m_ticket.escalationApproved = false;
        m_ticket.escalationRequester = {};
        break;
    case Trigger::AskCustomer:
        m_ticket.keptState = from;
        break;
    case Trigger::Resolve:
        m_ticket.cause = m_input.cause.trimmed();
        m_ticket.solution = m_input.solution.trimmed();
        m_ticket.resolvedAt = m_action.now();
        m_ticket.firstResolvedAt = m_ticket.firstResolvedAt.value_or(m_action.now());
        break;
    case Trigger::Confirm:
    case Trigger::Cancel:
        changeOnClosing();
        break;
    case Trigger::Reopen:
        changeOnReopening();
        break;
    case Trigger::LegReturned:
    case Trigger::CustomerReplied:
        break;
    }
}

void TriggerEffects::changeOnClosing()
{
    m_ticket.closedAt = m_action.now();
    if (m_trigger == Trigger::Confirm)
        return;
    m_ticket.cancelReason = m_input.cancelReason;
    m_ticket.escalationApproved = false;
    m_ticket.escalationRequester = {};
}

// A new episode is diagnosed anew; what the last one found stays readable until it is resolved again.
void TriggerEffects::changeOnReopening()
{
    ++m_ticket.episode;
    m_ticket.resolvedAt.reset();
    m_ticket.closedAt.reset();
    m_ticket.cancelReason.reset();
    m_ticket.guideDone = false;
}

Result<> TriggerEffects::changeLegs()
{
    auto* pending = m_situation.pending();
    auto* filed = m_situation.filed();
    if (m_trigger == Trigger::RequestEscalation)
        return request();
    if (m_trigger == Trigger::ApproveEscalation && pending)
        return decide(*pending, EscalationStatus::Approved, u"approved"_s);
    if (m_trigger == Trigger::RejectEscalation && pending)
        return decide(*pending, EscalationStatus::Rejected, u"rejected"_s);
    // A cancelled ticket leaves nothing under review.
    if (m_trigger == Trigger::Cancel && pending)
        return decide(*pending, EscalationStatus::Rejected, u"rejected"_s);
    if (m_trigger == Trigger::FileEscalation && pending)
        return file(*pending);
    if (m_trigger == Trigger::LegReturned && filed)
        return takeBack(*filed);
    return {};
}

Result<> TriggerEffects::request()
{
    Escalation escalation;
    escalation.ticket = m_ticket.id;
    escalation.route = fromKey<Route>(m_input.route.trimmed()).value_or(Route::M365AdminCenter);
    escalation.entitlement = m_input.entitlement.trimmed();
    escalation.status = m_ticket.escalationApproved ? EscalationStatus::Approved : EscalationStatus::Requested;
    escalation.severity = m_ticket.severity;
    escalation.evidence = m_input.evidence.trimmed();
    escalation.healthCheck = m_input.healthCheck.trimmed();
    escalation.contact24x7 = m_input.contact24x7.trimmed();
    escalation.requestedBy = m_action.actor().user;
    escalation.requestedAt = m_action.now();
    HD_TRY(escalation.id, m_action.escalations().insert(escalation));
    m_situation.escalations.push_back(escalation);
    return storeLeg({}, escalation, u"requested"_s);
}

Result<> TriggerEffects::decide(Escalation& escalation, EscalationStatus status, const QString& act)
{
    const auto before = escalation;
    escalation.status = status;
    escalation.approvedBy = m_action.actor().user;
    escalation.decidedAt = m_action.now();
    return storeLeg(before, escalation, act);
}

Result<> TriggerEffects::file(Escalation& escalation)
{
    const auto before = escalation;
    escalation.status = EscalationStatus::Filed;
    escalation.filedBy = m_action.actor().user;
    escalation.filedAt = m_action.now();
    escalation.externalNumber = m_input.caseNumber.trimmed();
    return storeLeg(before, escalation, u"filed"_s);
}

Result<> TriggerEffects::takeBack(Escalation& escalation)
{
    const auto before = escalation;
    escalation.status = EscalationStatus::Returned;
    escalation.returnedAt = m_action.now();
    escalation.outcome = fromKey<EscalationOutcome>(m_input.outcome.trimmed());
    return storeLeg(before, escalation, u"returned"_s);
}

Result<> TriggerEffects::storeLeg(const Escalation& before, const Escalation& after, const QString& act)
{
    HD_CHECK(m_action.escalations().update(after));
    QJsonObject data{{u"id"_s, after.id.value()},
                     {u"act"_s, act},
                     {u"route"_s, QString(keyOf(after.route))},
                     {u"entitlement"_s, after.entitlement},
                     {u"after"_s, escalationSnapshot(after)}};
    addGiven(data, "number"_L1, after.externalNumber);
    if (after.outcome)
        data.insert("outcome"_L1, QString(keyOf(*after.outcome)));
    if (before.id.isValid())
        data.insert("before"_L1, escalationSnapshot(before));
    return m_action.record(m_ticket, EventKind::Escalation, data);
}

Result<> TriggerEffects::say()
{
    const bool asks = m_trigger == Trigger::AskCustomer;
    if (m_input.message.trimmed().isEmpty())
        return {};
    if (!asks && m_trigger != Trigger::CustomerReplied)
        return remark();
    Message message;
    message.kind = m_input.byPhone ? MessageKind::PhoneCall : asks ? MessageKind::Reply : MessageKind::CustomerMessage;
    message.byCustomer = !asks;
    message.body = m_input.message.trimmed();
    message.at = m_action.now();
    message.author = asks ? m_action.actor().user : UserId();
    message.authorName = asks ? m_action.actor().name : m_ticket.callerNote;
    if (!asks && m_ticket.contact.isValid()) {
        HD_TRY(const auto contact, NameStore(m_action.database()).find(TicketField::Contact, m_ticket.contact.value()));
        message.authorName = contact ? contact->name : message.authorName;
    }
    HD_CHECK(m_action.say(m_ticket, message));
    return {};
}

// What was said on the way is kept, but it is between us.
Result<> TriggerEffects::remark()
{
    Message note;
    note.kind = MessageKind::InternalNote;
    note.body = m_input.message.trimmed();
    note.at = m_action.now();
    note.author = m_action.actor().user;
    note.authorName = m_action.actor().name;
    HD_CHECK(m_action.say(m_ticket, note));
    return {};
}

QJsonObject TriggerEffects::stateData(const QJsonObject& before) const
{
    const auto after = workflowSnapshot(m_ticket);
    QJsonObject data{{u"trigger"_s, QString(keyOf(m_trigger))},
                     {u"from"_s, before.value("state"_L1)},
                     {u"to"_s, after.value("state"_L1)},
                     {u"before"_s, differing(before, after)},
                     {u"after"_s, differing(after, before)}};
    addGiven(data, "reason"_L1, m_input.reason);
    if (m_trigger == Trigger::Resolve) {
        addGiven(data, "cause"_L1, m_input.cause);
        addGiven(data, "solution"_L1, m_input.solution);
    }
    if (m_trigger == Trigger::LegReturned)
        addGiven(data, "outcome"_L1, m_input.outcome);
    if (m_trigger == Trigger::Cancel && m_input.cancelReason)
        data.insert("cancel_reason"_L1, QString(keyOf(*m_input.cancelReason)));
    if (m_input.minutes)
        data.insert("minutes"_L1, *m_input.minutes);
    if (m_situation.facts.openLegs > 0 && m_input.acknowledgeOpenLegs)
        data.insert("acknowledged_open_legs"_L1, m_situation.facts.openLegs);
    return data;
}

} // namespace helpdesk
