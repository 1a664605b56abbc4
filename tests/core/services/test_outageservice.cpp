// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/outagereasons.h"
#include "outagefixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

int countOf(const std::vector<TicketEvent>& events, EventKind kind)
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [kind](const TicketEvent& event) { return event.kind == kind; }));
}

OutageAnswer restored(bool resolve)
{
    return {u"Dear {contact}, {service} works again ({ticket})."_s,
            resolve,
            u"Outage at Microsoft"_s,
            u"Microsoft restored the service"_s,
            {}};
}

} // namespace

TEST_CASE_METHOD(OutageFixture, "an outage is entered, changed and found by its number", "[outages]")
{
    auto outage = addOutage(u" ex226792 "_s);
    CHECK(outage.number == u"EX226792"_s);
    CHECK(unwrap(outages.findByNumber(u"ex226792"_s)) == outage);
    outage.endedAt = clock.now();
    outage.status = u"serviceRestored"_s;
    const auto edited = unwrap(outages.edit(dave, outage));
    CHECK(edited.revision == 2);
    CHECK(unwrap(outages.list(anna, 10)).front().outage == edited);
    outage.title = u"Late"_s;
    CHECK(outages.edit(anna, outage).error().code == ErrorCode::Conflict);
    REQUIRE_OK(outages.addNote(anna, outage.id, u"We see it too"_s));
    const auto details = unwrap(outages.details(anna, outage.id));
    REQUIRE(details.posts.size() == 1);
    CHECK(details.posts[0].author == anna.name);
}

TEST_CASE_METHOD(OutageFixture, "an outage without number or title, or that ends before it begins, is refused",
                 "[outages]")
{
    Outage outage;
    CHECK(outages.add(anna, outage).error().subject == Subject::Outage);
    outage.number = u"EX 1"_s;
    CHECK(outages.add(anna, outage).error().code == ErrorCode::Invalid);
    outage.number = u"EX1000"_s;
    CHECK(outages.add(anna, outage).error().subject == Subject::Name);
    outage.title = u"Mail"_s;
    outage.startedAt = clock.now();
    outage.endedAt = clock.now() - std::chrono::hours(1);
    CHECK(outages.add(anna, outage).error().subject == Subject::Period);
    addOutage();
    CHECK(outages.add(anna, addOutage(u"EX2000"_s)).error().code == ErrorCode::AlreadyExists);
    CHECK(outages.findByNumber(u"TM1"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(OutageFixture, "linking is an event of each ticket, counts once and is undone in one step",
                 "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(2);
    CHECK(unwrap(outages.link(anna, outage.id, hits)) == 2);
    CHECK(unwrap(outages.link(anna, outage.id, hits)) == 0);
    const auto row = unwrap(outages.list(anna, 10)).front();
    CHECK(row.tickets == 2);
    CHECK(row.openTickets == 2);
    CHECK(row.customers == 2);
    CHECK(countOf(unwrap(tickets->history(anna, hits[0])), EventKind::Outage) == 1);
    CHECK(unwrap(outages.ofTicket(anna, hits[0])).front() == outage);
    const auto undone = unwrap(tickets->undo(anna));
    CHECK(undone.kind == u"outage_link"_s);
    CHECK(undone.ticketNumbers.size() == 2);
    CHECK(unwrap(outages.details(anna, outage.id)).tickets.empty());
    unwrap(tickets->redo(anna));
    CHECK(unwrap(outages.details(anna, outage.id)).tickets.size() == 2);
    CHECK(unwrap(outages.unlink(anna, outage.id, {hits[1]})) == 1);
    CHECK(unwrap(outages.details(anna, outage.id)).customers.size() == 1);
    unwrap(tickets->undo(anna));
    CHECK(unwrap(outages.details(anna, outage.id)).tickets.size() == 2);
}

TEST_CASE_METHOD(OutageFixture, "open tickets of the service opened meanwhile are proposed, linked ones no more",
                 "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(3);
    auto other = form();
    other.service = Service::Azure;
    unwrap(tickets->create(anna, other));
    other.service = Service::Office365;
    other.category = Category::Commercial; // an invoice is not about it
    unwrap(tickets->create(anna, other));
    CHECK(unwrap(outages.details(anna, outage.id)).proposals.size() == 3);
    unwrap(outages.link(anna, outage.id, {hits[0]}));
    const auto proposals = unwrap(outages.details(anna, outage.id)).proposals;
    CHECK(proposals.size() == 2);
    auto ended = outage;
    ended.endedAt = ended.startedAt + std::chrono::minutes(5);
    unwrap(outages.edit(anna, ended));
    CHECK(unwrap(outages.details(anna, outage.id)).proposals.empty());
}

TEST_CASE_METHOD(OutageFixture, "the preview tells who reads what and writes nothing", "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(2);
    unwrap(outages.link(anna, outage.id, hits));
    const auto lines = unwrap(outages.previewAnswer(anna, outage.id, restored(true)));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].body == u"Dear Contact 1, Exchange Online works again (#%1)."_s.arg(lines[0].ticket.number));
    CHECK(lines[0].contactEmail == u"it@customer1.com"_s);
    CHECK(lines[0].resolves);
    CHECK(unwrap(tickets->details(anna, hits[0])).messages.size() == 1);
    auto answer = restored(true);
    answer.cause.clear();
    CHECK(outages.previewAnswer(anna, outage.id, answer).error().subject == Subject::Cause);
    answer.body = u"Dear {nobody}"_s;
    CHECK(outages.answer(anna, outage.id, answer).error().subject == Subject::Body);
}

TEST_CASE_METHOD(OutageFixture, "one answer replies to every open ticket and leaves the others alone", "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(3);
    unwrap(outages.link(anna, outage.id, hits));
    TriggerInput withdrawn;
    withdrawn.cancelReason = CancelReason::Withdrawn;
    withdrawn.reason = u"solved itself"_s;
    fire(anna, stored(hits[2]), Trigger::Cancel, withdrawn);
    const auto done = unwrap(outages.answer(dave, outage.id, restored(false)));
    CHECK(done.size() == 2);
    const auto details = unwrap(tickets->details(anna, hits[0]));
    REQUIRE(details.messages.size() == 2);
    CHECK(details.messages[1].kind == MessageKind::Reply);
    CHECK(details.messages[1].authorName == dave.name);
    CHECK(details.ticket.state == TicketState::New);
    CHECK(unwrap(tickets->details(anna, hits[2])).messages.size() == 1);
    const auto clocks = unwrap(tickets->clocks(anna, hits[0]));
    CHECK(clocks.front().state == ClockState::Met); // the first response
}

TEST_CASE_METHOD(OutageFixture, "what may be resolved is resolved with the answer, and undo opens it again",
                 "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(2);
    unwrap(outages.link(anna, outage.id, hits));
    auto waiting = fire(anna, stored(hits[1]), Trigger::StartDiagnosis);
    TriggerInput question;
    question.message = u"Does it work now?"_s;
    fire(anna, waiting, Trigger::AskCustomer, question);
    const auto done = unwrap(outages.answer(anna, outage.id, restored(true)));
    REQUIRE(done.size() == 2);
    CHECK(done[0].resolves);
    CHECK_FALSE(done[1].resolves);
    CHECK(done[1].blockers.front().key == u"wrong_state"_s);
    const auto resolved = stored(hits[0]);
    CHECK(resolved.state == TicketState::Resolved);
    CHECK(resolved.solution == u"Microsoft restored the service"_s);
    CHECK(stored(hits[1]).state == TicketState::WaitingCustomer);
    unwrap(tickets->undo(anna));
    const auto reopened = stored(hits[0]);
    CHECK(reopened.state == TicketState::New);
    CHECK(reopened.solution.isEmpty());
    CHECK(unwrap(tickets->details(anna, hits[0])).messages.size() == 2);
    unwrap(tickets->redo(anna));
    CHECK(stored(hits[0]).state == TicketState::Resolved);
}

TEST_CASE_METHOD(OutageFixture, "an outage without open tickets has nobody to answer", "[outages]")
{
    const auto outage = addOutage();
    const auto nobody = outages.answer(anna, outage.id, restored(false));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().reasons.front().key == outagereason::nobodyToAnswer);
}

