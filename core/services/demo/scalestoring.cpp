// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scaletickets.h"
#include "services/demo/scalewords.h"

// How the rehearsed ticket gets into the workspace, event by event.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Compact JSON as QJsonDocument writes it, without taking the time to build one; the texts need no escapes.
    QString created(const Ticket& ticket)
    {
        return R"({"by":"customer",)"_L1 + (ticket.restricted ? R"("restricted":true,)"_L1 : ""_L1)
            + R"("revision":1,"severity":")"_L1 + keyOf(ticket.severity) + R"(","state":"new"})"_L1;
    }

    QString said(MessageKind kind, bool byCustomer, MessageId id, qint64 revision)
    {
        return R"({"by":")"_L1 + (byCustomer ? "customer"_L1 : "agent"_L1) + R"(","id":)"_L1
            + QString::number(id.value()) + R"(,"kind":")"_L1 + keyOf(kind) + R"(","revision":)"_L1
            + QString::number(revision) + u'}';
    }

    QString assigned(const User& to, qint64 revision)
    {
        // The administrator's name comes from outside and may hold anything.
        auto name = to.name;
        name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return R"({"field":"assignee","from":"","from_name":"","revision":)"_L1 + QString::number(revision)
            + R"(,"to":")"_L1 + QString::number(to.id.value()) + R"(","to_name":")"_L1 + name + R"("})"_L1;
    }

    QString reasonOf(ScaleAct act, const Ticket& ticket)
    {
        if (act == ScaleAct::Scope)
            return R"("reason":"Clear from the description",)"_L1;
        if (act == ScaleAct::Reopen)
            return R"("reason":"It happened again",)"_L1;
        if (act == ScaleAct::Cancel)
            return R"("cancel_reason":")"_L1 + keyOf(*ticket.cancelReason) + R"(","reason":"Not to be worked on",)"_L1;
        if (act == ScaleAct::Resolve)
            return R"("cause":")"_L1 + ticket.cause + R"(","minutes":)"_L1 + QString::number(10 + ticket.number % 80)
                + R"(,"solution":")"_L1 + ticket.solution + R"(",)"_L1;
        return {};
    }

    QString state(ScaleAct act, const Ticket& ticket, TicketState from, TicketState to, qint64 revision)
    {
        return u'{' + reasonOf(act, ticket) + R"("from":")"_L1 + keyOf(from) + R"(","revision":)"_L1
            + QString::number(revision) + R"(,"to":")"_L1 + keyOf(to) + R"(","trigger":")"_L1 + keyOf(*triggerOf(act))
            + R"("})"_L1;
    }

    QString escalated(const Escalation& leg, QLatin1StringView act, qint64 revision)
    {
        QString data = R"({"act":")"_L1 + act + R"(","entitlement":"csp","id":)"_L1 + QString::number(leg.id.value());
        if (!leg.externalNumber.isEmpty())
            data += R"(,"number":")"_L1 + leg.externalNumber + u'"';
        return data + R"(,"revision":)"_L1 + QString::number(revision) + R"(,"route":")"_L1 + keyOf(leg.route)
            + R"("})"_L1;
    }

    Route routeFor(const Ticket& ticket)
    {
        if (ticket.category == Category::Commercial)
            return Route::PartnerCenter;
        if (ticket.service == Service::Azure)
            return Route::AzurePortal;
        return ticket.service == Service::Dynamics365 ? Route::PowerPlatformAdminCenter : Route::M365AdminCenter;
    }

} // namespace

void setSolution(Ticket& ticket, int pair)
{
    ticket.cause = QString::fromLatin1(scalewords::causes[static_cast<size_t>(pair)]);
    ticket.solution = QString::fromLatin1(scalewords::solutions[static_cast<size_t>(pair)]);
}

quint32 scaleSolutions()
{
    return static_cast<quint32>(scalewords::causes.size());
}

Result<> ScaleTickets::store(BulkTickets& bulk, Random& random)
{
    HD_TRY(const auto derived, m_levels.derived(m_clockEvents, m_ticket.state));
    HD_TRY(m_ticket.id, bulk.addTicket(m_ticket, m_frozen, derived.due));
    HD_CHECK(bulk.addCourse(m_ticket.id, derived.course, m_levels.terms()));
    m_opened.id = m_ticket.id;
    const auto* opener = m_ticket.createdBy.isValid() ? m_agent : nullptr;
    HD_CHECK(addEvent(bulk, EventKind::Created, m_ticket.createdAt, opener, created(m_ticket)));
    HD_CHECK(storeMessage(bulk, random, MessageKind::CustomerMessage, opener, m_ticket.createdAt));
    for (const auto& step : m_steps)
        HD_CHECK(storeStep(bulk, random, step));
    return {};
}

