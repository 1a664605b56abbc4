// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "io/rules/rulereader.h"
#include "plainsqlite.h"
#include "services/routingservice.h"

#include <benchmark/benchmark.h>

// Deciding on the routes of an escalation: the decision alone, and with the facts of a ticket read for it. Beside both
// stands what it takes to read those facts with SQLite's own interface.

namespace helpdesk::bench {

namespace {

    std::vector<qint64> someTickets()
    {
        std::vector<qint64> ids;
        for (quint64 i = 1; i <= 200; ++i)
            ids.push_back(1 + static_cast<qint64>(i * 7'919 % static_cast<quint64>(settings().tickets)));
        return ids;
    }

    void decision(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        std::vector<CaseFacts> cases;
        for (const auto id : someTickets())
            cases.push_back(must(workspace.routing().facts(me, TicketId(id)), "reading the facts"));
        const auto& rules = shippedRules();
        size_t next = 0;
        for (auto _ : state)
            benchmark::DoNotOptimize(rules.decide(cases[next++ % cases.size()]));
    }

    void ofTicket(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        const auto ids = someTickets();
        size_t next = 0;
        for (auto _ : state) {
            const TicketId id(ids[next++ % ids.size()]);
            benchmark::DoNotOptimize(must(workspace.routing().decide(me, id), "deciding"));
        }
    }

    /// The rows that the facts come from: ticket, customer, access, subscription, contact, profile and plans.
    void factsByPlain(benchmark::State& state)
    {
        static PlainDatabase database(seededWorkspace(settings()));
        auto ticket = database.prepare("SELECT service, category, severity, customer_id, contact_id, subscription_id"
                                       " FROM ticket WHERE id = ?");
        auto customer = database.query("customer/find");
        auto access = database.query("customer/list_access");
        auto contact = database.query("customer/find_contact");
        auto subscription = database.query("subscription/find");
        auto profile = database.query("partner/find_profile");
        auto plans = database.query("balance/list_support_plans");
        const auto ids = someTickets();
        size_t next = 0;
        Delivered delivered;
        for (auto _ : state) {
            delivered.clear();
            ticket.bind(ids[next++ % ids.size()]);
            if (!ticket.step())
                continue;
            delivered.row(ticket);
            const auto customerId = ticket.integer(3);
            const auto contactId = ticket.integer(4);
            const auto subscriptionId = ticket.integer(5);
            ticket.reset();
            delivered.all(customer.bind(customerId));
            delivered.all(access.bind(customerId));
            delivered.all(contact.bind(contactId));
            delivered.all(subscription.bind(subscriptionId));
            delivered.all(profile);
            delivered.all(plans);
            benchmark::DoNotOptimize(delivered);
        }
    }

} // namespace

BENCHMARK(decision)->Name("decide a route/program");
BENCHMARK(factsByPlain)->Name("decide a route/plain");
BENCHMARK(ofTicket)->Name("routes of a ticket/program");
BENCHMARK(factsByPlain)->Name("routes of a ticket/plain");

} // namespace helpdesk::bench
