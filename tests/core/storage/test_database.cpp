// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdatabase.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/transaction.h"
#include "temporaryworkspace.h"

#include <QDir>
#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

/// The code that opening ends with.
std::optional<ErrorCode> codeOfOpening(const QString& path, DatabaseMode mode)
{
    const auto opened = Database::open(path, mode, std::chrono::milliseconds(50));
    if (opened)
        return std::nullopt;
    INFO(problem(opened));
    CHECK(opened.error().arguments.value(0) == path);
    return opened.error().code;
}

Result<> insertTeams(Database& database, int count)
{
    HD_TRY(auto transaction, Transaction::begin(database));
    for (int i = 0; i < count; ++i)
        HD_CHECK(database.execute(
            u"INSERT INTO team (name) VALUES ('%1 %2 of %3')"_s.arg(i).arg(QString(200, u'x')).arg(count)));
    return transaction.commit();
}

QString teams(const QString& path)
{
    return RawDatabase(path).run(u"SELECT count(*) FROM team"_s).value(0);
}

} // namespace

TEST_CASE("a created workspace is ours, whole, and alone in its folder", "[database]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"new.phd"_s);
    {
        auto created = Database::open(path, DatabaseMode::Create);
        REQUIRE_OK(created);
        auto& database = **created;
        CHECK(database.pragma(u"application_id"_s).value() == kApplicationId);
        CHECK(database.pragma(u"user_version"_s).value() == latestSchemaVersion());
        CHECK(database.pragma(u"foreign_keys"_s).value() == 1);
        CHECK(database.pragma(u"synchronous"_s).value() == 2);
        CHECK(RawDatabase(path).run(u"PRAGMA journal_mode"_s).value(0) == u"wal"_s);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"new.phd"_s});
}

TEST_CASE("creating never touches what is there", "[database]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"there.phd"_s);
    write(path, "precious");
    CHECK(codeOfOpening(path, DatabaseMode::Create) == ErrorCode::WorkspaceExists);
    CHECK(contentOf(path) == "precious");
    CHECK(codeOfOpening(folder.path(), DatabaseMode::Create) == ErrorCode::WorkspaceExists);
    CHECK(codeOfOpening(folder.filePath(u"no/such/folder.phd"_s), DatabaseMode::Create) == ErrorCode::FileNotWritable);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"there.phd"_s});
}

