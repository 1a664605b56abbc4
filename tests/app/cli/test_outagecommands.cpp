// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const QByteArray kIssues = R"({"@odata.nextLink":"https://graph.microsoft.com/next","value":[
{"startDateTime":"2026-09-21T10:00:00Z","endDateTime":"2026-09-21T13:30:00Z","lastModifiedDateTime":"2026-09-21T13:40:00Z",
"title":"Users may be unable to receive email","id":"EX226792","impactDescription":"Mail is delayed",
"classification":"Incident","status":"ServiceRestored","service":"Exchange Online","isResolved":true,
"posts":[{"createdDateTime":"2026-09-21T10:10:00Z","description":{"contentType":"Html","content":"<p>We look.</p>"}}]}]})";

/// An imported outage with one linked ticket, and the claim made from it.
struct OutageRun : CommandRun {
    OutageRun()
    {
        prepare();
        number = ticket(u"Mail does not arrive"_s);
        REQUIRE(run({u"import"_s, write(u"issues.json"_s, kIssues)}).status == 0);
        REQUIRE(run({u"outage"_s, u"link"_s, u"EX226792"_s, number}).status == 0);
    }

    QString makeClaim()
    {
        const auto made = json({u"claim"_s, u"add"_s, u"EX226792"_s});
        REQUIRE(made.status == 0);
        return QString::number(made.array().first().toObject().value(u"claim"_s).toInt());
    }

    helpdesk::test::Answer complete(const QString& claim)
    {
        return json({u"claim"_s, u"edit"_s, claim, u"--mail-from"_s, u"megan@contoso.com"_s, u"--mail-at"_s,
                     u"2026-09-21T11:00"_s, u"--mail-text"_s, u"We ask for credit"_s, u"--csp"_s, u"yes"_s,
                     u"--users"_s, u"25"_s, u"--locations"_s, u"Riga"_s, u"--tried"_s, u"Outlook on the web"_s});
    }

    QString number;
};

QStringList missing(const QJsonObject& claim)
{
    QStringList keys;
    for (const auto& reason : claim.value(u"missing"_s).toArray())
        keys << reason.toObject().value(u"key"_s).toString();
    return keys;
}

} // namespace

TEST_CASE("service health is imported, warns of another page, and imported again changes nothing", "[cli][outages]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"issues.json"_s, kIssues);
    const auto first = cli.json({u"import"_s, file}).object();
    CHECK(first.value(u"kind"_s).toString() == u"service_health"_s);
    CHECK(first.value(u"new"_s).toInt() == 1);
    CHECK(cli.json({u"import"_s, file}).object().value(u"unchanged"_s).toInt() == 1);
    const auto shown = cli.json({u"outage"_s, u"show"_s, u"ex226792"_s}).object();
    CHECK(shown.value(u"status"_s).toString() == u"serviceRestored"_s);
    CHECK(shown.value(u"classification"_s).toString() == u"incident"_s);
    CHECK(shown.value(u"posts"_s).toArray().first().toObject().value(u"text"_s).toString() == u"We look."_s);
}

TEST_CASE("an outage is added, changed, noted and removed by hand", "[cli][outages]")
{
    CommandRun cli;
    cli.prepare();
    const auto added = cli.json({u"outage"_s, u"add"_s, u"TM100200"_s, u"--title"_s, u"Meetings"_s, u"--workload"_s,
                                 u"Microsoft Teams"_s, u"--started"_s, u"2026-09-21T09:20"_s});
    CHECK(added.object().value(u"started_at"_s).toString() == u"2026-09-21T09:20:00Z"_s);
    CHECK(cli.run({u"outage"_s, u"add"_s, u"TM100200"_s, u"--title"_s, u"Again"_s}).status == 1);
    const auto edited = cli.json({u"outage"_s, u"edit"_s, u"TM100200"_s, u"--ended"_s, u"2026-09-21T10:00"_s,
                                  u"--status"_s, u"serviceRestored"_s});
    CHECK_FALSE(edited.object().value(u"running"_s).toBool(true));
    CHECK(cli.run({u"outage"_s, u"edit"_s, u"TM100200"_s, u"--ended"_s, u"tomorrow"_s}).status == 1);
    CHECK(cli.run({u"outage"_s, u"note"_s, u"TM100200"_s, u"Seen here too"_s}).status == 0);
    CHECK(cli.json({u"outage"_s, u"list"_s}).array().size() == 1);
    CHECK(cli.json({u"outage"_s, u"list"_s, u"--running"_s}).array().isEmpty());
    CHECK(cli.run({u"outage"_s, u"list"_s, u"--format"_s, u"csv"_s}).out.startsWith(u"outage,service,"_s));
    CHECK(cli.run({u"outage"_s, u"remove"_s, u"TM100200"_s}).status == 0);
    CHECK(cli.run({u"outage"_s, u"show"_s, u"TM100200"_s}).status == 1);
}

