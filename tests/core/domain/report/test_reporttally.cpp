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
    mine.promises = {{at(u"2026-11-10T09:00:00Z"), true, ServiceClock::FirstResponse},
                     {at(u"2026-11-10T10:00:00Z"), false, ServiceClock::NextResponse},
                     {at(u"2026-11-12T09:00:00Z"), false, ServiceClock::Resolution}};
    auto logged = solved(u"2026-11-10T08:00:00Z", 2h);
    logged.recorded = 1;
    const auto answer = tallied(ReportName::Sla, ReportBy::Severity, {mine, logged});
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{2, 1, 2, 1, 1, 0, 0, 0});
    CHECK(answer.totals.now[2].of == 3);
    CHECK(answer.totals.now[4].of == 1); // a log does not say of which promise
    CHECK(answer.totals.now[5].of == 1);
    CHECK(answer.totals.now[7].of == 0);
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

TEST_CASE("the share of escalated tickets is of all that were created, by route as well", "[report]")
{
    const auto intake = [](const QByteArray& group) {
        ReportFact ticket;
        ticket.groupText = group;
        ticket.inEveryRow = group.isEmpty();
        ticket.createdAt = at(u"2026-11-10T08:00:00Z");
        return ticket;
    };
    const auto leg = [](const QByteArray& group, Route route, bool first, bool firstOfRow) {
        ReportFact fact;
        fact.source = ReportSource::Legs;
        fact.groupText = group;
        fact.route = route;
        fact.createdAt = fact.requestedAt.emplace(at(u"2026-11-10T08:00:00Z"));
        fact.firstLeg = first;
        fact.firstOfRow = firstOfRow;
        return fact;
    };
    // One ticket went to Azure twice and to the provider once, three others nowhere.
    const auto byRoute = tallied(ReportName::Escalation, ReportBy::Route,
                                 {leg("azure_portal", Route::AzurePortal, true, true), leg("azure_portal", Route::AzurePortal, false, false),
                                  leg("indirect_provider", Route::IndirectProvider, false, true), intake({}), intake({}), intake({}), intake({})});
    REQUIRE(byRoute.rows.size() == 2);
    CHECK(byRoute.rows[0].figures.now[3] == MetricFigure{1, 4, {}, {}, {}});
    CHECK(byRoute.rows[1].figures.now[3] == MetricFigure{1, 4, {}, {}, {}});
    CHECK(byRoute.totals.now[3] == MetricFigure{1, 4, {}, {}, {}});
    CHECK(byRoute.totals.now[0].count == 3);
    const auto bySeverity = tallied(ReportName::Escalation, ReportBy::Severity,
                                    {leg("A", Route::AzurePortal, true, true), leg("A", Route::IndirectProvider, false, false), intake("A"), intake("B")});
    REQUIRE(bySeverity.rows.size() == 2);
    CHECK(bySeverity.rows[0].figures.now[3] == MetricFigure{1, 1, {}, {}, {}});
    CHECK(bySeverity.rows[1].figures.now[3] == MetricFigure{0, 1, {}, {}, {}});
    CHECK(bySeverity.totals.now[3] == MetricFigure{1, 2, {}, {}, {}});
}

