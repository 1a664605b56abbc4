// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"
#include "rounds.h"
#include "services/userservice.h"

#include <benchmark/benchmark.h>

// Work on tickets, on one copy of the workspace that both sides write into: a long conversation read, a reply stored safely,
// ten thousand tickets edited at once.

namespace helpdesk::bench {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 kTalked = 11; ///< the ticket of the long conversation
    constexpr int kMessages = 1'000;
    constexpr qint64 kEdited = 10'000;
    const SystemClock clock;
    const auto kBody = u"Since this morning nobody in the office can send mail to customers outside. Internal mail works. "
                       "The message says 550 5.7.708 service unavailable, access denied, traffic not accepted from this IP."_s;

    // With a conversation of a thousand messages in it.
    const QString& copy()
    {
        static const auto path = [] {
            const auto& made = scratchCopy();
            const PlainDatabase database(made);
            auto message = database.query("ticket/insert_message");
            auto has = database.prepare("SELECT count(*) FROM ticket_message WHERE ticket_id = 11");
            database.execute("BEGIN IMMEDIATE");
            for (auto i = has.run(); i < kMessages; ++i)
                message.bind(kTalked).bind(u"reply"_s).bind(0).bind(1).bind(u"Anna"_s).bind(kBody).bind(i).run();
            database.execute("COMMIT");
            return made;
        }();
        return path;
    }

    Workspace& workspace()
    {
        static const auto opened = must(Workspace::open(copy(), WorkspaceMode::Write, clock), "opening the copy");
        return *opened;
    }

    PlainDatabase& plain()
    {
        static PlainDatabase database(copy());
        return database;
    }

    void conversationByProgram(benchmark::State& state)
    {
        const auto me = administrator(workspace());
        rounds(state, [&] {
            benchmark::DoNotOptimize(must(workspace().tickets().pane(me, TicketId(kTalked)), "opening"));
        });
    }

    // The messages and the events alone, which are nearly all of it.
    void conversationByPlain(benchmark::State& state)
    {
        auto ticket = plain().prepare("SELECT * FROM ticket WHERE id = ?");
        auto messages = plain().query("ticket/list_messages");
        auto events = plain().query("ticket/list_events");
        Delivered delivered;
        rounds(state, [&] {
            delivered.clear();
            delivered.all(ticket.bind(kTalked));
            delivered.all(messages.bind(kTalked));
            delivered.all(events.bind(kTalked));
            benchmark::DoNotOptimize(delivered);
        });
    }

