// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainlist.h"
#include "rounds.h"

#include <benchmark/benchmark.h>

// What the program reads all day long: a page of a view, the counts of all views, one ticket with everything.

namespace helpdesk::bench {

namespace {

    constexpr int kPage = 50;

    PlainDatabase& plain()
    {
        static PlainDatabase database(seededWorkspace(settings()));
        return database;
    }

    // Tickets all over the file, the same ones for both sides.
    std::vector<qint64> someTickets()
    {
        std::vector<qint64> ids;
        for (quint64 i = 1; i <= 1000; ++i)
            ids.push_back(1 + static_cast<qint64>(i * 7'919 % static_cast<quint64>(settings().tickets)));
        return ids;
    }

    void pageByProgram(benchmark::State& state, StandardView view)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        const auto filter = filterOf(view);
        rounds(state, [&] { benchmark::DoNotOptimize(must(workspace.tickets().list(me, filter, kPage), "listing")); });
    }

    void pageByPlain(benchmark::State& state, const QByteArray& condition, bool ofMe)
    {
        const auto me = administrator(readWorkspace());
        auto page = plain().prepare(kPlainRow + condition + " ORDER BY t.updated_at DESC, t.id DESC LIMIT ?");
        rounds(state, [&] {
            if (ofMe)
                page.bind(me.user.value());
            page.bind(qint64{kPage + 1});
            benchmark::DoNotOptimize(plainRows(page));
        });
    }

    void countsByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        rounds(state, [&] { benchmark::DoNotOptimize(must(workspace.tickets().viewCounts(me), "counting")); });
    }

    void countsByPlain(benchmark::State& state)
    {
        const auto me = administrator(readWorkspace());
        auto groups = plain().prepare("SELECT state, assignee_id, escalation_approved, count(*) FROM ticket"
                                      " WHERE state NOT IN ('resolved', 'closed')"
                                      " GROUP BY escalation_approved, state, assignee_id UNION ALL"
                                      " SELECT 'resolved', NULL, 0, count(*) FROM ticket WHERE state = 'resolved'");
        rounds(state, [&] {
            std::vector<TicketGroupCount> found;
            while (groups.step()) {
                found.push_back({fromKey<TicketState>(groups.text(0)).value_or(TicketState::New), UserId(groups.integer(1)),
                                 groups.integer(2) != 0, groups.integer(3)});
            }
            benchmark::DoNotOptimize(viewCounts(found, me.user));
        });
    }

    void ticketByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        const auto ids = someTickets();
        size_t next = 0;
        rounds(state, [&] {
            benchmark::DoNotOptimize(must(workspace.tickets().details(me, TicketId(ids[next++ % ids.size()])), "opening"));
        });
    }

    // Both sides run the program's own statements; this side keeps the values, without making a ticket of them.
    void ticketByPlain(benchmark::State& state)
    {
        auto ticket = plain().prepare(
            "SELECT id, number, revision, title, state, kept_state, severity, impact, urgency, service, category, problem_type,"
            " channel, caller_note, frozen_subscription, created_at, updated_at, first_resolved_at, resolved_at, closed_at,"
            " episode, cause, solution, cancel_reason, contact_overridden, guide_done, escalation_approved,"
            " escalation_requester_id, restricted, external_reference, batch_id, customer_id, contact_id, subscription_id,"
            " assignee_id, team_id, created_by_id FROM ticket WHERE id = ?");
        std::vector<std::pair<int, std::vector<PlainStatement>>> parts;
        const auto part = [&](int column, std::initializer_list<const char*> names) {
            auto& added = parts.emplace_back(column, std::vector<PlainStatement>()).second;
            for (const auto* name : names)
                added.push_back(plain().query(name));
        };
        part(31, {"customer/find", "customer/list_domains", "customer/list_access"});
        part(32, {"customer/find_contact"});
        part(33, {"subscription/find", "subscription/list_azure_entitlements"});
        part(34, {"ticket/name_user"});
        part(35, {"ticket/name_team"});
        part(36, {"ticket/name_user"});
        part(0, {"ticket/list_messages", "escalation/list_escalations", "ticket/list_recorded_facts"});
        const auto ids = someTickets();
        size_t next = 0;
        Delivered delivered;
        rounds(state, [&] {
            delivered.clear();
            plain().execute("BEGIN");
            ticket.bind(ids[next++ % ids.size()]);
            ticket.step();
            delivered.row(ticket);
            for (auto& [column, statements] : parts) {
                if (ticket.isNull(column))
                    continue;
                for (auto& statement : statements)
                    delivered.all(statement.bind(ticket.integer(column)));
            }
            ticket.reset();
            plain().execute("COMMIT");
            benchmark::DoNotOptimize(delivered);
        });
    }

} // namespace

BENCHMARK_CAPTURE(pageByProgram, all_open, StandardView::AllOpen)->Name("first page of all open/program");
BENCHMARK_CAPTURE(pageByPlain, all_open, "t.state NOT IN ('resolved', 'closed')", false)->Name("first page of all open/plain");
BENCHMARK_CAPTURE(pageByProgram, mine, StandardView::Mine)->Name("first page of my tickets/program");
BENCHMARK_CAPTURE(pageByPlain, mine, "t.state NOT IN ('resolved', 'closed') AND t.assignee_id = ?", true)
    ->Name("first page of my tickets/plain");
BENCHMARK(countsByProgram)->Name("counts of all views/program");
BENCHMARK(countsByPlain)->Name("counts of all views/plain");
BENCHMARK(ticketByProgram)->Name("open a ticket/program");
BENCHMARK(ticketByPlain)->Name("open a ticket/plain");

} // namespace helpdesk::bench
