// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainlist.h"
#include "rounds.h"
#include "storage/ticket/ticketcondition.h"
#include "storage/ticket/ticketorder.h"

#include <benchmark/benchmark.h>

// The way into a workspace and through its lists: opening, one view after the other, any place of the longest list.

namespace helpdesk::bench {

namespace {

    constexpr int kPage = 50;
    const SystemClock clock;

    PlainDatabase& plain()
    {
        static PlainDatabase database(seededWorkspace(settings()));
        return database;
    }

    TicketFilter everything()
    {
        TicketFilter filter;
        filter.anyState = true;
        return filter;
    }

    void openByProgram(benchmark::State& state)
    {
        rounds(state, [] {
            const auto workspace
                = must(Workspace::open(seededWorkspace(settings()), WorkspaceMode::Read, clock), "opening");
            const auto me = administrator(*workspace);
            benchmark::DoNotOptimize(must(workspace->tickets().list(me, filterOf(StandardView::AllOpen), kPage), "listing"));
            benchmark::DoNotOptimize(must(workspace->tickets().viewCounts(me), "counting"));
        });
    }

    // The first page alone: whose workspace it is, and whether it is one, nobody asks.
    void openByPlain(benchmark::State& state)
    {
        rounds(state, [] {
            const PlainDatabase database(seededWorkspace(settings()));
            auto page = database.prepare(QByteArray(kPlainRow)
                                         + "t.state NOT IN ('resolved', 'closed')"
                                           " ORDER BY t.updated_at DESC, t.id DESC LIMIT 51");
            benchmark::DoNotOptimize(plainRows(page));
            auto groups = database.prepare("SELECT state, assignee_id, escalation_approved, count(*) FROM ticket"
                                           " WHERE state NOT IN ('resolved', 'closed')"
                                           " GROUP BY escalation_approved, state, assignee_id UNION ALL"
                                           " SELECT 'resolved', NULL, 0, count(*) FROM ticket WHERE state = 'resolved'");
            Delivered delivered;
            delivered.all(groups);
            benchmark::DoNotOptimize(delivered);
        });
    }

    void switchByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        const auto views = valuesOf<StandardView>();
        size_t next = 0;
        rounds(state, [&] {
            const auto filter = filterOf(views[next++ % views.size()]);
            benchmark::DoNotOptimize(must(workspace.tickets().list(me, filter, kPage), "listing"));
        });
    }

    struct PlainView {
        PlainStatement page;
        SqlPiece condition;
    };

    // The program's own conditions, as texts that were prepared once.
    void switchByPlain(benchmark::State& state)
    {
        const auto me = administrator(readWorkspace());
        const auto database = must(Database::open(seededWorkspace(settings()), DatabaseMode::Read), "opening");
        std::vector<PlainView> views;
        for (const auto view : valuesOf<StandardView>()) {
            const auto filter = filterOf(view);
            auto condition = must(ticketCondition(*database, filter, me), "reading a filter");
            const auto sql = kPlainRow + condition.sql.toUtf8() + " ORDER BY "
                + ticketOrder(filter.sort, filter.descending).toUtf8() + " LIMIT 51";
            views.push_back({plain().prepare(sql), std::move(condition)});
        }
        size_t next = 0;
        rounds(state, [&] {
            auto& view = views[next++ % views.size()];
            for (const auto& value : view.condition.values)
                std::visit([&](const auto& bound) { view.page.bind(bound); }, value);
            benchmark::DoNotOptimize(plainRows(view.page));
        });
    }

    void orderByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        rounds(state, [&] { benchmark::DoNotOptimize(must(workspace.tickets().listing(me, everything(), {}), "ordering")); });
    }

    void orderByPlain(benchmark::State& state)
    {
        auto order = plain().prepare("SELECT t.id FROM ticket AS t ORDER BY t.updated_at DESC, t.id DESC");
        rounds(state, [&] {
            std::vector<TicketId> ids;
            while (order.step())
                ids.emplace_back(order.integer(0));
            benchmark::DoNotOptimize(ids);
        });
    }

    // Somewhere else each time, as far away as can be; the order is held by whoever shows the list.
    size_t placeOf(quint64 round, size_t length)
    {
        return static_cast<size_t>(round * 2'654'435'761 % std::max<quint64>(length - std::min<size_t>(length - 1, kPage), 1));
    }

    void jumpByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        const auto order = must(workspace.tickets().listing(me, everything(), {}), "ordering").order;
        quint64 round = 0;
        rounds(state, [&] {
            const auto from = order.begin() + static_cast<qsizetype>(placeOf(++round, order.size()));
            const std::vector<TicketId> ids(from, std::min(from + kPage, order.end()));
            benchmark::DoNotOptimize(must(workspace.tickets().rows(me, ids), "reading rows"));
        });
    }

    void jumpByPlain(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto order
            = must(workspace.tickets().listing(administrator(workspace), everything(), {}), "ordering").order;
        auto one = plain().prepare(QByteArray(kPlainRow) + "t.id = ?");
        quint64 round = 0;
        rounds(state, [&] {
            const auto from = placeOf(++round, order.size());
            std::vector<TicketRow> rows;
            for (auto i = from; i < std::min(from + kPage, order.size()); ++i)
                rows.push_back(plainRows(one.bind(order[i].value())).front());
            benchmark::DoNotOptimize(rows);
        });
    }

} // namespace

BENCHMARK(openByProgram)->Name("open the workspace to its first rows/program");
BENCHMARK(openByPlain)->Name("open the workspace to its first rows/plain");
BENCHMARK(switchByProgram)->Name("switch the view/program");
BENCHMARK(switchByPlain)->Name("switch the view/plain");
BENCHMARK(orderByProgram)->Name("the order of all tickets/program")->Unit(benchmark::kMillisecond);
BENCHMARK(orderByPlain)->Name("the order of all tickets/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(jumpByProgram)->Name("jump to any row/program");
BENCHMARK(jumpByPlain)->Name("jump to any row/plain");

} // namespace helpdesk::bench
