// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/operationstore.h"

#include "storage/ticket/ticketstore.h"

#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<std::optional<OperationStore::Undone>> readOperation(Statement& row)
    {
        HD_CHECK(row.run());
        std::optional<OperationStore::Undone> found;
        if (row.next())
            found = OperationStore::Undone{row.id<OperationTag>(0), row.text(1), row.id<OperationTag>(2)};
        HD_CHECK(row.finish());
        return found;
    }

} // namespace

OperationStore::OperationStore(Database& database)
    : m_database(database)
{
}

Result<OperationId> OperationStore::insert(UserId user, Instant at, const QString& kind, bool undoable)
{
    HD_TRY(auto insertion, m_database.statement(u"operation/insert_operation"_s));
    HD_CHECK(insertion.bind(user).bind(at).bind(kind).bind(undoable).run());
    if (!insertion.next()) {
        HD_CHECK(insertion.finish());
        return fail(ErrorCode::Internal);
    }
    return insertion.id<OperationTag>(0);
}

Result<std::optional<OperationStore::Undone>> OperationStore::findUndoable(UserId user)
{
    HD_TRY(auto row, m_database.statement(u"operation/find_undoable"_s));
    return readOperation(row.bind(user));
}

Result<std::optional<OperationStore::Undone>> OperationStore::findRedoable(UserId user)
{
    HD_TRY(auto row, m_database.statement(u"operation/find_redoable"_s));
    return readOperation(row.bind(user));
}

Result<> OperationStore::forbidUndo(OperationId operation)
{
    HD_TRY(auto change, m_database.statement(u"operation/forbid_undo"_s));
    return change.bind(operation).run();
}

Result<> OperationStore::markUndone(OperationId operation, OperationId by)
{
    HD_TRY(auto change, m_database.statement(u"operation/mark_undone"_s));
    return change.bind(by).bind(operation).run();
}

Result<std::vector<TicketEvent>> OperationStore::listEvents(OperationId operation, std::optional<int> limit)
{
    HD_TRY(auto rows, m_database.statement(u"operation/list_events"_s));
    HD_CHECK(rows.bind(operation).bind(limit.value_or(std::numeric_limits<int>::max())).run());
    std::vector<TicketEvent> events;
    while (rows.next())
        events.push_back(TicketStore::readEvent(rows));
    HD_CHECK(rows.finish());
    return events;
}

Result<bool> OperationStore::isChangedSince(TicketId ticket, EventId event, OperationId operation)
{
    HD_TRY(auto row, m_database.statement(u"operation/find_later_change"_s));
    HD_CHECK(row.bind(ticket).bind(event).bind(operation).run());
    const auto changed = row.next();
    HD_CHECK(row.finish());
    return changed;
}

} // namespace helpdesk
