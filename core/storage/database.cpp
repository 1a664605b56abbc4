// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/directquery.h"
#include "storage/migrations.h"
#include "storage/preparedquery.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kComposedKept = 100;

    // A checkpoint makes the commit that hits it wait for two syncs: 16 MiB of log keep that rare, and cost a
    // reader nothing. After a bulk write the log shrinks to the same size again.
    constexpr int kLogPages = 4'000;
    constexpr int kLogBytes = 16 * 1024 * 1024;

    QString openOptions(DatabaseMode mode, std::chrono::milliseconds patience)
    {
        auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
        if (mode == DatabaseMode::Read)
            options += u";QSQLITE_OPEN_READONLY"_s;
        return options;
    }

    // The file must be there before SQLite is asked: it would make an empty one.
    Result<> checkFile(const QString& path, DatabaseMode mode)
    {
        const QFileInfo file(path);
        if (!file.exists())
            return fail(ErrorCode::WorkspaceMissing, {path});
        if (!file.isFile())
            return fail(ErrorCode::WorkspaceForeign, {path});
        if (!file.isReadable())
            return fail(ErrorCode::FileUnreadable, {path, {}});
        if (mode == DatabaseMode::Write && !file.isWritable())
            return fail(ErrorCode::WorkspaceReadOnly, {path});
        return {};
    }

    constexpr qint64 kMostHeap = 32 * 1024 * 1024;

    Result<> configure(Database& database, DatabaseMode mode)
    {
        HD_CHECK(database.execute(u"PRAGMA foreign_keys = ON"_s));
        HD_CHECK(database.execute(u"PRAGMA cache_size = -65536"_s));
        HD_CHECK(database.execute(u"PRAGMA temp_store = MEMORY"_s));
        if (mode == DatabaseMode::Read) {
            // Of all connections of the process together: a window has several, and the system keeps the file's pages as well.
            HD_CHECK(database.execute(u"PRAGMA soft_heap_limit = %1"_s.arg(kMostHeap)));
            return database.execute(u"PRAGMA query_only = ON"_s);
        }
        HD_CHECK(database.execute(u"PRAGMA journal_mode = WAL"_s));
        HD_CHECK(database.execute(u"PRAGMA wal_autocheckpoint = %1"_s.arg(kLogPages)));
        HD_CHECK(database.execute(u"PRAGMA journal_size_limit = %1"_s.arg(kLogBytes)));
        return database.execute(u"PRAGMA synchronous = FULL"_s);
    }

    // Looked at before anything is written, be it a pragma. A newer program may have ideas of its own.
    Result<> checkOwner(Database& database)
    {
        HD_TRY(const auto owner, database.pragma(u"application_id"_s));
        if (owner != kApplicationId)
            return fail(ErrorCode::WorkspaceForeign, {database.path()});
        return checkVersion(database);
    }

    void removeLogs(const QString& path)
    {
        for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(path + suffix);
    }

    void removeLeftovers(const QString& path)
    {
        QFile::remove(path);
        removeLogs(path);
    }

    // SQLite needs its files beside the workspace even to read it.
    bool isOnReadOnlyMedium(const QString& path)
    {
        const QFileInfo file(path);
        return file.isReadable() && !QFileInfo(file.absolutePath()).isWritable();
    }

    Error withPath(Error error, const QString& path)
    {
        if (error.code == ErrorCode::FileUnreadable && isOnReadOnlyMedium(path))
            return {ErrorCode::WorkspaceReadOnly, Subject::None, {path}, {}, error.detail, error.where};
        if (error.arguments.isEmpty() || error.arguments.first().isEmpty())
            error.arguments = {path};
        return error;
    }

} // namespace

Database::Database(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
    , m_connection(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName)))
{
}

Database::~Database()
{
    m_named.clear();
    m_composed.clear();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, DatabaseMode mode,
                                                 std::chrono::milliseconds patience)
{
    if (mode == DatabaseMode::Create)
        HD_CHECK(create(path));
    else
        HD_CHECK(checkFile(path, mode));
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(), path));
    if (auto opened = database->connect(mode, patience); !opened)
        return Failure(withPath(std::move(opened.error()), path));
    return database;
}

