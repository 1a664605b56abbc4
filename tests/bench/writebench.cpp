// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <benchmark/benchmark.h>

// One ticket, safely on the disk; and a whole workspace at once.

namespace helpdesk::bench {

namespace {

    using namespace Qt::StringLiterals;

    const SystemClock clock;
    const auto kBody = u"Since this morning nobody in the office can send mail to customers outside. Internal mail works. "
                       "The message says 550 5.7.708 service unavailable, access denied, traffic not accepted from this IP."_s;

    void createByProgram(benchmark::State& state)
    {
        const auto workspace = must(Workspace::open(scratchCopy(), WorkspaceMode::Write, clock), "opening the copy");
        const auto me = administrator(*workspace);
        NewTicket form;
        form.title = u"Mail to customers is refused"_s;
        form.body = kBody;
        form.customer = CustomerId(7);
        form.contact = ContactId(20);
        const auto details = must(workspace->customers().details(me, form.customer), "finding the customer");
        form.contact = details.contacts.front().id;
        form.subscription = details.subscriptions.front().id;
        rounds(state, Counted::Clock,
               [&] { benchmark::DoNotOptimize(must(workspace->tickets().create(me, form), "creating")); });
    }

    // The same rows in the same transaction, nothing read and nothing checked.
    void createByPlain(benchmark::State& state)
    {
        const PlainDatabase database(scratchCopy());
        auto subscription = database.prepare("SELECT id FROM subscription WHERE customer_id = 7");
        const auto held = subscription.run();
        auto contacts = database.prepare("SELECT id FROM contact WHERE customer_id = 7");
        const auto contact = contacts.run();
        auto frozen = database.prepare("SELECT frozen_subscription FROM ticket LIMIT 1");
        frozen.step();
        const auto frozenText = frozen.text(0);
        frozen.reset();
        auto operation = database.query("operation/insert_operation");
        auto number = database.query("ticket/take_number");
        auto ticket = database.query("ticket/insert_ticket");
        auto message = database.query("ticket/insert_message");
        auto event = database.query("ticket/insert_event");
        auto change = database.query("changefeed/insert_change");
        rounds(state, Counted::Clock, [&] {
            const auto now = clock.now().milliseconds();
            database.execute("BEGIN IMMEDIATE");
            const auto act = operation.bind(1).bind(now).bind(u"create"_s).bind(0).run();
            const auto next = number.run();
            ticket.bind(next).bind(1).bind(u"Mail to customers is refused"_s).bind(u"new"_s).bindNull().bind(u"C"_s);
            ticket.bindNull().bindNull().bind(u"office365"_s).bindNull().bind(QString()).bind(u"phone"_s);
            ticket.bind(7).bind(contact).bind(QString()).bind(held).bind(frozenText).bindNull().bindNull().bind(1);
            ticket.bind(now).bind(now).bindNull().bindNull().bindNull().bind(1).bind(QString()).bind(QString()).bindNull();
            ticket.bind(0).bind(0).bind(0).bindNull().bind(0).bindNull().bindNull();
            const auto id = ticket.run();
            event.bind(id).bind(act).bind(now).bind(u"created"_s).bind(1).bind(u"admin"_s);
            event.bind(u"{\"by\":\"customer\",\"revision\":1,\"severity\":\"C\",\"state\":\"new\"}"_s).run();
            message.bind(id).bind(u"customer_message"_s).bind(1).bindNull().bind(u"Anna"_s).bind(kBody).bind(now).run();
            event.bind(id).bind(act).bind(now).bind(u"message"_s).bind(1).bind(u"admin"_s);
            event.bind(u"{\"by\":\"customer\",\"id\":1,\"kind\":\"customer_message\",\"revision\":1}"_s).run();
            change.bind(u"ticket"_s).bind(id).run();
            database.execute("COMMIT");
        });
    }

