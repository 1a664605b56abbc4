// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeworkspace.h"
#include "services/caseservice.h"
#include "services/supervisionservice.h"
#include "ticketfixture.h"

#include <algorithm>
#include <functional>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A ticket as it stands in the file, for a pass that knows nothing of indexes.
struct PlainTicket {
    TicketState state = TicketState::New;
    UserId assignee;
    UserId creator;
    CustomerId customer;
    Severity severity = Severity::C;
    std::optional<Instant> due;
    QString clock;
    bool restricted = false;
    bool approved = false;
};

class BoardFixture : public MadeWorkspace {
public:
    BoardFixture()
    {
        QuietTask task;
        REQUIRE_OK(workspace->demo().fillScale(2500, 11, task));
        // In the middle of what is due, so that some is late and some is not.
        const auto dues = rows(u"SELECT next_due_at FROM ticket WHERE next_due_at IS NOT NULL ORDER BY next_due_at"_s);
        REQUIRE(dues.size() > 50);
        clock.set(Instant(dues[dues.size() / 2].toLongLong()) + 10min);
        for (const auto& row : rows(u"SELECT state, assignee_id, created_by_id, customer_id, severity, next_due_at, next_due_clock,"
                                    " restricted, escalation_approved FROM ticket"_s)) {
            const auto cells = row.split(u'|');
            PlainTicket ticket;
            ticket.state = *fromKey<TicketState>(cells[0]);
            ticket.assignee = UserId(cells[1].toLongLong());
            ticket.creator = UserId(cells[2].toLongLong());
            ticket.customer = CustomerId(cells[3].toLongLong());
            ticket.severity = *fromKey<Severity>(cells[4]);
            if (!cells[5].isEmpty())
                ticket.due = Instant(cells[5].toLongLong());
            ticket.clock = cells[6];
            ticket.restricted = cells[7] == u"1"_s;
            ticket.approved = cells[8] == u"1"_s;
            tickets.push_back(ticket);
        }
    }

    Actor actorWith(Role role)
    {
        const auto users = workspace->users().list();
        REQUIRE_OK(users);
        for (const auto& user : *users) {
            if (user.role == role && user.active)
                return actorOf(user);
        }
        FAIL("no such user");
        return {};
    }

    using Holds = std::function<bool(const PlainTicket&)>;
    /// Active tickets the actor sees.
    qint64 plain(const Actor& actor, const Holds& holds) const
    {
        return std::ranges::count_if(tickets, [&](const PlainTicket& ticket) {
            const auto visible = actor.role == Role::Administrator || !ticket.restricted || ticket.assignee == actor.user
                || ticket.creator == actor.user;
            return visible && isActive(ticket.state) && holds(ticket);
        });
    }
    bool isLate(const PlainTicket& ticket) const { return ticket.due && *ticket.due < clock.now(); }
    bool isDueToday(const PlainTicket& ticket) const
    {
        const auto today = clock.now().toUtc().toTimeZone(zone).date();
        return ticket.due && !isLate(ticket) && ticket.due->toUtc().toTimeZone(zone).date() <= today;
    }
    bool isAtRisk(const PlainTicket& ticket) const { return ticket.due && *ticket.due < clock.now() + 1h; }

    /// The number is that of the plain pass, and of the list that its text opens.
    void check(const Actor& actor, const BoardFigure& figure, const Holds& holds)
    {
        INFO(figure.search.toStdString() << " for " << actor.login.toStdString());
        CHECK(figure.count == plain(actor, holds));
        const auto filter = parseTicketFilter(figure.search, zone, clock.now());
        REQUIRE_OK(filter);
        const auto listed = workspace->tickets().count(actor, *filter);
        REQUIRE_OK(listed);
        CHECK(figure.count == *listed);
    }

    QTimeZone zone{"Asia/Kolkata"};
    std::vector<PlainTicket> tickets;
};

struct MoveFixture : TicketFixture {
    SupervisionService supervision{*database, clock};
    QuietTask task;
};

} // namespace

TEST_CASE("every number of the board is that of a plain pass, and of the list its search text opens", "[supervision]")
{
    BoardFixture f;
    for (const auto role : {Role::Administrator, Role::Supervisor}) {
        const auto actor = f.actorWith(role);
        const auto read = f.workspace->supervision().board(actor, f.zone);
        REQUIRE_OK(read);
        const auto& board = *read;
        CHECK(board.late.all.count > 0);
        CHECK(board.dueToday.count > 0);
        f.check(actor, board.late.all, [&](const PlainTicket& t) { return f.isLate(t); });
        f.check(actor, board.next.all, [&](const PlainTicket& t) { return t.due && !f.isLate(t); });
        f.check(actor, board.dueToday, [&](const PlainTicket& t) { return f.isDueToday(t); });
        f.check(actor, board.unassigned.all, [](const PlainTicket& t) { return !t.assignee.isValid(); });
        f.check(actor, board.approval.all,
                [](const PlainTicket& t) { return t.state == TicketState::EscalationReview && !t.approved; });
        f.check(actor, board.unanswered.all,
                [](const PlainTicket& t) { return t.clock == u"first_response"_s || t.clock == u"next_response"_s; });
        CHECK(board.agents.size() > 5);
        for (const auto& agent : board.agents) {
            const auto has = [&agent](const PlainTicket& t) { return t.assignee == agent.id; };
            f.check(actor, agent.open, has);
            f.check(actor, agent.dueToday, [&](const PlainTicket& t) { return has(t) && f.isDueToday(t); });
            f.check(actor, agent.atRisk, [&](const PlainTicket& t) { return has(t) && f.isAtRisk(t); });
        }
        CHECK(board.customers.size() == 10);
        for (const auto& customer : board.customers) {
            const auto is = [&customer](const PlainTicket& t) { return t.customer == customer.id; };
            f.check(actor, customer.open, is);
            f.check(actor, customer.late, [&](const PlainTicket& t) { return is(t) && f.isLate(t); });
            f.check(actor, customer.severityA, [&](const PlainTicket& t) { return is(t) && t.severity == Severity::A; });
        }
    }
}

