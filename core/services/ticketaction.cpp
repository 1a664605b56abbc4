// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketaction.h"

#include "services/sla/servicelevels.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Beyond this a reader does better to read its list anew than row by row.
    constexpr size_t kChangesOneByOne = 500;

    // What the conditions of policies may ask for, and the customer, with whom something else was agreed.
    bool decidesPromise(const QString& field)
    {
        static const QStringList fields{keyOf(TicketField::Customer), keyOf(TicketField::Service), keyOf(TicketField::Category),
                                        keyOf(TicketField::Team), keyOf(TicketField::Subscription)};
        return fields.contains(field);
    }

    bool handsOn(const QString& field)
    {
        return field == keyOf(TicketField::Assignee) || field == keyOf(TicketField::Team);
    }

    bool movesClocks(EventKind kind, const QJsonObject& data)
    {
        switch (kind) {
        case EventKind::Created:
        case EventKind::Message:
        case EventKind::State:
        case EventKind::Undo:
            return true;
        case EventKind::Field:
            return data.value("field"_L1).toString() == keyOf(TicketField::Severity);
        case EventKind::Escalation:
        case EventKind::Imported:
        case EventKind::Guide:
        case EventKind::Evidence:
        case EventKind::Cost:
        case EventKind::Outage:
        case EventKind::Attachment:
        case EventKind::Review:
            return false;
        }
        Q_UNREACHABLE();
        return true;
    }

} // namespace

bool maySee(const Actor& actor, const Ticket& ticket)
{
    return !ticket.restricted || actor.role == Role::Administrator || ticket.assignee == actor.user
        || ticket.createdBy == actor.user;
}

TicketAction::TicketAction(Database& database, Transaction transaction, const Actor& actor, Instant now)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_tickets(database)
    , m_escalations(database)
    , m_operations(database)
    , m_actor(actor)
    , m_now(now)
{
}

Result<TicketAction> TicketAction::begin(Database& database, const Clock& clock, const Actor& actor,
                                         const QString& kind, bool undoable)
{
    HD_TRY(auto transaction, Transaction::begin(database));
    TicketAction action(database, std::move(transaction), actor, clock.now());
    HD_TRY(action.m_operation, action.m_operations.insert(actor.user, action.m_now, kind, undoable));
    return action;
}

Result<Ticket> TicketAction::find(TicketId id)
{
    auto found = m_tickets.find(id);
    if (found && !maySee(m_actor, *found))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(found->number)});
    return found;
}

Result<> TicketAction::insert(Ticket& ticket)
{
    HD_TRY(ticket.number, m_tickets.nextNumber());
    ticket.revision = 1;
    ticket.createdBy = m_actor.user;
    ticket.createdAt = m_now;
    ticket.updatedAt = m_now;
    HD_TRY(ticket.id, m_tickets.insert(ticket));
    note(ticket.id);
    return {};
}

Result<> TicketAction::store(Ticket& ticket)
{
    const auto seen = ticket.revision++;
    ticket.updatedAt = m_now;
    HD_CHECK(m_tickets.update(ticket, seen));
    note(ticket.id);
    return {};
}

Result<> TicketAction::store(Ticket& ticket, const Ticket& before)
{
    ++ticket.revision;
    ticket.updatedAt = m_now;
    HD_CHECK(m_tickets.update(ticket, before));
    note(ticket.id);
    return {};
}

Result<> TicketAction::record(const Ticket& ticket, EventKind kind, QJsonObject data)
{
    data.insert("revision"_L1, ticket.revision);
    if (movesClocks(kind, data))
        clocksMoved(ticket);
    const auto field = kind == EventKind::Field ? data.value("field"_L1).toString() : QString();
    if (decidesPromise(field))
        m_promiseMoved.insert_or_assign(ticket.id, ticket.state);
    if (handsOn(field))
        m_handedOn.insert(ticket.id);
    const auto stored =
        m_tickets.insertEvent({{}, ticket.id, m_operation, m_now, kind, m_actor.user, m_actor.name, std::move(data)});
    HD_CHECK(stored);
    return {};
}

Result<Message> TicketAction::say(const Ticket& ticket, Message message)
{
    message.ticket = ticket.id;
    if (message.kind != MessageKind::InternalNote)
        clocksMoved(ticket);
    HD_TRY(message.id, m_tickets.insertMessage(message));
    const QJsonObject data{{u"id"_s, message.id.value()},
                           {u"kind"_s, QString(keyOf(message.kind))},
                           {u"by"_s, message.byCustomer ? u"customer"_s : u"agent"_s},
                           {u"revision"_s, ticket.revision}};
    // At the message's own instant: the clocks of service levels read events, not messages.
    HD_CHECK(m_tickets.insertEvent(
        {{}, ticket.id, m_operation, message.at, EventKind::Message, m_actor.user, m_actor.name, data}));
    return message;
}

// What follows from the events that were appended.
Result<> TicketAction::keepCourses()
{
    if (m_clocksMoved.empty() && m_promiseMoved.empty() && m_handedOn.empty())
        return {};
    HD_TRY(auto levels, ServiceLevels::inForce(*m_database));
    if (levels.dependOnAttributes())
        m_clocksMoved.merge(m_promiseMoved);
    for (const auto& [id, state] : m_clocksMoved)
        HD_CHECK(levels.refresh(id, state));
    for (const auto id : m_handedOn) {
        if (!m_clocksMoved.contains(id))
            HD_CHECK(levels.refreshHandings(id));
    }
    return {};
}

Result<> TicketAction::commit()
{
    HD_CHECK(keepCourses());
    ChangeFeed feed(*m_database);
    if (m_changed.size() > kChangesOneByOne)
        m_changed.assign(1, TicketId());
    if (m_customers.size() > kChangesOneByOne)
        m_customers.assign(1, CustomerId());
    for (const auto id : m_changed)
        HD_CHECK(feed.insert(ChangedThing::Ticket, id.value()));
    for (const auto id : m_customers)
        HD_CHECK(feed.insert(ChangedThing::Customer, id.value()));
    return m_transaction.commit();
}

void TicketAction::touch(CustomerId customer)
{
    if (customer.isValid() && std::ranges::find(m_customers, customer) == m_customers.end())
        m_customers.push_back(customer);
}

void TicketAction::note(TicketId id)
{
    m_changed.push_back(id);
}

void TicketAction::clocksMoved(const Ticket& ticket)
{
    m_clocksMoved.insert_or_assign(ticket.id, ticket.state);
}

} // namespace helpdesk
