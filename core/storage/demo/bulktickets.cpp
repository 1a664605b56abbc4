// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/bulktickets.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

BulkTickets::BulkTickets(Statement ticket, Statement course, Statement message, Statement event, qint64 firstNumber)
    : m_ticket(std::move(ticket))
    , m_course(std::move(course))
    , m_message(std::move(message))
    , m_event(std::move(event))
    , m_firstNumber(firstNumber)
{
}

Result<BulkTickets> BulkTickets::open(Database& database, qint64 count)
{
    HD_TRY(auto counter, database.statement(u"demo/reserve_numbers"_s));
    HD_CHECK(counter.bind(count).run());
    if (!counter.next())
        return fail(ErrorCode::WorkspaceCorrupt, {database.path()});
    const auto last = counter.integer(0);
    HD_TRY(auto ticket, database.statement(u"demo/insert_ticket"_s));
    HD_TRY(auto course, database.statement(u"report/put_course"_s));
    HD_TRY(auto message, database.statement(u"ticket/insert_message"_s));
    HD_TRY(auto event, database.statement(u"demo/insert_event"_s));
    return BulkTickets(std::move(ticket), std::move(course), std::move(message), std::move(event), last - count + 1);
}

Result<TicketId> BulkTickets::addTicket(const Ticket& ticket, const QString& frozenSubscription,
                                        const std::optional<TicketDue>& due)
{
    auto& row = m_ticket;
    row.bind(ticket.number).bind(ticket.revision).bind(ticket.title).bind(ticket.state).bind(ticket.keptState);
    row.bind(ticket.severity).bind(ticket.impact).bind(ticket.urgency).bind(ticket.service).bind(ticket.category);
    row.bind(ticket.channel).bind(ticket.customer).bind(ticket.contact);
    row.bind(ticket.subscription).bind(frozenSubscription);
    row.bind(ticket.assignee).bind(ticket.team).bind(ticket.createdBy);
    row.bind(ticket.createdAt).bind(ticket.updatedAt);
    row.bind(ticket.firstResolvedAt).bind(ticket.resolvedAt).bind(ticket.closedAt);
    row.bind(ticket.episode).bind(ticket.cause).bind(ticket.solution).bind(ticket.cancelReason);
    row.bind(ticket.guideDone).bind(ticket.escalationApproved).bind(ticket.escalationRequester);
    row.bind(ticket.restricted);
    if (due)
        row.bind(due->at).bind(due->clock);
    else
        row.bindNull().bindNull();
    return insertedId<TicketTag>(row);
}

Result<> BulkTickets::addCourse(TicketId ticket, const KeptCourse& course, qint64 terms)
{
    bindCourse(m_course, ticket, course, terms);
    return m_course.run();
}

Result<MessageId> BulkTickets::addMessage(const Message& message)
{
    m_message.bind(message.ticket).bind(message.kind).bind(message.byCustomer).bind(message.author);
    m_message.bind(message.authorName).bind(message.body).bind(message.at);
    return insertedId<MessageTag>(m_message);
}

Result<> BulkTickets::addEvent(const TicketEvent& event, const QString& data)
{
    m_event.bind(event.ticket).bind(event.at).bind(event.kind).bind(event.actor).bind(event.actorName);
    return m_event.bind(data).run();
}

} // namespace helpdesk
