// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/legacts.h"

#include "domain/workflow/casenumber.h"
#include "services/balanceledger.h"
#include "services/ticketsnapshot.h"
#include "storage/ticket/casestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Enough of a message for the history; all of it stands on the leg.
    constexpr int kExcerpt = 200;

} // namespace

QJsonObject legDifferences(const Escalation& before, const Escalation& after)
{
    const auto from = escalationSnapshot(before);
    const auto to = escalationSnapshot(after);
    QJsonObject changes;
    for (const auto name : {"target_status"_L1, "external_number"_L1, "severity"_L1, "contact_24x7"_L1}) {
        if (from.value(name) != to.value(name))
            changes.insert(name, QJsonObject{{u"from"_s, from.value(name)}, {u"to"_s, to.value(name)}});
    }
    return changes;
}

LegActs::LegActs(TicketAction& action, const Ticket& ticket)
    : m_action(action)
    , m_ticket(ticket)
{
}

Result<Escalation> LegActs::request(const TriggerInput& input, EscalationStatus status, EscalationId parent)
{
    Escalation leg;
    leg.ticket = m_ticket.id;
    leg.parent = parent;
    leg.route = fromKey<Route>(input.route.trimmed()).value_or(Route::M365AdminCenter);
    leg.entitlement = input.entitlement.trimmed();
    leg.status = status;
    leg.severity = m_ticket.severity;
    leg.evidence = input.evidence.trimmed();
    leg.healthCheck = input.healthCheck.trimmed();
    leg.contact24x7 = input.contact24x7.trimmed();
    leg.requestedBy = m_action.actor().user;
    leg.requestedAt = m_action.now();
    HD_TRY(leg.id, m_action.escalations().insert(leg));
    HD_CHECK(store({}, leg, u"requested"_s));
    return leg;
}

Result<> LegActs::decide(Escalation& leg, EscalationStatus status, const QString& reason)
{
    const auto before = leg;
    leg.status = status;
    leg.approvedBy = m_action.actor().user;
    leg.decidedAt = m_action.now();
    QJsonObject data;
    if (!reason.trimmed().isEmpty())
        data.insert("reason"_L1, reason.trimmed());
    return store(before, leg, status == EscalationStatus::Approved ? u"approved"_s : u"rejected"_s, data);
}

Result<> LegActs::bringUpToDate(Escalation& leg, const QString& contact24x7)
{
    const auto before = leg;
    leg.severity = m_ticket.severity;
    if (leg.contact24x7.isEmpty())
        leg.contact24x7 = contact24x7.trimmed();
    return change(before, leg);
}

Result<> LegActs::file(Escalation& leg, const QString& number, const QString& filedByName)
{
    HD_CHECK(checkNumber(leg, number.trimmed()));
    const auto before = leg;
    leg.status = EscalationStatus::Filed;
    leg.filedBy = m_action.actor().user;
    leg.filedByName = filedByName.trimmed();
    leg.filedAt = m_action.now();
    leg.externalNumber = number.trimmed();
    leg.targetStatus = TargetStatus::Open;
    leg.targetStatusAt = m_action.now();
    HD_CHECK(BalanceLedger(m_action).filed(m_ticket, leg));
    return store(before, leg, u"filed"_s);
}

Result<> LegActs::takeBack(Escalation& leg, std::optional<EscalationOutcome> outcome)
{
    const auto before = leg;
    leg.status = EscalationStatus::Returned;
    leg.returnedAt = m_action.now();
    leg.outcome = outcome;
    if (leg.targetStatus != TargetStatus::Closed) {
        leg.targetStatus = TargetStatus::Closed;
        leg.targetStatusAt = m_action.now();
    }
    HD_CHECK(BalanceLedger(m_action).returned(m_ticket, leg));
    return store(before, leg, u"returned"_s);
}

Result<> LegActs::adopt(Escalation& leg)
{
    HD_TRY(leg.id, m_action.escalations().insert(leg));
    HD_CHECK(BalanceLedger(m_action).adopted(m_ticket, leg));
    return store({}, leg, u"attached"_s);
}

Result<> LegActs::change(const Escalation& before, const Escalation& after)
{
    const auto changes = legDifferences(before, after);
    if (changes.isEmpty() && before == after)
        return {};
    return store(before, after, u"changed"_s, {{u"changes"_s, changes}});
}

Result<> LegActs::checkNumber(const Escalation& leg, const QString& number)
{
    if (number.isEmpty())
        return {};
    HD_TRY(const auto present, m_action.escalations().listByNumber(number));
    const auto other =
        std::ranges::find_if(present, [&leg](const Escalation& each) { return takesNumberOf(leg, each); });
    if (other == present.end())
        return {};
    HD_TRY(const auto ticket, m_action.tickets().find(other->ticket));
    return fail(ErrorCode::AlreadyExists, Subject::CaseNumber, {number, QString::number(ticket.number)});
}

Result<CaseMessage> LegActs::say(const Escalation& leg, const NewCaseMessage& given)
{
    CaseMessage message;
    message.leg = leg.id;
    message.at = given.at.value_or(m_action.now());
    message.direction = given.direction;
    message.channel = given.channel;
    message.authorName = given.authorName.trimmed();
    message.body = given.body.trimmed();
    if (message.direction == MessageDirection::ToTarget) {
        message.author = m_action.actor().user;
        message.authorName = m_action.actor().name;
    }
    HD_CHECK(CaseStore(m_action.database()).insertMessage(message));
    HD_CHECK(m_action.record(m_ticket, EventKind::Escalation,
                             {{u"id"_s, leg.id.value()},
                              {u"act"_s, u"message"_s},
                              {u"route"_s, QString(keyOf(leg.route))},
                              {u"message"_s, message.id.value()},
                              {u"direction"_s, QString(keyOf(message.direction))},
                              {u"channel"_s, QString(keyOf(message.channel))},
                              {u"text"_s, message.body.simplified().left(kExcerpt)}}));
    return message;
}

Result<> LegActs::store(const Escalation& before, const Escalation& after, const QString& act, QJsonObject data)
{
    HD_CHECK(m_action.escalations().update(after));
    data.insert("id"_L1, after.id.value());
    data.insert("act"_L1, act);
    data.insert("route"_L1, QString(keyOf(after.route)));
    data.insert("entitlement"_L1, after.entitlement);
    data.insert("after"_L1, escalationSnapshot(after));
    if (!after.externalNumber.isEmpty())
        data.insert("number"_L1, after.externalNumber);
    if (after.outcome)
        data.insert("outcome"_L1, QString(keyOf(*after.outcome)));
    if (before.id.isValid())
        data.insert("before"_L1, escalationSnapshot(before));
    return m_action.record(m_ticket, EventKind::Escalation, data);
}

} // namespace helpdesk
