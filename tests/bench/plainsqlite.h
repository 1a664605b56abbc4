// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace helpdesk::bench {

// The same work without Qt Sql and without our rooms: prepared statements of SQLite's own interface that give
// integers and QStrings. Any error ends the benchmark with a message.

class PlainStatement {
public:
    PlainStatement(sqlite3* connection, const QByteArray& sql);

    PlainStatement& bind(qint64 value);
    PlainStatement& bind(const QString& value);
    PlainStatement& bindNull();
    /// To the next row; false at the end, which also makes the statement ready for its next run.
    bool step();
    /// Runs a statement of which no row is wanted; the first column of the first row, 0 without one.
    qint64 run();
    void reset();

    qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    QString text(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
    sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_bound = 0;
};

class PlainDatabase {
public:
    /// Configured as the program configures its own connection.
    explicit PlainDatabase(const QString& path);

    sqlite3* handle() const { return m_connection.get(); }
    PlainStatement prepare(const QByteArray& sql) const { return {m_connection.get(), sql}; }
    /// The text of one of the program's own statements, `aggregate/verb_subject`.
    PlainStatement query(const char* name) const;
    void execute(const QByteArray& sql) const;

private:
    struct Close {
        void operator()(sqlite3* connection) const { sqlite3_close(connection); }
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// All values of all rows, kept as a caller would keep them.
struct Delivered {
    std::vector<qint64> integers;
    std::vector<QString> texts;

    void clear();
    void row(const PlainStatement& statement);
    void all(PlainStatement& statement);
};

} // namespace helpdesk::bench
