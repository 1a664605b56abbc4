// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QDir>
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
    for (const auto* name : {"backlog", "flow", "first-response", "resolution", "sla", "reopen", "reassignment", "escalation",
                             "guides", "time", "claims", "insight"})
        CHECK(names.contains(QLatin1StringView(name)));
}

TEST_CASE("a report is right before the tickets were gone through after another policy, and says what would make it quick", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    const auto asked = reportOf(u"sla"_s, {u"--from"_s, u"2026-09-01"_s, u"--to"_s, u"2026-09-30"_s});
    CHECK(cli.run(asked).err.isEmpty());
    REQUIRE(cli.run({u"policy"_s, u"add"_s, u"All"_s, u"--when"_s, u"severity:A,B,C"_s, u"--later"_s}).status == 0);
    const auto before = cli.run(asked);
    CHECK(before.status == 0);
    CHECK(before.err.contains(u"sla recompute"_s));
    REQUIRE(cli.run({u"sla"_s, u"recompute"_s}).status == 0);
    const auto after = cli.run(asked);
    CHECK(after.err.isEmpty());
    CHECK(after.out == before.out);
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

TEST_CASE("time is reported by customer with what is to be invoiced and what was agreed", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail is late"_s);
    const auto customer = cli.json({u"customer"_s, u"list"_s}).array().first().toObject().value(u"name"_s).toString();
    const auto act = [&](const QStringList& arguments) {
        const auto answer = cli.run(arguments);
        INFO(answer.err.toStdString());
        REQUIRE(answer.status == 0);
    };
    act({u"hours"_s, u"add"_s, customer, u"--hours"_s, u"1"_s, u"--price"_s, u"90"_s, u"--currency"_s, u"EUR"_s});
    act({u"balance"_s, u"chargeable"_s, number, u"on"_s});
    act({u"balance"_s, u"approve-cost"_s, number, u"--amount"_s, u"150.50"_s, u"--currency"_s, u"EUR"_s, u"--by"_s, u"Petra"_s, u"--channel"_s,
         u"phone"_s});
    act({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s});
    act({u"ticket"_s, u"do"_s, number, u"resolve"_s, u"--cause"_s, u"Queue"_s, u"--solution"_s, u"Emptied"_s, u"--minutes"_s, u"80"_s});
    const auto time = cli.json(reportOf(u"time"_s)).object();
    REQUIRE(time[u"rows"_s].toArray().size() == 1);
    const auto row = time[u"rows"_s].toArray()[0].toObject();
    CHECK(row[u"name"_s] == customer);
    CHECK(row[u"minutes"_s] == 80);
    CHECK(row[u"chargeable_minutes"_s] == 80);
    CHECK(row[u"deducted_minutes"_s] == 60);
    CHECK(row[u"uncovered_minutes"_s] == 20);
    CHECK(row[u"approved_amount"_s].toObject() == QJsonObject{{u"EUR"_s, u"150.50"_s}});
    CHECK(time[u"totals"_s].toObject()[u"previous"_s].toObject()[u"approved_amount"_s].toObject().isEmpty());
    const auto csv = cli.path(u"time.csv"_s);
    CHECK(cli.run(reportOf(u"time"_s, {u"--out"_s, csv})).status == 0);
    CHECK(contentOf(csv).contains("uncovered_minutes,approved_amount_eur,previous_minutes"));
    CHECK(contentOf(csv).contains("\r\ntotal,,80,80,0,60,0,20,150.50,0"));
    CHECK(cli.run(reportOf(u"time"_s)).out.contains(u"150.50"_s));
    REQUIRE(cli.run({u"balance"_s, u"withdraw-cost"_s, number, u"--reason"_s, u"changed their mind"_s}).status == 0);
    CHECK(cli.json(reportOf(u"time"_s)).object()[u"totals"_s].toObject()[u"approved_amount"_s].toObject().isEmpty());
}

TEST_CASE("guides are reported by where they end, and by the time of their steps", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    const auto act = [&](const QStringList& arguments) {
        const auto answer = cli.run(arguments);
        INFO(answer.err.toStdString());
        REQUIRE(answer.status == 0);
        cli.clock.advance(std::chrono::minutes(4));
    };
    const auto first = cli.ticket(u"Mail does not arrive"_s);
    act({u"guide"_s, u"choose"_s, first, u"office365.mail_flow"_s});
    act({u"guide"_s, u"answer"_s, first, u"health"_s, u"incident"_s});
    const auto second = cli.ticket(u"Mail does not arrive again"_s);
    act({u"ticket"_s, u"do"_s, second, u"start_diagnosis"_s});
    act({u"guide"_s, u"choose"_s, second, u"office365.mail_flow"_s});
    act({u"ticket"_s, u"do"_s, second, u"in_scope"_s, u"--reason"_s, u"Clear from the words"_s});
    const auto guides = cli.json(reportOf(u"guides"_s)).object();
    REQUIRE(guides[u"rows"_s].toArray().size() == 1);
    const auto row = guides[u"rows"_s].toArray()[0].toObject();
    CHECK(row[u"guide"_s] == u"office365.mail_flow"_s);
    CHECK(row[u"name"_s] == u"Mail is delayed, rejected or does not arrive"_s);
    CHECK(row[u"started"_s] == 2);
    CHECK(row[u"article"_s] == 1);
    CHECK(row[u"skipped"_s] == 1);
    CHECK(row[u"step_time"_s].toObject()[u"median_seconds"_s] == 240);
    const auto steps = cli.json(reportOf(u"guides"_s, {u"--by"_s, u"step"_s})).object();
    REQUIRE(steps[u"rows"_s].toArray().size() == 1);
    CHECK(steps[u"rows"_s].toArray()[0].toObject()[u"step"_s] == u"office365.mail_flow/health"_s);
    CHECK(cli.run(reportOf(u"flow"_s, {u"--by"_s, u"step"_s})).status == 1);
}

TEST_CASE("customers' insight tells what is asked about most and where the work is", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    cli.ticket(u"Mail is gone"_s);
    const auto insight = cli.json(reportOf(u"insight"_s)).object();
    REQUIRE(insight[u"rows"_s].toArray().size() == 1);
    const auto row = insight[u"rows"_s].toArray()[0].toObject();
    CHECK(row[u"created"_s] == 2);
    CHECK(row[u"minutes"_s] == 0);
    CHECK(row.contains(u"top_problem"_s));
    CHECK(row.contains(u"top_subscription"_s));
    CHECK(cli.json({u"ticket"_s, u"list"_s, cli.json(reportOf(u"insight"_s, {u"--by"_s, u"severity"_s})).object()[u"rows"_s].toArray()[0].toObject()[u"search"_s].toString()})
              .array()
              .size()
          == 2);
    CHECK(cli.json(reportOf(u"insight"_s, {u"--by"_s, u"subscription"_s})).status == 0);
    const auto claims = cli.json(reportOf(u"claims"_s)).object()[u"totals"_s].toObject();
    CHECK(claims[u"opened"_s] == 0);
    CHECK(claims[u"credit"_s].toObject().isEmpty());
    CHECK(cli.run(reportOf(u"claims"_s, {u"--by"_s, u"agent"_s})).status == 1);
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

TEST_CASE("a report that is cancelled leaves the file of before, and nothing beside it", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    for (const auto* name : {"report.csv", "report.pdf"}) {
        const auto file = cli.write(QString::fromLatin1(name), "of last week");
        const QDir folder(cli.path({}));
        const auto before = folder.entryList({u"report*"_s}, QDir::Files | QDir::Hidden);
        cli.cancelled = true;
        CHECK(cli.run(reportOf(u"flow"_s, {u"--out"_s, file})).status == 1);
        cli.cancelled = false;
        CHECK(contentOf(file) == "of last week");
        CHECK(folder.entryList({u"report*"_s}, QDir::Files | QDir::Hidden) == before);
    }
}
