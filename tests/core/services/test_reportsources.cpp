// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockevent.h"
#include "domain/sla/serviceclocks.h"
#include "reportfixture.h"
#include "services/sla/servicelevels.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

// The reports of what is no ticket itself, each beside a plain pass over what was stored.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const ReportRow* rowOf(const ReportAnswer& answer, qint64 id)
{
    const auto row = std::ranges::find(answer.rows, id, &ReportRow::id);
    return row == answer.rows.end() ? nullptr : &*row;
}

/// Cells of a query by column, for those that hold many.
std::vector<QStringList> cellsOf(const MadeWorkspace& made, const QString& sql)
{
    std::vector<QStringList> cells;
    for (const auto& row : made.rows(sql))
        cells.push_back(row.split(u'|'));
    return cells;
}

bool inYear(const Reported& made, const QString& milliseconds)
{
    return !milliseconds.isEmpty() && made.year().contains(Instant(milliseconds.toLongLong()));
}

/// Reads all clocks shortly before every event: the round that one began is over where the next reading shows another, and if it
/// was still owed then, the event kept it.
struct Promised {
    qint64 met = 0;
    qint64 missed = 0;
    std::array<qint64, 4> ofClock{};

    void take(const ServiceLevels& levels, const std::vector<ClockEvent>& events, const Reported& made)
    {
        std::array<std::optional<ClockReading>, 4> last;
        for (size_t i = 1; i <= events.size(); ++i) {
            const auto now = i < events.size() ? events[i].at : made.clock.now();
            const auto clocks = readClocks(levels.policy(), levels.calendar(), std::span(events).first(i), now);
            REQUIRE_OK(clocks);
            for (const auto& clock : *clocks) {
                auto& before = last[static_cast<size_t>(clock.clock)];
                if (before && before->startedAt != clock.startedAt)
                    count(*before, events[i - 1].at, made.year());
                if (clock.startedAt)
                    before = clock;
            }
        }
        for (const auto& clock : last) {
            if (clock)
                count(*clock, {}, made.year());
        }
    }

private:
    void count(const ClockReading& clock, std::optional<Instant> ended, const ReportPeriod& year)
    {
        const auto kept = clock.metAt ? clock.metAt : clock.owed ? ended : std::nullopt;
        const bool isMissed = clock.state == ClockState::Missed;
        const auto at = isMissed ? clock.due : clock.state == ClockState::None ? std::nullopt : kept;
        if (!at || !year.contains(*at))
            return;
        (isMissed ? missed : met) += 1;
        ++ofClock[static_cast<size_t>(clock.clock)];
    }
};

} // namespace

TEST_CASE("every round of a promise counts once, as the plain pass over the events of each ticket says", "[services][report]")
{
    Reported made(250, 23);
    const auto database = Database::open(made.path(), DatabaseMode::Read);
    REQUIRE_OK(database);
    auto levels = ServiceLevels::inForce(**database);
    REQUIRE_OK(levels);
    std::map<qint64, std::vector<ClockEvent>> histories;
    for (const auto& row : made.rows(u"SELECT ticket_id, at, kind, data FROM ticket_event ORDER BY ticket_id, at, id"_s)) {
        const auto data = QJsonDocument::fromJson(row.section(u'|', 3).toUtf8()).object();
        const Instant at(row.section(u'|', 1, 1).toLongLong());
        if (const auto event = clockEvent(at, fromKey<EventKind>(row.section(u'|', 2, 2)).value(), data))
            histories[row.section(u'|', 0, 0).toLongLong()].push_back(*event);
    }
    Promised promised;
    for (const auto& [ticket, events] : histories)
        promised.take(*levels, events, made);
    const auto totals = made.answer(ReportName::Sla, made.year()).totals.now;
    CHECK(totals[0].count == promised.met);
    CHECK(totals[1].count == promised.missed);
    CHECK(totals[2] == MetricFigure{promised.met, promised.met + promised.missed, {}, {}, {}});
    for (const auto clock : valuesOf<ServiceClock>()) {
        const auto of = promised.ofClock[static_cast<size_t>(clock)];
        CHECK(totals[4 + static_cast<size_t>(clock)].of == of);
        CHECK((of > 0 || clock == ServiceClock::PeriodicUpdate));
    }
}

