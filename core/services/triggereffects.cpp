// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/legacts.h"
#include "services/balanceledger.h"
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
    HD_CHECK(m_action.record(m_ticket, EventKind::State, stateData(before)));
    return changeLedgers();
}

// Behind the event of the step: whether a service level was missed is read from the events.
Result<> TriggerEffects::changeLedgers()
{
    BalanceLedger ledger(m_action);
    if (m_trigger == Trigger::Cancel)
        return ledger.cancelled(m_ticket, m_situation.escalations);
    if (m_trigger == Trigger::Resolve && m_situation.facts.charge.chargeable)
        return ledger.worked(m_ticket, m_input.minutes.value_or(0));
    return {};
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
    switch (m_trigger) {
    case Trigger::RequestEscalation:
        return request();
    case Trigger::ApproveEscalation:
        return decidePending(EscalationStatus::Approved);
    case Trigger::RejectEscalation:
    case Trigger::Cancel: // a cancelled ticket leaves nothing under review
        return decidePending(EscalationStatus::Rejected);
    case Trigger::FileEscalation:
        return file();
    case Trigger::LegReturned:
        HD_CHECK(takeBack());
        // A further leg still under review was asked for beside the one that came back: it is asked for anew.
        return decidePending(EscalationStatus::Rejected);
    case Trigger::StartDiagnosis:
    case Trigger::InScope:
    case Trigger::AskCustomer:
    case Trigger::CustomerReplied:
    case Trigger::Resolve:
    case Trigger::Confirm:
    case Trigger::Reopen:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

Result<> TriggerEffects::request()
{
    const auto status = m_ticket.escalationApproved ? EscalationStatus::Approved : EscalationStatus::Requested;
    HD_TRY(auto leg, LegActs(m_action, m_ticket).request(m_input, status));
    m_situation.escalations.push_back(std::move(leg));
    return {};
}

Result<> TriggerEffects::decidePending(EscalationStatus status)
{
    LegActs acts(m_action, m_ticket);
    if (status == EscalationStatus::Approved) {
        auto* pending = m_situation.pending();
        return pending ? acts.decide(*pending, status) : Result<>();
    }
    for (auto& leg : m_situation.escalations) {
        if (leg.isPending())
            HD_CHECK(acts.decide(leg, status, m_input.reason));
    }
    return {};
}

Result<> TriggerEffects::file()
{
    auto* pending = m_situation.pending();
    if (!pending)
        return {};
    LegActs acts(m_action, m_ticket);
    HD_CHECK(acts.bringUpToDate(*pending, m_input.contact24x7));
    return acts.file(*pending, m_input.caseNumber);
}

Result<> TriggerEffects::takeBack()
{
    auto* leg = m_situation.filed(m_input.leg);
    if (!leg)
        return {};
    LegActs acts(m_action, m_ticket);
    if (!m_input.message.trimmed().isEmpty()) {
        const auto channel = m_input.byPhone ? CaseChannel::Phone : CaseChannel::Portal;
        HD_CHECK(acts.say(*leg, {MessageDirection::FromTarget, channel, {}, m_input.message, {}}));
    }
    return acts.takeBack(*leg, fromKey<EscalationOutcome>(m_input.outcome.trimmed()));
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
    if (m_input.minutes) {
        data.insert("minutes"_L1, *m_input.minutes);
        data.insert("chargeable"_L1, m_situation.facts.charge.chargeable);
    }
    if (!m_situation.facts.openLegs.empty() && m_input.acknowledgeOpenLegs)
        data.insert("acknowledged_open_legs"_L1, static_cast<int>(m_situation.facts.openLegs.size()));
    return data;
}

} // namespace helpdesk