    qint64 loadTickets()
    {
        return std::min<qint64>(settings().tickets, 20'000);
    }

    QString freshPath(const char* name)
    {
        const auto path = settings().folder + u'/' + QLatin1StringView(name) + u".scratch"_s;
        for (const auto& old : {path, path + u"-wal"_s, path + u"-shm"_s})
            QFile::remove(old);
        QDir().mkpath(settings().folder);
        return path;
    }

    // Everything: making the words, the rows and the file.
    void loadByProgram(benchmark::State& state)
    {
        for (auto _ : state) {
            state.PauseTiming();
            const auto workspace
                = must(Workspace::open(freshPath("load-program"), WorkspaceMode::Create, clock), "creating a workspace");
            state.ResumeTiming();
            QuietTask task;
            must(workspace->demo().fillScale(loadTickets(), settings().seed, task), "filling");
        }
        state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * loadTickets());
    }

    struct Table {
        const char* name;
        std::vector<std::vector<sqlite3_value*>> rows;
    };

    constexpr std::array kTables{"app_user",     "team",          "customer",        "customer_domain", "customer_access",
                                 "contact",      "caller_key",    "subscription",    "azure_entitlement", "ticket",
                                 "ticket_message", "ticket_event", "escalation",     "change_feed"};

    std::vector<std::vector<sqlite3_value*>> rowsOf(const PlainDatabase& database, const char* table)
    {
        std::vector<std::vector<sqlite3_value*>> rows;
        auto all = database.prepare(QByteArray("SELECT * FROM ") + table);
        const auto columns = sqlite3_column_count(all.handle());
        while (all.step()) {
            auto& row = rows.emplace_back();
            for (int column = 0; column < columns; ++column)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(all.handle(), column)));
        }
        return rows;
    }

    void insertAll(const PlainDatabase& database, const char* table, const std::vector<std::vector<sqlite3_value*>>& rows)
    {
        if (rows.empty())
            return;
        QByteArray places("?");
        for (size_t i = 1; i < rows.front().size(); ++i)
            places += ", ?";
        auto insert = database.prepare(QByteArray("INSERT INTO ") + table + " VALUES (" + places + ')');
        for (const auto& row : rows) {
            int place = 0;
            for (auto* value : row)
                sqlite3_bind_value(insert.handle(), ++place, value);
            insert.run();
        }
    }

    // The rows the program made lie ready in memory, finished as UTF-8; only storing them is timed.
    void loadByPlain(benchmark::State& state)
    {
        {
            const auto made = must(Workspace::open(freshPath("load-program"), WorkspaceMode::Create, clock), "creating");
            QuietTask task;
            must(made->demo().fillScale(loadTickets(), settings().seed, task), "filling");
        }
        const PlainDatabase source(settings().folder + u"/load-program.scratch"_s);
        std::vector<Table> tables;
        for (const auto* name : kTables)
            tables.push_back({name, rowsOf(source, name)});
        for (auto _ : state) {
            state.PauseTiming();
            const auto path = freshPath("load-plain");
            must(Workspace::open(path, WorkspaceMode::Create, clock), "creating");
            const PlainDatabase database(path);
            database.execute("DELETE FROM change_feed");
            database.execute("DELETE FROM app_user");
            state.ResumeTiming();
            database.execute("BEGIN IMMEDIATE");
            database.query("search/defer.sqlite").run();
            for (const auto& table : tables)
                insertAll(database, table.name, table.rows);
            for (const auto* step : {"search/insert_missing_documents.sqlite", "search/insert_tickets.sqlite",
                                   "search/index_deferred.sqlite", "search/end_deferral.sqlite"})
                database.query(step).run();
            database.execute("COMMIT");
        }
        for (const auto& table : tables) {
            for (const auto& row : table.rows) {
                for (auto* value : row)
                    sqlite3_value_free(value);
            }
        }
        state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * loadTickets());
    }

} // namespace

BENCHMARK(createByProgram)->Name("create a ticket durably/program")->UseRealTime();
BENCHMARK(createByPlain)->Name("create a ticket durably/plain")->UseRealTime();
BENCHMARK(loadByProgram)->Name("bulk load/program")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadByPlain)->Name("bulk load/plain")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace helpdesk::bench
