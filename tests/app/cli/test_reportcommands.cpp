// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList reportOf(const QString& name, const QStringList& more = {})
{
    return QStringList{u"report"_s, name, u"--zone"_s, u"Europe/Berlin"_s} + more;
}

} // namespace

TEST_CASE("the reports are listed with what each counts", "[cli][report]")
{
    CommandRun cli;
    const auto all = cli.json({u"report"_s, u"list"_s}).array();
    QStringList names;
    for (const auto& one : all) {
        names << one.toObject().value(u"report"_s).toString();
        CHECK(one.toObject().value(u"definition"_s).toString().endsWith(u'.'));
    }
    for (const auto* name : {"backlog", "flow", "first-response", "resolution", "sla", "reopen", "reassignment", "escalation"})
        CHECK(names.contains(QLatin1StringView(name)));
}

TEST_CASE("a report answers with its period, zone, rows and totals", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    cli.ticket(u"Mail is gone"_s);
    const auto flow = cli.json(reportOf(u"flow"_s, {u"--from"_s, u"2026-09-01"_s, u"--to"_s, u"2026-09-30"_s})).object();
    CHECK(flow[u"report"_s] == u"flow"_s);
    CHECK(flow[u"from"_s] == u"2026-09-01"_s);
    CHECK(flow[u"to"_s] == u"2026-09-30"_s);
    CHECK(flow[u"zone"_s] == u"Europe/Berlin"_s);
    CHECK(flow[u"previous"_s].toObject()[u"from"_s] == u"2026-08-02"_s);
    CHECK(flow[u"rows"_s].toArray().size() == 30);
    const auto totals = flow[u"totals"_s].toObject();
    CHECK(totals[u"created"_s] == 2);
    CHECK(totals[u"resolved"_s] == 0);
    CHECK(totals[u"previous"_s].toObject()[u"created"_s] == 0);
    const auto day = flow[u"rows"_s].toArray()[20].toObject();
    CHECK(day[u"day"_s] == u"2026-09-21"_s);
    CHECK(day[u"created"_s] == 2);
    CHECK(cli.json({u"ticket"_s, u"list"_s, day[u"search"_s].toString()}).array().size() == 2);

    const auto resolution = cli.json(reportOf(u"resolution"_s)).object()[u"totals"_s].toObject();
    const auto figure = resolution[u"full_resolution"_s].toObject();
    CHECK(figure.keys()
          == QStringList{u"count"_s, u"excluded"_s, u"mean_seconds"_s, u"median_seconds"_s, u"p90_seconds"_s});
    CHECK(figure[u"count"_s] == 0);
    CHECK(figure[u"median_seconds"_s].isNull());
    const auto sla = cli.json(reportOf(u"sla"_s)).object()[u"totals"_s].toObject();
    CHECK(sla.contains(u"met"_s));
    CHECK(sla.contains(u"missed"_s));
    CHECK(sla.contains(u"attainment"_s));
}

TEST_CASE("a report takes rows, search text and counted days", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    const auto agents = cli.json(reportOf(u"agents"_s, {u"--from=-7d"_s, u"--where"_s, u"assignee:none"_s})).object();
    REQUIRE(agents[u"rows"_s].toArray().size() == 1);
    CHECK(agents[u"rows"_s].toArray()[0].toObject()[u"agent"_s] == QString());
    const auto none = cli.json(reportOf(u"flow"_s, {u"--by"_s, u"severity"_s, u"--where"_s, u"severity:A"_s})).object();
    CHECK(none[u"rows"_s].toArray().isEmpty());
    CHECK(cli.run(reportOf(u"flow"_s)).out.contains(u"Intake and outflow"_s));
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"report"_s, u"flow"_s}).out.startsWith(u"day,name,created,resolved,closed,previous_created"_s));
}

TEST_CASE("handing on, coming back and waiting for the next reply are counted from what was done", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail is late"_s);
    const auto act = [&](const QStringList& arguments) {
        const auto answer = cli.run(QStringList{u"ticket"_s} + arguments);
        INFO(answer.err.toStdString());
        REQUIRE(answer.status == 0);
        cli.clock.advance(std::chrono::minutes(10));
    };
    for (const auto* login : {"anna", "sam", "anna"})
        act({u"assign"_s, number, QLatin1StringView(login)});
    act({u"assign"_s, number, u"sam"_s});
    REQUIRE(cli.run({u"undo"_s}).status == 0); // never happened
    act({u"do"_s, number, u"start_diagnosis"_s});
    act({u"reply"_s, number, u"We look into it."_s});
    act({u"do"_s, number, u"ask_customer"_s, u"--message"_s, u"Since when?"_s});
    act({u"do"_s, number, u"customer_replied"_s, u"--message"_s, u"Since today."_s});
    act({u"reply"_s, number, u"It is back."_s});
    act({u"do"_s, number, u"resolve"_s, u"--cause"_s, u"Queue"_s, u"--solution"_s, u"Emptied"_s});

    const auto handed = cli.json(reportOf(u"reassignment"_s)).object()[u"totals"_s].toObject();
    CHECK(handed[u"ended"_s] == 1);
    CHECK(handed[u"reassigned"_s] == 1);
    CHECK(handed[u"reassignments"_s] == 2);
    CHECK(handed[u"ping_pong"_s] == 1);
    CHECK(handed[u"reassigned_rate"_s] == 1);
    const auto next = cli.json(reportOf(u"next-response"_s)).object()[u"totals"_s].toObject()[u"next_response"_s].toObject();
    CHECK(next[u"count"_s] == 1);
    CHECK(next[u"median_seconds"_s] == 600);
    const auto solved = cli.json(reportOf(u"resolution"_s)).object()[u"totals"_s].toObject()[u"full_resolution"_s].toObject();
    CHECK(solved[u"count"_s] == 1);
}

TEST_CASE("a report is written as CSV and as a page", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    const auto csv = cli.path(u"flow.csv"_s);
    CHECK(cli.run(reportOf(u"flow"_s, {u"--out"_s, csv})).status == 0);
    CHECK(contentOf(csv).contains("\r\ntotal,,1,0,0,0,0,0\r\n"));
    const auto html = cli.path(u"flow.html"_s);
    CHECK(cli.run(reportOf(u"flow"_s, {u"--out"_s, html})).status == 0);
    CHECK(contentOf(html).contains("Intake and outflow"));
}

TEST_CASE("a report that cannot be made says why, and leaves no file", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.path(u"flow.csv"_s);
    const auto status = [&](const QStringList& more) { return cli.run(reportOf(u"flow"_s, more + QStringList{u"--out"_s, file})).status; };
    CHECK(status({u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-09-01"_s}) == 1);
    CHECK(status({u"--from"_s, u"soon"_s}) == 1);
    CHECK(status({u"--where"_s, u"severity:Z"_s}) == 2);
    CHECK(status({u"--by"_s, u"moon"_s}) == 2);
    CHECK(status({u"--by"_s, u"route"_s}) == 1);
    CHECK(cli.run({u"report"_s, u"flow"_s, u"--zone"_s, u"Mars/Base"_s, u"--out"_s, file}).status == 1);
    CHECK(cli.run(reportOf(u"flow"_s, {u"--out"_s, cli.path(u"flow.doc"_s)})).status == 1);
    CHECK(cli.run({u"report"_s, u"weather"_s}).status == 2);
    CHECK_FALSE(QFile::exists(file));
}
