// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workspace.h"

#include "storage/database.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class WorkspaceFixture {
public:
    std::unique_ptr<Workspace> open(WorkspaceMode mode, const QString& name = u"workspace.helpdesk"_s)
    {
        auto opened = Workspace::open(path(name), mode, clock);
        REQUIRE_OK(opened);
        return std::move(*opened);
    }
    QString path(const QString& name = u"workspace.helpdesk"_s) const { return folder.filePath(name); }
    Customer addCustomer(Workspace& workspace, const QString& name)
    {
        Customer customer;
        customer.name = name;
        auto added = workspace.customers().add(actorOf(*workspace.users().defaultUser()), customer);
        REQUIRE_OK(added);
        return *added;
    }
    void spoil(const QString& sql)
    {
        auto database = Database::open(path(), DatabaseMode::Write);
        REQUIRE_OK(database);
        REQUIRE_OK((*database)->execute(sql));
    }

    QTemporaryDir folder;
    FakeClock clock;
    QuietTask quiet;
};

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "a created workspace has one administrator and nothing else", "[workspace]")
{
    auto workspace = open(WorkspaceMode::Create);
    const auto users = workspace->users().list();
    REQUIRE_OK(users);
    REQUIRE(users->size() == 1);
    CHECK((users->front().role == Role::Administrator));
    CHECK(users->front().login == users->front().login.toLower());
    const auto info = workspace->info();
    REQUIRE_OK(info);
    CHECK(info->users == 1);
    CHECK(info->tickets == 0);
    CHECK(info->fileBytes > 0);
    CHECK(info->path == path());
    CHECK(workspace->check(quiet)->isEmpty());
    CHECK((Workspace::open(path(), WorkspaceMode::Create, clock).error().code == ErrorCode::WorkspaceExists));
}

TEST_CASE_METHOD(WorkspaceFixture, "a reader sees what a writer commits and learns it from the change feed", "[workspace]")
{
    auto writer = open(WorkspaceMode::Create);
    auto reader = open(WorkspaceMode::Read);
    const auto version = *reader->dataVersion();
    const auto sequence = *reader->lastChange();
    const auto customer = addCustomer(*writer, u"Contoso"_s);
    CHECK(*reader->dataVersion() != version);
    const auto changes = reader->changesAfter(sequence);
    REQUIRE_OK(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().id == customer.id.value());
    const auto refused = reader->customers().add(actorOf(*reader->users().defaultUser()), customer);
    CHECK_FALSE(refused.has_value());
}

TEST_CASE_METHOD(WorkspaceFixture, "a backup taken while others write holds what was committed, and restores", "[workspace]")
{
    const auto copy = path(u"copy.helpdesk"_s);
    {
        auto workspace = open(WorkspaceMode::Create);
        auto other = open(WorkspaceMode::Write);
        addCustomer(*workspace, u"Contoso"_s);
        REQUIRE_OK(workspace->backup(copy, quiet));
        CHECK((workspace->backup(copy, quiet).error().code == ErrorCode::WorkspaceExists));
        CHECK_FALSE(QFile::exists(copy + u".partial"_s));
        addCustomer(*other, u"Fabrikam"_s);
    }
    REQUIRE_OK(Workspace::restore(copy, path()));
    CHECK(*open(WorkspaceMode::Write)->customers().count() == 1);
    CHECK(*open(WorkspaceMode::Write, u"workspace.helpdesk.before-restore"_s)->customers().count() == 2);
    CHECK(QFile::exists(copy));
}

TEST_CASE_METHOD(WorkspaceFixture, "a backup that cannot be written says so and leaves nothing", "[workspace]")
{
    auto workspace = open(WorkspaceMode::Create);
    const auto refused = workspace->backup(path(u"no/such/folder/copy.helpdesk"_s), quiet);
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::FileNotWritable));
}

TEST_CASE_METHOD(WorkspaceFixture, "a restore refuses what is no good backup, and keeps the present file", "[workspace]")
{
    {
        auto workspace = open(WorkspaceMode::Create);
        addCustomer(*workspace, u"Contoso"_s);
    }
    QFile rubbish(path(u"rubbish"_s));
    REQUIRE(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray(5000, 'x'));
    rubbish.close();
    CHECK((Workspace::restore(rubbish.fileName(), path()).error().code == ErrorCode::WorkspaceForeign));
    CHECK((Workspace::restore(path(u"none"_s), path()).error().code == ErrorCode::WorkspaceMissing));
    CHECK((Workspace::restore(path(), path()).error().code == ErrorCode::Invalid));
    CHECK(*open(WorkspaceMode::Write)->customers().count() == 1);
    CHECK_FALSE(QFile::exists(path() + u".restoring"_s));
    CHECK_FALSE(QFile::exists(path() + u".before-restore"_s));
}

TEST_CASE_METHOD(WorkspaceFixture, "a restore under somebody who works is refused", "[workspace]")
{
    const auto copy = path(u"copy.helpdesk"_s);
    auto workspace = open(WorkspaceMode::Create);
    REQUIRE_OK(workspace->backup(copy, quiet));
    addCustomer(*workspace, u"Contoso"_s);
    const auto refused = Workspace::restore(copy, path());
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::WorkspaceLocked));
    CHECK(*workspace->customers().count() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "the check names what is wrong", "[workspace]")
{
    open(WorkspaceMode::Create);
    spoil(u"INSERT INTO ticket (number, revision, title, state, severity, problem_type, channel, caller_note, "
          "frozen_subscription, created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, "
          "escalation_approved, restricted) VALUES (5000, 1, 't', 'closed', 'C', '', 'phone', '', '', 1, 1, 1, '', '', "
          "0, 0, 0, 0)"_s);
    auto problems = open(WorkspaceMode::Read)->check(quiet);
    REQUIRE_OK(problems);
    CHECK(problems->size() == 3); // behind the counter, without history, and without a course
    spoil(u"INSERT INTO ticket_event (ticket_id, at, kind, actor_name, data) VALUES (1, 1, 'created', '', "
          "'{\"state\":\"new\"}')"_s);
    problems = open(WorkspaceMode::Read)->check(quiet);
    REQUIRE_OK(problems);
    REQUIRE(problems->size() == 3);
    CHECK(problems->at(1) == u"ticket 5000 is closed, but its history ends in new"_s);
    CHECK(problems->at(2) == u"nothing is kept of the course of ticket 5000, and nobody makes it"_s);
}

TEST_CASE_METHOD(WorkspaceFixture, "the check tells when nothing keeps the audit from being changed", "[workspace][audit]")
{
    open(WorkspaceMode::Create);
    CHECK(open(WorkspaceMode::Read)->check(quiet).value().isEmpty());
    spoil(u"DROP TRIGGER ticket_event_undeleted"_s);
    const auto problems = open(WorkspaceMode::Read)->check(quiet);
    REQUIRE_OK(problems);
    REQUIRE(problems->size() == 1);
    CHECK(problems->front().contains(u"ticket_event_undeleted"_s));
}

TEST_CASE("the default workspace is one file for the window and the command line", "[workspace]")
{
    CHECK(Workspace::defaultPath().endsWith(u"/partner-helpdesk/workspace.helpdesk"_s));
}
