// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdatabase.h"
#include "storage/migrations.h"
#include "storage/search/searchstore.h"
#include "temporaryworkspace.h"

#include <QDir>
#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList migrationFiles()
{
    return QDir(u":/sql/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// A file as the program of that time left it.
void makeWorkspaceOfVersion(const QString& path, int version)
{
    RawDatabase database(path);
    database.run(u"PRAGMA journal_mode = WAL"_s);
    for (const auto& name : migrationFiles().first(version)) {
        QFile file(u":/sql/migrations/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const auto& statement : splitStatements(QString::fromUtf8(file.readAll())))
            database.run(statement);
    }
    database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

/// Tables with their columns and foreign keys, indexes with theirs; not the texts they were made from.
QStringList schemaOf(const QString& path)
{
    RawDatabase database(path);
    QStringList schema;
    for (const auto& table : database.run(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s)) {
        schema << u"table "_s + table;
        for (
            const auto& column : database.run(
                u"SELECT name, upper(type), \"notnull\", coalesce(dflt_value, 'NULL'), pk FROM pragma_table_info('%1') ORDER BY name"_s
                    .arg(table)))
            schema << u"  column "_s + column;
        for (
            const auto& key : database.run(
                u"SELECT \"from\", \"table\", coalesce(\"to\", '') FROM pragma_foreign_key_list('%1') ORDER BY 1, 2, 3"_s
                    .arg(table)))
            schema << u"  foreign key "_s + key;
    }
    for (const auto& index : database.run(u"SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name"_s)) {
        const auto sql =
            database.run(u"SELECT coalesce(sql, '') FROM sqlite_master WHERE name = '%1'"_s.arg(index)).value(0);
        schema << u"index "_s + index + u" "_s + sql.simplified();
        for (const auto& column : database.run(
                 u"SELECT coalesce(name, 'expression'), \"desc\" FROM pragma_index_xinfo('%1') ORDER BY seqno"_s.arg(
                     index)))
            schema << u"  of "_s + column;
    }
    return schema;
}

} // namespace

TEST_CASE("every migration file is in the list, and no other", "[migrations]")
{
    CHECK(migrationFiles().size() == latestSchemaVersion());
    int last = 0;
    for (const auto& file : migrationFiles()) {
        INFO(file.toStdString());
        const auto number = file.left(3).toInt();
        CHECK(file.startsWith(u"%1_"_s.arg(number, 3, 10, QChar(u'0'))));
        CHECK(number > last); // numbers are given out ahead: some may never come
        last = number;
    }
}

TEST_CASE("a migrated workspace is like a fresh one, from every version there was", "[migrations]")
{
    TemporaryWorkspace fresh;
    fresh.close();
    const auto expected = schemaOf(fresh.path());
    REQUIRE(expected.size() > 100);
    for (int version = 1; version <= latestSchemaVersion(); ++version) {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"old.phd"_s);
        makeWorkspaceOfVersion(path, version);
        {
            const auto opened = Database::open(path, DatabaseMode::Write);
            REQUIRE_OK(opened);
        }
        CHECK(schemaOf(path) == expected);
        CHECK(RawDatabase(path).run(u"PRAGMA user_version"_s).value(0).toInt() == latestSchemaVersion());
        CHECK(RawDatabase(path).run(u"PRAGMA foreign_key_check"_s).isEmpty());
        CHECK(RawDatabase(path).run(u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s});
    }
}

TEST_CASE("an older workspace is brought up to date also by who opens it to read", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, latestSchemaVersion() - 1);
    {
        const auto opened = Database::open(path, DatabaseMode::Read);
        REQUIRE_OK(opened);
        CHECK((*opened)->pragma(u"query_only"_s).value() == 1);
    }
    CHECK(RawDatabase(path).run(u"PRAGMA user_version"_s).value(0).toInt() == latestSchemaVersion());
}

TEST_CASE("a contract of an older workspace begins its ledger with the incidents it was entered with", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 1);
    RawDatabase(path).run(
        u"INSERT INTO support_plan (kind, access_id, contract_id, valid_from_at, incidents) VALUES ('signature', '', '', 7, 5)"_s);
    RawDatabase(path).run(
        u"INSERT INTO support_plan (kind, access_id, contract_id) VALUES ('advanced', '', '')"_s);
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    CHECK(RawDatabase(path).run(u"SELECT kind || ' ' || units || ' ' || at FROM incident_entry"_s)
          == QStringList{u"granted 5 7"_s});
}