TEST_CASE("the share of escalated tickets is of those created in the period", "[services][report]")
{
    const auto seed = GENERATE(4u, 29u);
    Reported made(400, seed);
    std::map<QString, std::set<qint64>> escalated;
    std::set<qint64> any;
    std::set<qint64> created;
    for (const auto& cells : cellsOf(made, u"SELECT id, created_at FROM ticket"_s)) {
        if (inYear(made, cells[1]))
            created.insert(cells[0].toLongLong());
    }
    for (const auto& cells : cellsOf(made, u"SELECT ticket_id, route FROM escalation WHERE withdrawn = 0"_s)) {
        if (!created.contains(cells[0].toLongLong()))
            continue;
        escalated[cells[1]].insert(cells[0].toLongLong());
        any.insert(cells[0].toLongLong());
    }
    const auto answer = made.answer(ReportName::Escalation, made.year());
    const auto all = static_cast<qint64>(created.size());
    CHECK(answer.totals.now[3] == MetricFigure{static_cast<qint64>(any.size()), all, {}, {}, {}});
    CHECK(!any.empty());
    for (const auto& row : answer.rows)
        CHECK(row.figures.now[3] == MetricFigure{static_cast<qint64>(escalated[row.key].size()), all, {}, {}, {}});
}

TEST_CASE("recorded time is that of the events and of what was taken from prepaid hours", "[services][report]")
{
    Reported made;
    struct Sums {
        qint64 minutes = 0;
        qint64 chargeable = 0;
        qint64 deducted = 0;
    };
    std::map<qint64, Sums> byCustomer;
    Sums total;
    for (const auto& cells :
         cellsOf(made, u"SELECT coalesce(t.customer_id, 0), e.at, e.data FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id "
                       "LEFT JOIN operation o ON o.id = e.operation_id WHERE e.kind = 'state' AND o.undone_by_id IS NULL"_s)) {
        const auto data = QJsonDocument::fromJson(cells.mid(2).join(u'|').toUtf8()).object();
        if (!inYear(made, cells[1]) || !data.contains(u"minutes"_s))
            continue;
        for (auto* sums : {&byCustomer[cells[0].toLongLong()], &total}) {
            sums->minutes += data[u"minutes"_s].toInt();
            sums->chargeable += data[u"chargeable"_s].toBool() ? data[u"minutes"_s].toInt() : 0;
        }
    }
    for (const auto& cells : cellsOf(made, u"SELECT t.customer_id, h.at, h.minutes FROM hour_entry h JOIN ticket t ON t.id = h.ticket_id "
                                           "WHERE h.kind = 'deducted'"_s)) {
        if (inYear(made, cells[1])) {
            byCustomer[cells[0].toLongLong()].deducted -= cells[2].toInt();
            total.deducted -= cells[2].toInt();
        }
    }
    const auto answer = made.answer(ReportName::Time, made.year());
    const auto& now = answer.totals.now;
    CHECK(countsIn(now)
          == std::vector{total.minutes, total.chargeable, total.minutes - total.chargeable, total.deducted, qint64{0},
                         total.chargeable - total.deducted, qint64{0}});
    CHECK(total.chargeable > 0);
    CHECK(total.deducted > 0);
    for (const auto& [customer, sums] : byCustomer) {
        const auto* row = rowOf(answer, customer);
        REQUIRE(row);
        CHECK(row->figures.now[0].count == sums.minutes);
        CHECK(row->figures.now[1].count == sums.chargeable);
        CHECK(row->figures.now[3].count == sums.deducted);
    }
    qint64 ofAgents = 0;
    for (const auto& row : made.answer(ReportName::Time, made.year(), ReportBy::Agent).rows)
        ofAgents += row.figures.now[0].count;
    CHECK(ofAgents == total.minutes);
}

