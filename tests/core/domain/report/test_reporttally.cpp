// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportcells.h"
#include "domain/report/reporttally.h"
#include "support/catch.h"
#include "support/instants.h"

#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ReportPeriod twoDays{QDate(2026, 11, 10), QDate(2026, 11, 11), QTimeZone("Europe/Berlin")};
const Instant later(1'800'000'000'000);

ReportFact solved(QStringView createdAt, std::chrono::milliseconds after, const QByteArray& group = {})
{
    ReportFact fact;
    fact.groupText = group;
    fact.createdAt = at(createdAt);
    fact.resolvedAt = fact.firstResolvedAt = fact.updatedAt = fact.createdAt + after;
    fact.active = false;
    return fact;
}

ReportAnswer tallied(ReportName name, ReportBy by, const std::vector<ReportFact>& facts, Instant now = later)
{
    ReportTally tally(definitionOf(name), by, twoDays, now);
    for (const auto& fact : facts)
        tally.add(fact);
    return tally.finish();
}

std::vector<qint64> countsOf(const std::vector<MetricFigure>& figures)
{
    std::vector<qint64> counts;
    for (const auto& figure : figures)
        counts.push_back(figure.count);
    return counts;
}

} // namespace

TEST_CASE("intake and outflow fall on local days, beside those of the previous days", "[report]")
{
    const auto answer = tallied(ReportName::Flow, ReportBy::Day,
                                {solved(u"2026-11-09T22:59:00Z", 1h), // 23:59 of the day before
                                 solved(u"2026-11-09T23:00:00Z", 30h), solved(u"2026-11-11T22:59:59Z", 1s),
                                 solved(u"2026-11-08T12:00:00Z", 1min), solved(u"2026-11-01T12:00:00Z", 1min)});
    REQUIRE(answer.rows.size() == 2);
    CHECK(answer.rows[0].key == u"2026-11-10"_s);
    CHECK(countsOf(answer.rows[0].figures.now) == std::vector<qint64>{1, 1, 0});
    CHECK(countsOf(answer.rows[1].figures.now) == std::vector<qint64>{1, 1, 0});
    CHECK(countsOf(answer.rows[0].figures.before) == std::vector<qint64>{1, 1, 0});
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{2, 2, 0});
    CHECK(countsOf(answer.totals.before) == std::vector<qint64>{2, 1, 0});
}

TEST_CASE("a solution counts on its own day, and what was closed without one is told as left out", "[report]")
{
    auto lost = solved(u"2026-11-10T08:00:00Z", 1h, "A");
    lost.closedAt = lost.resolvedAt;
    lost.resolvedAt.reset();
    lost.firstResolvedAt.reset();
    auto again = solved(u"2026-11-01T08:00:00Z", 240h, "A");
    again.firstResolvedAt = again.createdAt + 1h; // before both periods
    const auto answer = tallied(ReportName::Resolution, ReportBy::Severity,
                                {solved(u"2026-11-10T08:00:00Z", 2h, "A"), solved(u"2026-11-10T08:00:00Z", 4h, "B"), lost, again});
    REQUIRE(answer.rows.size() == 2);
    CHECK(answer.rows[0].key == u"A"_s);
    CHECK(answer.rows[0].figures.now[0].duration == DurationFigure{1, 1, 2h, 2h, 2h});
    CHECK(answer.rows[0].figures.now[1].duration == DurationFigure{2, 1, 121h, 240h, 121h});
    CHECK(answer.totals.now[1].duration.count == 3);
}

TEST_CASE("what a log recorded holds against what its states tell, and is counted as recorded", "[report]")
{
    auto reopened = solved(u"2026-11-10T08:00:00Z", 2h);
    reopened.episode = 2;
    auto recorded = solved(u"2026-11-10T08:00:00Z", 2h);
    recorded.recorded = 3;
    auto denied = reopened;
    denied.recorded = 0;
    const auto answer = tallied(ReportName::Reopen, ReportBy::Team,
                                {reopened, recorded, denied, solved(u"2026-11-10T08:00:00Z", 2h)});
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{4, 2, 2, 2});
    CHECK(answer.totals.now[2].of == 4);
}

TEST_CASE("the share of promises kept is of those kept and missed", "[report]")
{
    ReportFact mine = solved(u"2026-11-10T08:00:00Z", 2h);
    mine.promises = {{at(u"2026-11-10T09:00:00Z"), true}, {at(u"2026-11-10T10:00:00Z"), false}, {at(u"2026-11-12T09:00:00Z"), false}};
    auto logged = solved(u"2026-11-10T08:00:00Z", 2h);
    logged.recorded = 1;
    const auto answer = tallied(ReportName::Sla, ReportBy::Severity, {mine, logged});
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{2, 1, 2, 1});
    CHECK(answer.totals.now[2].of == 3);
}

