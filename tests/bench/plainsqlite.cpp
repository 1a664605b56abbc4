// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsqlite.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace helpdesk::bench {

namespace {

    void check(sqlite3* connection, int result)
    {
        if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE)
            return;
        std::fprintf(stderr, "plain SQLite: %s\n", sqlite3_errmsg(connection));
        std::exit(1);
    }

} // namespace

PlainStatement::PlainStatement(sqlite3* connection, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    check(connection, sqlite3_prepare_v3(connection, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statement.reset(statement);
}

PlainStatement& PlainStatement::bind(qint64 value)
{
    sqlite3_bind_int64(handle(), ++m_bound, value);
    return *this;
}

PlainStatement& PlainStatement::bind(const QString& value)
{
    sqlite3_bind_text16(handle(), ++m_bound, value.utf16(), static_cast<int>(value.size() * 2), SQLITE_TRANSIENT);
    return *this;
}

PlainStatement& PlainStatement::bindNull()
{
    sqlite3_bind_null(handle(), ++m_bound);
    return *this;
}

bool PlainStatement::step()
{
    const auto result = sqlite3_step(handle());
    check(sqlite3_db_handle(handle()), result);
    if (result == SQLITE_ROW)
        return true;
    reset();
    return false;
}

qint64 PlainStatement::run()
{
    const auto first = step() ? integer(0) : 0;
    reset();
    return first;
}

void PlainStatement::reset()
{
    sqlite3_reset(handle());
    m_bound = 0;
}

QString PlainStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(handle(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(handle(), column));
}

PlainDatabase::PlainDatabase(const QString& path)
{
    sqlite3* connection = nullptr;
    const auto opened = sqlite3_open(path.toUtf8().constData(), &connection);
    m_connection.reset(connection);
    check(connection, opened);
    for (const auto* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY",
                               "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        execute(pragma);
}

PlainStatement PlainDatabase::query(const char* name) const
{
    QFile file(QLatin1StringView(":/sql/queries/") + QLatin1StringView(name) + QLatin1StringView(".sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "no statement %s\n", name);
        std::exit(1);
    }
    return prepare(file.readAll());
}

void PlainDatabase::execute(const QByteArray& sql) const
{
    check(handle(), sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr));
}

void Delivered::clear()
{
    integers.clear();
    texts.clear();
}

void Delivered::row(const PlainStatement& statement)
{
    const auto columns = sqlite3_column_count(statement.handle());
    for (int column = 0; column < columns; ++column) {
        switch (sqlite3_column_type(statement.handle(), column)) {
        case SQLITE_INTEGER:
            integers.push_back(statement.integer(column));
            break;
        case SQLITE_NULL:
            integers.push_back(0);
            break;
        default:
            texts.push_back(statement.text(column));
        }
    }
}

void Delivered::all(PlainStatement& statement)
{
    while (statement.step())
        row(statement);
}

} // namespace helpdesk::bench