    // To another ticket each time, all over the file.
    qint64 repliedTo(quint64 round)
    {
        return 1 + static_cast<qint64>(round * 7'919 % static_cast<quint64>(settings().tickets));
    }

    void replyByProgram(benchmark::State& state)
    {
        const auto me = administrator(workspace());
        NewMessage reply;
        reply.kind = MessageKind::Reply;
        reply.body = kBody;
        quint64 round = 0;
        rounds(state, Counted::Clock, [&] {
            benchmark::DoNotOptimize(must(workspace().tickets().addMessage(me, TicketId(repliedTo(++round)), reply), "replying"));
        });
    }

    // The same rows in one transaction, nothing read and nothing checked; the clocks of the ticket are not counted anew.
    void replyByPlain(benchmark::State& state)
    {
        auto operation = plain().query("operation/insert_operation");
        auto ticket = plain().prepare("UPDATE ticket SET revision = revision + 1, updated_at = ? WHERE id = ?");
        auto message = plain().query("ticket/insert_message");
        auto event = plain().query("ticket/insert_event");
        auto change = plain().query("changefeed/insert_change");
        quint64 round = 500'000;
        rounds(state, Counted::Clock, [&] {
            const auto id = repliedTo(++round);
            const auto now = clock.now().milliseconds();
            plain().execute("BEGIN IMMEDIATE");
            const auto act = operation.bind(1).bind(now).bind(u"message"_s).bind(0).run();
            ticket.bind(now).bind(id).run();
            message.bind(id).bind(u"reply"_s).bind(0).bind(1).bind(u"Anna"_s).bind(kBody).bind(now).run();
            event.bind(id).bind(act).bind(now).bind(u"message"_s).bind(1).bind(u"admin"_s);
            event.bind(u"{\"by\":\"agent\",\"id\":1,\"kind\":\"reply\",\"revision\":2}"_s).run();
            change.bind(u"ticket"_s).bind(id).run();
            plain().execute("COMMIT");
        });
    }

    TicketFilter tenThousand()
    {
        auto created = plain().prepare("SELECT created_at FROM ticket ORDER BY created_at LIMIT 1 OFFSET ?");
        TicketFilter filter;
        filter.anyState = true;
        filter.createdBefore = Instant(created.bind(std::min(kEdited, settings().tickets - 1)).run());
        return filter;
    }

    // From one value to the other and back.
    void editBetween(benchmark::State& state, TicketField field, const QString& one, const QString& other)
    {
        const auto me = administrator(workspace());
        const auto filter = tenThousand();
        bool toOther = false;
        qint64 changed = 0;
        rounds(state, Counted::Clock, [&] {
            QuietTask task;
            toOther = !toOther;
            const TicketChanges changes{{field, toOther ? other : one}};
            changed = must(workspace().tickets().bulkEdit(me, filter, changes, false, task), "editing").changed;
        });
        state.counters["tickets"] = static_cast<double>(changed);
    }

    void editByProgram(benchmark::State& state)
    {
        editBetween(state, TicketField::ProblemType, u"sign-in"_s, u"mail flow"_s);
    }

    // What is kept of each is counted anew.
    void handOnByProgram(benchmark::State& state)
    {
        const auto users = must(workspace().users().list(), "reading the users");
        const auto agent = [&users](size_t place) { return QString::number(users.at(place).id.value()); };
        editBetween(state, TicketField::Assignee, agent(1), agent(2));
    }

    // Row and event of each, nothing read before.
    void editByPlain(benchmark::State& state)
    {
        const auto before = tenThousand().createdBefore->milliseconds();
        auto operation = plain().query("operation/insert_operation");
        auto found = plain().prepare("SELECT id FROM ticket WHERE created_at < ?");
        auto ticket = plain().prepare("UPDATE ticket SET revision = revision + 1, problem_type = ?, updated_at = ? WHERE id = ?");
        auto event = plain().query("ticket/insert_event");
        bool other = false;
        rounds(state, Counted::Clock, [&] {
            other = !other;
            const auto now = clock.now().milliseconds();
            plain().execute("BEGIN IMMEDIATE");
            const auto act = operation.bind(1).bind(now).bind(u"bulk_edit"_s).bind(1).run();
            std::vector<qint64> ids;
            found.bind(before);
            while (found.step())
                ids.push_back(found.integer(0));
            for (const auto id : ids) {
                ticket.bind(other ? u"calls"_s : u"meetings"_s).bind(now).bind(id).run();
                event.bind(id).bind(act).bind(now).bind(u"field"_s).bind(1).bind(u"admin"_s);
                event.bind(u"{\"field\":\"problem_type\",\"from\":\"calls\",\"revision\":2,\"to\":\"meetings\"}"_s).run();
            }
            plain().execute("COMMIT");
        });
    }

} // namespace

BENCHMARK(conversationByProgram)->Name("open a ticket of 1,000 messages/program")->Unit(benchmark::kMillisecond);
BENCHMARK(conversationByPlain)->Name("open a ticket of 1,000 messages/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(replyByProgram)->Name("reply durably/program")->UseRealTime();
BENCHMARK(replyByPlain)->Name("reply durably/plain")->UseRealTime();
BENCHMARK(editByProgram)->Name("edit 10,000 tickets at once/program")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(4);
BENCHMARK(handOnByProgram)->Name("hand on 10,000 tickets at once/program")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(4);
BENCHMARK(editByPlain)->Name("edit 10,000 tickets at once/plain")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(4);

} // namespace helpdesk::bench
