// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::Answer;
using helpdesk::test::CommandRun;

namespace {

class ReviewRun : public CommandRun {
public:
    ReviewRun() { prepare(); }

    Answer review(const QStringList& arguments, const QString& login = u"sam"_s)
    {
        return json(QStringList{u"--as"_s, login, u"review"_s} + arguments);
    }
    /// One that Anna resolved.
    QString resolved(const QString& title)
    {
        const auto number = ticket(title);
        REQUIRE(run({u"--as"_s, u"anna"_s, u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s}).status == 0);
        REQUIRE(run({u"--as"_s, u"anna"_s, u"ticket"_s, u"do"_s, number, u"resolve"_s, u"--cause"_s, u"DNS"_s, u"--solution"_s,
                     u"Mended"_s, u"--minutes"_s, u"5"_s})
                    .status
                == 0);
        return number;
    }
    QStringList allPoints(const QString& number)
    {
        QStringList options;
        const auto points = review({u"form"_s, number}).object()[u"points"_s].toArray();
        for (const auto& point : points)
            options << u"--points"_s << point[u"key"_s].toString() + u'=' + QString::number(point[u"most"_s].toInt());
        return options;
    }
};

} // namespace

TEST_CASE("a sample is drawn, reviewed and listed", "[cli][quality]")
{
    ReviewRun cli;
    const auto number = cli.resolved(u"Mail is late"_s);
    const auto sample = cli.review({u"sample"_s, u"--rule"_s, u"random"_s, u"--count"_s, u"5"_s}).array();
    REQUIRE(sample.size() == 1);
    CHECK(sample[0][u"agent"_s].toString().startsWith(u"Anna"_s));
    CHECK(sample[0][u"verdict"_s].isNull());
    const auto form = cli.review({u"form"_s, number}).object();
    CHECK(form[u"form"_s] == u"general"_s);
    CHECK(form[u"points"_s].toArray().size() == 7);
    const auto made = cli.review(QStringList{u"add"_s, number, u"--verdict"_s, u"good"_s} + cli.allPoints(number));
    REQUIRE(made.status == 0);
    CHECK(made.object()[u"score"_s] == 100);
    CHECK(made.object()[u"version"_s] == 1);
    CHECK(cli.review({u"sample"_s}).array()[0][u"verdict"_s] == u"good"_s);
    CHECK(cli.review({u"list"_s}).array().size() == 1);
    CHECK(cli.review({u"show"_s, number}, u"anna"_s).array().size() == 1);
    CHECK(cli.json({u"report"_s, u"quality"_s}).object()[u"totals"_s].toObject()[u"score"_s].toObject()[u"median"_s] == 100);
    const auto table = cli.run({u"--as"_s, u"sam"_s, u"review"_s, u"sample"_s});
    CHECK(table.out.contains(u"Reviewed 1 of 1"_s));
}

TEST_CASE("a review comes from a file, and what it lacks is told", "[cli][quality]")
{
    ReviewRun cli;
    const auto number = cli.resolved(u"Mail is late"_s);
    const auto file = cli.write(u"review.json"_s, R"({"points": {"understood": 5, "diagnosis": 6, "right": 10, "words": 5, "promises": 2,
        "records": 4, "escalation": null}, "verdict": "needs_coaching", "note": "Trace first."})");
    const auto made = cli.review({u"add"_s, number, file});
    REQUIRE(made.status == 0);
    CHECK(made.object()[u"score"_s] == 80);
    CHECK(made.object()[u"note"_s] == u"Trace first."_s);
    const auto worse = cli.review({u"add"_s, number, file, u"--verdict"_s, u"failed"_s, u"--points"_s, u"right=0"_s});
    CHECK(worse.object()[u"version"_s] == 2);
    CHECK(worse.object()[u"verdict"_s] == u"failed"_s);
    CHECK(cli.review({u"show"_s, number}).array().size() == 2);
    CHECK(cli.review({u"add"_s, number, u"--verdict"_s, u"good"_s}).err.contains(u"Points are missing"_s));
    CHECK(cli.review({u"add"_s, number, file, u"--points"_s, u"right=11"_s}).err.contains(u"“11” points cannot be given"_s));
    const auto bare = cli.write(u"bare.json"_s, R"({"points": {"understood": 5, "diagnosis": 6, "right": 10, "words": 5, "promises": 2,
        "records": 4, "escalation": null}, "verdict": "failed"})");
    CHECK(cli.review({u"add"_s, number, bare}).err.contains(u"needs a note"_s));
}

TEST_CASE("agents are told which role reviewing takes", "[cli][quality]")
{
    ReviewRun cli;
    const auto number = cli.resolved(u"Mail is late"_s);
    const auto refused = cli.review({u"sample"_s}, u"anna"_s);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"Supervisor"_s, Qt::CaseInsensitive));
    CHECK(cli.review({u"add"_s, number, u"--verdict"_s, u"good"_s}, u"anna"_s).status == 1);
}

TEST_CASE("a form goes out, is changed and comes in", "[cli][quality]")
{
    ReviewRun cli;
    const auto file = cli.path(u"general.json"_s);
    REQUIRE(cli.review({u"forms"_s, u"export"_s, u"general"_s, file}).status == 0);
    QFile exported(file);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    const auto changed = cli.write(u"changed.json"_s, exported.readAll().replace("\"most\": 10", "\"most\": 20"));
    const auto kept = cli.review({u"forms"_s, u"import"_s, changed});
    REQUIRE(kept.status == 0);
    CHECK(kept.object()[u"version"_s] == 2);
    CHECK(kept.object()[u"most"_s] == 65);
    CHECK(cli.review({u"forms"_s, u"list"_s}).array().size() >= 5);
    const auto broken = cli.write(u"broken.json"_s, R"({"key": "general", "name": {"en": "Any"}, "points": []})");
    CHECK(cli.review({u"forms"_s, u"import"_s, broken}).err.contains(u"name.ru"_s));
    REQUIRE(cli.review({u"forms"_s, u"remove"_s, u"general"_s}).status == 0);
    CHECK(cli.review({u"forms"_s, u"remove"_s, u"general"_s}).status == 1);
}