TEST_CASE("amounts are added up by currency, and have a column each", "[report]")
{
    const auto price = [](qint64 cents, const QString& currency) {
        ReportFact fact;
        fact.source = ReportSource::Prices;
        fact.price = AgreedPrice{at(u"2026-11-10T08:00:00Z"), {cents, currency}};
        return fact;
    };
    ReportFact work;
    work.source = ReportSource::Work;
    work.work = RecordedWork{at(u"2026-11-10T08:00:00Z"), 50, true, 30, 5};
    auto free = work;
    free.work->chargeable = false;
    free.work->deducted = free.work->waived = 0;
    const auto answer = tallied(ReportName::Time, ReportBy::Customer,
                                {price(12'050, u"EUR"_s), price(9'950, u"EUR"_s), price(500, u"JPY"_s), work, free});
    REQUIRE(answer.rows.size() == 1);
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{100, 50, 50, 30, 5, 15, 0});
    CHECK(answer.totals.now[6].amounts == std::vector<Money>{{22'000, u"EUR"_s}, {500, u"JPY"_s}});
    const auto columns = reportColumns(answer);
    const auto cells = reportCells(answer, {}, {}, answer.totals);
    REQUIRE(cells.size() == columns.size());
    CHECK(cells[columns.indexOf(u"approved_amount_eur"_s)] == u"220.00"_s);
    CHECK(cells[columns.indexOf(u"approved_amount_jpy"_s)] == u"500"_s);
    CHECK(cells[columns.indexOf(u"previous_approved_amount_eur"_s)] == u"0.00"_s);
    CHECK(textColumns(answer).size() == static_cast<size_t>(columns.size()));
}

TEST_CASE("what is asked about most is told with how often, the first by its letters where several are", "[report]")
{
    const auto asked = [](const QByteArray& problem, qint64 subscription) {
        auto fact = solved(u"2026-11-10T08:00:00Z", 2h);
        fact.problem = problem;
        fact.subscription = subscription;
        return fact;
    };
    const auto answer = tallied(ReportName::Insight, ReportBy::Customer,
                                {asked("Mail", 3), asked("Login", 3), asked("Mail", 0), asked("Login", 7), asked("", 7), asked("", 3)});
    CHECK(answer.totals.now[4].most == u"Login"_s);
    CHECK(answer.totals.now[4].count == 2);
    CHECK(answer.totals.now[4].of == 4);
    CHECK(answer.totals.now[5].most == u"3"_s);
    CHECK(answer.totals.now[5].of == 5);
    CHECK(answer.totals.before[4].most.isEmpty());
    const auto columns = reportColumns(answer);
    const auto texts = textColumns(answer);
    CHECK(texts[static_cast<size_t>(columns.indexOf(u"top_problem"_s))]);
    CHECK_FALSE(texts[static_cast<size_t>(columns.indexOf(u"top_problem_count"_s))]);
}

TEST_CASE("a claim counts on its own days, and is too late on the day behind its last", "[report]")
{
    ReportFact fact;
    fact.source = ReportSource::Claims;
    fact.claim.emplace();
    fact.claim->openedAt = at(u"2026-11-09T23:30:00Z");
    fact.claim->dueBefore = at(u"2026-11-11T23:00:00Z");
    auto filed = fact;
    filed.claim->filedAt = at(u"2026-11-10T23:00:00Z");
    filed.claim->decidedAt = at(u"2026-11-11T10:00:00Z");
    auto refused = filed;
    refused.claim->refused = true;
    filed.claim->creditedAt = at(u"2026-11-11T12:00:00Z");
    filed.claim->credit = Money{1'250, u"EUR"_s};
    auto late = fact;
    late.claim->filedAt = at(u"2026-11-11T23:00:00Z");
    const auto answer = tallied(ReportName::Claims, ReportBy::Customer, {fact, filed, refused, late});
    CHECK(countsOf(answer.totals.now) == std::vector<qint64>{4, 2, 1, 1, 1, 0, 2, 0});
    CHECK(answer.totals.now[5].amounts == std::vector<Money>{{1'250, u"EUR"_s}});
    CHECK(answer.totals.now[7].duration == DurationFigure{2, 0, 24h, 24h, 24h});
    const auto early = tallied(ReportName::Claims, ReportBy::Customer, {fact}, at(u"2026-11-11T20:00:00Z"));
    CHECK(early.totals.now[6].count == 0);
}

TEST_CASE("every report has its figures and rows, and only legs have routes", "[report]")
{
    for (const auto name : valuesOf<ReportName>()) {
        const auto& definition = definitionOf(name);
        INFO(keyOf(name).data());
        REQUIRE(definition.name == name);
        CHECK_FALSE(definition.metrics.empty());
        const auto groupings = groupingsOf(definition);
        CHECK((std::ranges::find(groupings, ReportBy::Route) != groupings.end()) == (definition.sources.front() == ReportSource::Legs));
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
