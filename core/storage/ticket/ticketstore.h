// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/ticket/ticketevent.h"
#include "storage/database.h"

#include <QHash>

namespace helpdesk {

/// Tickets with their conversation and their history. Assumes a transaction when it writes.
class TicketStore {
public:
    explicit TicketStore(Database& database);

    /// Gives a ticket number out, for ever.
    Result<qint64> nextNumber();
    /// A number that came from elsewhere: nextNumber() gives only higher ones from now on.
    Result<> reserveNumber(qint64 number);
    /// Stores a new ticket; number and revision are the caller's.
    Result<TicketId> insert(const Ticket& ticket);
    /// Writes what differs from what is stored; `ticket.revision` is the new revision, `seen` the one it replaces.
    /// Errors: NotFound(Ticket); Conflict {number} when the stored revision is another.
    Result<> update(const Ticket& ticket, qint64 seen);
    /// The same for who has read what is stored: `before`, of the revision that is replaced.
    /// Errors: Conflict {number} when the stored revision is another.
    Result<> update(const Ticket& ticket, const Ticket& before);
    /// Errors: NotFound(Ticket).
    Result<Ticket> find(TicketId id);
    Result<std::optional<TicketId>> findByNumber(qint64 number);
    Result<std::optional<TicketId>> findByExternalReference(const QString& reference);

    Result<MessageId> insertMessage(const Message& message);
    /// Oldest first.
    Result<std::vector<Message>> listMessages(TicketId ticket);
    /// Whether the newest message that the customer knows of is ours.
    Result<bool> hasLastWord(TicketId ticket);

    Result<EventId> insertEvent(const TicketEvent& event);
    /// In the order they happened.
    Result<std::vector<TicketEvent>> listEvents(TicketId ticket);

    /// A fact of that name that is there already gets the new value.
    Result<> insertRecordedFact(TicketId ticket, const QString& name, const QString& value);
    Result<QHash<QString, QString>> listRecordedFacts(TicketId ticket);

    /// From id, ticket_id, operation_id, at, kind, actor_id, actor_name, data.
    static TicketEvent readEvent(const Statement& row);

private:
    Database& m_database;
};

} // namespace helpdesk
