// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::Answer;
using helpdesk::test::CommandRun;

namespace {

class MacroRun : public CommandRun {
public:
    MacroRun() { prepare(); }

    Answer macro(const QStringList& arguments, const QString& login = u"anna"_s)
    {
        return json(QStringList{u"--as"_s, login, u"macro"_s} + arguments);
    }
    QJsonObject shown(const QString& number) { return json({u"ticket"_s, u"show"_s, number}).object(); }
};

} // namespace

TEST_CASE("a macro is added, listed, shown, changed and removed", "[cli]")
{
    MacroRun cli;
    const auto added = cli.macro({u"add"_s, u"Take over"_s, u"--set"_s, u"assignee=me"_s, u"--set"_s, u"severity=B"_s, u"--note"_s,
                                  u"{agent} has it"_s});
    REQUIRE(added.status == 0);
    CHECK(added.object()[u"changes"_s].toObject() == QJsonObject{{u"assignee"_s, u"me"_s}, {u"severity"_s, u"B"_s}});
    CHECK(added.object()[u"shared"_s] == false);

    const auto edited = cli.macro({u"edit"_s, u"take over"_s, u"--name"_s, u"Mine now"_s, u"--leave"_s, u"severity"_s, u"--set"_s,
                                   u"assignee=anna"_s, u"--shared"_s, u"--reply"_s, u"Hello {contact}"_s});
    REQUIRE(edited.status == 0);
    const auto shown = cli.macro({u"show"_s, u"Mine now"_s}, u"sam"_s).object();
    CHECK(shown[u"changes"_s].toObject() == QJsonObject{{u"assignee"_s, u"anna"_s}});
    CHECK(shown[u"note"_s] == u"{agent} has it"_s);
    CHECK(shown[u"reply"_s] == u"Hello {contact}"_s);
    CHECK(shown[u"shared"_s] == true);

    const auto list = cli.macro({u"list"_s}, u"sam"_s).array();
    REQUIRE(list.size() == 1);
    CHECK(list.first()[u"name"_s] == u"Mine now"_s);
    REQUIRE(cli.macro({u"remove"_s, u"Mine now"_s}, u"sam"_s).status == 0);
    CHECK(cli.macro({u"list"_s}).array().isEmpty());
    CHECK(cli.macro({u"show"_s, u"Mine now"_s}).status == 1);
}

TEST_CASE("a macro that cannot be kept says what is wrong, and where", "[cli]")
{
    MacroRun cli;
    const auto unknown = cli.macro({u"add"_s, u"X"_s, u"--reply"_s, u"Hello\n{nobody}"_s});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains(u"Line 2, column 1: “{nobody}” stands for nothing"_s));
    CHECK(cli.macro({u"add"_s, u"X"_s}).status == 1); // does nothing
    CHECK(cli.macro({u"add"_s, u"X"_s, u"--set"_s, u"severity=Z"_s}).status == 2);
    CHECK(cli.macro({u"edit"_s, u"X"_s, u"--leave"_s, u"colour"_s}).status == 2);
    CHECK(cli.macro({u"list"_s}).array().isEmpty());
}

TEST_CASE("a macro runs on numbers of tickets or on a query, and is undone at once", "[cli]")
{
    MacroRun cli;
    const QStringList numbers{cli.ticket(u"One"_s), cli.ticket(u"Two"_s), cli.ticket(u"Three"_s)};
    REQUIRE(cli.macro({u"add"_s, u"Urgent"_s, u"--set"_s, u"severity=A"_s, u"--note"_s, u"Made urgent on {today}"_s}).status == 0);
    const auto two = cli.macro({u"run"_s, u"Urgent"_s, numbers[0], u'#' + numbers[2]}).object();
    CHECK(two[u"matched"_s] == 2);
    CHECK(two[u"changed"_s] == 2);
    CHECK(two[u"noted"_s] == 2);
    CHECK(cli.shown(numbers[0])[u"severity"_s] == u"A"_s);
    CHECK(cli.shown(numbers[1])[u"severity"_s] != u"A"_s);

    REQUIRE(cli.run({u"--as"_s, u"anna"_s, u"undo"_s}).status == 0);
    CHECK(cli.shown(numbers[0])[u"severity"_s] != u"A"_s);
    CHECK(cli.macro({u"run"_s, u"Urgent"_s, u"customer:contoso"_s, u"status:new"_s}).object()[u"changed"_s] == 3);
}

TEST_CASE("a dry run shows every text and writes nothing", "[cli]")
{
    MacroRun cli;
    const auto number = cli.ticket(u"No mail"_s);
    REQUIRE(cli.macro({u"add"_s, u"Ask"_s, u"--set"_s, u"severity=A"_s, u"--reply"_s, u"About {title}: until {today+1wd}"_s}).status == 0);
    const auto looked = cli.run({u"--as"_s, u"anna"_s, u"macro"_s, u"run"_s, u"Ask"_s, number, u"--dry-run"_s});
    REQUIRE(looked.status == 0);
    CHECK(looked.out.contains(u"Prepared reply: About No mail: until 2026-09-22"_s));
    CHECK(looked.out.contains(u"Would be changed: 1."_s));
    CHECK(cli.shown(number)[u"severity"_s] != u"A"_s);

    const auto done = cli.run({u"--as"_s, u"anna"_s, u"macro"_s, u"run"_s, u"Ask"_s, number});
    CHECK(done.out.contains(u"nothing was sent."_s));
    CHECK(done.out.contains(u"helpdeskctl undo"_s));
    const auto messages = cli.shown(number)[u"messages"_s].toArray();
    CHECK(messages.size() == 1); // the customer's own
    const auto text = cli.macro({u"run"_s, u"Ask"_s, number, u"--dry-run"_s}).object()[u"texts"_s].toArray().first();
    CHECK(text[u"reply"_s] == u"About No mail: until 2026-09-22"_s);
}

TEST_CASE("where a macro cannot be for one ticket, that one is named and none is changed", "[cli]")
{
    MacroRun cli;
    const auto known = cli.ticket(u"Known"_s);
    const auto unknown = cli.json({u"--as"_s, u"anna"_s, u"ticket"_s, u"create"_s, u"--title"_s, u"Who is it"_s, u"--body"_s, u"?"_s,
                                   u"--caller"_s, u"somebody"_s})
                             .object()[u"number"_s]
                             .toInteger();
    REQUIRE(cli.macro({u"add"_s, u"X"_s, u"--set"_s, u"severity=A"_s, u"--reply"_s, u"Dear {customer}"_s}).status == 0);
    for (const auto& extra : {QStringList{}, QStringList{u"--dry-run"_s}}) {
        const auto failed = cli.macro(QStringList{u"run"_s, u"X"_s, known, QString::number(unknown)} + extra);
        CHECK(failed.status == 1);
        CHECK(failed.err.contains(u"#%1 Who is it: "_s.arg(unknown)));
    }
    CHECK(cli.shown(known)[u"severity"_s] != u"A"_s);
}
