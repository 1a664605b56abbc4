// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticketfixture.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(TicketFixture, "pages follow each other and the last one says so", "[ticketservice][list]")
{
    for (int i = 0; i < 25; ++i) {
        create();
        clock.advance(std::chrono::seconds(1));
    }
    const auto first = unwrap(tickets->list(anna, {}, 10));
    CHECK(first.rows.size() == 10);
    CHECK_FALSE(first.complete);
    CHECK(first.rows.front().number == 1025);
    const auto second = unwrap(tickets->list(anna, {}, 10, first.rows.back()));
    CHECK(second.rows.front().number == 1015);
    CHECK_FALSE(second.complete);
    const auto third = unwrap(tickets->list(anna, {}, 5, second.rows.back()));
    CHECK(third.rows.size() == 5);
    CHECK(third.complete);
    CHECK(unwrap(tickets->count(anna, {})) == 25);
}

TEST_CASE_METHOD(TicketFixture, "a row is what the list shows of the ticket", "[ticketservice][list]")
{
    auto request = form();
    request.assignee = dave.user;
    const auto ticket = unwrap(tickets->create(anna, request));
    const auto row = unwrap(tickets->row(anna, ticket.id));
    CHECK(row == unwrap(tickets->list(anna, {}, 1)).rows.front());
    CHECK(row.number == ticket.number);
    CHECK(row.title == ticket.title);
    CHECK(row.customerName == u"Contoso Ltd"_s);
    CHECK(row.assigneeName == u"Dave"_s);
    CHECK(row.service == ticket.service);
    CHECK(row.createdAt == ticket.createdAt);
    const auto missing = tickets->row(anna, TicketId(99));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(TicketFixture, "the counts of the views follow the tickets", "[ticketservice][list]")
{
    auto request = technicalForm();
    request.assignee = anna.user;
    auto mine = unwrap(tickets->create(anna, request));
    const auto other = create();
    fire(anna, other, Trigger::StartDiagnosis);
    auto counts = unwrap(tickets->viewCounts(anna));
    CHECK(counts.value(StandardView::NeedsMe) == 1);
    CHECK(counts.value(StandardView::Mine) == 1);
    CHECK(counts.value(StandardView::Unassigned) == 1);
    CHECK(counts.value(StandardView::NewTickets) == 1);
    CHECK(counts.value(StandardView::Open) == 1);
    CHECK(counts.value(StandardView::AllOpen) == 2);

    mine = fire(anna, mine, Trigger::StartDiagnosis);
    mine = fire(anna, mine, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    counts = unwrap(tickets->viewCounts(anna));
    CHECK(counts.value(StandardView::NeedsMe) == 0);
    CHECK(counts.value(StandardView::Approval) == 1);
    fire(boris, mine, Trigger::ApproveEscalation);
    counts = unwrap(tickets->viewCounts(anna));
    CHECK(counts.value(StandardView::NeedsMe) == 1);
    CHECK(counts.value(StandardView::Approval) == 0);
}

TEST_CASE("a pane brings the customer's other tickets, those of the same subscription first", "[tickets]")
{
    TicketFixture f;
    const auto ticket = f.create();
    const auto same = f.create();
    auto form = f.form();
    form.subscription = {};
    f.clock.advance(std::chrono::minutes(1));
    const auto other = f.unwrap(f.tickets->create(f.anna, form));
    form.customer = f.addCustomer(u"Fabrikam"_s);
    form.contact = {};
    f.unwrap(f.tickets->create(f.anna, form));
    const auto done = f.create();
    TriggerInput gone;
    gone.reason = u"twice"_s;
    gone.cancelReason = CancelReason::Duplicate;
    f.fire(f.anna, done, Trigger::Cancel, gone);

    const auto pane = f.unwrap(f.tickets->pane(f.anna, ticket.id));
    REQUIRE(pane.related.size() == 3);
    CHECK(pane.related[0].row.id == same.id);
    CHECK(pane.related[0].sameSubscription);
    CHECK(pane.related[1].row.id == other.id);
    CHECK_FALSE(pane.related[1].sameSubscription);
    CHECK(pane.related[2].row.id == done.id);
    CHECK(pane.related[2].row.state == TicketState::Closed);
    CHECK(pane.history.size() == f.history(ticket).size());
}

TEST_CASE_METHOD(TicketFixture, "a list in groups has every ticket once, below the name it belongs to", "[ticketservice][list]")
{
    auto known = form();
    const auto first = unwrap(tickets->create(anna, known));
    clock.advance(std::chrono::seconds(1));
    NewTicket stranger;
    stranger.title = u"Somebody called"_s;
    const auto second = unwrap(tickets->create(anna, stranger));
    GroupWish wish;
    wish.zone = QTimeZone::utc();
    const auto listing = unwrap(tickets->groupedListing(anna, {}, wish, {}, 10));
    REQUIRE(listing.order.groups.size() == 2);
    CHECK(listing.order.groups[0] == TicketGroup{first.customer.value(), u"Contoso Ltd"_s, 1});
    CHECK(listing.order.groups[1] == TicketGroup{0, {}, 1});
    CHECK(listing.order.shown
          == std::vector{headingOf(first.customer.value()), first.id, headingOf(0), second.id});
    CHECK(listing.rows.size() == 2);
    wish.folded = {0};
    CHECK(unwrap(tickets->groupedListing(anna, {}, wish, {}, 0)).order.shown.size() == 3);
}

TEST_CASE_METHOD(TicketFixture, "groups of severity and due day follow each other as their values do", "[ticketservice][list]")
{
    auto urgent = form();
    urgent.impact = Impact::Everyone;
    urgent.urgency = Urgency::Stopped;
    create();
    const auto worst = unwrap(tickets->create(anna, urgent));
    GroupWish wish{TicketGrouping::Severity, QTimeZone::utc(), {}};
    const auto bySeverity = unwrap(tickets->groupedListing(anna, {}, wish, {}, 0)).order;
    REQUIRE(bySeverity.groups.size() == 2);
    CHECK(bySeverity.groups.front().key == 1);
    CHECK(bySeverity.shown[1] == worst.id);
    wish.grouping = TicketGrouping::Due;
    const auto byDay = unwrap(tickets->groupedListing(anna, {}, wish, {}, 0)).order;
    const auto due = unwrap(tickets->row(anna, worst.id)).dueAt;
    REQUIRE(due);
    CHECK(byDay.groups.front().key == due->toUtc().date().toJulianDay());
    for (const auto grouping : valuesOf<TicketGrouping>()) {
        wish.grouping = grouping;
        CHECK(unwrap(tickets->groupedListing(anna, {}, wish, {}, 0)).order.tickets.size() == 2);
    }
}

TEST_CASE_METHOD(TicketFixture, "among some tickets those are told that a search finds, by words as well", "[ticketservice][list]")
{
    auto mail = form();
    mail.title = u"Mailbox is full"_s;
    const auto one = unwrap(tickets->create(anna, mail));
    const auto two = create();
    const auto among = [&](const TicketFilter& filter) { return unwrap(tickets->among(anna, filter, {one.id, two.id})); };
    TicketFilter words;
    words.words = QStringList{u"mailbox"_s};
    CHECK(among(words) == std::vector{one.id});
    TicketFilter number;
    number.numbers = {two.number};
    CHECK(among(number) == std::vector{two.id});
    CHECK(among({}).size() == 2);
    CHECK(unwrap(tickets->among(anna, words, {two.id})).empty());
}

TEST_CASE_METHOD(TicketFixture, "the load of each agent is known without a look at the tickets", "[ticketservice][list]")
{
    auto request = form();
    request.assignee = dave.user;
    unwrap(tickets->create(anna, request));
    const auto loads = unwrap(tickets->agentLoads(anna));
    const auto found = std::ranges::find_if(loads, [this](const AgentLoad& load) { return load.id == dave.user; });
    REQUIRE(found != loads.end());
    CHECK(found->open == 1);
    CHECK(found->name == u"Dave"_s);
}
