// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/partner/user.h"
#include "storage/changefeed.h"
#include "storage/ticket/escalationstore.h"
#include "storage/ticket/operationstore.h"
#include "storage/ticket/ticketstore.h"
#include "storage/transaction.h"

#include <map>
#include <set>

namespace helpdesk {

/// One user action on tickets: the transaction, its operation, and the events and change rows that belong to
/// every write. Nothing of it stays unless commit() succeeds.
class TicketAction {
public:
    /// `kind`: ladder (an act of the program), create, message, edit, assign, trigger, bulk_edit, macro, case, cost, undo, redo.
    static Result<TicketAction> begin(Database& database, const Clock& clock, const Actor& actor, const QString& kind,
                                      bool undoable);

    Database& database() { return *m_database; }
    TicketStore& tickets() { return m_tickets; }
    EscalationStore& escalations() { return m_escalations; }
    OperationStore& operations() { return m_operations; }
    const Actor& actor() const { return m_actor; }
    Instant now() const { return m_now; }
    OperationId operation() const { return m_operation; }

    /// Errors: NotFound(Ticket), also when the actor may not see it.
    Result<Ticket> find(TicketId id);
    /// A new ticket, with its number.
    Result<> insert(Ticket& ticket);
    /// Stores a changed ticket under its next revision. Call it before record(), which notes the revision.
    Result<> store(Ticket& ticket);
    /// The same where `before` is what this action found.
    Result<> store(Ticket& ticket, const Ticket& before);
    Result<> record(const Ticket& ticket, EventKind kind, QJsonObject data);
    /// Stores the message and its event.
    Result<Message> say(const Ticket& ticket, Message message);

    /// The customer's page changed too, beyond what the changed tickets tell.
    void touch(CustomerId customer);

    /// Finds anew what is due next on the tickets whose clocks moved, and commits.
    Result<> commit();

private:
    TicketAction(Database& database, Transaction transaction, const Actor& actor, Instant now);
    void note(TicketId id);
    void clocksMoved(const Ticket& ticket);
    Result<> keepCourses();

    Database* m_database;
    Transaction m_transaction;
    TicketStore m_tickets;
    EscalationStore m_escalations;
    OperationStore m_operations;
    Actor m_actor;
    Instant m_now;
    OperationId m_operation;
    std::vector<TicketId> m_changed;
    std::map<TicketId, TicketState> m_clocksMoved; ///< whose next due instant is to be found anew
    std::map<TicketId, TicketState> m_promiseMoved; ///< the same, where policies look at what changed
    std::set<TicketId> m_handedOn; ///< to another agent or team
    std::vector<CustomerId> m_customers;
};

/// Restricted tickets are there for administrators, their assignee and whoever made them.
bool maySee(const Actor& actor, const Ticket& ticket);

} // namespace helpdesk
