// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ticketfixture.h"
#include "services/policyservice.h"
#include "services/sla/notificationservice.h"
#include "services/sla/servicelevels.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    struct LadderFixture : TicketFixture {
        LadderFixture()
        {
            auto policy = shippedDefaultPolicy();
            policy.calendar = roundTheClockName();
            for (const auto severity : valuesOf<Severity>()) {
                policy.terms.target(severity, ServiceClock::FirstResponse) = {60min, TimeBasis::Calendar};
                policy.terms.target(severity, ServiceClock::Resolution) = {10h, TimeBasis::Calendar};
            }
            policy.ladder = unwrap(ladderFromJson(QJsonDocument::fromJson(R"([
                {"clock":"first_response","at":"50%","do":["notify"]},
                {"clock":"first_response","at":"100%","do":["notify","reassign","raise_severity"],"assignee":"boris"},
                {"clock":"resolution","at":"+30","do":["require_handover"]}])")
                                                      .array()));
            unwrap(policies.edit(olga, u"Standard"_s, policy));
            unwrap(policies.recompute(quiet));
        }
        LadderRun::Outcome run() { return unwrap(notifications.takeSteps(quiet)); }
        std::vector<Notification> told(const Actor& actor) { return unwrap(notifications.list(actor)); }
        Ticket assigned()
        {
            auto input = form();
            input.assignee = anna.user;
            return unwrap(tickets->create(anna, input));
        }
        QStringList problems() { return unwrap(unwrap(ServiceLevels::inForce(*database)).check(quiet)); }

        QuietTask quiet;
        PolicyService policies{*database, clock};
        NotificationService notifications{*database, clock};
    };

} // namespace

