// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// All but what every write changes.
Ticket withoutRevision(Ticket ticket)
{
    ticket.revision = 0;
    ticket.updatedAt = {};
    return ticket;
}

TriggerInput inputFor(Trigger trigger)
{
    auto input = TicketFixture::escalationTo(u"m365_admin_center"_s);
    input.reason = u"because"_s;
    input.message = u"hello"_s;
    input.cause = u"cause"_s;
    input.solution = u"solution"_s;
    input.cancelReason = CancelReason::Withdrawn;
    input.caseNumber = u"615112491169010"_s;
    input.outcome = u"bug"_s;
    if (trigger == Trigger::Resolve)
        input.acknowledgeOpenLegs = true;
    return input;
}

} // namespace

TEST_CASE_METHOD(TicketFixture, "there is nothing to undo or redo in the beginning, and others' work is not mine",
                 "[ticketservice][undo]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(dave, ticket.id, 1, {{TicketField::Title, u"Of Dave"_s}}));
    const auto undone = tickets->undo(anna);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == ErrorCode::NothingToUndo);
    const auto redone = tickets->redo(anna);
    REQUIRE_FALSE(redone.has_value());
    CHECK(redone.error().code == ErrorCode::NothingToRedo);
    CHECK(stored(ticket.id).title == u"Of Dave"_s);
}

TEST_CASE_METHOD(TicketFixture, "undo goes back edit by edit, redo forth again, and history keeps all of it",
                 "[ticketservice][undo]")
{
    const auto first = create();
    const auto second = unwrap(
        tickets->edit(anna, first.id, 1, {{TicketField::Impact, u"everyone"_s}, {TicketField::Urgency, u"stopped"_s}}));
    const auto third =
        unwrap(tickets->edit(anna, first.id, 2, {{TicketField::Assignee, QString::number(dave.user.value())}}));
    const auto told = history(first).size();

    auto outcome = unwrap(tickets->undo(anna));
    CHECK(outcome.kind == u"assign"_s);
    CHECK(outcome.ticketNumbers == std::vector<qint64>{first.number});
    CHECK(withoutRevision(stored(first.id)) == withoutRevision(second));
    outcome = unwrap(tickets->undo(anna));
    CHECK(outcome.kind == u"edit"_s);
    CHECK(withoutRevision(stored(first.id)) == withoutRevision(first));
    CHECK(stored(first.id).revision == 5);
    CHECK_FALSE(tickets->undo(anna).has_value());

    CHECK(unwrap(tickets->redo(anna)).kind == u"edit"_s);
    CHECK(withoutRevision(stored(first.id)) == withoutRevision(second));
    CHECK(unwrap(tickets->redo(anna)).kind == u"assign"_s);
    CHECK(withoutRevision(stored(first.id)) == withoutRevision(third));
    CHECK_FALSE(tickets->redo(anna).has_value());
    CHECK(unwrap(tickets->undo(anna)).kind == u"assign"_s);
    CHECK(withoutRevision(stored(first.id)) == withoutRevision(second));

    const auto events = history(first);
    CHECK(events.size() == told + 5);
    CHECK(events.back().kind == EventKind::Undo);
    CHECK(events.back().data.value(u"operation"_s).toInteger() > 0);
}

TEST_CASE_METHOD(TicketFixture, "a new edit ends the chance to redo", "[ticketservice][undo]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, u"Second"_s}}));
    REQUIRE_OK(tickets->undo(anna));
    REQUIRE_OK(tickets->edit(anna, ticket.id, 3, {{TicketField::Title, u"Third"_s}}));
    const auto redone = tickets->redo(anna);
    REQUIRE_FALSE(redone.has_value());
    CHECK(redone.error().code == ErrorCode::NothingToRedo);
    CHECK(stored(ticket.id).title == u"Third"_s);
}

TEST_CASE_METHOD(TicketFixture, "a severity set by hand comes back as it was", "[ticketservice][undo]")
{
    auto request = form();
    request.impact = Impact::One;
    request.urgency = Urgency::GoesOn;
    const auto ticket = unwrap(tickets->create(anna, request));
    REQUIRE(ticket.severity == Severity::C);
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Severity, u"A"_s}}));
    REQUIRE_OK(tickets->edit(anna, ticket.id, 2,
                             {{TicketField::Impact, u"everyone"_s}, {TicketField::Urgency, u"stopped"_s}}));
    REQUIRE_OK(tickets->undo(anna));
    CHECK(stored(ticket.id).severity == Severity::A);
    CHECK(stored(ticket.id).impact == Impact::One);
    REQUIRE_OK(tickets->undo(anna));
    CHECK(stored(ticket.id).severity == Severity::C);
}

TEST_CASE_METHOD(TicketFixture,
                 "undo is refused when somebody changed the ticket since, and possible when he took it back",
                 "[ticketservice][undo]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, u"Of Anna"_s}}));
    REQUIRE_OK(tickets->edit(dave, ticket.id, 2, {{TicketField::Severity, u"A"_s}}));
    const auto refused = tickets->undo(anna);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::UndoImpossible);
    CHECK(refused.error().arguments == QStringList{u"1001"_s});
    CHECK(stored(ticket.id).title == u"Of Anna"_s);

    REQUIRE_OK(tickets->undo(dave));
    REQUIRE_OK(tickets->undo(anna));
    CHECK(withoutRevision(stored(ticket.id)) == withoutRevision(ticket));
    // And what was taken back cannot come again over what happened since.
    REQUIRE_OK(tickets->edit(boris, ticket.id, 5, {{TicketField::Title, u"Of Boris"_s}}));
    const auto redone = tickets->redo(anna);
    REQUIRE_FALSE(redone.has_value());
    CHECK(redone.error().code == ErrorCode::UndoImpossible);
}