TEST_CASE("the answer is shown before it is given, and then stands in the ticket", "[cli][outages]")
{
    OutageRun cli;
    const QStringList answer{u"outage"_s, u"answer"_s, u"EX226792"_s,
                             u"Dear {customer}, {service} works, see {ticket}."_s};
    const auto preview = cli.json(answer + QStringList{u"--dry-run"_s}).array();
    REQUIRE(preview.size() == 1);
    CHECK(preview.first().toObject().value(u"text"_s).toString()
          == u"Dear Contoso Ltd, Exchange Online works, see #%1."_s.arg(cli.number));
    CHECK_FALSE(cli.run({u"ticket"_s, u"show"_s, cli.number}).out.contains(u"Dear Contoso"_s));
    CHECK(cli.run(answer + QStringList{u"--resolve"_s}).status == 1); // without cause
    const auto done =
        cli.json(answer + QStringList{u"--resolve"_s, u"--cause"_s, u"Outage"_s, u"--solution"_s, u"Restored"_s});
    CHECK(done.array().first().toObject().value(u"resolves"_s).toBool());
    CHECK(cli.run({u"ticket"_s, u"show"_s, cli.number}).out.contains(u"Dear Contoso"_s));
    CHECK(cli.run(answer).status == 1); // nobody is left
    CHECK(cli.json({u"outage"_s, u"unlink"_s, u"EX226792"_s, u"#"_s + cli.number}).object().value(u"unlinked"_s).toInt()
          == 1);
    CHECK(cli.run({u"outage"_s, u"link"_s, u"EX226792"_s, u"99999"_s}).status == 1);
}

TEST_CASE("a claim goes from what is missing to the credit on the command line", "[cli][claims]")
{
    OutageRun cli;
    const auto claim = cli.makeClaim();
    const auto draft = cli.json({u"claim"_s, u"show"_s, claim}).object();
    CHECK(draft.value(u"status"_s).toString() == u"draft"_s);
    CHECK(draft.value(u"due"_s).toString() == u"2026-10-30"_s);
    CHECK(draft.value(u"route"_s).toString() == u"partner_center"_s);
    CHECK(missing(draft).contains(u"claim_evidence_missing"_s));
    CHECK(cli.run({u"claim"_s, u"file"_s, claim, u"--number"_s, u"615112491169010"_s}).status == 1);
    const auto ready = cli.complete(claim).object();
    CHECK(ready.value(u"status"_s).toString() == u"ready"_s);
    CHECK(missing(ready).isEmpty());
    CHECK(cli.run({u"claim"_s, u"file"_s, u"--outage"_s, u"EX226792"_s, u"--number"_s, u"1"_s}).status == 1);
    const auto filed =
        cli.json({u"claim"_s, u"file"_s, u"--outage"_s, u"EX226792"_s, u"--number"_s, u"615112491169010"_s});
    CHECK(filed.array().first().toObject().value(u"status"_s).toString() == u"filed"_s);
    CHECK(cli.run({u"claim"_s, u"accept"_s, claim}).status == 0);
    CHECK(cli.run({u"claim"_s, u"credit"_s, claim, u"--amount"_s, u"x"_s, u"--currency"_s, u"EUR"_s}).status == 1);
    const auto credited = cli.json({u"claim"_s, u"credit"_s, claim, u"--amount"_s, u"12.50"_s, u"--currency"_s,
                                    u"eur"_s, u"--line"_s, u"G1, line 4"_s});
    const auto row = credited.array().first().toObject();
    CHECK(row.value(u"amount"_s).toString() == u"12.50"_s);
    CHECK(row.value(u"currency"_s).toString() == u"EUR"_s);
    const auto report = cli.json({u"report"_s, u"claims"_s, u"--zone"_s, u"Europe/Riga"_s}).object()[u"totals"_s].toObject();
    CHECK(report[u"submitted"_s] == 1);
    CHECK(report[u"accepted"_s] == 1);
    CHECK(report[u"credit"_s].toObject() == QJsonObject{{u"EUR"_s, u"12.50"_s}});
    CHECK(report[u"time_left"_s].toObject()[u"count"_s] == 1);
    CHECK(cli.run({u"claim"_s, u"back"_s, claim}).status == 0);
    CHECK(cli.json({u"claim"_s, u"list"_s, u"--status"_s, u"accepted"_s}).array().size() == 1);
    CHECK(cli.run({u"claim"_s, u"remove"_s, claim}).status == 1);
}

TEST_CASE("claims are written as a list, and the ready ones as a request", "[cli][claims]")
{
    OutageRun cli;
    const auto claim = cli.makeClaim();
    const auto request = cli.path(u"request.txt"_s);
    CHECK(cli.run({u"claim"_s, u"export"_s, u"--outage"_s, u"EX226792"_s, u"--out"_s, request}).status
          == 1); // none is ready
    cli.complete(claim);
    CHECK(cli.run({u"claim"_s, u"export"_s, u"--outage"_s, u"EX226792"_s, u"--out"_s, request}).status == 0);
    QFile text(request);
    REQUIRE(text.open(QIODevice::ReadOnly));
    const auto words = QString::fromUtf8(text.readAll());
    CHECK(words.contains(u"11111111-2222-4333-8444-555555555555"_s));
    CHECK(words.contains(u"Incident id: EX226792"_s));
    CHECK(words.contains(u"Duration: 3:30 h"_s));
    const auto page = cli.path(u"request.html"_s);
    CHECK(cli.run({u"claim"_s, u"export"_s, u"--outage"_s, u"EX226792"_s, u"--language"_s, u"ru"_s, u"--out"_s, page})
              .status
          == 0);
    QFile html(page);
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(html.readAll()).contains(u"Номер инцидента"_s));
    const auto list = cli.path(u"claims.csv"_s);
    CHECK(cli.json({u"claim"_s, u"export"_s, u"--out"_s, list}).object().value(u"rows"_s).toInt() == 1);
    QFile csv(list);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("claim,outage,service"));
}
