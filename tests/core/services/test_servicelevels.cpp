// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ticketfixture.h"
#include "services/demoservice.h"
#include "services/sla/duerecompute.h"
#include "services/sla/servicelevels.h"
#include "services/userservice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    struct Fixture : TicketFixture {
        std::optional<TicketDue> due(TicketId id)
        {
            const auto row = unwrap(tickets->row(olga, id));
            return row.dueAt ? std::optional(TicketDue{*row.dueAt, row.dueClock.value()}) : std::nullopt;
        }
        QStringList problems()
        {
            QuietTask task;
            return unwrap(unwrap(ServiceLevels::inForce(*database)).check(task));
        }
        void reply(TicketId id)
        {
            NewMessage message;
            message.kind = MessageKind::Reply;
            message.body = u"We are on it."_s;
            unwrap(tickets->addMessage(anna, id, message));
        }
        Ticket severe()
        {
            NewTicket form;
            form.title = u"All stands still"_s;
            form.customer = contoso;
            form.contact = petra;
            form.impact = Impact::Everyone;
            form.urgency = Urgency::Stopped;
            return unwrap(tickets->create(anna, form));
        }
    };

} // namespace

TEST_CASE("a new ticket is due with its first response, a reply passes the turn on", "[services][sla]")
{
    Fixture fixture;
    const auto ticket = fixture.severe();
    CHECK(fixture.due(ticket.id) == TicketDue{ticket.createdAt + 1h, ServiceClock::FirstResponse});
    fixture.clock.advance(10min);
    fixture.reply(ticket.id);
    CHECK(fixture.due(ticket.id) == TicketDue{ticket.createdAt + 10min + 4h, ServiceClock::PeriodicUpdate});
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("another severity moves what is due, and undo moves it back", "[services][sla]")
{
    Fixture fixture;
    const auto ticket = fixture.severe();
    const auto before = fixture.due(ticket.id);
    Fixture::unwrap(fixture.tickets->edit(fixture.anna, ticket.id, ticket.revision, {{TicketField::Severity, u"C"_s}}));
    const auto eased = fixture.due(ticket.id);
    REQUIRE(eased);
    CHECK(eased->at > before->at);
    Fixture::unwrap(fixture.tickets->undo(fixture.anna));
    CHECK(fixture.due(ticket.id) == before);
    Fixture::unwrap(fixture.tickets->redo(fixture.anna));
    CHECK(fixture.due(ticket.id) == eased);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("a closed ticket owes nothing, and taking the closing back owes it again", "[services][sla]")
{
    Fixture fixture;
    const auto ticket = fixture.severe();
    const auto before = fixture.due(ticket.id);
    TriggerInput input;
    input.reason = u"Sent twice"_s;
    input.cancelReason = CancelReason::Duplicate;
    Fixture::unwrap(fixture.tickets->fire(fixture.anna, ticket.id, ticket.revision, Trigger::Cancel, input));
    CHECK_FALSE(fixture.due(ticket.id));
    Fixture::unwrap(fixture.tickets->undo(fixture.anna));
    CHECK(fixture.due(ticket.id) == before);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("an internal note moves nothing", "[services][sla]")
{
    Fixture fixture;
    const auto ticket = fixture.severe();
    const auto before = fixture.due(ticket.id);
    NewMessage note;
    note.body = u"Looks like EX1"_s;
    Fixture::unwrap(fixture.tickets->addMessage(fixture.anna, ticket.id, note));
    CHECK(fixture.due(ticket.id) == before);
}

TEST_CASE("another time zone of the partner moves the opening hours of open tickets", "[services][sla]")
{
    Fixture fixture;
    NewTicket form;
    form.title = u"A question"_s;
    const auto ticket = Fixture::unwrap(fixture.tickets->create(fixture.anna, form));
    const auto inUtc = fixture.due(ticket.id);
    UserService users(*fixture.database, fixture.clock);
    auto profile = Fixture::unwrap(users.profile());
    profile.timeZone = u"Asia/Tokyo"_s;
    REQUIRE_OK(users.setProfile(fixture.olga, profile));
    CHECK(fixture.problems().isEmpty()); // an unfinished one has yet to reach it
    QuietTask task;
    const auto found = DueRecompute(*fixture.database).run(task);
    REQUIRE_OK(found);
    CHECK(found->moved == 1);
    CHECK(fixture.due(ticket.id) != inUtc);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("the check finds a due instant that does not follow from the history", "[services][sla]")
{
    Fixture fixture;
    const auto ticket = fixture.severe();
    REQUIRE_OK(fixture.database->execute(u"UPDATE ticket SET next_due_at = next_due_at + 1"_s));
    const auto problems = fixture.problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().contains(QString::number(ticket.number)));
}

TEST_CASE("one's own ticket that is due first comes first", "[services][sla]")
{
    Fixture fixture;
    CHECK_FALSE(Fixture::unwrap(fixture.tickets->nextDue(fixture.anna)));
    NewTicket form;
    form.title = u"A question"_s;
    form.assignee = fixture.anna.user;
    Fixture::unwrap(fixture.tickets->create(fixture.anna, form));
    form.impact = Impact::Everyone;
    form.urgency = Urgency::Stopped;
    const auto urgent = Fixture::unwrap(fixture.tickets->create(fixture.anna, form));
    fixture.severe();
    const auto next = Fixture::unwrap(fixture.tickets->nextDue(fixture.anna));
    REQUIRE(next);
    CHECK(next->id == urgent.id);
    CHECK_FALSE(Fixture::unwrap(fixture.tickets->nextDue(fixture.dave)));
}

TEST_CASE("made-up workspaces are due as their histories say", "[services][sla]")
{
    Fixture fixture;
    const auto path = fixture.folder.filePath(u"made.phd"_s);
    auto database = Fixture::unwrap(Database::open(path, DatabaseMode::Create));
    User user{{}, u"olga"_s, u"Olga"_s, {}, Role::Administrator, {}, true};
    Fixture::unwrap(UserStore(*database).insert(user));
    DemoService demo(*database, fixture.clock);
    QuietTask task;
    const bool scale = GENERATE(false, true);
    REQUIRE_OK(scale ? demo.fillScale(400, 7, task) : demo.fillDemo(task));
    auto levels = Fixture::unwrap(ServiceLevels::inForce(*database));
    CHECK(Fixture::unwrap(levels.check(task)).isEmpty());
    auto due = Fixture::unwrap(database->composed(u"SELECT count(*) FROM ticket WHERE next_due_at IS NOT NULL"_s));
    REQUIRE_OK(due.run());
    REQUIRE(due.next());
    CHECK(due.integer(0) > 5);
}

} // namespace helpdesk
