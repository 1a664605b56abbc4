// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("policies are added, moved, shown and removed", "[cli][policies]")
{
    CommandRun cli;
    cli.prepare();
    const auto names = [&cli] {
        QStringList all;
        for (const auto& row : cli.json({u"policy"_s, u"list"_s}).array())
            all << row.toObject().value(u"name"_s).toString();
        return all;
    };
    CHECK(names() == QStringList{u"Standard"_s});
    const auto file = cli.write(u"azure.json"_s, R"({"condition":"service:azure","calendar":"24x7",
        "targets":{"A":{"first_response":15,"resolution":{"minutes":240,"basis":"calendar"}}},"pause":["waiting"],
        "ladder":[{"clock":"resolution","at":"75%","do":["notify"]}]})");
    const auto added = cli.json({u"policy"_s, u"add"_s, u"Azure"_s, u"--file"_s, file}).object();
    CHECK(added[u"place"_s] == 1);
    CHECK(added[u"targets"_s].toObject()[u"A"_s].toObject()[u"first_response"_s] == 15);
    CHECK(cli.run({u"policy"_s, u"add"_s, u"Urgent"_s, u"--when"_s, u"severity:A"_s, u"--target"_s,
                   u"A.first_response=10:calendar"_s, u"--first"_s})
              .status
          == 0);
    CHECK(names() == QStringList{u"Urgent"_s, u"Azure"_s, u"Standard"_s});
    CHECK(cli.run({u"policy"_s, u"move"_s, u"Urgent"_s, u"2"_s}).status == 0);
    CHECK(names() == QStringList{u"Azure"_s, u"Urgent"_s, u"Standard"_s});
    const auto shown = cli.run({u"--format"_s, u"json"_s, u"policy"_s, u"show"_s, u"Azure"_s}).out;
    const auto wrong = cli.run({u"policy"_s, u"edit"_s, u"Azure"_s, u"--when"_s, u"status:open"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(u"status:"_s));
    CHECK(wrong.err.contains(u"service:"_s));
    CHECK(cli.run({u"policy"_s, u"edit"_s, u"Azure"_s, u"--target"_s, u"A.first_response=900"_s}).status == 1);
    CHECK(cli.run({u"policy"_s, u"remove"_s, u"Standard"_s}).err.contains(u"Standard"_s));
    CHECK(cli.run({u"policy"_s, u"edit"_s, u"Urgent"_s, u"--name"_s, u"Critical"_s}).status == 0);
    CHECK(cli.run({u"policy"_s, u"remove"_s, u"Critical"_s}).status == 0);
    CHECK(names() == QStringList{u"Azure"_s, u"Standard"_s});
    CHECK(cli.run({u"--format"_s, u"json"_s, u"policy"_s, u"show"_s, u"azure"_s}).out == shown);
    CHECK(cli.run({u"policy"_s, u"show"_s, u"Standard"_s}).out.contains(u"partner"_s));
    CHECK(cli.run({u"workspace"_s, u"check"_s}).status == 0);
}

TEST_CASE("calendars of the workspace are kept under their names", "[cli][policies]")
{
    CommandRun cli;
    cli.prepare();
    const auto list = cli.json({u"calendar"_s, u"list"_s}).array();
    CHECK(list.size() > 5);
    const auto file = cli.write(u"night.json"_s, R"({"time_zone":"Europe/Riga","week":{"mon":[["00:00","06:00"]]}})");
    CHECK(cli.run({u"calendar"_s, u"set"_s, u"Night"_s, file}).status == 0);
    CHECK(cli.json({u"calendar"_s, u"show"_s, u"night"_s}).object()[u"time_zone"_s] == u"Europe/Riga"_s);
    const auto never = cli.write(u"never.json"_s, R"({"time_zone":"Europe/Riga","week":{}})");
    CHECK(cli.run({u"calendar"_s, u"set"_s, u"Never"_s, never}).status == 1);
    const auto inverted =
        cli.write(u"wrong.json"_s, R"({"time_zone":"Europe/Riga","week":{"mon":[["10:00","09:00"]]}})");
    CHECK(cli.run({u"calendar"_s, u"set"_s, u"Wrong"_s, inverted}).err.contains(u"10:00-09:00"_s));
    CHECK(cli.run({u"calendar"_s, u"remove"_s, u"Night"_s}).status == 0);
    CHECK(cli.run({u"calendar"_s, u"show"_s, u"Night"_s}).err.contains(u"Night"_s));
}