// Made beside its place and moved there when it is whole: whoever is killed meanwhile, or runs out of disk,
// leaves no half workspace under the name.
Result<> Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::WorkspaceExists, {path});
    removeLogs(path); // of a workspace that was deleted without them: SQLite would write them into the new one
    const auto unfinished = path + u".creating-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = make(unfinished);
    if (!made) {
        removeLeftovers(unfinished);
        auto error = made.error();
        error.arguments.replaceInStrings(unfinished, path);
        return Failure(std::move(error));
    }
    QFile file(unfinished);
    if (file.rename(path))
        return {};
    removeLeftovers(unfinished);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::WorkspaceExists, {path});
    return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
}

Result<> Database::make(const QString& path)
{
    Database database(QUuid::createUuid().toString(), path);
    HD_CHECK(database.connect(DatabaseMode::Create, {}));
    return {};
}

Result<> Database::connect(DatabaseMode mode, std::chrono::milliseconds patience)
{
    m_connection->setDatabaseName(m_path);
    m_connection->setConnectOptions(openOptions(mode, patience));
    const OpeningWatch watch;
    const bool isOpen = m_connection->open();
    m_direct = watch.opened();
    if (!isOpen) {
        const auto error = m_connection->lastError();
        if (mode == DatabaseMode::Create)
            return fail(ErrorCode::FileNotWritable, {m_path, error.databaseText()});
        return Failure(storageError(error, m_path));
    }
    if (mode != DatabaseMode::Create)
        HD_CHECK(checkOwner(*this));
    if (mode == DatabaseMode::Read)
        HD_CHECK(migrateByWriter(patience));
    HD_CHECK(configure(*this, mode));
    return migrate(*this);
}

// Who only reads cannot bring an older workspace up to date.
Result<> Database::migrateByWriter(std::chrono::milliseconds patience)
{
    HD_TRY(const auto version, pragma(u"user_version"_s));
    if (version < latestSchemaVersion())
        HD_CHECK(open(m_path, DatabaseMode::Write, patience));
    return {};
}

Result<Statement> Database::statement(const QString& name)
{
    const auto known = m_named.find(name);
    if (known != m_named.end())
        return lend(*known, known->front()->sql);
    QFile file(u":/sql/queries/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {file.fileName()});
    Copies copies;
    HD_TRY(auto lent, lend(copies, QString::fromUtf8(file.readAll())));
    m_named.insert(name, std::move(copies));
    return lent;
}

Result<Statement> Database::composed(const QString& sql)
{
    const auto known = m_composed.find(sql);
    if (known != m_composed.end())
        return lend(*known, sql);
    if (m_composed.size() >= kComposedKept)
        m_composed.clear(); // those in use live on with their users
    Copies copies;
    HD_TRY(auto lent, lend(copies, sql));
    m_composed.insert(sql, std::move(copies));
    return lent;
}

Result<Statement> Database::lend(Copies& copies, const QString& sql)
{
    for (const auto& copy : copies) {
        if (!copy->lent)
            return Statement(copy);
    }
    HD_TRY(auto fresh, prepareQuery(*m_connection, m_direct, sql, m_path));
    copies.push_back(fresh);
    return Statement(std::move(fresh));
}

const Task* Database::setInterruptedBy(const Task* task)
{
    if (m_direct && task != m_task)
        watchSteps(*m_direct, task);
    return std::exchange(m_task, task);
}

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(*m_connection);
    if (!query.exec(sql))
        return Failure(storageError(query.lastError(), m_path));
    return {};
}

Result<qint64> Database::pragma(const QString& name)
{
    QSqlQuery query(*m_connection);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return Failure(storageError(query.lastError(), m_path));
    return query.value(0).toLongLong();
}

} // namespace helpdesk
