// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/directquery.h"

#ifdef HELPDESK_DIRECT_SQLITE

#include "base/task.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace helpdesk {

DirectQuery::DirectQuery(sqlite3& connection)
    : m_connection(connection)
{
}

DirectQuery::~DirectQuery()
{
    sqlite3_finalize(m_statement);
}

Result<> DirectQuery::prepare()
{
    const auto text = sql.toUtf8();
    const auto result = sqlite3_prepare_v3(&m_connection, text.constData(), static_cast<int>(text.size()),
                                           SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result == SQLITE_OK)
        return {};
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(&m_connection)), QSqlError::StatementError,
                          QString::number(result));
    return Failure(storageError(error, path));
}

void DirectQuery::bind(int place, qint64 value)
{
    reset();
    sqlite3_bind_int64(m_statement, place + 1, value);
}

void DirectQuery::bind(int place, const QString& value)
{
    reset();
    const auto text = value.toUtf8();
    sqlite3_bind_text(m_statement, place + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void DirectQuery::bindBytes(int place, QByteArrayView value)
{
    reset();
    if (value.isEmpty())
        sqlite3_bind_zeroblob(m_statement, place + 1, 0); // no address would mean NULL
    else
        sqlite3_bind_blob64(m_statement, place + 1, value.data(), static_cast<sqlite3_uint64>(value.size()),
                            SQLITE_TRANSIENT);
}

void DirectQuery::bindNull(int place)
{
    reset();
    sqlite3_bind_null(m_statement, place + 1);
}

Result<> DirectQuery::run()
{
    reset();
    step();
    if (m_progress == Progress::Failed)
        return finish();
    if (m_progress == Progress::Row)
        m_progress = Progress::FirstRow;
    m_affectedRows = sqlite3_changes(&m_connection);
    return {};
}

bool DirectQuery::next()
{
    if (m_progress == Progress::FirstRow)
        m_progress = Progress::Row;
    else if (m_progress == Progress::Row)
        step();
    return m_progress == Progress::Row;
}

Result<> DirectQuery::finish()
{
    const bool failed = m_progress == Progress::Failed;
    reset();
    if (!failed)
        return {};
    const QSqlError error({}, m_problem, QSqlError::StatementError, QString::number(m_result));
    return Failure(storageError(error, path));
}

void DirectQuery::step()
{
    m_result = sqlite3_step(m_statement);
    if (m_result == SQLITE_ROW) {
        m_progress = Progress::Row;
    } else if (m_result == SQLITE_DONE) {
        m_progress = Progress::Ended;
    } else {
        m_progress = Progress::Failed;
        m_problem = QString::fromUtf8(sqlite3_errmsg(&m_connection));
    }
}

// A statement that is not reset keeps its read lock, and takes no values.
void DirectQuery::reset()
{
    if (m_progress == Progress::Ready)
        return;
    sqlite3_reset(m_statement);
    m_progress = Progress::Ready;
}

int DirectQuery::affectedRows() const
{
    return m_affectedRows;
}

qint64 DirectQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString DirectQuery::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView DirectQuery::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QByteArray DirectQuery::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool DirectQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

namespace {

    // Of SQLite's machine; well under a millisecond of work.
    constexpr int kStepsPerLook = 5'000;

    int isCancelled(void* task)
    {
        return static_cast<const Task*>(task)->isCancelled() ? 1 : 0;
    }

} // namespace

void watchSteps(sqlite3& connection, const Task* task)
{
    sqlite3_progress_handler(&connection, task ? kStepsPerLook : 0, task ? isCancelled : nullptr,
                             const_cast<Task*>(task));
}

namespace {

    // SQLite tells only the copy of the library that opens a connection, on the thread that opens it: what
    // arrives here is a connection that our copy may use.
    thread_local bool watching = false;
    thread_local sqlite3* lastOpened = nullptr;

    int noteOpening(sqlite3* connection, char**, const sqlite3_api_routines*)
    {
        if (watching)
            lastOpened = connection;
        return SQLITE_OK;
    }

} // namespace

OpeningWatch::OpeningWatch()
{
    // Registering again changes nothing.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteOpening));
    watching = true;
    lastOpened = nullptr;
}

OpeningWatch::~OpeningWatch()
{
    watching = false;
    lastOpened = nullptr;
}

sqlite3* OpeningWatch::opened() const
{
    return lastOpened;
}

} // namespace helpdesk

#else

namespace helpdesk {

OpeningWatch::OpeningWatch() = default;
OpeningWatch::~OpeningWatch() = default;

sqlite3* OpeningWatch::opened() const
{
    return nullptr;
}

void watchSteps(sqlite3&, const Task*)
{
}

} // namespace helpdesk

#endif
