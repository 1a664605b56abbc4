// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace helpdesk {

enum class DatabaseMode {
    Create, ///< makes the file; it must not exist
    Write,
    Read, ///< a second connection beside the writing one; refuses to write
};

/// One connection to a workspace file. Everything it gives is used on the thread that opened it.
class Database {
public:
    /// Opens the file and checks that it is one of ours; migrates when it is older and the mode writes.
    /// Errors: WorkspaceMissing, WorkspaceExists, WorkspaceForeign, WorkspaceNewer, WorkspaceCorrupt,
    /// WorkspaceReadOnly, WorkspaceLocked, DiskFull, FileNotWritable.
    static Result<std::unique_ptr<Database>> open(const QString& path, DatabaseMode mode);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// The statement of sql/queries/<name>.sql, prepared once and reused.
    /// A missing or malformed file is a programming error that the storage tests find.
    Result<Statement> statement(const QString& name);
    /// A statement put together by code: ticketlistquery.cpp and nobody else. Cached by its text.
    Result<Statement> composed(const QString& sql);

    /// Runs a text of the program's own: PRAGMA, BEGIN, a migration step.
    Result<> execute(const QString& sql);
    Result<qint64> pragma(const QString& name);

    const QString& path() const { return m_path; }

private:
    Database(QString connectionName, QString path);

    struct Cached {
        std::shared_ptr<QSqlQuery> query;
        bool inUse = false;
    };
    Result<Statement> prepared(const QString& key, const QString& sql);

    QString m_connectionName;
    QString m_path;
    QSqlDatabase m_connection;
    std::vector<std::unique_ptr<Cached>> m_overflow; ///< statements used inside themselves
    QHash<QString, std::shared_ptr<Cached>> m_cache;
};

} // namespace helpdesk