TEST_CASE("a backlog is what is open at the end of each day, and of the present day now", "[report]")
{
    ReportFact open;
    open.createdAt = open.updatedAt = at(u"2026-11-10T12:00:00Z");
    const std::vector facts{open, solved(u"2026-11-09T12:00:00Z", 30h), solved(u"2026-11-10T12:00:00Z", 1h)};
    const auto answer = tallied(ReportName::Backlog, ReportBy::Day, facts);
    REQUIRE(answer.rows.size() == 2);
    CHECK(answer.rows[0].figures.now[0].count == 1);
    CHECK(answer.rows[1].figures.now[0].count == 1);
    CHECK(answer.rows[1].figures.before[0].count == 1);
    CHECK(answer.totals.now[0].count == 1);
    CHECK(answer.totals.before[0].count == 1);
    CHECK(answer.totals.now[1].duration.median == 35h - 1ms);
    const auto early = tallied(ReportName::Backlog, ReportBy::Day, facts, at(u"2026-11-10T12:30:00Z"));
    CHECK(early.rows[0].figures.now[0].count == 3);
    CHECK(early.totals.now[0].count == 3);
    CHECK(early.rows[1].figures.now[0].count == 0);
}

TEST_CASE("only requests filed with Microsoft have a turnaround there", "[report]")
{
    ReportFact leg;
    leg.createdAt = at(u"2026-11-01T08:00:00Z");
    leg.groupText = "azure_portal";
    leg.route = Route::AzurePortal;
    leg.requestedAt = leg.filedAt = at(u"2026-11-10T08:00:00Z");
    leg.returnedAt = *leg.filedAt + 5h;
    auto waiting = leg;
    waiting.returnedAt.reset();
    auto provider = leg;
    provider.route = Route::IndirectProvider;
    provider.groupText = "indirect_provider";
    const auto answer = tallied(ReportName::Microsoft, ReportBy::Route, {leg, waiting, provider});
    REQUIRE(answer.rows.size() == 1);
    CHECK(answer.rows[0].figures.now[0].count == 2);
    CHECK(answer.rows[0].figures.now[1].duration == DurationFigure{1, 1, 5h, 5h, 5h});
}

TEST_CASE("every report has its figures and rows, and only legs have routes", "[report]")
{
    for (const auto name : valuesOf<ReportName>()) {
        const auto& definition = definitionOf(name);
        INFO(keyOf(name).data());
        REQUIRE(definition.name == name);
        CHECK_FALSE(definition.metrics.empty());
        const auto groupings = groupingsOf(definition);
        CHECK((std::ranges::find(groupings, ReportBy::Route) != groupings.end()) == (definition.source == ReportSource::Legs));
        if (definition.by)
            CHECK(std::ranges::find(groupings, *definition.by) != groupings.end());
        QSet<QByteArray> keys;
        for (const auto& metric : definition.metrics)
            keys.insert(metric.key);
        CHECK(static_cast<size_t>(keys.size()) == definition.metrics.size());
    }
}

TEST_CASE("a file has durations in minutes and rates as parts of one", "[report]")
{
    auto answer = tallied(ReportName::Resolution, ReportBy::Severity, {solved(u"2026-11-10T08:00:00Z", 90min, "A")});
    const auto columns = reportColumns(answer);
    CHECK(columns.mid(0, 7)
          == QStringList{u"severity"_s, u"name"_s, u"first_resolution_count"_s, u"first_resolution_median_minutes"_s,
                         u"first_resolution_p90_minutes"_s, u"first_resolution_mean_minutes"_s, u"first_resolution_excluded"_s});
    const auto cells = reportCells(answer, answer.rows[0].key, {}, answer.rows[0].figures);
    CHECK(cells.size() == columns.size());
    CHECK(cells.mid(0, 7) == QStringList{u"A"_s, {}, u"1"_s, u"90.0"_s, u"90.0"_s, u"90.0"_s, u"0"_s});
    CHECK(cells.last() == u"0"_s);
    answer = tallied(ReportName::Reopen, ReportBy::Severity, {solved(u"2026-11-10T08:00:00Z", 90min, "A")});
    CHECK(reportCells(answer, u"A"_s, {}, answer.rows[0].figures).mid(2, 4) == QStringList{u"1"_s, u"0"_s, u"0.0000"_s, u"0"_s});
}
