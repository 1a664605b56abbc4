// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"
#include "services/reportservice.h"

#include <algorithm>
#include <map>
#include <string>

// Reports over a year beside the year before it. The plain side makes the first figure of each with SQLite's own interface in one
// pass, the way one writes it first; where the program runs the clocks of every ticket, it only reads what they look at.

namespace helpdesk::bench {

namespace {

    ReportPeriod lastYear()
    {
        return {QDate(2025, 11, 1), QDate(2026, 10, 31), QTimeZone("Europe/Berlin")};
    }

    struct Span {
        qint64 from = previousPeriod(lastYear()).beginsAt().milliseconds();
        qint64 middle = lastYear().beginsAt().milliseconds();
        qint64 before = lastYear().endsAt().milliseconds();

        bool holds(qint64 at) const { return at >= from && at < before; }
    };

    void byProgram(benchmark::State& state, ReportName name)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        TicketFilter everything;
        everything.anyState = true;
        QuietTask task;
        rounds(state, [&] {
            benchmark::DoNotOptimize(must(workspace.reports().answer(me, {name, lastYear(), {}, everything}, task), "reporting"));
        });
    }

    template <typename Pass>
    void byPlain(benchmark::State& state, const char* sql, Pass pass)
    {
        static PlainDatabase database(seededWorkspace(settings()));
        auto statement = database.prepare(sql);
        rounds(state, [&] { pass(statement); });
    }

    // Created, resolved and closed in each thirtieth of a year.
    void flowByPlain(benchmark::State& state)
    {
        byPlain(state, "SELECT created_at, resolved_at, closed_at FROM ticket", [span = Span()](PlainStatement& rows) {
            constexpr qint64 kPart = 86'400'000LL * 365 / 30;
            std::map<std::pair<int, qint64>, qint64> counts;
            while (rows.step()) {
                for (int column = 0; column < 3; ++column) {
                    if (const auto at = rows.integer(column); span.holds(at))
                        ++counts[{column, (at - span.from) / kPart}];
                }
            }
            benchmark::DoNotOptimize(counts);
        });
    }

    struct Weighed {
        std::map<QString, std::array<std::vector<qint64>, 2>> bySeverity;

        void take(const Span& span, const QString& severity, qint64 at, qint64 duration)
        {
            if (span.holds(at))
                bySeverity[severity][at < span.middle ? 0 : 1].push_back(duration);
        }
        qint64 medians()
        {
            qint64 sum = 0;
            for (auto& [severity, sides] : bySeverity) {
                for (auto& durations : sides) {
                    if (durations.empty())
                        continue;
                    const auto middle = durations.begin() + static_cast<std::ptrdiff_t>(durations.size() / 2);
                    std::nth_element(durations.begin(), middle, durations.end());
                    sum += *middle;
                }
            }
            return sum;
        }
    };

    void resolutionByPlain(benchmark::State& state)
    {
        byPlain(state, "SELECT severity, created_at, resolved_at FROM ticket WHERE resolved_at IS NOT NULL",
                [span = Span()](PlainStatement& rows) {
                    Weighed weighed;
                    while (rows.step())
                        weighed.take(span, rows.text(0), rows.integer(2), rows.integer(2) - rows.integer(1));
                    benchmark::DoNotOptimize(weighed.medians());
                });
    }

    void firstResponseByPlain(benchmark::State& state)
    {
        byPlain(state,
                "SELECT severity, created_at, (SELECT min(m.at) FROM ticket_message m WHERE m.ticket_id = t.id"
                " AND m.by_customer = 0 AND m.kind <> 'internal_note') FROM ticket t",
                [span = Span()](PlainStatement& rows) {
                    Weighed weighed;
                    while (rows.step()) {
                        if (!rows.isNull(2))
                            weighed.take(span, rows.text(0), rows.integer(1), rows.integer(2) - rows.integer(1));
                    }
                    benchmark::DoNotOptimize(weighed.medians());
                });
    }

    // What the clocks look at, ticket by ticket.
    void promisesByPlain(benchmark::State& state)
    {
        byPlain(state,
                "SELECT e.ticket_id, e.at, e.kind, e.data FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id"
                " WHERE e.kind IN ('created', 'message', 'state')",
                [](PlainStatement& rows) {
                    qint64 sum = 0;
                    while (rows.step())
                        sum += rows.integer(1) + rows.text(3).size();
                    benchmark::DoNotOptimize(sum);
                });
    }

    void reassignmentByPlain(benchmark::State& state)
    {
        byPlain(state,
                "SELECT t.team_id, count(e.id) FROM ticket t LEFT JOIN ticket_event e ON e.ticket_id = t.id AND e.kind = 'field'"
                " AND (e.data LIKE '%\"field\":\"assignee\"%' OR e.data LIKE '%\"field\":\"team\"%') GROUP BY t.id",
                [](PlainStatement& rows) {
                    std::map<qint64, qint64> counts;
                    while (rows.step())
                        counts[rows.integer(0)] += rows.integer(1);
                    benchmark::DoNotOptimize(counts);
                });
    }

    void timeByPlain(benchmark::State& state)
    {
        byPlain(state,
                "SELECT t.customer_id, e.at, json_extract(e.data, '$.minutes') FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id"
                " WHERE e.kind = 'state' AND e.data LIKE '%\"minutes\":%'",
                [span = Span()](PlainStatement& rows) {
                    std::map<qint64, qint64> minutes;
                    while (rows.step()) {
                        if (span.holds(rows.integer(1)))
                            minutes[rows.integer(0)] += rows.integer(2);
                    }
                    benchmark::DoNotOptimize(minutes);
                });
    }

    void insightByPlain(benchmark::State& state)
    {
        byPlain(state, "SELECT customer_id, created_at, problem_type FROM ticket", [span = Span()](PlainStatement& rows) {
            std::map<qint64, std::map<QString, qint64>> problems;
            while (rows.step()) {
                if (span.holds(rows.integer(1)))
                    ++problems[rows.integer(0)][rows.text(2)];
            }
            benchmark::DoNotOptimize(problems);
        });
    }

    void addProgram(ReportName report)
    {
        const auto work = "report: " + std::string(keyOf(report).latin1());
        benchmark::RegisterBenchmark((work + "/program").c_str(), [report](benchmark::State& state) { byProgram(state, report); })
            ->Unit(benchmark::kMillisecond);
    }

    const bool registered = [] {
        const std::map<ReportName, void (*)(benchmark::State&)> plain{
            {ReportName::Flow, flowByPlain},
            {ReportName::Resolution, resolutionByPlain},
            {ReportName::FirstResponse, firstResponseByPlain},
            {ReportName::Sla, promisesByPlain},
            {ReportName::Reassignment, reassignmentByPlain},
            {ReportName::Time, timeByPlain},
            {ReportName::Insight, insightByPlain},
        };
        for (const auto report : valuesOf<ReportName>()) {
            addProgram(report);
            if (const auto found = plain.find(report); found != plain.end()) {
                const auto work = "report: " + std::string(keyOf(report).latin1()) + "/plain";
                benchmark::RegisterBenchmark(work.c_str(), found->second)->Unit(benchmark::kMillisecond);
            }
        }
        return true;
    }();

} // namespace

} // namespace helpdesk::bench
