// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("a workspace is made once", "[cli]")
{
    CommandRun cli;
    const auto created = cli.json({u"workspace"_s, u"create"_s});
    CHECK(created.status == 0);
    CHECK(created.object()[u"tickets"_s] == 0);
    CHECK(created.object()[u"users"_s] == 1);
    const auto again = cli.run({u"workspace"_s, u"create"_s});
    CHECK(again.status == 1);
    CHECK(again.err.count(u'\n') == 1);
    CHECK(cli.json({u"workspace"_s, u"check"_s}).object()[u"ok"_s] == true);
}

TEST_CASE("a workspace is made for the administrator named", "[cli]")
{
    CommandRun cli;
    REQUIRE(cli.run({u"--as"_s, u"anna"_s, u"workspace"_s, u"create"_s, u"--name"_s, u"Anna Hedlund"_s}).status == 0);
    const auto users = cli.json({u"user"_s, u"list"_s}).array();
    REQUIRE(users.size() == 1);
    CHECK(users.first()[u"login"_s] == u"anna"_s);
    CHECK(users.first()[u"name"_s] == u"Anna Hedlund"_s);
    CHECK(users.first()[u"role"_s] == u"administrator"_s);
    const auto other = cli.path(u"other.helpdesk"_s);
    CHECK(cli.run({u"--workspace"_s, other, u"--as"_s, u"no login"_s, u"workspace"_s, u"create"_s}).status == 1);
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("demo and generated workspaces are filled", "[cli]")
{
    CommandRun cli;
    REQUIRE(cli.run({u"workspace"_s, u"create"_s, u"--demo"_s}).status == 0);
    CHECK(cli.json({u"workspace"_s, u"info"_s}).object()[u"tickets"_s].toInteger() > 0);
    const auto other = cli.path(u"scale.helpdesk"_s);
    const auto scale =
        cli.json({u"--workspace"_s, other, u"workspace"_s, u"create"_s, u"--tickets"_s, u"300"_s, u"--seed"_s, u"7"_s});
    CHECK(scale.status == 0);
    CHECK(scale.object()[u"tickets"_s] == 300);
}

TEST_CASE("a cancelled creation leaves nothing behind", "[cli]")
{
    CommandRun cli;
    cli.cancelled = true;
    const auto answer = cli.run({u"workspace"_s, u"create"_s, u"--tickets"_s, u"5000"_s});
    CHECK(answer.status == 1);
    CHECK_FALSE(QFile::exists(cli.workspace()));
    CHECK(QDir(cli.path({})).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a backup comes back", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.path(u"copy.helpdesk"_s);
    CHECK(cli.run({u"workspace"_s, u"backup"_s, file}).status == 0);
    CHECK(cli.run({u"workspace"_s, u"backup"_s, file}).status == 1);
    cli.ticket(u"After the backup"_s);
    CHECK(cli.run({u"workspace"_s, u"restore"_s, file}).status == 0);
    CHECK(cli.json({u"ticket"_s, u"list"_s}).array().isEmpty());
    CHECK(cli.json({u"customer"_s, u"list"_s}).array().size() == 1);
    CHECK(cli.run({u"workspace"_s, u"restore"_s, cli.path(u"missing"_s)}).status == 1);
    CHECK(cli.run({u"workspace"_s, u"restore"_s, cli.write(u"text"_s, "no database")}).status == 1);
    CHECK(cli.json({u"customer"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("a file that is no workspace is left alone", "[cli]")
{
    CommandRun cli;
    const auto text = cli.write(u"notes.txt"_s, "Not a workspace.\n");
    for (const auto& path : {text, cli.path({}), cli.path(u"missing"_s)}) {
        const auto answer = cli.run({u"--workspace"_s, path, u"ticket"_s, u"list"_s});
        INFO(path.toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.status == 1);
        CHECK(answer.err.count(u'\n') == 1);
    }
    CHECK(QFileInfo(text).size() == 17);
    CHECK_FALSE(QFile::exists(cli.path(u"missing"_s)));
}

TEST_CASE("users and the partner's profile are changed by administrators only", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.json({u"user"_s, u"list"_s}).array().size() == 3);
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"user"_s, u"add"_s, u"eve"_s}).status == 1);
    CHECK(cli.run({u"user"_s, u"add"_s, u"anna"_s}).status == 1);
    const auto edited = cli.json({u"user"_s, u"edit"_s, u"anna"_s, u"--role"_s, u"supervisor"_s}).object();
    CHECK(edited[u"role"_s] == u"supervisor"_s);
    CHECK(edited[u"name"_s] == u"Anna Berg"_s);
    CHECK(cli.json({u"user"_s, u"edit"_s, u"anna"_s, u"--active"_s, u"off"_s}).object()[u"active"_s] == false);
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"ticket"_s, u"list"_s}).status == 1);

    CHECK(cli.run({u"partner"_s, u"set"_s, u"--type"_s, u"indirect_reseller"_s, u"--approval"_s, u"off"_s, u"--name"_s,
                   u"Us"_s})
              .status
          == 0);
    const auto profile = cli.json({u"partner"_s, u"show"_s}).object();
    CHECK(profile[u"type"_s] == u"indirect_reseller"_s);
    CHECK(profile[u"approval_needed"_s] == false);
    CHECK(profile[u"name"_s] == u"Us"_s);
    CHECK(cli.run({u"--as"_s, u"sam"_s, u"partner"_s, u"set"_s, u"--name"_s, u"Them"_s}).status == 1);
}
