// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketstore.h"

#include "storage/ticket/ticketcolumns.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // In the order of the columns of find_ticket.sql.
    Ticket readTicket(const Statement& row)
    {
        Ticket ticket;
        int column = 0;
        ticket.id = row.id<TicketTag>(column++);
        ticket.number = row.integer(column++);
        ticket.revision = row.integer(column++);
        ticket.title = row.text(column++);
        ticket.state = row.key<TicketState>(column++);
        ticket.keptState = row.optionalKey<TicketState>(column++);
        ticket.severity = row.key(column++, Severity::C);
        ticket.impact = row.optionalKey<Impact>(column++);
        ticket.urgency = row.optionalKey<Urgency>(column++);
        ticket.service = row.optionalKey<Service>(column++);
        ticket.category = row.optionalKey<Category>(column++);
        ticket.problemType = row.text(column++);
        ticket.channel = row.key<Channel>(column++);
        ticket.customer = row.id<CustomerTag>(column++);
        ticket.contact = row.id<ContactTag>(column++);
        ticket.callerNote = row.text(column++);
        ticket.subscription = row.id<SubscriptionTag>(column++);
        ticket.frozenSubscription = row.json(column++);
        ticket.assignee = row.id<UserTag>(column++);
        ticket.team = row.id<TeamTag>(column++);
        ticket.createdBy = row.id<UserTag>(column++);
        ticket.createdAt = row.instant(column++);
        ticket.updatedAt = row.instant(column++);
        ticket.firstResolvedAt = row.optionalInstant(column++);
        ticket.resolvedAt = row.optionalInstant(column++);
        ticket.closedAt = row.optionalInstant(column++);
        ticket.episode = static_cast<int>(row.integer(column++));
        ticket.cause = row.text(column++);
        ticket.solution = row.text(column++);
        ticket.cancelReason = row.optionalKey<CancelReason>(column++);
        ticket.contactOverridden = row.boolean(column++);
        ticket.guideDone = row.boolean(column++);
        ticket.escalationApproved = row.boolean(column++);
        ticket.escalationRequester = row.id<UserTag>(column++);
        ticket.restricted = row.boolean(column++);
        ticket.externalReference = row.text(column++);
        ticket.batch = row.id<BatchTag>(column++);
        return ticket;
    }

    // The first column of the first row, if there is one.
    template <typename Tag>
    Result<std::optional<Id<Tag>>> optionalId(Statement& row)
    {
        HD_CHECK(row.run());
        std::optional<Id<Tag>> found;
        if (row.next())
            found = row.id<Tag>(0);
        HD_CHECK(row.finish());
        return found;
    }

    // What INSERT ... RETURNING gives.
    template <typename Tag>
    Result<Id<Tag>> newId(Statement& insertion)
    {
        HD_TRY(const auto id, optionalId<Tag>(insertion));
        if (!id)
            return fail(ErrorCode::Internal);
        return *id;
    }

} // namespace

TicketStore::TicketStore(Database& database)
    : m_database(database)
{
}

Result<qint64> TicketStore::nextNumber()
{
    HD_TRY(auto counter, m_database.statement(u"ticket/take_number"_s));
    HD_CHECK(counter.run());
    if (!counter.next()) {
        HD_CHECK(counter.finish());
        return fail(ErrorCode::WorkspaceCorrupt, {m_database.path()});
    }
    return counter.integer(0);
}

Result<> TicketStore::reserveNumber(qint64 number)
{
    HD_TRY(auto counter, m_database.statement(u"ticket/reserve_number"_s));
    return counter.bind(number).run();
}

Result<TicketId> TicketStore::insert(const Ticket& ticket)
{
    HD_TRY(auto insertion, m_database.statement(u"ticket/insert_ticket"_s));
    return newId<TicketTag>(bindColumns(insertion, allTicketColumns(), ticket));
}

Result<> TicketStore::update(const Ticket& ticket, qint64 seen)
{
    HD_TRY(const auto before, find(ticket.id));
    if (before.revision != seen)
        return fail(ErrorCode::Conflict, Subject::Ticket, {QString::number(ticket.number)});
    return update(ticket, before);
}

