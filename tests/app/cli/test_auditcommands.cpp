// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

QStringList actions(const QJsonArray& rows)
{
    QStringList keys;
    for (const auto& row : rows)
        keys << row.toObject().value(u"action"_s).toString();
    return keys;
}

} // namespace

TEST_CASE("the audit lists what was done to anything, narrowed as asked", "[cli][audit]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    cli.clock.advance(std::chrono::hours(1));
    CHECK(cli.run({u"calendar"_s, u"set"_s, u"Night"_s,
                   cli.write(u"night.json"_s, R"({"time_zone":"Europe/Riga","week":{"mon":[["00:00","06:00"]]}})")})
              .status
          == 0);
    const auto all = cli.json({u"audit"_s, u"list"_s});
    REQUIRE(all.status == 0);
    const auto newest = all.array().first().toObject();
    CHECK(newest[u"kind"_s] == u"calendar"_s);
    CHECK(newest[u"action"_s] == u"added"_s);
    CHECK(newest[u"text"_s] == u"Business calendar “Night” added"_s);
    CHECK(newest[u"data"_s].toObject()[u"changes"_s].toObject().contains(u"time_zone"_s));
    CHECK(newest[u"ticket"_s].isNull());
    const auto ofTicket = cli.json({u"audit"_s, u"list"_s, u"--ticket"_s, number}).array();
    CHECK(actions(ofTicket).contains(u"created"_s));
    CHECK(ofTicket.first().toObject()[u"ticket"_s].toInt() == number.toInt());
    CHECK(actions(cli.json({u"audit"_s, u"list"_s, u"--kind"_s, u"calendar"_s}).array()) == QStringList{u"added"_s});
    CHECK(actions(cli.json({u"audit"_s, u"list"_s, u"--action"_s, u"created"_s}).array()) == QStringList{u"created"_s});
    CHECK(cli.json({u"audit"_s, u"list"_s, u"--by"_s, u"sam"_s}).array().isEmpty());
    CHECK(cli.json({u"audit"_s, u"list"_s, u"--to"_s, u"-1d"_s}).array().isEmpty());
    CHECK(cli.json({u"audit"_s, u"list"_s, u"--from"_s, u"today"_s, u"--limit"_s, u"1"_s}).array().size() == 1);
    const auto table = cli.run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s});
    CHECK(table.out.contains(u"Night"_s));
    CHECK(table.err.contains(u"--limit"_s));
}

TEST_CASE("what the audit cannot look for is said, and agents do not read it", "[cli][audit]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.run({u"audit"_s, u"list"_s, u"--from"_s, u"someday"_s}).status == 1);
    CHECK(cli.run({u"audit"_s, u"list"_s, u"--by"_s, u"nobody"_s}).status == 1);
    CHECK(cli.run({u"audit"_s, u"list"_s, u"--ticket"_s, u"999999"_s}).status == 1);
    CHECK(cli.run({u"audit"_s, u"list"_s, u"--kind"_s, u"mail"_s}).status == 2);
    const auto refused = cli.run({u"--as"_s, u"anna"_s, u"audit"_s, u"list"_s});
    CHECK(refused.status == 1);
    CHECK(cli.run({u"--as"_s, u"sam"_s, u"audit"_s, u"list"_s}).status == 0);
    const auto file = cli.path(u"no.csv"_s);
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"audit"_s, u"export"_s, u"--out"_s, file}).status == 1);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("the audit is exported, and every export stands in it", "[cli][audit]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.path(u"audit.csv"_s);
    const auto answer = cli.json({u"audit"_s, u"export"_s, u"--kind"_s, u"customer"_s, u"--out"_s, file});
    REQUIRE(answer.status == 0);
    CHECK(answer.object()[u"rows"_s].toInt() >= 1);
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readLine().contains("at,person,thing,act,name,title,what,data"));
    CHECK(cli.run({u"export"_s, u"customers"_s, u"Con"_s, u"--out"_s, cli.path(u"customers.csv"_s)}).status == 0);
    const auto exports = cli.json({u"audit"_s, u"list"_s, u"--kind"_s, u"export"_s}).array();
    REQUIRE(exports.size() == 2);
    QStringList lists;
    for (const auto& row : exports)
        lists << row.toObject()[u"data"_s].toObject()[u"list"_s].toString();
    lists.sort();
    CHECK(lists == QStringList{u"audit"_s, u"customers"_s});
    CHECK(cli.run({u"workspace"_s, u"check"_s}).status == 0);
}