TEST_CASE("incidents of contracts are counted from the entries that stand", "[services][report]")
{
    Reported made;
    const auto standing = [&](const char* kind) {
        qint64 counted = 0;
        for (const auto& cells : cellsOf(made, u"SELECT at FROM incident_entry WHERE kind = '%1' AND ticket_id IS NOT NULL AND id NOT IN "
                                               "(SELECT reverses_id FROM incident_entry WHERE reverses_id IS NOT NULL)"_s.arg(QLatin1StringView(kind))))
            counted += inYear(made, cells[0]) ? 1 : 0;
        return counted;
    };
    const auto now = made.answer(ReportName::Microsoft, made.year()).totals.now;
    CHECK(now[2].count == standing("reserved"));
    CHECK(now[3].count == standing("consumed"));
    CHECK(now[4].count == standing("refunded"));
    CHECK(now[2].count > 0);
}

TEST_CASE("random ways through guides are counted by where they end, and step by step", "[services][report]")
{
    const auto seed = GENERATE(2u, 17u);
    Reported made(60, seed);
    std::mt19937 random(seed); // NOLINT: the same each time
    const auto below = [&random](size_t end) -> size_t { return random() % end; };
    const auto guides = made.workspace->guides().list();
    REQUIRE_OK(guides);
    std::map<QString, std::array<qint64, 5>> byGuide; // started, solution, article, escalation, skipped
    std::map<QString, std::vector<qint64>> byStep;
    for (qint64 ticket = 1; ticket <= 60; ++ticket) {
        const bool twice = below(2) == 0;
        for (int way = 0; way < (twice ? 2 : 1); ++way) {
            const auto& guide = (*guides)[below(4)];
            made.clock.advance(std::chrono::minutes(1 + below(3)));
            auto at = made.workspace->guides().choose(made.me, TicketId(ticket), guide.id);
            REQUIRE_OK(at);
            ++byGuide[guide.id][0];
            const auto most = below(6);
            for (size_t i = 0; i < most && at->position.step; ++i) {
                const auto& step = *at->position.step;
                const auto took = std::chrono::seconds(10 + below(300));
                made.clock.advance(took);
                byStep[guide.id + u'/' + step.id].push_back(std::chrono::milliseconds(took).count());
                at = made.workspace->guides().answer(made.me, TicketId(ticket), {step.id, step.answers[below(step.answers.size())].id});
                REQUIRE_OK(at);
            }
            if (const auto* end = at->position.end)
                ++byGuide[guide.id][end->kind == GuideEndKind::Solution ? 1 : end->kind == GuideEndKind::Article ? 2 : 3];
            else if (way == 0 && twice)
                ++byGuide[guide.id][4]; // another one is chosen
        }
    }
    const auto answer = made.answer(ReportName::Guides, made.year());
    CHECK(answer.rows.size() == byGuide.size());
    for (const auto& row : answer.rows) {
        INFO(row.key.toStdString());
        CHECK_FALSE(row.title.ru.isEmpty());
        for (size_t i = 0; i < 5; ++i)
            CHECK(row.figures.now[i].count == byGuide[row.key][i]);
    }
    size_t told = 0;
    for (const auto& row : made.answer(ReportName::Guides, made.year(), ReportBy::Step).rows) {
        CHECK(row.figures.now[5].duration == durationFigure(byStep[row.key], 0));
        told += byStep[row.key].empty() ? 0 : 1;
    }
    CHECK(told == static_cast<size_t>(std::ranges::count_if(byStep, [](const auto& step) { return !step.second.empty(); })));
}