TEST_CASE_METHOD(OutageFixture, "an outage with tickets or claims is not removed", "[outages]")
{
    const auto outage = addOutage();
    const auto hits = addHits(1);
    unwrap(outages.link(anna, outage.id, hits));
    CHECK(outages.remove(anna, outage.id).error().reasons.front().key == outagereason::hasTickets);
    const auto made = unwrap(claims.make(anna, outage.id));
    unwrap(outages.unlink(anna, outage.id, hits));
    CHECK(outages.remove(anna, outage.id).error().reasons.front().key == outagereason::hasClaims);
    REQUIRE_OK(claims.remove(anna, made.front().id));
    REQUIRE_OK(outages.remove(anna, outage.id));
    CHECK(outages.findByNumber(outage.number).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(OutageFixture, "a restricted ticket is not linked, counted or answered by others", "[outages]")
{
    const auto outage = addOutage();
    auto ticket = addHit(1);
    unwrap(outages.link(anna, outage.id, {ticket.id}));
    ticket = fire(anna, stored(ticket.id), Trigger::StartDiagnosis);
    ticket = unwrap(tickets->edit(anna, ticket.id, ticket.revision, {{TicketField::Category, u"security"_s}}));
    fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"msrc"_s, u"free"_s));
    CHECK(unwrap(outages.list(dave, 10)).front().tickets == 0);
    CHECK(unwrap(outages.details(dave, outage.id)).tickets.empty());
    CHECK(outages.answer(dave, outage.id, restored(false)).error().code == ErrorCode::Blocked);
    CHECK(outages.unlink(dave, outage.id, {ticket.id}).error().code == ErrorCode::NotFound);
    CHECK(unwrap(outages.list(anna, 10)).front().tickets == 1);
}
