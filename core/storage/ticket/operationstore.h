// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketevent.h"
#include "storage/database.h"

namespace helpdesk {

/// User actions as undo sees them. Assumes a transaction when it writes.
class OperationStore {
public:
    struct Undone {
        OperationId operation;
        QString kind;
        OperationId by; ///< the operation that undid it; invalid: it stands
    };

    explicit OperationStore(Database& database);

    Result<OperationId> insert(UserId user, Instant at, const QString& kind, bool undoable);
    /// There is nothing in it to take back.
    Result<> forbidUndo(OperationId operation);
    /// The newest undoable operation of a user that still stands.
    Result<std::optional<Undone>> findUndoable(UserId user);
    /// The one undone last, unless the user did something new since.
    Result<std::optional<Undone>> findRedoable(UserId user);
    /// `by` invalid: it stands again.
    Result<> markUndone(OperationId operation, OperationId by);
    /// Its events, in the order they were written.
    Result<std::vector<TicketEvent>> listEvents(OperationId operation, std::optional<int> limit = {});
    /// Whether something else has changed this ticket after the event, and has not been taken back itself.
    Result<bool> isChangedSince(TicketId ticket, EventId event, OperationId operation);

private:
    Database& m_database;
};

} // namespace helpdesk