TEST_CASE("the lists of the board begin as those that their search texts open", "[supervision]")
{
    BoardFixture f;
    const auto actor = f.actorWith(Role::Supervisor);
    const auto board = f.workspace->supervision().board(actor, f.zone);
    REQUIRE_OK(board);
    for (const auto* list : {&board->late, &board->next, &board->unassigned, &board->approval, &board->unanswered}) {
        INFO(list->all.search.toStdString());
        const auto filter = parseTicketFilter(list->all.search, f.zone, f.clock.now());
        REQUIRE_OK(filter);
        const auto page = f.workspace->tickets().list(actor, *filter, 12);
        REQUIRE_OK(page);
        REQUIRE(list->first.size() == page->rows.size());
        for (size_t i = 0; i < page->rows.size(); ++i)
            CHECK(list->first[i].row == page->rows[i]);
    }
}

TEST_CASE("no customer is hotter than those of the board", "[supervision]")
{
    BoardFixture f;
    const auto actor = f.actorWith(Role::Administrator);
    const auto board = f.workspace->supervision().board(actor, f.zone);
    REQUIRE_OK(board);
    const auto& last = board->customers.back();
    qint64 hotter = 0;
    for (const auto& row : f.rows(u"SELECT id FROM customer"_s)) {
        const CustomerId id(row.toLongLong());
        const auto late =
            f.plain(actor, [&](const PlainTicket& t) { return t.customer == id && f.isLate(t); });
        hotter += late > last.late.count ? 1 : 0;
    }
    CHECK(hotter < 10);
}

TEST_CASE("who waits for an answer is told since when", "[supervision]")
{
    MoveFixture f;
    const auto ticket = f.create();
    f.clock.advance(3h);
    const auto board = f.unwrap(f.supervision.board(f.boris, QTimeZone::utc()));
    REQUIRE(board.unanswered.first.size() == 1);
    CHECK(board.unanswered.first[0].row.id == ticket.id);
    CHECK(board.unanswered.first[0].waitingSince == ticket.createdAt);
}

TEST_CASE("a customer known by name alone is counted as the search finds it", "[supervision]")
{
    MoveFixture f;
    f.create();
    auto form = f.form();
    form.customer = f.addCustomer(u"Contoso Ltd South"_s);
    form.contact = {};
    form.subscription = {};
    form.callerNote = u"somebody"_s;
    f.unwrap(f.tickets->create(f.anna, form));
    const auto board = f.unwrap(f.supervision.board(f.boris, QTimeZone::utc()));
    for (const auto& customer : board.customers) {
        const auto filter = f.unwrap(parseTicketFilter(customer.open.search, QTimeZone::utc(), f.clock.now()));
        CHECK(customer.open.count == f.unwrap(f.tickets->count(f.boris, filter)));
    }
}

TEST_CASE("the board is for supervisors", "[supervision]")
{
    MoveFixture f;
    CHECK(problem(f.supervision.board(f.anna, QTimeZone::utc())) == problem(f.supervision.casesOwed(f.anna)));
    const auto board = f.supervision.board(f.anna, QTimeZone::utc());
    REQUIRE_FALSE(board);
    CHECK(board.error().code == ErrorCode::PermissionDenied);
    const auto moved = f.supervision.move(f.anna, {}, false, f.task);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == ErrorCode::PermissionDenied);
}

TEST_CASE("tickets go to several agents in one act, and come back with one undo", "[supervision]")
{
    MoveFixture f;
    const auto one = f.create();
    const auto two = f.create();
    const auto three = f.create();
    const std::vector moves{TicketMove{one.id, f.anna.user}, TicketMove{two.id, f.dave.user}, TicketMove{three.id, f.anna.user}};
    const auto preview = f.unwrap(f.supervision.move(f.boris, moves, true, f.task));
    CHECK(preview.changed == 3);
    CHECK(preview.examples.size() == 3);
    CHECK_FALSE(f.stored(one.id).assignee.isValid());

    CHECK(f.unwrap(f.supervision.move(f.boris, moves, false, f.task)).changed == 3);
    CHECK(f.stored(one.id).assignee == f.anna.user);
    CHECK(f.stored(two.id).assignee == f.dave.user);
    CHECK(f.stored(three.id).assignee == f.anna.user);
    CHECK(f.unwrap(f.supervision.board(f.boris, QTimeZone::utc())).unassigned.all.count == 0);

    f.unwrap(f.tickets->undo(f.boris));
    for (const auto& ticket : {one, two, three})
        CHECK_FALSE(f.stored(ticket.id).assignee.isValid());
}

TEST_CASE("tickets do not go to somebody who is not there", "[supervision]")
{
    MoveFixture f;
    const auto ticket = f.create();
    const auto moved =
        f.supervision.move(f.boris, {{ticket.id, f.anna.user}, {ticket.id, UserId(4711)}}, false, f.task);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == ErrorCode::NotFound);
    CHECK_FALSE(f.stored(ticket.id).assignee.isValid());
}
