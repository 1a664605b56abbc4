// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/workspaceinfo.h"
#include "storage/database.h"

#include <QStringList>

namespace helpdesk {

/// The workspace as a whole: its size, its health, its copies.
class WorkspaceStore {
public:
    explicit WorkspaceStore(Database& database);

    Result<WorkspaceInfo> info();
    Result<QString> databaseVersion(); ///< the engine and its version
    /// What is wrong, one English line each, for whoever mends files; nothing when all is well. Errors: Cancelled.
    Result<QStringList> check(Task& task);
    /// What the file itself says is broken.
    Result<QStringList> checkFile();
    /// Counts the tickets of the queues anew.
    Result<> recount();
    /// Writes a consistent copy into the empty file `target` while others work on. SQLite only.
    Result<> copyTo(const QString& target);
    /// Takes the write-ahead log back into the file, for good. Only whoever has the file alone can do it.
    /// Errors: WorkspaceLocked.
    Result<> leaveLog();

private:
    Result<QStringList> checkHistory(Task& task);
    Result<QStringList> checkAudit();
    Result<QStringList> checkCounts();
    Result<QString> lastStateInHistory(TicketId ticket);

    Database& m_database;
};

} // namespace helpdesk
