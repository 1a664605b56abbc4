// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfixture.h"

#include <QFile>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class ImpatientTask final : public Task {
public:
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("every report says of random workspaces what the plain pass over the events says", "[services][report]")
{
    const auto seed = GENERATE(3u, 11u);
    Reported made(400, seed);
    const auto facts = made.passedFacts();
    REQUIRE(facts.size() == 400);
    for (const auto name : {ReportName::Flow, ReportName::Resolution, ReportName::Backlog, ReportName::Reopen,
                            ReportName::Reassignment, ReportName::NextResponse}) {
        INFO(keyOf(name).data() << " of seed " << seed);
        ReportTally tally(definitionOf(name), ReportBy::Month, made.year(), made.clock.now());
        for (const auto& fact : facts)
            tally.add(fact);
        const auto passed = tally.finish();
        const auto asked = made.answer(name, made.year(), ReportBy::Month);
        CHECK(asked.totals == passed.totals);
        REQUIRE(asked.rows.size() == passed.rows.size());
        for (size_t i = 0; i < asked.rows.size(); ++i)
            CHECK(asked.rows[i].figures == passed.rows[i].figures);
    }
}

TEST_CASE("the first reply is the same by the messages as by the events", "[services][report]")
{
    Reported made(300, 5);
    std::vector<qint64> waited;
    qint64 unanswered = 0;
    for (const auto& fact : made.passedFacts()) {
        if (!made.year().contains(fact.createdAt))
            continue;
        if (const auto reply = fact.course.firstReply)
            waited.push_back((*reply - fact.createdAt).count());
        else
            ++unanswered;
    }
    const auto answer = made.answer(ReportName::FirstResponse, made.year());
    CHECK(answer.totals.now[0].duration == durationFigure(waited, unanswered));
    CHECK(answer.totals.now[1].duration.mean <= answer.totals.now[0].duration.mean);
}

TEST_CASE("the rows of a report make up its totals, whatever they are of", "[services][report]")
{
    Reported made(400, 7);
    for (const auto by : groupingsOf(definitionOf(ReportName::Flow))) {
        const auto answer = made.answer(ReportName::Flow, made.year(), by);
        std::vector<qint64> sums(3);
        for (const auto& row : answer.rows) {
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += row.figures.now[i].count;
        }
        INFO(keyOf(by).data());
        CHECK(sums == countsIn(answer.totals.now));
        CHECK(sums[0] > 0);
    }
}

TEST_CASE("the search text of a row finds as many tickets as the row says were created", "[services][report]")
{
    Reported made(400, 9);
    for (const auto by : {ReportBy::Month, ReportBy::Agent, ReportBy::Customer, ReportBy::Severity, ReportBy::Service, ReportBy::Team}) {
        int told = 0;
        for (const auto& row : made.answer(ReportName::Flow, made.year(), by).rows) {
            if (row.search.isEmpty())
                continue;
            const auto found = made.workspace->tickets().count(made.me, made.all(row.search));
            REQUIRE_OK(found);
            INFO(row.search.toStdString());
            CHECK(*found == row.figures.now[0].count);
            ++told;
        }
        INFO(keyOf(by).data());
        CHECK((told > 0 || by == ReportBy::Team));
    }
    CHECK(made.answer(ReportName::Resolution, made.year()).rows.front().search.isEmpty());
}

TEST_CASE("a search text leaves out the tickets it does not find", "[services][report]")
{
    Reported made(300, 13);
    const auto whole = made.answer(ReportName::Flow, made.year(), ReportBy::Severity);
    const auto part = made.answer(ReportName::Flow, made.year(), ReportBy::Severity, u"severity:B"_s);
    REQUIRE(part.rows.size() == 1);
    const auto same = std::ranges::find(whole.rows, u"B"_s, &ReportRow::key);
    REQUIRE(same != whole.rows.end());
    CHECK(part.rows[0].figures == same->figures);
    CHECK(part.totals.now == same->figures.now);
}

TEST_CASE("promises are kept or missed, and no report has both of one", "[services][report]")
{
    Reported made(200, 15);
    const auto totals = made.answer(ReportName::Sla, made.year()).totals.now;
    CHECK(totals[0].count > 0);
    CHECK(totals[1].count > 0);
    CHECK(totals[2].of == totals[0].count + totals[1].count);
    CHECK(totals[2].count == totals[0].count);
    CHECK(totals[3].count == 0);
}

TEST_CASE("escalations count on the days they were asked for, filed and returned", "[services][report]")
{
    Reported made(400, 21);
    const auto from = made.year().beginsAt().milliseconds();
    const auto before = made.year().endsAt().milliseconds();
    const auto within = [&](const char* column) {
        return made.count(u"SELECT count(*) FROM escalation WHERE withdrawn = 0 AND %1 >= %2 AND %1 < %3"_s.arg(
            QLatin1StringView(column), QString::number(from), QString::number(before)));
    };
    const auto answer = made.answer(ReportName::Escalation, made.year());
    auto counts = countsIn(answer.totals.now);
    counts.resize(3);
    CHECK(counts == std::vector{within("requested_at"), within("filed_at"), within("returned_at")});
    CHECK(answer.totals.now[0].count > 0);
}

TEST_CASE("a report that is cancelled, ends too early or has no such rows says so", "[services][report]")
{
    Reported made(1200, 1);
    ImpatientTask impatient;
    const auto cancelled = made.workspace->reports().answer(made.me, {ReportName::Flow, made.year(), {}, {}}, impatient);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    QuietTask quiet;
    auto backwards = made.year();
    std::swap(backwards.from, backwards.to);
    const auto early = made.workspace->reports().answer(made.me, {ReportName::Flow, backwards, {}, {}}, quiet);
    REQUIRE_FALSE(early);
    CHECK(early.error().subject == Subject::Period);
    const auto routes = made.workspace->reports().answer(made.me, {ReportName::Flow, made.year(), ReportBy::Route, {}}, quiet);
    REQUIRE_FALSE(routes);
    CHECK(routes.error().subject == Subject::Field);
}

TEST_CASE("a report is written whole, its totals last", "[services][report]")
{
    Reported made(100, 1);
    const auto answer = made.answer(ReportName::Resolution, made.year());
    const auto path = made.folder.filePath(u"report.csv"_s);
    REQUIRE_OK(made.workspace->reports().writeCsv(answer, path, {}));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    CHECK(lines.first().startsWith("\xef\xbb\xbfseverity,name,first_resolution_count,"));
    CHECK(lines.size() == static_cast<qsizetype>(answer.rows.size()) + 3);
    CHECK(lines[lines.size() - 2].startsWith("total,,"));
    const auto itself = made.workspace->reports().writeCsv(answer, made.path(), {});
    REQUIRE_FALSE(itself);
    CHECK(itself.error().subject == Subject::File);
}