TEST_CASE("the account of a ticket names policy, calendar and each interval", "[cli][policies]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(
        cli.run({u"policy"_s, u"add"_s, u"All"_s, u"--when"_s, u"severity:A,B,C"_s, u"--calendar"_s, u"24x7"_s}).status
        == 0);
    const auto number = cli.ticket(u"Mail is late"_s);
    const auto told = cli.json({u"sla"_s, u"explain"_s, number}).object();
    const auto promise = told[u"promise"_s].toObject();
    CHECK(promise[u"policy"_s] == u"All"_s);
    CHECK(promise[u"calendar"_s] == u"24x7"_s);
    const auto intervals = told[u"first_response"_s].toObject()[u"intervals"_s].toArray();
    REQUIRE(intervals.size() == 1);
    CHECK(intervals.first().toObject()[u"state"_s] == u"running"_s);
    CHECK(intervals.first().toObject()[u"began_with"_s] == u"created"_s);
    const auto text = cli.run({u"sla"_s, u"explain"_s, number}).out;
    CHECK(text.contains(u"“All”"_s));
    CHECK(text.contains(u"severity:A,B,C"_s));
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"sla"_s, u"explain"_s, number}).out.contains(u"24x7"_s));
}

TEST_CASE("sla run takes what has come, and the list tells of it", "[cli][policies]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(
        u"ladder.json"_s, R"({"calendar":"24x7","ladder":[{"clock":"first_response","at":"50%","do":["notify"]}]})");
    CHECK(cli.run({u"policy"_s, u"edit"_s, u"Standard"_s, u"--file"_s, file}).status == 0);
    const auto number = cli.ticket(u"Mail is late"_s);
    CHECK(cli.json({u"sla"_s, u"run"_s}).object()[u"steps"_s] == 0);
    cli.clock.advance(std::chrono::hours(100));
    CHECK(cli.json({u"sla"_s, u"run"_s}).object()[u"steps"_s] == 1);
    CHECK(cli.json({u"sla"_s, u"run"_s}).object()[u"steps"_s] == 0);
    const auto told = cli.json({u"notification"_s, u"list"_s}).array();
    REQUIRE(told.size() == 1);
    CHECK(QString::number(told.first().toObject()[u"ticket"_s].toInteger()) == number);
    const auto id = QString::number(told.first().toObject()[u"id"_s].toInteger());
    CHECK(cli.json({u"notification"_s, u"snooze"_s, id, u"1h"_s}).array().isEmpty());
    cli.clock.advance(std::chrono::hours(2));
    CHECK(cli.json({u"notification"_s, u"list"_s}).array().size() == 1);
    CHECK(cli.json({u"notification"_s, u"dismiss"_s, id}).array().isEmpty());
    CHECK(cli.run({u"sla"_s, u"recompute"_s}).status == 0);
}

TEST_CASE("holidays are shown before they apply, and added once", "[cli][policies]")
{
    CommandRun cli;
    cli.prepare();
    const auto feed = cli.write(u"holidays.ics"_s,
                                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Christmas\r\n"
                                "DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nEND:VEVENT\r\n"
                                "BEGIN:VEVENT\r\nSUMMARY:New Year\r\nDTSTART;VALUE=DATE:20200101\r\n"
                                "RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto exceptions = [&cli] {
        return cli.json({u"calendar"_s, u"show"_s, u"partner"_s}).object()[u"exceptions"_s].toArray();
    };
    const auto shown = cli.json({u"calendar"_s, u"holidays"_s, u"partner"_s, feed, u"--dry-run"_s}).array();
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].toObject()[u"to"_s] == u"2026-12-26"_s);
    CHECK(shown[1].toObject()[u"yearly"_s] == true);
    CHECK(exceptions().isEmpty());
    CHECK(cli.run({u"calendar"_s, u"holidays"_s, u"partner"_s, feed}).status == 0);
    CHECK(exceptions().size() == 2);
    const auto again = cli.json({u"calendar"_s, u"holidays"_s, u"partner"_s, feed}).array();
    CHECK(again[0].toObject()[u"new"_s] == false);
    CHECK(exceptions().size() == 2);
    const auto wrong = cli.write(u"wrong.ics"_s, "no calendar");
    CHECK(cli.run({u"calendar"_s, u"holidays"_s, u"partner"_s, wrong}).err.contains(u"VCALENDAR"_s));
}
