// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const auto calendar = QByteArrayLiteral(
    R"({"time_zone":"Europe/Berlin","week":{"mon":[["08:00","13:00"],["14:00","18:00"]],"tue":[["08:00","24:00"]]},)"
    R"("exceptions":[{"date":"2026-11-30","slots":[["08:00","12:00"]]},{"from":"2026-12-25","to":"2026-12-26","slots":[]},)"
    R"({"month_day":"01-01","slots":[]}]})");

} // namespace

TEST_CASE("open time is added and measured by a calendar file", "[cli][sla]")
{
    CommandRun cli;
    const auto file = cli.write(u"calendar.json"_s, calendar);
    const auto add = [&](const QString& from, const QString& duration) {
        return cli.run({u"calendar"_s, u"add"_s, u"--calendar"_s, file, u"--from"_s, from, u"--duration"_s, duration});
    };
    CHECK(add(u"2026-11-23T11:30:00Z"_s, u"90m"_s).out == u"2026-11-23T14:00:00Z\n"_s);
    CHECK(add(u"2026-11-23T12:30:00+01:00"_s, u"1h30m"_s).out == u"2026-11-23T14:00:00Z\n"_s);
    CHECK(add(u"2026-11-23T11:30:00Z"_s, u"PT1H30M"_s).out == u"2026-11-23T14:00:00Z\n"_s);
    CHECK(add(u"2026-11-30T07:00:00Z"_s, u"4h"_s).out == u"2026-11-30T11:00:00Z\n"_s);
    const auto between = cli.json(
        {u"calendar"_s, u"between"_s, u"--calendar"_s, file, u"2026-11-23T00:00:00Z"_s, u"2026-11-25T00:00:00Z"_s});
    CHECK(between.object()[u"seconds"_s].toInteger() == (9 + 16) * 3600);
    const auto wrong = add(u"2026-11-23T11:30:00Z"_s, u"soon"_s);
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(u"soon"_s));
    const auto other = cli.write(u"wrong.json"_s, R"({"time_zone":"UTC","week":{"monday":[]}})");
    CHECK(cli.run({u"calendar"_s, u"between"_s, u"--calendar"_s, other, u"2026-11-23"_s, u"2026-11-24"_s})
              .err.contains(u"monday"_s));
}

TEST_CASE("a story tells each clock", "[cli][sla]")
{
    CommandRun cli;
    const auto story = cli.write(u"story.json"_s, R"({
        "calendar":{"time_zone":"UTC","week":{"mon":[["10:00","18:00"]],"tue":[["10:00","18:00"]]}},
        "policy":{"targets":{"A":{"first_response":{"minutes":60,"basis":"calendar"},"next_response":60,"resolution":240},
                             "B":{"resolution":480}},"pause":["waiting"]},
        "severity":"A",
        "events":[{"at":"2026-11-23T12:00:00Z","kind":"created","by":"customer"},
                  {"at":"2026-11-23T12:10:00Z","kind":"note","by":"agent"},
                  {"at":"2026-11-23T12:30:00Z","kind":"message","by":"agent"},
                  {"at":"2026-11-23T12:30:00Z","kind":"state","to":"waiting_customer"},
                  {"at":"2026-11-23T13:00:00Z","kind":"call","by":"customer"},
                  {"at":"2026-11-23T13:00:00Z","kind":"state","to":"diagnosing"}],
        "now":"2026-11-23T13:30:00Z"})");
    const auto clocks = cli.json({u"sla"_s, u"simulate"_s, story}).object();
    REQUIRE(clocks.size() == 4);
    const auto first = clocks[u"first_response"_s].toObject();
    CHECK(first[u"state"_s] == u"met"_s);
    CHECK(first[u"met_at"_s] == u"2026-11-23T12:30:00Z"_s);
    CHECK(first[u"elapsed_seconds"_s] == 1800);
    CHECK(clocks[u"next_response"_s].toObject()[u"due"_s] == u"2026-11-23T14:00:00Z"_s);
    const auto resolution = clocks[u"resolution"_s].toObject();
    CHECK(resolution[u"state"_s] == u"running"_s);
    CHECK(resolution[u"due"_s] == u"2026-11-23T16:30:00Z"_s);
    CHECK(resolution[u"target_seconds"_s] == 14400);
    CHECK(resolution[u"elapsed_seconds"_s] == 3600);
    CHECK(resolution[u"paused_seconds"_s] == 1800);
    CHECK(resolution[u"met_at"_s].isNull());
    CHECK(clocks[u"periodic_update"_s].toObject()[u"state"_s] == u"none"_s);
    const auto empty = cli.write(u"empty.json"_s, R"({"severity":"A","now":"2026-11-23T13:30:00Z"})");
    CHECK(cli.run({u"sla"_s, u"simulate"_s, empty}).status == 1);
}

TEST_CASE("a ticket's clocks are explained, and it is shown with what is due", "[cli][sla]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail is late"_s);
    const auto clocks = cli.json({u"sla"_s, u"explain"_s, number}).object();
    CHECK(clocks[u"first_response"_s].toObject().value(u"state"_s) == u"running"_s);
    const auto due = clocks[u"first_response"_s].toObject().value(u"due"_s);
    CHECK_FALSE(due.isNull());
    const auto shown = cli.json({u"ticket"_s, u"show"_s, number}).object();
    CHECK(shown[u"due_at"_s] == due);
    CHECK(shown[u"due_clock"_s] == u"first_response"_s);
    CHECK(cli.json({u"ticket"_s, u"list"_s, u"due:>=2000-01-01"_s}).array().first().toObject().value(u"due_at"_s) == due);
    CHECK(cli.run({u"sla"_s, u"explain"_s, number}).out.contains(u"First reply"_s));
}