TEST_CASE_METHOD(TicketFixture, "what was said stays said, and does not stop an undo", "[ticketservice][undo]")
{
    auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::AskCustomer, inputFor(Trigger::AskCustomer));
    REQUIRE_OK(tickets->addMessage(dave, ticket.id, {MessageKind::CustomerMessage, true, {}, u"Hi"_s, {}}));
    REQUIRE_OK(tickets->undo(anna));
    const auto details = unwrap(tickets->details(anna, ticket.id));
    CHECK(details.ticket.state == TicketState::Diagnosing);
    CHECK_FALSE(details.ticket.keptState);
    CHECK(details.messages.size() == 3);
}

TEST_CASE_METHOD(TicketFixture, "every trigger is undone exactly, legs and approvals included, and redone",
                 "[ticketservice][undo]")
{
    // One way through all the triggers that an administrator may walk with a second person.
    const std::vector<std::pair<Trigger, Actor>> way{
        {Trigger::StartDiagnosis, anna},
        {Trigger::InScope, anna},
        {Trigger::RequestEscalation, anna},
        {Trigger::RejectEscalation, boris},
        {Trigger::RequestEscalation, anna},
        {Trigger::ApproveEscalation, boris},
        {Trigger::FileEscalation, anna},
        {Trigger::AskCustomer, anna},
        {Trigger::CustomerReplied, anna},
        {Trigger::LegReturned, anna},
        {Trigger::Resolve, anna},
        {Trigger::Confirm, anna},
        {Trigger::Reopen, anna},
        {Trigger::RequestEscalation, anna},
        {Trigger::Cancel, anna},
    };
    auto ticket = createTechnical();
    for (const auto& [trigger, actor] : way) {
        INFO(QString(keyOf(trigger)).toStdString());
        const auto before = unwrap(tickets->details(olga, ticket.id));
        clock.advance(std::chrono::minutes(7));
        fire(actor, before.ticket, trigger, inputFor(trigger));
        const auto after = unwrap(tickets->details(olga, ticket.id));
        CHECK(unwrap(tickets->undo(actor)).kind == u"trigger"_s);
        const auto undone = unwrap(tickets->details(olga, ticket.id));
        CHECK(withoutRevision(undone.ticket) == withoutRevision(before.ticket));
        CHECK(undone.escalations == before.escalations);
        REQUIRE_OK(tickets->redo(actor));
        const auto redone = unwrap(tickets->details(olga, ticket.id));
        CHECK(withoutRevision(redone.ticket) == withoutRevision(after.ticket));
        CHECK(redone.escalations == after.escalations);
        ticket = redone.ticket;
    }
    CHECK(ticket.state == TicketState::Closed);
    CHECK(ticket.episode == 2);
}

TEST_CASE_METHOD(TicketFixture, "what undo and redo would reach is told before they do it", "[ticketservice][undo]")
{
    CHECK(unwrap(tickets->undoState(anna)) == UndoState());
    auto ticket = create();
    CHECK_FALSE(unwrap(tickets->undoState(anna)).undo); // a ticket is not unmade
    REQUIRE_OK(
        tickets->edit(anna, ticket.id, 1, {{TicketField::Severity, u"A"_s}, {TicketField::ProblemType, u"mail"_s}}));
    ticket = fire(anna, stored(ticket.id), Trigger::StartDiagnosis);

    auto state = unwrap(tickets->undoState(anna));
    REQUIRE(state.undo);
    CHECK(state.undo->kind == u"trigger"_s);
    CHECK(state.undo->trigger == Trigger::StartDiagnosis);
    CHECK(state.undo->ticketNumbers == std::vector<qint64>{ticket.number});
    CHECK_FALSE(state.redo);
    CHECK_FALSE(unwrap(tickets->undoState(dave)).undo);

    const auto taken = unwrap(tickets->undo(anna));
    CHECK(taken == *state.undo);
    state = unwrap(tickets->undoState(anna));
    CHECK(state.redo == taken);
    REQUIRE(state.undo);
    CHECK(state.undo->fields == std::vector<TicketField>{TicketField::Severity, TicketField::ProblemType});
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit is outlined without reading all of it", "[ticketservice][undo]")
{
    for (int i = 0; i < 60; ++i)
        create();
    QuietTask task;
    REQUIRE_OK(tickets->bulkEdit(anna, TicketFilter(), {{TicketField::Severity, u"A"_s}}, false, task));
    const auto state = unwrap(tickets->undoState(anna));
    REQUIRE(state.undo);
    CHECK(state.undo->kind == u"bulk_edit"_s);
    CHECK(state.undo->fields == std::vector<TicketField>{TicketField::Severity});
    CHECK(state.undo->ticketNumbers.size() > 1);
    CHECK(state.undo->ticketNumbers.size() < 60);
    CHECK(unwrap(tickets->undo(anna)).ticketNumbers.size() == 60);
}
