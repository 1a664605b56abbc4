// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

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

    QString openOptions(DatabaseMode mode, std::chrono::milliseconds patience)
    {
        auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
        if (mode == DatabaseMode::Read)
            options += u";QSQLITE_OPEN_READONLY"_s;
        return options;
    }

    // The file must be there or not be there before SQLite is asked: it would make an empty one.
    Result<> checkFile(const QString& path, DatabaseMode mode)
    {
        const QFileInfo file(path);
        if (mode == DatabaseMode::Create)
            return file.exists() ? Result<>(fail(ErrorCode::WorkspaceExists, {path})) : Result<>();
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

    Result<> configure(Database& database, DatabaseMode mode)
    {
        HD_CHECK(database.execute(u"PRAGMA foreign_keys = ON"_s));
        HD_CHECK(database.execute(u"PRAGMA cache_size = -65536"_s));
        HD_CHECK(database.execute(u"PRAGMA temp_store = MEMORY"_s));
        if (mode == DatabaseMode::Read)
            return database.execute(u"PRAGMA query_only = ON"_s);
        HD_CHECK(database.execute(u"PRAGMA journal_mode = WAL"_s));
        return database.execute(u"PRAGMA synchronous = FULL"_s);
    }

    // Our mark, or an empty file that is to become ours.
    Result<> checkOwner(Database& database, DatabaseMode mode)
    {
        HD_TRY(const auto owner, database.pragma(u"application_id"_s));
        if (owner == kApplicationId || mode == DatabaseMode::Create)
            return {};
        return fail(ErrorCode::WorkspaceForeign, {database.path()});
    }

    Error withPath(Error error, const QString& path)
    {
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
    HD_CHECK(checkFile(path, mode));
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(), path));
    database->m_connection->setDatabaseName(path);
    database->m_connection->setConnectOptions(openOptions(mode, patience));
    if (!database->m_connection->open()) {
        if (mode == DatabaseMode::Create)
            return fail(ErrorCode::FileNotWritable, {path, database->m_connection->lastError().databaseText()});
        return Failure(storageError(database->m_connection->lastError(), path));
    }
    if (auto prepared = database->prepareFile(mode); !prepared)
        return Failure(withPath(std::move(prepared.error()), path));
    return database;
}

Result<> Database::prepareFile(DatabaseMode mode)
{
    HD_CHECK(checkOwner(*this, mode));
    HD_CHECK(configure(*this, mode));
    HD_TRY(const auto version, pragma(u"user_version"_s));
    if (mode == DatabaseMode::Read && version == latestSchemaVersion())
        return {};
    return migrate(*this);
}

Result<Statement> Database::statement(const QString& name)
{
    const auto known = m_named.find(name);
    if (known != m_named.end())
        return lend(*known, known->front()->query.lastQuery());
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
    auto fresh = std::make_shared<PreparedQuery>(*m_connection);
    fresh->path = m_path;
    if (!fresh->query.prepare(sql))
        return Failure(storageError(fresh->query.lastError(), m_path));
    copies.push_back(fresh);
    return Statement(std::move(fresh));
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
