// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"
#include "services/policyservice.h"

#include <QElapsedTimer>

#include <algorithm>

// Another policy, and the clocks of every ticket found anew in steps, each a transaction: whoever writes meanwhile waits for one.

namespace helpdesk::bench {

namespace {

    const SystemClock clock;

    void recomputeByProgram(benchmark::State& state)
    {
        static const auto workspace = must(Workspace::open(scratchCopy(), WorkspaceMode::Write, clock), "opening the copy");
        const auto me = administrator(*workspace);
        qint64 longest = 0;
        qint64 seen = 0;
        rounds(state, Counted::Clock, [&] {
            auto policy = must(workspace->policies().policies(), "reading policies").back();
            for (const auto severity : valuesOf<Severity>())
                policy.terms.target(severity, ServiceClock::FirstResponse).time += std::chrono::minutes(1);
            must(workspace->policies().edit(me, policy.name, policy), "changing the policy");
            QuietTask task;
            DueRecompute::Outcome outcome;
            QElapsedTimer step;
            for (bool more = true; more;) {
                step.start();
                more = must(workspace->policies().recomputeStep(outcome, task), "recomputing");
                longest = std::max(longest, step.elapsed());
            }
            seen = outcome.seen;
        });
        std::fprintf(stderr, "recompute: %lld tickets, the longest step %lld ms\n", seen, longest);
    }

    // What the clocks look at, read once.
    void recomputeByPlain(benchmark::State& state)
    {
        static PlainDatabase database(scratchCopy());
        auto events = database.prepare("SELECT e.ticket_id, e.at, e.kind, e.data FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id"
                                       " WHERE e.kind IN ('created', 'message', 'state', 'field')");
        rounds(state, Counted::Clock, [&] {
            qint64 sum = 0;
            while (events.step())
                sum += events.integer(1) + events.text(3).size();
            benchmark::DoNotOptimize(sum);
        });
    }

} // namespace

BENCHMARK(recomputeByProgram)->Name("recompute all clocks/program")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(recomputeByPlain)->Name("recompute all clocks/plain")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace helpdesk::bench
