// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "storage/partner/profilestore.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

TriggerInput reason(const QString& text)
{
    TriggerInput input;
    input.reason = text;
    return input;
}

TriggerInput resolution()
{
    TriggerInput input;
    input.cause = u"MX record"_s;
    input.solution = u"Corrected it"_s;
    input.minutes = 25;
    return input;
}

TriggerInput saying(const QString& text)
{
    TriggerInput input;
    input.message = text;
    return input;
}

} // namespace

TEST_CASE_METHOD(TicketFixture, "a ticket is diagnosed, resolved, confirmed, and reopened as a new episode",
                 "[ticketservice][workflow]")
{
    auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    CHECK(ticket.state == TicketState::Diagnosing);
    CHECK_FALSE(ticket.contactOverridden);
    ticket = fire(anna, ticket, Trigger::InScope, reason(u"known problem"_s));
    CHECK(ticket.guideDone);
    clock.advance(std::chrono::hours(1));
    const auto resolvedAt = clock.now();
    ticket = fire(anna, ticket, Trigger::Resolve, resolution());
    CHECK(ticket.state == TicketState::Resolved);
    CHECK(ticket.cause == u"MX record"_s);
    CHECK(ticket.resolvedAt == resolvedAt);
    CHECK(ticket.firstResolvedAt == resolvedAt);
    const auto data = history(ticket).back().data;
    CHECK(data.value(u"minutes"_s).toInt() == 25);
    CHECK(data.value(u"from"_s).toString() == u"resolving"_s);
    CHECK(data.value(u"to"_s).toString() == u"resolved"_s);
    CHECK(data.value(u"solution"_s).toString() == u"Corrected it"_s);

    clock.advance(std::chrono::hours(1));
    ticket = fire(anna, ticket, Trigger::Confirm);
    CHECK(ticket.closedAt == clock.now());
    ticket = fire(anna, ticket, Trigger::Reopen, reason(u"back again"_s));
    CHECK(ticket.state == TicketState::Diagnosing);
    CHECK(ticket.episode == 2);
    CHECK_FALSE(ticket.resolvedAt);
    CHECK_FALSE(ticket.closedAt);
    CHECK_FALSE(ticket.guideDone);
    CHECK(ticket.firstResolvedAt == resolvedAt);
    CHECK(stored(ticket.id) == ticket);
}

TEST_CASE_METHOD(TicketFixture, "asking the customer records the message and keeps the state to come back to",
                 "[ticketservice][workflow]")
{
    auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::AskCustomer, saying(u"Since when?"_s));
    CHECK(ticket.state == TicketState::WaitingCustomer);
    CHECK(ticket.keptState == TicketState::Diagnosing);
    auto answered = saying(u"Since Monday"_s);
    answered.byPhone = true;
    ticket = fire(anna, ticket, Trigger::CustomerReplied, answered);
    CHECK(ticket.state == TicketState::Diagnosing);
    CHECK_FALSE(ticket.keptState);

    const auto messages = unwrap(tickets->details(anna, ticket.id)).messages;
    REQUIRE(messages.size() == 3);
    CHECK(messages[1].kind == MessageKind::Reply);
    CHECK(messages[1].author == anna.user);
    CHECK(messages[2].kind == MessageKind::PhoneCall);
    CHECK(messages[2].byCustomer);
    CHECK(messages[2].authorName == u"Petra"_s);
}

TEST_CASE_METHOD(TicketFixture, "a question already sent needs no second message, nor does the answer",
                 "[ticketservice][workflow]")
{
    auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    CHECK_FALSE(tickets->fire(anna, ticket.id, ticket.revision, Trigger::AskCustomer, {}).has_value());
    const auto say = [&](MessageKind kind) {
        REQUIRE_OK(tickets->addMessage(anna, ticket.id, {kind, false, {}, u"Since when?"_s, {}}));
    };
    say(MessageKind::InternalNote);
    CHECK_FALSE(tickets->fire(anna, ticket.id, ticket.revision, Trigger::AskCustomer, {}).has_value());
    say(MessageKind::Reply);
    ticket = fire(anna, stored(ticket.id), Trigger::AskCustomer);
    CHECK(ticket.state == TicketState::WaitingCustomer);
    ticket = fire(anna, ticket, Trigger::CustomerReplied);
    CHECK(ticket.state == TicketState::Diagnosing);
    CHECK(unwrap(tickets->details(anna, ticket.id)).messages.size() == 3);
}

