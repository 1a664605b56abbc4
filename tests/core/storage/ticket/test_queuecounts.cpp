// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../rawdatabase.h"
#include "../temporaryworkspace.h"
#include "base/task.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/ticket/ticketstore.h"
#include "storage/transaction.h"
#include "storage/workspace/workspacestore.h"

#include <random>

// The counts of the queues are kept by triggers: whatever is written, and by whom, they are what a count would find.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Actor> people{{UserId(1), u"anna"_s, u"Anna"_s, Role::Administrator},
                                {UserId(2), u"boris"_s, u"Boris"_s, Role::Agent},
                                {UserId(3), u"clara"_s, u"Clara"_s, Role::Agent}};

struct QueueFixture {
    QueueFixture()
    {
        REQUIRE_OK(database().execute(
            u"INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
            "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1), "
            "(3, 'clara', 'Clara', '', 'agent', '', 1)"_s));
    }

    Database& database() { return m_workspace.database(); }
    QString path() const { return m_workspace.path(); }

    qint64 below(qint64 limit) { return std::uniform_int_distribution<qint64>(0, limit - 1)(m_random); }

    /// All that the queues ask for, any of it.
    void shuffle(Ticket& ticket)
    {
        ticket.state = valuesOf<TicketState>()[static_cast<size_t>(below(8))];
        ticket.assignee = UserId(below(4));
        ticket.createdBy = UserId(1 + below(3));
        ticket.escalationApproved = below(2) == 0;
        ticket.restricted = below(3) == 0;
    }

    void add()
    {
        TicketStore store(database());
        Ticket ticket;
        ticket.number = unwrapped(store.nextNumber());
        ticket.revision = 1;
        shuffle(ticket);
        ticket.id = unwrapped(store.insert(ticket));
        m_tickets.push_back(ticket);
    }

    void change()
    {
        auto& ticket = m_tickets[static_cast<size_t>(below(static_cast<qint64>(m_tickets.size())))];
        const auto seen = ticket.revision++;
        if (below(2) == 0)
            shuffle(ticket);
        else
            ticket.assignee = UserId(below(4));
        REQUIRE_OK(TicketStore(database()).update(ticket, seen));
    }

    void changeAndGiveUp()
    {
        const auto tickets = m_tickets;
        auto transaction = Transaction::begin(database());
        REQUIRE_OK(transaction);
        change();
        m_tickets = tickets;
    }

    void checkCounts()
    {
        for (const auto& actor : people) {
            const auto counts = viewCounts(unwrapped(countTicketGroups(database(), actor)), actor.user);
            for (const auto view : valuesOf<StandardView>()) {
                INFO(actor.login.toStdString() << " looks at " << QString(keyOf(view)).toStdString());
                CHECK(counts.value(view) == unwrapped(countTickets(database(), filterOf(view), actor)));
            }
        }
    }

    QStringList miscounted()
    {
        QuietTask task;
        return unwrapped(WorkspaceStore(database()).check(task)).filter(u"the queues count"_s);
    }

    template <typename T>
    static T unwrapped(Result<T> result)
    {
        REQUIRE_OK(result);
        return std::move(*result);
    }

private:
    TemporaryWorkspace m_workspace;
    std::mt19937 m_random{7};
    std::vector<Ticket> m_tickets;
};

} // namespace

TEST_CASE("the queues count what there is after every write", "[queuecounts]")
{
    QueueFixture f;
    for (int i = 0; i < 40; ++i)
        f.add();
    f.checkCounts();
    for (int i = 0; i < 60; ++i) {
        f.change();
        if (i % 10 == 0)
            f.changeAndGiveUp();
        f.checkCounts();
    }
    CHECK(f.miscounted().isEmpty());
}

TEST_CASE("the queues count what another program writes to the file", "[queuecounts]")
{
    QueueFixture f;
    for (int i = 0; i < 40; ++i)
        f.add();
    RawDatabase other(f.path());
    other.run(u"UPDATE ticket SET state = 'closed', assignee_id = NULL WHERE id % 3 = 0"_s);
    f.checkCounts();
    other.run(u"UPDATE ticket SET restricted = 1 - restricted, created_by_id = 2 WHERE id % 5 = 0"_s);
    f.checkCounts();
    other.run(u"DELETE FROM ticket WHERE id % 7 = 0"_s);
    f.checkCounts();
    CHECK(f.miscounted().isEmpty());
}

TEST_CASE("a check finds a wrong count, and counting anew mends it", "[queuecounts]")
{
    QueueFixture f;
    for (int i = 0; i < 40; ++i)
        f.add();
    RawDatabase other(f.path());
    other.run(u"DELETE FROM ticket_count WHERE state = 'new'"_s);
    other.run(u"UPDATE ticket_count SET tickets = tickets + 1 WHERE state = 'closed'"_s);
    CHECK_FALSE(f.miscounted().isEmpty());
    REQUIRE_OK(WorkspaceStore(f.database()).recount());
    CHECK(f.miscounted().isEmpty());
    f.checkCounts();
}