TEST_CASE("the texts of an older workspace are found after it was migrated, in the order they were said", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 10);
    RawDatabase(path).run(
        u"INSERT INTO ticket (number, revision, title, state, severity, problem_type, channel, caller_note, "
        "frozen_subscription, created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, "
        "escalation_approved, restricted) VALUES (1001, 1, 'Straße', 'closed', 'C', '', 'phone', '', '', 5, 1, 1, '', '', "
        "0, 0, 0, 0)"_s);
    for (const auto at : {9, 7}) {
        RawDatabase(path).run(
            u"INSERT INTO ticket_message (ticket_id, kind, by_customer, author_name, body, at) VALUES (1, 'reply', 0, '', 'ёлка', %1)"_s
                .arg(at));
    }
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    RawDatabase raw(path);
    CHECK(raw.run(u"SELECT rowid FROM search_index WHERE search_index MATCH 'strasse'"_s) == QStringList{u"1"_s});
    CHECK(raw.run(u"SELECT d.source_id FROM search_index AS s JOIN search_document AS d ON d.id = s.rowid "
                  "WHERE s.search_index MATCH 'елка' ORDER BY s.rowid"_s)
          == QStringList{u"2"_s, u"1"_s});
    raw.run(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
}

TEST_CASE("the texts of an older workspace lead to their tickets after it was migrated, those behind a hole too", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 21);
    RawDatabase(path).run(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1700) "
        "INSERT INTO ticket (number, revision, title, state, severity, problem_type, channel, caller_note, "
        "frozen_subscription, created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, "
        "escalation_approved, restricted) SELECT 1000 + i, 1, 'title', 'closed', 'C', '', 'phone', '', '', 5, 1, 1, '', '', "
        "0, 0, 0, 0 FROM n"_s);
    RawDatabase(path).run(u"DELETE FROM ticket WHERE id BETWEEN 790 AND 1610"_s);
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
        const auto problems = SearchStore(**opened).checkDocuments();
        REQUIRE_OK(problems);
        CHECK(problems->isEmpty());
    }
    CHECK(RawDatabase(path).run(u"SELECT block FROM search_ticket WHERE length(tickets) = 4000"_s) == QStringList{u"0"_s, u"1"_s, u"2"_s});
}

TEST_CASE("reports of security in an older workspace are for named people only after it was migrated", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 12);
    for (const auto* category : {"security", "technical"}) {
        RawDatabase(path).run(
            u"INSERT INTO ticket (number, revision, title, state, severity, problem_type, channel, caller_note, "
            "frozen_subscription, created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, "
            "escalation_approved, restricted, category) VALUES ((SELECT count(*) FROM ticket), 1, 't', 'new', 'C', '', "
            "'phone', '', '', 5, 1, 1, '', '', 0, 0, 0, 0, '%1')"_s.arg(QLatin1StringView(category)));
    }
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    CHECK(RawDatabase(path).run(u"SELECT category FROM ticket WHERE restricted = 1"_s) == QStringList{u"security"_s});
}