TEST_CASE("a step is taken once, when its time has come", "[services][ladder]")
{
    LadderFixture fixture;
    const auto ticket = fixture.assigned();
    CHECK(fixture.run().steps == 0);
    fixture.clock.advance(30min);
    CHECK(fixture.run().steps == 1);
    CHECK(fixture.run().steps == 0);
    fixture.clock.advance(10min);
    CHECK(fixture.run().steps == 0);
    const auto told = fixture.told(fixture.anna);
    REQUIRE(told.size() == 1);
    CHECK(told.front().number == ticket.number);
    CHECK(told.front().step == u"50%"_s);
    CHECK(told.front().due == ticket.createdAt + 1h);
    CHECK(fixture.told(fixture.dave).empty());
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("what came while no program ran is taken at the next run, each step once", "[services][ladder]")
{
    LadderFixture fixture;
    const auto ticket = fixture.assigned();
    fixture.clock.advance(20h);
    const auto taken = fixture.run();
    CHECK(taken.steps == 3);
    CHECK(taken.tickets == 1);
    const auto after = fixture.stored(ticket.id);
    CHECK(after.assignee == fixture.boris.user);
    CHECK(after.severity != ticket.severity);
    const auto history = fixture.history(ticket);
    const auto byProgram = std::ranges::count_if(
        history, [](const TicketEvent& one) { return one.kind == EventKind::Field && !one.actor.isValid(); });
    CHECK(byProgram == 2);
    CHECK(fixture.told(fixture.boris).size() == 2);
    CHECK(fixture.run().steps == 0);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("an answer ends the steps of its clock, a reopened ticket has those of a new round", "[services][ladder]")
{
    LadderFixture fixture;
    auto ticket = fixture.assigned();
    NewMessage reply;
    reply.kind = MessageKind::Reply;
    reply.body = u"We look at it."_s;
    fixture.unwrap(fixture.tickets->addMessage(fixture.anna, ticket.id, reply));
    fixture.clock.advance(5h);
    CHECK(fixture.run().steps == 0);
    fixture.clock.advance(6h);
    CHECK(fixture.run().steps == 1);
    ticket = fixture.stored(ticket.id);
    ticket = fixture.fire(fixture.anna, ticket, Trigger::StartDiagnosis);
    TriggerInput solved;
    solved.cause = u"A full mailbox"_s;
    solved.solution = u"Emptied"_s;
    ticket = fixture.fire(fixture.anna, ticket, Trigger::Resolve, solved);
    fixture.clock.advance(48h);
    CHECK(fixture.run().steps == 0);
    TriggerInput again;
    again.reason = u"It is full again"_s;
    fixture.fire(fixture.anna, ticket, Trigger::Reopen, again);
    CHECK(fixture.run().steps == 0);
    fixture.clock.advance(11h);
    CHECK(fixture.run().steps == 1);
    CHECK(fixture.run().steps == 0);
}

TEST_CASE("a notification is snoozed, seen and dismissed by whom it is for", "[services][ladder]")
{
    LadderFixture fixture;
    fixture.assigned();
    fixture.clock.advance(30min);
    fixture.run();
    const auto id = fixture.told(fixture.anna).front().id;
    CHECK(fixture.notifications.dismiss(fixture.dave, id).error().code == ErrorCode::NotFound);
    REQUIRE_OK(fixture.notifications.setSeen(fixture.anna, id));
    CHECK(fixture.told(fixture.anna).front().seenAt);
    CHECK_FALSE(fixture.notifications.snooze(fixture.anna, id, fixture.clock.now()));
    REQUIRE_OK(fixture.notifications.snooze(fixture.anna, id, fixture.clock.now() + 10min));
    CHECK(fixture.told(fixture.anna).empty());
    fixture.clock.advance(10min);
    CHECK(fixture.told(fixture.anna).size() == 1);
    REQUIRE_OK(fixture.notifications.dismiss(fixture.anna, id));
    CHECK(fixture.told(fixture.anna).empty());
}

TEST_CASE("what asks for a hand-over note stays until one is written", "[services][ladder]")
{
    LadderFixture fixture;
    const auto ticket = fixture.create();
    fixture.clock.advance(20h);
    fixture.run();
    const auto told = fixture.told(fixture.boris);
    const auto asking = std::ranges::find_if(told, &Notification::needsHandover);
    REQUIRE(asking != told.end());
    CHECK(fixture.notifications.dismiss(fixture.boris, asking->id).error().subject == Subject::Message);
    NewMessage note;
    note.body = u"Waits for the new mailbox."_s;
    fixture.unwrap(fixture.tickets->addMessage(fixture.boris, ticket.id, note));
    CHECK(fixture.notifications.dismiss(fixture.boris, asking->id));
}

TEST_CASE("a ladder that is new does nothing about the time before it", "[services][ladder]")
{
    LadderFixture fixture;
    const auto ticket = fixture.assigned();
    fixture.clock.advance(40min);
    auto policy = fixture.unwrap(fixture.policies.policy(u"Standard"_s));
    policy.ladder.front().percent = 25;
    fixture.unwrap(fixture.policies.edit(fixture.olga, u"Standard"_s, policy));
    fixture.unwrap(fixture.policies.recompute(fixture.quiet));
    CHECK(fixture.run().steps == 0);
    fixture.clock.advance(20min);
    CHECK(fixture.run().steps == 1);
    CHECK(fixture.stored(ticket.id).assignee == fixture.boris.user);
    policy = fixture.unwrap(fixture.policies.policy(u"Standard"_s));
    const auto since = policy.ladderSince;
    policy.warnings = {50};
    CHECK(fixture.unwrap(fixture.policies.edit(fixture.olga, u"Standard"_s, policy)).ladderSince == since);
}

TEST_CASE("due steps are found by an index, and none are kept where no policy has a ladder", "[services][ladder]")
{
    LadderFixture fixture;
    fixture.assigned();
    auto plan = fixture.unwrap(fixture.database->composed(
        u"EXPLAIN QUERY PLAN SELECT ticket_id FROM ladder_due WHERE at <= 1 ORDER BY at LIMIT 1"_s));
    REQUIRE_OK(plan.run());
    REQUIRE(plan.next());
    CHECK(plan.text(3).contains(u"USING COVERING INDEX ladder_due_by_time"_s));
    auto policy = fixture.unwrap(fixture.policies.policy(u"Standard"_s));
    policy.ladder.clear();
    fixture.unwrap(fixture.policies.edit(fixture.olga, u"Standard"_s, policy));
    fixture.unwrap(fixture.policies.recompute(fixture.quiet));
    fixture.clock.advance(20h);
    CHECK(fixture.run().steps == 0);
}

} // namespace helpdesk
