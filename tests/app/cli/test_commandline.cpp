// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

bool isOneLine(const QString& text)
{
    return text.endsWith(u'\n') && text.count(u'\n') == 1;
}

} // namespace

TEST_CASE("global options are taken before and after the command", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto before = cli.run({u"--as"_s, u"anna"_s, u"--format"_s, u"json"_s, u"customer"_s, u"list"_s});
    const auto after = cli.run({u"customer"_s, u"list"_s, u"--format=json"_s, u"--as"_s, u"anna"_s});
    CHECK(before.status == 0);
    CHECK(before.array().size() == 1);
    CHECK(after.out == before.out);
    const auto named = cli.run({u"customer"_s, u"list"_s, u"--workspace"_s, cli.path(u"other"_s)});
    CHECK(named.status == 1);
    CHECK(isOneLine(named.err));
}

TEST_CASE("wrong usage ends with status 2 and one line", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const QList<QStringList> wrong{
        {},
        {u"ticket"_s},
        {u"tickets"_s},
        {u"ticket"_s, u"lits"_s},
        {u"ticket"_s, u"show"_s},
        {u"ticket"_s, u"show"_s, u"abc"_s},
        {u"ticket"_s, u"show"_s, u"0"_s},
        {u"ticket"_s, u"show"_s, u"-4"_s},
        {u"ticket"_s, u"show"_s, u"99999999999999999999"_s},
        {u"ticket"_s, u"show"_s, u"1"_s, u"2"_s},
        {u"ticket"_s, u"list"_s, u"--limit"_s, u"0"_s},
        {u"ticket"_s, u"list"_s, u"--limit"_s, u"-1"_s},
        {u"ticket"_s, u"list"_s, u"--limit"_s, u"99999999999999999999"_s},
        {u"ticket"_s, u"list"_s, u"--limit"_s},
        {u"ticket"_s, u"list"_s, u"stat:open"_s},
        {u"ticket"_s, u"list"_s, u"status:opne"_s},
        {u"ticket"_s, u"list"_s, u"--unknown"_s},
        {u"ticket"_s, u"do"_s, u"1"_s, u"resolv"_s},
        {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s},
        {u"ticket"_s, u"edit"_s, u"#1"_s, u"--set"_s, u"colour=red"_s},
        {u"ticket"_s, u"edit"_s, u"#1"_s, u"--set"_s, u"severity=Z"_s},
        {u"ticket"_s, u"edit"_s, u"#1"_s, u"--set"_s, u"severity"_s},
        {u"--format"_s, u"xml"_s, u"user"_s, u"list"_s},
        {u"workspace"_s, u"create"_s, u"--demo"_s, u"--tickets"_s, u"5"_s},
        {u"completion"_s, u"fish"_s},
        {u"export"_s, u"tickets"_s},
    };
    for (const auto& arguments : wrong) {
        const auto answer = cli.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << answer.err.toStdString() << answer.out.toStdString());
        CHECK(answer.status == 2);
        CHECK(isOneLine(answer.err));
        CHECK(answer.out.isEmpty());
    }
}

TEST_CASE("a wrong query is told with its place and the nearest name", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto answer = cli.run({u"ticket"_s, u"list"_s, u"outlook stats:open"_s});
    CHECK(answer.status == 2);
    CHECK(answer.err.contains(u"status"_s));
    CHECK(answer.err.contains(u"9"_s));
}

TEST_CASE("each command explains itself", "[cli]")
{
    CommandRun cli;
    const QList<QStringList> commands{
        {},
        {u"workspace"_s, u"create"_s},
        {u"import"_s},
        {u"customer"_s, u"show"_s},
        {u"ticket"_s},
        {u"ticket"_s, u"do"_s},
        {u"user"_s, u"add"_s},
        {u"export"_s, u"tickets"_s},
    };
    for (const auto& command : commands) {
        const auto answer = cli.run(command + QStringList{u"--help"_s});
        INFO(command.join(u' ').toStdString());
        CHECK(answer.status == 0);
        CHECK(answer.err.isEmpty());
        CHECK(answer.out.contains(u"helpdeskctl"_s));
    }
    CHECK(cli.run({u"ticket"_s, u"do"_s, u"--help"_s}).out.contains(u"request_escalation"_s));
    CHECK(cli.run({u"--version"_s}).out.startsWith(u"helpdeskctl "_s));
}

TEST_CASE("a team server is refused with a clear sentence", "[cli]")
{
    CommandRun cli;
    const auto answer = cli.run({u"--workspace"_s, u"postgresql://db.example/helpdesk"_s, u"ticket"_s, u"list"_s});
    CHECK(answer.status == 1);
    CHECK(isOneLine(answer.err));
    CHECK(answer.err.contains(u"server"_s));
}

TEST_CASE("an unknown login works on nothing", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto answer = cli.json({u"--as"_s, u"nobody"_s, u"ticket"_s, u"list"_s});
    CHECK(answer.status == 1);
    CHECK(isOneLine(answer.err));
    CHECK(answer.err.contains(u"nobody"_s));
}

TEST_CASE("bash completes commands, options and values", "[cli]")
{
    CommandRun cli;
    const auto script = cli.run({u"completion"_s, u"bash"_s});
    CHECK(script.status == 0);
    for (const auto& word :
         {u"workspace"_s, u"subscriptions"_s, u"--health-check"_s, u"goes_on"_s, u"start_diagnosis"_s})
        CHECK(script.out.contains(word));
}