TEST_CASE("recorded time of an older workspace counts after it was migrated, and courses of its tickets are asked for", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 26);
    RawDatabase(path).run(
        u"INSERT INTO ticket (id, number, revision, title, state, severity, problem_type, channel, caller_note, "
        "frozen_subscription, created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, "
        "escalation_approved, restricted) VALUES (4, 1004, 1, 't', 'closed', 'C', '', 'phone', '', '', 5, 9, 1, '', '', 0, 0, 0, 0)"_s);
    const auto tell = [&](const char* kind, const char* data) {
        RawDatabase(path).run(u"INSERT INTO ticket_event (ticket_id, at, kind, actor_name, data) VALUES (4, 8, '%1', 'Anna', '%2')"_s.arg(
            QLatin1StringView(kind), QLatin1StringView(data)));
    };
    tell("state", R"({"minutes":25,"chargeable":true,"to":"resolved"})");
    tell("state", R"({"minutes":5,"to":"closed"})");
    tell("state", R"({"solution":"it said \"minutes\": none","to":"closed"})");
    tell("message", R"({"minutes":7})");
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    const auto work = u"SELECT ticket_id || ' ' || at || ' ' || minutes || ' ' || chargeable FROM ticket_work ORDER BY event_id"_s;
    CHECK(RawDatabase(path).run(work) == QStringList{u"4 8 25 1"_s, u"4 8 5 0"_s});
    CHECK(RawDatabase(path).run(u"SELECT total || ' ' || over_all FROM due_recompute"_s) == QStringList{u"1 1"_s});
    tell("state", R"({"minutes":3,"chargeable":false})");
    CHECK(RawDatabase(path).run(work).value(2) == u"4 8 3 0"_s);
}

TEST_CASE("what was kept of cancelled tickets in an older workspace is made anew after it was migrated", "[migrations]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.phd"_s);
    makeWorkspaceOfVersion(path, 29);
    const auto add = [&](int id, const char* cancelled, int episode) {
        RawDatabase(path).run(
            u"INSERT INTO ticket (id, number, revision, title, state, severity, problem_type, channel, caller_note, "
            "frozen_subscription, created_at, updated_at, cancel_reason, episode, cause, solution, contact_overridden, guide_done, "
            "escalation_approved, restricted) VALUES (%1, %1, 1, 't', 'closed', 'C', '', 'phone', '', '', 5, 9, %2, %3, '', '', 0, 0, 0, 0)"_s
                .arg(id)
                .arg(QLatin1StringView(cancelled))
                .arg(episode));
        RawDatabase(path).run(
            u"INSERT INTO ticket_course (ticket_id, terms, until_at, answers, stretches, promises, reassignments, returns) "
            "VALUES (%1, 1, 9, '', '', 'r+9', 0, 0)"_s.arg(id));
    };
    add(1, "NULL", 1);
    add(2, "'spam'", 1);
    add(3, "NULL", 2);
    {
        const auto opened = Database::open(path, DatabaseMode::Write);
        REQUIRE_OK(opened);
    }
    CHECK(RawDatabase(path).run(u"SELECT ticket_id FROM ticket_course"_s) == QStringList{u"1"_s});
    CHECK(RawDatabase(path).run(u"SELECT total || ' ' || over_all FROM due_recompute"_s) == QStringList{u"2 1"_s});
}

TEST_CASE("a fresh workspace has what the program counts on", "[migrations]")
{
    TemporaryWorkspace workspace;
    RawDatabase raw(workspace.path());
    CHECK(raw.run(u"SELECT value FROM counter WHERE name = 'ticket_number'"_s) == QStringList{u"1000"_s});
    CHECK(raw.run(u"SELECT count(*) FROM partner_profile"_s) == QStringList{u"1"_s});
}

TEST_CASE("migrating a second time changes nothing", "[migrations]")
{
    TemporaryWorkspace workspace;
    const auto before = schemaOf(workspace.path());
    REQUIRE_OK(migrate(workspace.database()));
    CHECK(schemaOf(workspace.path()) == before);
}

TEST_CASE("a script is split at the semicolons outside of quotes and comments", "[migrations]")
{
    CHECK(splitStatements(u"SELECT 1; -- a; comment\nSELECT ';' ;\n\n;SELECT \"x;y\" -- end"_s)
          == QStringList{u"SELECT 1"_s, u"SELECT ';'"_s, u"SELECT \"x;y\""_s});
    CHECK(splitStatements(u"SELECT 'it''s; fine'"_s) == QStringList{u"SELECT 'it''s; fine'"_s});
    CHECK(splitStatements(u" -- nothing\n"_s).isEmpty());
    CHECK(splitStatements(u"CREATE TRIGGER a AFTER INSERT ON b BEGIN SELECT 1; SELECT 2; END; SELECT 3"_s)
          == QStringList{u"CREATE TRIGGER a AFTER INSERT ON b BEGIN SELECT 1; SELECT 2; END"_s, u"SELECT 3"_s});
}
