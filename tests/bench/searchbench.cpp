// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"

#include "services/searchservice.h"

#include <benchmark/benchmark.h>

#include <limits>

// Where something was said, and lists with words in their filter. The words are those of the seeded texts: "outlook" stands
// in every second message, "aadsts5" at the front of a few, "ou" is what somebody types first.

namespace helpdesk::bench {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int kPage = 50;

    PlainDatabase& plain()
    {
        static PlainDatabase database(seededWorkspace(settings()));
        return database;
    }

    void hitsByProgram(benchmark::State& state, const char* text, HitOrder order)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        QuietTask task;
        rounds(state, [&] {
            benchmark::DoNotOptimize(must(workspace.search().hits(me, QLatin1StringView(text), order, kPage, task), "searching"));
        });
    }

    // The program's own statement; this side keeps the values and marks nothing.
    void hitsByPlain(benchmark::State& state, const char* expression)
    {
        auto hits = plain().query("search/list_newest.sqlite");
        Delivered delivered;
        rounds(state, [&] {
            delivered.clear();
            hits.bind(QString(QLatin1StringView(expression))).bind(std::numeric_limits<qint64>::max());
            hits.bind(1).bind(0).bind(0).bind(kPage + 1);
            delivered.all(hits);
            benchmark::DoNotOptimize(delivered);
        });
    }

    void listByProgram(benchmark::State& state, const char* word, bool anyState)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        TicketFilter filter;
        filter.anyState = anyState;
        filter.words = {QLatin1StringView(word)};
        rounds(state, [&] { benchmark::DoNotOptimize(must(workspace.tickets().list(me, filter, kPage), "listing")); });
    }

} // namespace

BENCHMARK_CAPTURE(hitsByProgram, rare, "8a3c", HitOrder::Newest)->Name("newest hits of a rare word/program");
BENCHMARK_CAPTURE(hitsByPlain, rare, "\"8a3c\"*")->Name("newest hits of a rare word/plain");
BENCHMARK_CAPTURE(hitsByProgram, medium, "AADSTS50011", HitOrder::Newest)->Name("newest hits of a medium word/program");
BENCHMARK_CAPTURE(hitsByPlain, medium, "\"aadsts50011\"*")->Name("newest hits of a medium word/plain");
BENCHMARK_CAPTURE(hitsByProgram, common, "outlook", HitOrder::Newest)->Name("newest hits of a common word/program");
BENCHMARK_CAPTURE(hitsByPlain, common, "\"outlook\"*")->Name("newest hits of a common word/plain");
BENCHMARK_CAPTURE(hitsByProgram, two, "outlook mail", HitOrder::Newest)->Name("newest hits of two words/program");
BENCHMARK_CAPTURE(hitsByPlain, two, "\"outlook\"* AND \"mail\"*")->Name("newest hits of two words/plain");
BENCHMARK_CAPTURE(hitsByProgram, phrase, "\"shared mailbox\"", HitOrder::Newest)->Name("newest hits of a phrase/program");
BENCHMARK_CAPTURE(hitsByPlain, phrase, "\"shared mailbox\"*")->Name("newest hits of a phrase/plain");
BENCHMARK_CAPTURE(hitsByProgram, typed, "out", HitOrder::Newest)->Name("newest hits of three letters/program");
BENCHMARK_CAPTURE(hitsByPlain, typed, "\"out\"*")->Name("newest hits of three letters/plain");
BENCHMARK_CAPTURE(hitsByProgram, relevant, "outlook", HitOrder::Relevance)->Name("best hits of a common word/program");
BENCHMARK_CAPTURE(listByProgram, common, "outlook", false)->Name("list of open tickets with a common word/program");
BENCHMARK_CAPTURE(listByProgram, typed, "out", false)->Name("list of open tickets with three letters/program");
BENCHMARK_CAPTURE(listByProgram, rare, "aadsts5", true)->Name("list of all tickets with a rare word/program");

} // namespace helpdesk::bench