TEST_CASE_METHOD(TicketFixture, "what is said with any other trigger stays as an internal note",
                 "[ticketservice][workflow]")
{
    auto input = saying(u"They called it a known fault"_s);
    input.cause = u"Fault"_s;
    input.solution = u"Patch"_s;
    const auto ticket = fire(anna, fire(anna, create(), Trigger::StartDiagnosis), Trigger::Resolve, input);
    const auto messages = unwrap(tickets->details(anna, ticket.id)).messages;
    REQUIRE(messages.size() == 2);
    CHECK(messages.back().kind == MessageKind::InternalNote);
    CHECK(messages.back().body == u"They called it a known fault"_s);
    CHECK_FALSE(messages.back().byCustomer);
}

TEST_CASE_METHOD(TicketFixture, "a trigger that a guard refuses says why and changes nothing",
                 "[ticketservice][workflow]")
{
    auto request = form();
    request.contact = guest;
    auto ticket = unwrap(tickets->create(anna, request));
    const auto blocked = tickets->fire(anna, ticket.id, ticket.revision, Trigger::StartDiagnosis, {});
    REQUIRE_FALSE(blocked.has_value());
    CHECK(blocked.error().code == ErrorCode::Blocked);
    REQUIRE(blocked.error().reasons.size() == 1);
    CHECK(blocked.error().reasons[0].key == reasonkey::contactNotAuthorised);
    CHECK(stored(ticket.id) == ticket);

    ticket = fire(anna, ticket, Trigger::StartDiagnosis, reason(u"boss is on holiday"_s));
    CHECK(ticket.contactOverridden);
    CHECK(history(ticket).back().data.value(u"reason"_s).toString() == u"boss is on holiday"_s);
}

TEST_CASE_METHOD(TicketFixture, "an escalation is requested, approved by another, filed and returned",
                 "[ticketservice][workflow][R20]")
{
    auto ticket = fire(anna, createTechnical(), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    CHECK(ticket.state == TicketState::EscalationReview);
    CHECK(ticket.escalationRequester == anna.user);
    const auto tooEarly = tickets->fire(anna, ticket.id, ticket.revision, Trigger::FileEscalation, {});
    REQUIRE_FALSE(tooEarly.has_value());
    CHECK(tooEarly.error().code == ErrorCode::Blocked);

    ticket = fire(boris, ticket, Trigger::ApproveEscalation);
    CHECK(ticket.state == TicketState::EscalationReview);
    CHECK(ticket.escalationApproved);
    TriggerInput filing;
    filing.caseNumber = u" 615112491169010 "_s;
    ticket = fire(anna, ticket, Trigger::FileEscalation, filing);
    CHECK(ticket.state == TicketState::Escalated);
    CHECK_FALSE(ticket.escalationApproved);
    TriggerInput returning;
    returning.outcome = u"fixed"_s;
    clock.advance(std::chrono::hours(3));
    ticket = fire(anna, ticket, Trigger::LegReturned, returning);
    CHECK(ticket.state == TicketState::Resolving);

    const auto legs = unwrap(tickets->details(anna, ticket.id)).escalations;
    REQUIRE(legs.size() == 1);
    CHECK(legs[0].status == EscalationStatus::Returned);
    CHECK(legs[0].requestedBy == anna.user);
    CHECK(legs[0].approvedBy == boris.user);
    CHECK(legs[0].externalNumber == u"615112491169010"_s);
    CHECK(legs[0].outcome == EscalationOutcome::Fixed);
    CHECK(legs[0].returnedAt == clock.now());
    QStringList acts;
    for (const auto& event : history(ticket)) {
        if (event.kind == EventKind::Escalation)
            acts << event.data.value(u"act"_s).toString();
    }
    CHECK(acts == QStringList{u"requested"_s, u"approved"_s, u"filed"_s, u"returned"_s});
}

TEST_CASE_METHOD(TicketFixture, "a rejected escalation goes back to work, a cancelled ticket leaves none under review",
                 "[ticketservice][workflow]")
{
    auto ticket = fire(anna, createTechnical(), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    ticket = fire(boris, ticket, Trigger::RejectEscalation, reason(u"in the baseline"_s));
    CHECK(ticket.state == TicketState::Resolving);
    CHECK_FALSE(ticket.escalationRequester.isValid());
    ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    auto cancelling = reason(u"asked twice"_s);
    cancelling.cancelReason = CancelReason::Duplicate;
    ticket = fire(anna, ticket, Trigger::Cancel, cancelling);
    CHECK(ticket.state == TicketState::Closed);
    CHECK(ticket.cancelReason == CancelReason::Duplicate);
    CHECK_FALSE(ticket.resolvedAt);
    for (const auto& leg : unwrap(tickets->details(anna, ticket.id)).escalations)
        CHECK(leg.status == EscalationStatus::Rejected);
}

TEST_CASE_METHOD(TicketFixture, "without the approval policy a request is ready to file", "[ticketservice][workflow]")
{
    ProfileStore profiles(*database);
    auto profile = unwrap(profiles.find());
    profile.approvalNeeded = false;
    REQUIRE_OK(profiles.update(profile));
    Subscription offer;
    offer.customer = contoso;
    offer.guid = u"0d1c3c1b-7d4f-4a53-9a0c-6f1f6bb8a001"_s;
    offer.isMicrosoftProduct = false;
    offer.publisherName = u"Fabrikam"_s;
    auto request = technicalForm();
    request.subscription = unwrap(SubscriptionStore(*database).insert(offer));
    auto ticket = fire(anna, unwrap(tickets->create(anna, request)), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"isv_publisher"_s, u"free"_s));
    CHECK(ticket.escalationApproved);
    ticket = fire(anna, ticket, Trigger::FileEscalation);
    CHECK(ticket.state == TicketState::Escalated);
}

TEST_CASE_METHOD(TicketFixture, "a vulnerability handed to MSRC is seen by named people only",
                 "[ticketservice][workflow]")
{
    auto request = technicalForm();
    request.category = Category::Security;
    auto ticket = fire(anna, unwrap(tickets->create(anna, request)), Trigger::StartDiagnosis);
    ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"msrc"_s, u"free"_s));
    CHECK(ticket.restricted);
    for (const auto& actor : {anna, olga}) {
        CHECK(tickets->details(actor, ticket.id).has_value());
        CHECK(tickets->row(actor, ticket.id).has_value());
        CHECK(unwrap(tickets->count(actor, {})) == 1);
        CHECK(unwrap(tickets->list(actor, {}, 10)).rows.size() == 1);
        CHECK(unwrap(tickets->viewCounts(actor)).value(StandardView::AllOpen) == 1);
    }
    for (const auto& actor : {dave, boris}) {
        const auto hidden = tickets->details(actor, ticket.id);
        REQUIRE_FALSE(hidden.has_value());
        CHECK(hidden.error().arguments == QStringList{QString::number(ticket.number)});
        CHECK_FALSE(tickets->row(actor, ticket.id).has_value());
        CHECK_FALSE(tickets->history(actor, ticket.id).has_value());
        CHECK_FALSE(tickets->triggers(actor, ticket.id).has_value());
        CHECK_FALSE(tickets->edit(actor, ticket.id, ticket.revision, {{TicketField::Title, u"x"_s}}).has_value());
        CHECK_FALSE(tickets->addMessage(actor, ticket.id, {MessageKind::Reply, false, {}, u"x"_s, {}}).has_value());
        const auto fired = tickets->fire(actor, ticket.id, ticket.revision, Trigger::ApproveEscalation, {});
        REQUIRE_FALSE(fired.has_value());
        CHECK(fired.error().code == ErrorCode::NotFound);
        CHECK(fired.error().arguments == QStringList{QString::number(ticket.number)});
        CHECK(unwrap(tickets->count(actor, {})) == 0);
        CHECK(unwrap(tickets->list(actor, {}, 10)).rows.empty());
        CHECK(unwrap(tickets->viewCounts(actor)).value(StandardView::AllOpen) == 0);
    }
    // Whoever works on it sees it.
    REQUIRE_OK(
        tickets->edit(olga, ticket.id, ticket.revision, {{TicketField::Assignee, QString::number(dave.user.value())}}));
    CHECK(tickets->details(dave, ticket.id).has_value());
}