TEST_CASE("claims count on the days on which they were made, filed, decided and credited", "[services][report]")
{
    Reported made;
    std::vector<qint64> counted(5);
    std::map<QString, qint64> credited;
    for (const auto& cells : cellsOf(made, u"SELECT created_at, filed_at, decided_at, status, credited_at, credit_minor, credit_currency FROM claim"_s)) {
        counted[0] += inYear(made, cells[0]) ? 1 : 0;
        counted[1] += inYear(made, cells[1]) ? 1 : 0;
        counted[2] += inYear(made, cells[2]) && cells[3] != "refused"_L1 ? 1 : 0;
        counted[3] += inYear(made, cells[2]) && cells[3] == "refused"_L1 ? 1 : 0;
        counted[4] += inYear(made, cells[4]) ? 1 : 0;
        if (inYear(made, cells[4]))
            credited[cells[6]] += cells[5].toLongLong();
    }
    const auto answer = made.answer(ReportName::Claims, made.year());
    auto counts = countsIn(answer.totals.now);
    counts.resize(5);
    CHECK(counts == counted);
    CHECK(counted[0] > 0);
    std::vector<Money> amounts;
    for (const auto& [currency, sum] : credited)
        amounts.push_back({sum, currency});
    CHECK(answer.totals.now[5].amounts == amounts);
    CHECK(made.answer(ReportName::Claims, made.year(), {}, u"number:1"_s).totals.now[0].count == 0);
}

TEST_CASE("what a customer asks for is counted from tickets, their work and their escalations", "[services][report]")
{
    const auto seed = GENERATE(6u, 31u);
    Reported made(400, seed);
    struct Sums {
        qint64 created = 0;
        qint64 minutes = 0;
        qint64 requested = 0;
        std::map<QString, qint64> problems;
    };
    std::map<qint64, Sums> byCustomer;
    for (const auto& cells : cellsOf(made, u"SELECT coalesce(customer_id, 0), created_at, problem_type FROM ticket"_s)) {
        if (!inYear(made, cells[1]))
            continue;
        auto& sums = byCustomer[cells[0].toLongLong()];
        ++sums.created;
        if (!cells[2].isEmpty())
            ++sums.problems[cells[2]];
    }
    for (const auto& cells : cellsOf(made, u"SELECT coalesce(t.customer_id, 0), e.at, e.data FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id "
                                           "WHERE e.kind = 'state'"_s)) {
        if (inYear(made, cells[1]))
            byCustomer[cells[0].toLongLong()].minutes += QJsonDocument::fromJson(cells.mid(2).join(u'|').toUtf8()).object()[u"minutes"_s].toInt();
    }
    for (const auto& cells : cellsOf(made, u"SELECT coalesce(t.customer_id, 0), e.requested_at FROM escalation e JOIN ticket t ON t.id = e.ticket_id "
                                           "WHERE e.withdrawn = 0"_s)) {
        if (inYear(made, cells[1]))
            ++byCustomer[cells[0].toLongLong()].requested;
    }
    const auto answer = made.answer(ReportName::Insight, made.year());
    for (const auto& [customer, sums] : byCustomer) {
        const auto* row = rowOf(answer, customer);
        if (sums.created + sums.minutes + sums.requested == 0)
            continue;
        REQUIRE(row);
        const auto& now = row->figures.now;
        CHECK(now[0].count == sums.created);
        CHECK(now[1].count == sums.minutes);
        CHECK(now[2].count == sums.requested);
        const auto most = std::ranges::max_element(sums.problems, {}, [](const auto& one) { return one.second; });
        CHECK(now[4].most == (most == sums.problems.end() ? QString() : most->first));
        CHECK(now[4].count == (most == sums.problems.end() ? 0 : most->second));
    }
    int told = 0;
    for (const auto& row : made.answer(ReportName::Insight, made.year(), ReportBy::Subscription).rows) {
        if (row.search.isEmpty())
            continue;
        const auto found = made.workspace->tickets().count(made.me, made.all(row.search));
        REQUIRE_OK(found);
        CHECK(*found == row.figures.now[0].count);
        ++told;
    }
    CHECK(told > 0);
}
