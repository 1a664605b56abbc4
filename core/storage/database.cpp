// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/migrations.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kBusyMilliseconds = 5000;

    QString openOptions(DatabaseMode mode)
    {
        auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds);
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
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
}

Database::~Database()
{
    m_cache.clear();
    m_overflow.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, DatabaseMode mode)
{
    HD_CHECK(checkFile(path, mode));
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(), path));
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(openOptions(mode));
    if (!database->m_connection.open()) {
        if (mode == DatabaseMode::Create)
            return fail(ErrorCode::FileNotWritable, {path, database->m_connection.lastError().databaseText()});
        return Failure(storageError(database->m_connection.lastError(), path));
    }
    const auto prepare = [&]() -> Result<> {
        HD_CHECK(checkOwner(*database, mode));
        HD_CHECK(configure(*database, mode));
        HD_TRY(const auto version, database->pragma(u"user_version"_s));
        if (mode == DatabaseMode::Read && version == latestSchemaVersion())
            return {};
        return migrate(*database);
    };
    if (auto prepared = prepare(); !prepared)
        return Failure(withPath(std::move(prepared.error()), path));
    return database;
}

Result<Statement> Database::statement(const QString& name)
{
    if (m_cache.contains(name))
        return prepared(name, {});
    QFile file(u":/sql/queries/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {file.fileName()});
    return prepared(name, QString::fromUtf8(file.readAll()));
}

Result<Statement> Database::composed(const QString& sql)
{
    return prepared(sql, sql);
}

Result<Statement> Database::prepared(const QString& key, const QString& sql)
{
    auto& cached = m_cache[key];
    if (!cached) {
        cached = std::make_shared<Cached>();
        cached->query = std::make_shared<QSqlQuery>(m_connection);
        cached->query->setForwardOnly(true);
        if (!cached->query->prepare(sql)) {
            const auto error = storageError(cached->query->lastError(), m_path);
            m_cache.remove(key);
            return Failure(error);
        }
    }
    if (!cached->inUse)
        return Statement(cached->query, cached->inUse);
    // Used inside itself, which is rare: a statement of its own, kept until the connection closes.
    m_overflow.push_back(std::make_unique<Cached>());
    auto& extra = *m_overflow.back();
    extra.query = std::make_shared<QSqlQuery>(m_connection);
    extra.query->setForwardOnly(true);
    if (!extra.query->prepare(cached->query->lastQuery()))
        return Failure(storageError(extra.query->lastError(), m_path));
    return Statement(extra.query, extra.inUse);
}

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return Failure(storageError(query.lastError(), m_path));
    return {};
}

Result<qint64> Database::pragma(const QString& name)
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return Failure(storageError(query.lastError(), m_path));
    return query.value(0).toLongLong();
}

} // namespace helpdesk
