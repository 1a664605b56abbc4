// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <vector>

class QSqlDatabase;
struct sqlite3;

namespace helpdesk {

class Task;

enum class DatabaseMode {
    Create, ///< makes the file; it must not exist. It appears whole or not at all
    Write,
    Read, ///< a second connection beside the writing one; refuses to write
};

/// One connection to a workspace file. Everything it gives is used on the thread that opened it.
class Database {
public:
    /// Opens the file and checks that it is one of ours; migrates when it is older and the mode writes.
    /// Errors: WorkspaceMissing, WorkspaceExists, WorkspaceForeign, WorkspaceNewer, WorkspaceCorrupt,
    /// WorkspaceReadOnly, WorkspaceLocked, DiskFull, FileNotWritable, FileUnreadable.
    /// `patience`: how long a write waits for another process before it is WorkspaceLocked.
    static Result<std::unique_ptr<Database>> open(const QString& path, DatabaseMode mode,
                                                  std::chrono::milliseconds patience = std::chrono::seconds(5));

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// The statement of sql/queries/<name>.sql, prepared once and reused.
    /// A missing or malformed file is a programming error that the storage tests find.
    Result<Statement> statement(const QString& name);
    /// A statement put together by code: ticket lists and transaction control, nobody else. Cached by its text;
    /// of these the cache keeps a limited number.
    Result<Statement> composed(const QString& sql);

    /// Runs a text of the program's own: PRAGMA, BEGIN, a migration step.
    Result<> execute(const QString& sql);
    Result<qint64> pragma(const QString& name);

    const QString& path() const { return m_path; }

    /// For Interruption alone: the task that ends long statements from now on, or null. Gives the one before.
    const Task* setInterruptedBy(const Task* task);

private:
    /// The statements prepared from one text: a second one only when it is used inside itself.
    using Copies = std::vector<std::shared_ptr<PreparedQuery>>;

    Database(QString connectionName, QString path);

    static Result<> create(const QString& path);
    static Result<> make(const QString& path);
    Result<> connect(DatabaseMode mode, std::chrono::milliseconds patience);
    Result<> migrateByWriter(std::chrono::milliseconds patience);
    Result<Statement> lend(Copies& copies, const QString& sql);

    QString m_connectionName;
    QString m_path;
    std::unique_ptr<QSqlDatabase> m_connection;
    sqlite3* m_direct = nullptr; ///< what is behind it, where we may use it; see prepareQuery()
    const Task* m_task = nullptr;
    QHash<QString, Copies> m_named;
    QHash<QString, Copies> m_composed;
};

} // namespace helpdesk
