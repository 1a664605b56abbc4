// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"
#include "services/supervisionservice.h"

#include <benchmark/benchmark.h>

#include <QHash>

// The board of a supervisor, beside one pass over the active tickets that counts the same.

namespace helpdesk::bench {

namespace {

    Instant middleDue(PlainDatabase& plain)
    {
        // In the middle of what is due: some is late then, and some is not.
        auto middle = plain.prepare("SELECT next_due_at FROM ticket WHERE next_due_at IS NOT NULL AND state NOT IN"
                                    " ('resolved', 'closed') ORDER BY next_due_at LIMIT 1 OFFSET (SELECT count(*) / 2 FROM ticket"
                                    " WHERE next_due_at IS NOT NULL AND state NOT IN ('resolved', 'closed'))");
        return Instant(middle.run());
    }

    class StandingClock final : public Clock {
    public:
        explicit StandingClock(Instant at)
            : m_at(at)
        {
        }
        Instant now() const override { return m_at; }

    private:
        Instant m_at;
    };

    PlainDatabase& plainBoard()
    {
        static PlainDatabase database(seededWorkspace(settings()));
        return database;
    }

    void boardByProgram(benchmark::State& state, Role role)
    {
        const StandingClock clock(middleDue(plainBoard()));
        const auto workspace = must(Workspace::open(seededWorkspace(settings()), WorkspaceMode::Read, clock), "opening");
        auto actor = administrator(*workspace);
        actor.role = role;
        const auto zone = QTimeZone::utc();
        rounds(state, [&] { benchmark::DoNotOptimize(must(workspace->supervision().board(actor, zone), "reading the board")); });
    }

    struct PlainFigures {
        qint64 open = 0;
        qint64 late = 0;
        qint64 today = 0;
        qint64 severityA = 0;
    };

    void boardByPlain(benchmark::State& state)
    {
        const auto now = middleDue(plainBoard()).milliseconds();
        const auto end = now + qint64{24} * 3'600'000;
        auto pass = plainBoard().prepare("SELECT assignee_id, customer_id, severity, next_due_at, next_due_clock, state,"
                                         " escalation_approved FROM ticket WHERE state NOT IN ('resolved', 'closed')");
        rounds(state, [&] {
            QHash<qint64, PlainFigures> agents;
            QHash<qint64, PlainFigures> customers;
            qint64 unanswered = 0;
            qint64 approval = 0;
            while (pass.step()) {
                const auto due = pass.isNull(3) ? 0 : pass.integer(3);
                const auto late = due > 0 && due < now;
                for (auto* figures : {&agents[pass.integer(0)], &customers[pass.integer(1)]}) {
                    ++figures->open;
                    figures->late += late ? 1 : 0;
                    figures->today += due >= now && due < end ? 1 : 0;
                    figures->severityA += pass.text(2) == QLatin1String("A") ? 1 : 0;
                }
                unanswered += pass.text(4).endsWith(QLatin1String("_response")) ? 1 : 0;
                approval += pass.text(5) == QLatin1String("escalation_review") && pass.integer(6) == 0 ? 1 : 0;
            }
            benchmark::DoNotOptimize(agents);
            benchmark::DoNotOptimize(customers);
            benchmark::DoNotOptimize(unanswered + approval);
        });
    }

} // namespace

BENCHMARK_CAPTURE(boardByProgram, administrator, Role::Administrator)->Name("board of a supervisor/program");
BENCHMARK(boardByPlain)->Name("board of a supervisor/plain");
BENCHMARK_CAPTURE(boardByProgram, supervisor, Role::Supervisor)->Name("board without restricted tickets/program");

} // namespace helpdesk::bench