TEST_CASE("what is not a workspace is refused and stays byte for byte", "[database]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"other"_s);
    const auto mode = GENERATE(DatabaseMode::Write, DatabaseMode::Read);
    CHECK(codeOfOpening(path, mode) == ErrorCode::WorkspaceMissing);
    CHECK(codeOfOpening(folder.path(), mode) == ErrorCode::WorkspaceForeign);

    const auto content = GENERATE(QByteArray(), QByteArray("x"), QByteArray(10'000, 'x'));
    write(path, content);
    CHECK(codeOfOpening(path, mode) == ErrorCode::WorkspaceForeign);
    CHECK(contentOf(path) == content);
}

TEST_CASE("another program's SQLite file is refused and stays byte for byte", "[database]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"other.db"_s);
    RawDatabase(path).run(u"CREATE TABLE bookmark (url TEXT)"_s);
    const auto content = contentOf(path);
    const auto mode = GENERATE(DatabaseMode::Write, DatabaseMode::Read);
    CHECK(codeOfOpening(path, mode) == ErrorCode::WorkspaceForeign);
    CHECK(contentOf(path) == content);
}

TEST_CASE("a newer workspace is refused with both versions and stays byte for byte", "[database]")
{
    TemporaryWorkspace workspace;
    workspace.close();
    RawDatabase(workspace.path()).run(u"PRAGMA user_version = 999"_s);
    const auto content = contentOf(workspace.path());
    const auto mode = GENERATE(DatabaseMode::Write, DatabaseMode::Read);
    const auto opened = Database::open(workspace.path(), mode);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::WorkspaceNewer);
    CHECK(opened.error().arguments == QStringList{workspace.path(), u"999"_s, QString::number(latestSchemaVersion())});
    CHECK(contentOf(workspace.path()) == content);
}

TEST_CASE("a truncated workspace is known to be corrupt when it is opened", "[database]")
{
    TemporaryWorkspace workspace;
    REQUIRE_OK(insertTeams(workspace.database(), 200));
    workspace.close();
    const auto content = contentOf(workspace.path());
    write(workspace.path(), content.left(content.size() / 2));
    CHECK(codeOfOpening(workspace.path(), DatabaseMode::Write) == ErrorCode::WorkspaceCorrupt);
}

TEST_CASE("damaged pages are reported by the reading that meets them", "[database]")
{
    TemporaryWorkspace workspace;
    REQUIRE_OK(insertTeams(workspace.database(), 500));
    workspace.close();
    auto content = contentOf(workspace.path());
    for (auto i = content.size() / 2; i < content.size(); ++i)
        content[i] = static_cast<char>(content[i] ^ 0x5a);
    write(workspace.path(), content);
    auto opened = Database::open(workspace.path(), DatabaseMode::Write);
    std::optional<ErrorCode> code;
    if (opened) {
        const auto read = (*opened)->execute(u"SELECT count(name) FROM team WHERE name LIKE '%9%'"_s);
        const auto checked = (*opened)->execute(u"INSERT INTO team (name) SELECT name || '!' FROM team"_s);
        code = !read ? read.error().code : !checked ? checked.error().code : ErrorCode::Internal;
    } else {
        code = opened.error().code;
    }
    CHECK(code == ErrorCode::WorkspaceCorrupt);
}

TEST_CASE("a reading connection sees what was committed and writes nothing", "[database]")
{
    TemporaryWorkspace workspace;
    const auto reader = workspace.open(DatabaseMode::Read);
    REQUIRE_OK(insertTeams(workspace.database(), 3));
    const auto write = reader->execute(u"INSERT INTO team (name) VALUES ('no')"_s);
    REQUIRE_FALSE(write.has_value());
    CHECK(write.error().code == ErrorCode::WorkspaceReadOnly);
    const auto begun = Transaction::begin(*reader);
    CHECK_FALSE(begun.has_value());
    CHECK(reader->pragma(u"query_only"_s).value() == 1);
    CHECK(teams(workspace.path()) == u"3"_s);
}

TEST_CASE("a lock held by another is waited for only as long as asked", "[database]")
{
    TemporaryWorkspace workspace;
    auto other = workspace.open();
    auto transaction = Transaction::begin(workspace.database());
    REQUIRE_OK(transaction);
    REQUIRE_OK(workspace.database().execute(u"INSERT INTO team (name) VALUES ('one')"_s));

    const auto blocked = Transaction::begin(*other);
    REQUIRE_FALSE(blocked.has_value());
    CHECK(blocked.error().code == ErrorCode::WorkspaceLocked);
    CHECK(blocked.error().arguments == QStringList{workspace.path()});
    CHECK(other->pragma(u"user_version"_s).has_value());

    REQUIRE_OK(transaction->commit());
    CHECK(Transaction::begin(*other).has_value());
    CHECK(teams(workspace.path()) == u"1"_s);
}

TEST_CASE("a workspace that another program keeps to itself is locked", "[database]")
{
    TemporaryWorkspace workspace;
    workspace.close();
    RawDatabase owner(workspace.path());
    owner.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    owner.run(u"BEGIN EXCLUSIVE"_s);
    owner.run(u"INSERT INTO team (name) VALUES ('mine')"_s);
    CHECK(codeOfOpening(workspace.path(), DatabaseMode::Write) == ErrorCode::WorkspaceLocked);
}

TEST_CASE("a full disk refuses the write and keeps what was there", "[database]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    REQUIRE_OK(insertTeams(database, 10));
    const auto pages = database.pragma(u"page_count"_s);
    REQUIRE_OK(pages);
    REQUIRE_OK(database.execute(u"PRAGMA max_page_count = %1"_s.arg(*pages + 2)));
    const auto refused = insertTeams(database, 1000);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(teams(workspace.path()) == u"10"_s);
    // With room again it goes on.
    REQUIRE_OK(database.execute(u"PRAGMA max_page_count = 1000000"_s));
    REQUIRE_OK(database.execute(u"INSERT INTO team (name) VALUES ('after')"_s));
    CHECK(teams(workspace.path()) == u"11"_s);
}

TEST_CASE("what was committed survives a connection that never closed", "[database]")
{
    TemporaryWorkspace workspace;
    REQUIRE_OK(insertTeams(workspace.database(), 5));
    QTemporaryDir elsewhere;
    const auto copy = elsewhere.filePath(u"copy.phd"_s);
    // As after a power cut: the file and its log, no goodbye.
    REQUIRE(QFile::copy(workspace.path(), copy));
    REQUIRE(QFile::copy(workspace.path() + u"-wal"_s, copy + u"-wal"_s));
    {
        const auto opened = Database::open(copy, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    CHECK(teams(copy) == u"5"_s);
}

TEST_CASE("a workspace whose log is gone opens with what was in the file", "[database]")
{
    TemporaryWorkspace workspace;
    REQUIRE_OK(insertTeams(workspace.database(), 5));
    REQUIRE_OK(workspace.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    REQUIRE_OK(workspace.database().execute(u"INSERT INTO team (name) VALUES ('in the log only')"_s));
    QTemporaryDir elsewhere;
    const auto copy = elsewhere.filePath(u"copy.phd"_s);
    REQUIRE(QFile::copy(workspace.path(), copy));
    {
        const auto opened = Database::open(copy, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    CHECK(teams(copy) == u"5"_s);
}

TEST_CASE("a new workspace takes nothing from the log of one that was deleted under its name", "[database]")
{
    TemporaryWorkspace workspace;
    REQUIRE_OK(insertTeams(workspace.database(), 5));
    QTemporaryDir elsewhere;
    const auto path = elsewhere.filePath(u"again.phd"_s);
    REQUIRE(QFile::copy(workspace.path() + u"-wal"_s, path + u"-wal"_s));
    {
        const auto created = Database::open(path, DatabaseMode::Create);
        REQUIRE_OK(created);
    }
    CHECK(teams(path) == u"0"_s);
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files) == QStringList{u"again.phd"_s});
}

TEST_CASE("a transaction that is not committed leaves nothing", "[database]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    {
        auto transaction = Transaction::begin(database);
        REQUIRE_OK(transaction);
        REQUIRE_OK(database.execute(u"INSERT INTO team (name) VALUES ('gone')"_s));
        auto moved = std::move(*transaction);
    }
    CHECK(teams(workspace.path()) == u"0"_s);
    CHECK(Transaction::begin(database).has_value());
}