Result<> ScaleTickets::addEvent(BulkTickets& bulk, EventKind kind, Instant at, const User* actor, const QString& data)
{
    TicketEvent event;
    event.ticket = m_ticket.id;
    event.at = at;
    event.kind = kind;
    event.actor = actor ? actor->id : UserId();
    event.actorName = actor ? actor->name : m_contactName;
    return bulk.addEvent(event, data);
}

Result<> ScaleTickets::storeMessage(BulkTickets& bulk, Random& random, MessageKind kind, const User* actor, Instant at)
{
    Message message;
    message.ticket = m_ticket.id;
    message.kind = kind;
    message.byCustomer = kind == MessageKind::CustomerMessage;
    if (!message.byCustomer && actor)
        message.author = actor->id;
    message.authorName = message.byCustomer || !actor ? m_contactName : actor->name;
    message.body = m_text.message(random);
    message.at = at;
    HD_TRY(const auto id, bulk.addMessage(message));
    return addEvent(bulk, EventKind::Message, at, actor, said(kind, message.byCustomer, id, m_opened.revision));
}

Result<> ScaleTickets::storeStep(BulkTickets& bulk, Random& random, const Step& step)
{
    const auto from = m_opened.state;
    applyAct(m_opened, step.act, step.at);
    const auto* actor = step.act == ScaleAct::Approve ? m_supervisor : m_agent;
    switch (step.act) {
    case ScaleAct::Assign:
        return addEvent(bulk, EventKind::Field, step.at, m_supervisor, assigned(*m_agent, m_opened.revision));
    case ScaleAct::Note:
        return storeMessage(bulk, random, MessageKind::InternalNote, actor, step.at);
    case ScaleAct::Reply:
        return storeMessage(bulk, random, MessageKind::Reply, actor, step.at);
    case ScaleAct::CustomerSays:
        return storeMessage(bulk, random, MessageKind::CustomerMessage, nullptr, step.at);
    case ScaleAct::Ask:
        HD_CHECK(storeMessage(bulk, random, MessageKind::Reply, actor, step.at));
        break;
    case ScaleAct::Replied:
        HD_CHECK(storeMessage(bulk, random, MessageKind::CustomerMessage, actor, step.at));
        break;
    case ScaleAct::Request:
    case ScaleAct::Approve:
    case ScaleAct::File:
    case ScaleAct::Returned:
        HD_CHECK(storeLeg(bulk, random, step, *actor));
        break;
    case ScaleAct::Start:
    case ScaleAct::Scope:
    case ScaleAct::Resolve:
    case ScaleAct::Confirm:
    case ScaleAct::Reopen:
    case ScaleAct::Cancel:
        break;
    }
    const auto data = state(step.act, m_ticket, from, m_opened.state, m_opened.revision);
    return addEvent(bulk, EventKind::State, step.at, actor, data);
}

Result<> ScaleTickets::storeLeg(BulkTickets& bulk, Random& random, const Step& step, const User& actor)
{
    auto& leg = m_leg;
    QLatin1StringView act;
    if (step.act == ScaleAct::Request) {
        act = "requested"_L1;
        leg = {};
        leg.ticket = m_ticket.id;
        leg.route = routeFor(m_ticket);
        leg.entitlement = u"csp"_s;
        leg.severity = m_ticket.severity;
        leg.evidence = m_text.sentence(random, 40);
        leg.healthCheck = u"No incident for this service."_s;
        leg.contact24x7 = m_contactName;
        leg.requestedBy = actor.id;
        leg.requestedAt = step.at;
        HD_TRY(leg.id, m_escalations.insert(leg));
    } else if (step.act == ScaleAct::Approve) {
        act = "approved"_L1;
        leg.status = EscalationStatus::Approved;
        leg.approvedBy = actor.id;
        leg.decidedAt = step.at;
    } else if (step.act == ScaleAct::File) {
        act = "filed"_L1;
        leg.status = EscalationStatus::Filed;
        leg.filedBy = actor.id;
        leg.filedAt = step.at;
        leg.targetStatus = TargetStatus::Open;
        leg.targetStatusAt = step.at;
        leg.externalNumber = u'2' + step.at.toUtc().toString(u"yyMMdd"_s)
            + QString::number(m_ticket.id.value() % 100'000'000).rightJustified(8, u'0');
    } else {
        act = "returned"_L1;
        leg.status = EscalationStatus::Returned;
        leg.returnedAt = step.at;
        leg.targetStatus = TargetStatus::Closed;
        leg.targetStatusAt = step.at;
        leg.outcome =
            random.of(std::to_array({EscalationOutcome::Fixed, EscalationOutcome::ByDesign, EscalationOutcome::Bug}));
    }
    if (step.act != ScaleAct::Request)
        HD_CHECK(m_escalations.update(leg));
    return addEvent(bulk, EventKind::Escalation, step.at, &actor, escalated(leg, act, m_opened.revision));
}

} // namespace helpdesk
