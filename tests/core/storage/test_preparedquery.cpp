// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/directquery.h"
#include "storage/preparedquery.h"
#include "support/catch.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// A connection of Qt's driver, and what is behind it where that may be used.
class Connection {
public:
    explicit Connection(const QString& path)
        : m_name(QUuid::createUuid().toString())
        , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_connection.setDatabaseName(path);
        m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10"_s);
        const OpeningWatch watch;
        REQUIRE(m_connection.open());
        m_direct = watch.opened();
    }
    ~Connection()
    {
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* direct() const { return m_direct; }
    std::shared_ptr<PreparedQuery> prepare(const QString& sql, sqlite3* way) const
    {
        auto prepared = prepareQuery(m_connection, way, sql, u"the file"_s);
        REQUIRE_OK(prepared);
        return *prepared;
    }
    Result<std::shared_ptr<PreparedQuery>> tried(const QString& sql, sqlite3* way) const
    {
        return prepareQuery(m_connection, way, sql, u"the file"_s);
    }
    void execute(const QString& sql) const
    {
        QSqlQuery query(m_connection);
        REQUIRE(query.exec(sql));
    }

private:
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3* m_direct = nullptr;
};

// Each case runs both ways; where Qt's driver has a SQLite of its own the second is the first again.
class BothWays {
public:
    BothWays()
        : connection(folder.filePath(u"file"_s))
        , way(GENERATE(false, true) ? connection.direct() : nullptr)
    {
        connection.execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size BIGINT)"_s);
    }

    std::shared_ptr<PreparedQuery> prepare(const QString& sql) const { return connection.prepare(sql, way); }

    QTemporaryDir folder;
    Connection connection;
    sqlite3* way;
};

} // namespace

TEST_CASE("values go in and come out alike both ways", "[preparedquery]")
{
    const BothWays both;
    const auto query = both.prepare(u"SELECT ?, ?, ?, ?, ?"_s);
    const auto text = u"Привет \"мир\" 😀\0 end"_s;
    query->bind(0, qint64{-1} << 62);
    query->bind(1, text);
    query->bind(2, QString());
    query->bindNull(3);
    query->bind(4, u"42"_s);
    REQUIRE_OK(query->run());
    REQUIRE(query->next());
    CHECK(query->integer(0) == qint64{-1} << 62);
    CHECK(query->text(1) == text);
    CHECK(QString::fromUtf8(query->utf8(1)) == text);
    CHECK(query->utf8(3).isEmpty());
    CHECK_FALSE(query->isNull(2));
    CHECK(query->text(2).isEmpty());
    CHECK(query->isNull(3));
    CHECK(query->text(3).isEmpty());
    CHECK(query->integer(3) == 0);
    CHECK(query->integer(4) == 42);
    CHECK(query->text(0) == QString::number(qint64{-1} << 62));
    CHECK_FALSE(query->next());
    CHECK_FALSE(query->next());
    CHECK(query->finish().has_value());
}

TEST_CASE("an insert gives its id and can be run again at once", "[preparedquery]")
{
    const BothWays both;
    const auto insert = both.prepare(u"INSERT INTO thing (name, size) VALUES (?, ?) RETURNING id"_s);
    for (int i = 1; i <= 3; ++i) {
        insert->bind(0, u"thing %1"_s.arg(i));
        insert->bind(1, qint64{i});
        REQUIRE_OK(insert->run());
        REQUIRE(insert->next());
        CHECK(insert->integer(0) == i);
    }
    REQUIRE_OK(insert->finish());
    const auto change = both.prepare(u"UPDATE thing SET size = 0 WHERE size >= ?"_s);
    change->bind(0, qint64{2});
    REQUIRE_OK(change->run());
    CHECK(change->affectedRows() == 2);
    REQUIRE_OK(change->run());
    CHECK(change->affectedRows() == 0);
}

TEST_CASE("a run that fails says why, and the next one starts clean", "[preparedquery]")
{
    const BothWays both;
    const auto insert = both.prepare(u"INSERT INTO thing (name) VALUES (?)"_s);
    insert->bind(0, u"once"_s);
    REQUIRE_OK(insert->run());
    insert->bind(0, u"once"_s);
    const auto again = insert->run();
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::StorageFailed);
    CHECK(again.error().arguments.join(u' ').contains(u"UNIQUE"_s));
    CHECK_FALSE(again.error().detail.contains(u"once"_s));
    insert->bind(0, u"twice"_s);
    CHECK(insert->run().has_value());
}

TEST_CASE("a locked file is told as such", "[preparedquery]")
{
    const BothWays both;
    const Connection other(both.folder.filePath(u"file"_s));
    other.execute(u"BEGIN IMMEDIATE"_s);
    const auto insert = both.prepare(u"INSERT INTO thing (name) VALUES ('a')"_s);
    const auto blocked = insert->run();
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().code == ErrorCode::WorkspaceLocked);
    CHECK(blocked.error().arguments == QStringList{u"the file"_s});
    other.execute(u"ROLLBACK"_s);
    CHECK(insert->run().has_value());
}

TEST_CASE("a statement that makes no sense is refused when it is prepared", "[preparedquery]")
{
    const BothWays both;
    const auto prepared = both.connection.tried(u"SELECT name FROM nowhere"_s, both.way);
    REQUIRE_FALSE(prepared);
    CHECK(prepared.error().code == ErrorCode::StorageFailed);
    CHECK(prepared.error().arguments.join(u' ').contains(u"nowhere"_s));
}

TEST_CASE("a finished reader holds no lock, and transactions of Qt Sql hold for both ways", "[preparedquery]")
{
    const BothWays both;
    both.connection.execute(u"INSERT INTO thing (name) VALUES ('a'), ('b')"_s);
    const auto all = both.prepare(u"SELECT name FROM thing ORDER BY id"_s);
    REQUIRE_OK(all->run());
    REQUIRE(all->next());
    REQUIRE_OK(all->finish());
    const Connection other(both.folder.filePath(u"file"_s));
    other.execute(u"INSERT INTO thing (name) VALUES ('c')"_s);

    both.connection.execute(u"BEGIN"_s);
    const auto insert = both.prepare(u"INSERT INTO thing (name) VALUES ('d')"_s);
    REQUIRE_OK(insert->run());
    REQUIRE_OK(insert->finish());
    both.connection.execute(u"ROLLBACK"_s);
    REQUIRE_OK(all->run());
    QStringList names;
    while (all->next())
        names << all->text(0);
    CHECK(names == QStringList{u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("openings nobody watches are nobody's", "[preparedquery]")
{
    QTemporaryDir folder;
    const Connection first(folder.filePath(u"one"_s));
    const OpeningWatch watch;
    CHECK(watch.opened() == nullptr);
    const Connection second(folder.filePath(u"two"_s));
    CHECK((first.direct() == nullptr) == (second.direct() == nullptr));
    if (first.direct())
        CHECK(first.direct() != second.direct());
}