TEST_CASE_METHOD(TicketFixture, "a trigger on a state somebody else has left is a conflict",
                 "[ticketservice][workflow]")
{
    const auto ticket = create();
    fire(anna, ticket, Trigger::StartDiagnosis);
    const auto late = tickets->fire(dave, ticket.id, ticket.revision, Trigger::StartDiagnosis, {});
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(late.error().arguments == QStringList{u"1001"_s, u"state"_s});
}

TEST_CASE_METHOD(TicketFixture, "an edited field or a new message does not stop a trigger", "[ticketservice][workflow]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(dave, ticket.id, 1, {{TicketField::Title, u"Clearer"_s}}));
    REQUIRE_OK(tickets->addMessage(dave, ticket.id, {MessageKind::Reply, false, {}, u"On it"_s, {}}));
    const auto fired = unwrap(tickets->fire(anna, ticket.id, 1, Trigger::StartDiagnosis, {}));
    CHECK(fired.title == u"Clearer"_s);
    CHECK(fired.revision == 4);
}

TEST_CASE_METHOD(TicketFixture, "the triggers of a ticket are answered for asking", "[ticketservice][workflow]")
{
    const auto ticket = create();
    const auto answers = unwrap(tickets->triggers(anna, ticket.id));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].trigger == Trigger::StartDiagnosis);
    CHECK(answers[0].allowed);
    CHECK(answers[1].trigger == Trigger::Cancel);
    CHECK_FALSE(answers[1].needs.empty());
}
