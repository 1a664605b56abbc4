// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/ticket/ticketevent.h"
#include "storage/database.h"
#include "storage/report/coursestore.h"

namespace helpdesk {

/// Stores tickets by the hundred thousand: the statements stay at hand, events and frozen subscriptions come
/// as the text they are stored as. Assumes a transaction; must be gone before it commits.
class BulkTickets {
public:
    /// Reserves `count` ticket numbers, for ever; the first of them is firstNumber().
    static Result<BulkTickets> open(Database& database, qint64 count);

    qint64 firstNumber() const { return m_firstNumber; }
    Result<TicketId> addTicket(const Ticket& ticket, const QString& frozenSubscription,
                               const std::optional<TicketDue>& due);
    /// Under the terms that hold: see CourseStore.
    Result<> addCourse(TicketId ticket, const KeptCourse& course, qint64 terms);
    Result<MessageId> addMessage(const Message& message);
    /// Ticket, instant, kind and actor of `event`; its data is the compact JSON `data`.
    Result<> addEvent(const TicketEvent& event, const QString& data);

private:
    BulkTickets(Statement ticket, Statement course, Statement message, Statement event, qint64 firstNumber);

    Statement m_ticket;
    Statement m_course;
    Statement m_message;
    Statement m_event;
    qint64 m_firstNumber;
};

} // namespace helpdesk