Result<> TicketStore::update(const Ticket& ticket, const Ticket& before)
{
    const auto columns = differingColumns(before, ticket);
    if (columns.empty())
        return {};
    HD_TRY(auto change, m_database.composed(updateOf(columns)));
    HD_CHECK(bindColumns(change, columns, ticket).bind(ticket.id).bind(before.revision).run());
    if (change.affectedRows() != 1)
        return fail(ErrorCode::Conflict, Subject::Ticket, {QString::number(ticket.number)});
    return {};
}

Result<Ticket> TicketStore::find(TicketId id)
{
    HD_TRY(auto row, m_database.statement(u"ticket/find_ticket"_s));
    HD_CHECK(row.bind(id).run());
    if (!row.next()) {
        HD_CHECK(row.finish());
        return fail(ErrorCode::NotFound, Subject::Ticket);
    }
    return readTicket(row);
}

Result<std::optional<TicketId>> TicketStore::findByNumber(qint64 number)
{
    HD_TRY(auto row, m_database.statement(u"ticket/find_number"_s));
    return optionalId<TicketTag>(row.bind(number));
}

Result<std::optional<TicketId>> TicketStore::findByExternalReference(const QString& reference)
{
    HD_TRY(auto row, m_database.statement(u"ticket/find_external_reference"_s));
    return optionalId<TicketTag>(row.bind(reference));
}

Result<MessageId> TicketStore::insertMessage(const Message& message)
{
    HD_TRY(auto insertion, m_database.statement(u"ticket/insert_message"_s));
    insertion.bind(message.ticket).bind(message.kind).bind(message.byCustomer).bind(message.author);
    insertion.bind(message.authorName).bind(message.body).bind(message.at);
    return newId<MessageTag>(insertion);
}

Result<std::vector<Message>> TicketStore::listMessages(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_messages"_s));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<Message> messages;
    while (rows.next()) {
        messages.push_back({rows.id<MessageTag>(0), rows.id<TicketTag>(1), rows.key(2, MessageKind::InternalNote),
                            rows.boolean(3), rows.id<UserTag>(4), rows.text(5), rows.text(6), rows.instant(7)});
    }
    HD_CHECK(rows.finish());
    return messages;
}

Result<bool> TicketStore::hasLastWord(TicketId ticket)
{
    HD_TRY(auto row, m_database.statement(u"ticket/find_last_speaker"_s));
    HD_CHECK(row.bind(ticket).run());
    const bool ours = row.next() && !row.boolean(0);
    HD_CHECK(row.finish());
    return ours;
}

Result<EventId> TicketStore::insertEvent(const TicketEvent& event)
{
    HD_TRY(auto insertion, m_database.statement(u"ticket/insert_event"_s));
    insertion.bind(event.ticket).bind(event.operation).bind(event.at).bind(event.kind).bind(event.actor);
    insertion.bind(event.actorName).bind(event.data);
    return newId<EventTag>(insertion);
}

TicketEvent TicketStore::readEvent(const Statement& row)
{
    return {row.id<EventTag>(0),
            row.id<TicketTag>(1),
            row.id<OperationTag>(2),
            row.instant(3),
            row.key(4, EventKind::Imported),
            row.id<UserTag>(5),
            row.text(6),
            row.json(7)};
}

Result<std::vector<TicketEvent>> TicketStore::listEvents(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_events"_s));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<TicketEvent> events;
    while (rows.next())
        events.push_back(readEvent(rows));
    HD_CHECK(rows.finish());
    return events;
}

Result<> TicketStore::insertRecordedFact(TicketId ticket, const QString& name, const QString& value)
{
    HD_TRY(auto insertion, m_database.statement(u"ticket/insert_recorded_fact"_s));
    return insertion.bind(ticket).bind(name).bind(value).run();
}

Result<QHash<QString, QString>> TicketStore::listRecordedFacts(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_recorded_facts"_s));
    HD_CHECK(rows.bind(ticket).run());
    QHash<QString, QString> facts;
    while (rows.next())
        facts.insert(rows.text(0), rows.text(1));
    HD_CHECK(rows.finish());
    return facts;
}

} // namespace helpdesk
