// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changefeed.h"
#include "storage/transaction.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(TicketFixture, "a new ticket gets a number, the frozen subscription and the first message",
                 "[ticketservice]")
{
    auto request = form();
    request.impact = Impact::Everyone;
    request.urgency = Urgency::Stopped;
    const auto ticket = unwrap(tickets->create(anna, request));
    CHECK(ticket.number == 1001);
    CHECK(ticket.revision == 1);
    CHECK(ticket.state == TicketState::New);
    CHECK(ticket.severity == Severity::A);
    CHECK(ticket.createdBy == anna.user);
    CHECK(ticket.createdAt == clock.now());
    CHECK(ticket.frozenSubscription.value(u"friendly_name"_s).toString() == u"Microsoft 365 E3"_s);

    const auto details = unwrap(tickets->details(anna, ticket.id));
    CHECK(details.ticket == ticket);
    REQUIRE(details.customer);
    CHECK(details.customer->name == u"Contoso Ltd"_s);
    REQUIRE(details.contact);
    CHECK(details.createdByName == u"Anna"_s);
    REQUIRE(details.messages.size() == 1);
    CHECK(details.messages[0].kind == MessageKind::PhoneCall);
    CHECK(details.messages[0].byCustomer);
    CHECK(details.messages[0].authorName == u"Petra"_s);

    const auto events = history(ticket);
    REQUIRE(events.size() == 2);
    CHECK(events[0].kind == EventKind::Created);
    CHECK(events[0].data.value(u"severity"_s).toString() == u"A"_s);
    CHECK(events[1].kind == EventKind::Message);
    CHECK(events[1].operation == events[0].operation);
    CHECK(events[1].data.value(u"by"_s).toString() == u"customer"_s);
}

TEST_CASE_METHOD(TicketFixture, "what was written is the customer's message, what was said on the phone a call",
                 "[ticketservice]")
{
    auto request = form();
    for (const auto channel : valuesOf<Channel>()) {
        request.channel = channel;
        const auto ticket = unwrap(tickets->create(anna, request));
        const auto details = unwrap(tickets->details(anna, ticket.id));
        REQUIRE(details.messages.size() == 1);
        INFO(QString(keyOf(channel)).toStdString());
        CHECK(details.messages[0].kind
              == (channel == Channel::Phone ? MessageKind::PhoneCall : MessageKind::CustomerMessage));
        CHECK(details.messages[0].byCustomer);
    }
}

TEST_CASE_METHOD(TicketFixture, "a frozen subscription stays as it was when the subscription changes",
                 "[ticketservice]")
{
    const auto ticket = create();
    SubscriptionStore store(*database);
    auto row = unwrap(store.find(subscription));
    row.quantity = 1;
    REQUIRE_OK(store.update(row));
    const auto details = unwrap(tickets->details(anna, ticket.id));
    CHECK(details.ticket.frozenSubscription.value(u"quantity"_s).toInt() == 25);
    REQUIRE(details.subscription);
    CHECK(details.subscription->quantity == 1);
}

TEST_CASE_METHOD(TicketFixture, "a ticket without impact and urgency is of severity C", "[ticketservice]")
{
    CHECK(create().severity == Severity::C);
}

TEST_CASE_METHOD(TicketFixture, "a new ticket that cannot be is refused and leaves nothing behind", "[ticketservice]")
{
    auto request = form();
    auto expected = ErrorCode::NotFound;
    auto subject = Subject::None;
    SECTION("no title")
    {
        request.title = u"  "_s;
        expected = ErrorCode::Missing;
        subject = Subject::Title;
    }
    SECTION("unknown customer")
    {
        request.customer = CustomerId(99);
        subject = Subject::Customer;
    }
    SECTION("unknown contact")
    {
        request.contact = ContactId(99);
        subject = Subject::Contact;
    }
    SECTION("unknown subscription")
    {
        request.subscription = SubscriptionId(99);
        subject = Subject::Subscription;
    }
    SECTION("unknown assignee")
    {
        request.assignee = UserId(99);
        subject = Subject::User;
    }
    SECTION("contact of another customer")
    {
        request.contact = addContact(addCustomer(u"Fabrikam"_s), u"Fred"_s, true);
        expected = ErrorCode::Invalid;
        subject = Subject::Contact;
    }
    const auto before = unwrap(ChangeFeed(*database).last());
    const auto created = tickets->create(anna, request);
    REQUIRE_FALSE(created.has_value());
    CHECK(created.error().code == expected);
    CHECK(created.error().subject == subject);
    CHECK(unwrap(tickets->count(olga, {})) == 0);
    CHECK(unwrap(ChangeFeed(*database).last()) == before);
    CHECK(create().number == 1001);
}

TEST_CASE_METHOD(TicketFixture, "a contact alone names its customer", "[ticketservice]")
{
    auto request = form();
    request.customer = {};
    request.subscription = {};
    CHECK(unwrap(tickets->create(anna, request)).customer == contoso);
}

TEST_CASE_METHOD(TicketFixture, "a number leads to its ticket, an unknown one is not found", "[ticketservice]")
{
    const auto ticket = create();
    CHECK(unwrap(tickets->findByNumber(ticket.number)) == ticket.id);
    const auto missing = tickets->findByNumber(7);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().arguments == QStringList{u"7"_s});
}

TEST_CASE_METHOD(TicketFixture, "messages join the conversation, an empty one does not", "[ticketservice]")
{
    const auto ticket = create();
    clock.advance(std::chrono::minutes(5));
    const auto note =
        unwrap(tickets->addMessage(anna, ticket.id, {MessageKind::InternalNote, true, {}, u" Checked DNS. "_s, {}}));
    CHECK_FALSE(note.byCustomer);
    CHECK(note.author == anna.user);
    CHECK(note.body == u"Checked DNS."_s);
    const auto call =
        unwrap(tickets->addMessage(anna, ticket.id, {MessageKind::PhoneCall, true, {}, u"Still broken"_s, {}}));
    CHECK(call.byCustomer);
    CHECK_FALSE(call.author.isValid());
    CHECK(call.authorName == u"Petra"_s);

    const auto empty = tickets->addMessage(anna, ticket.id, {MessageKind::Reply, false, {}, u" \n"_s, {}});
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == ErrorCode::Missing);
    const auto details = unwrap(tickets->details(anna, ticket.id));
    CHECK(details.messages.size() == 3);
    CHECK(details.ticket.revision == 3);
    CHECK(details.ticket.updatedAt == clock.now());
    CHECK(history(ticket).back().data.value(u"by"_s).toString() == u"customer"_s);
}

TEST_CASE_METHOD(TicketFixture, "every writing call tells the change feed", "[ticketservice]")
{
    const auto ticket = create();
    ChangeFeed feed(*database);
    auto seen = unwrap(feed.last());
    const auto tells = [&] {
        const auto changes = unwrap(feed.listAfter(seen));
        seen = unwrap(feed.last());
        return changes.size() == 1 && changes[0].thing == ChangedThing::Ticket && changes[0].id == ticket.id.value();
    };
    REQUIRE_OK(tickets->addMessage(anna, ticket.id, {MessageKind::Reply, false, {}, u"We look into it"_s, {}}));
    CHECK(tells());
    REQUIRE_OK(tickets->edit(anna, ticket.id, 2, {{TicketField::Title, u"New"_s}}));
    CHECK(tells());
    REQUIRE_OK(tickets->fire(anna, ticket.id, 3, Trigger::StartDiagnosis, {}));
    CHECK(tells());
    REQUIRE_OK(tickets->undo(anna));
    CHECK(tells());
    REQUIRE_OK(tickets->redo(anna));
    CHECK(tells());
}

TEST_CASE_METHOD(TicketFixture, "a report of security is seen by named people only from the start", "[ticketservice]")
{
    auto report = form();
    report.category = Category::Security;
    const auto ticket = unwrap(tickets->create(anna, report));
    CHECK(ticket.restricted);
    CHECK(stored(ticket.id).restricted);
    CHECK(history(ticket).front().data.value(u"restricted"_s).toBool());
    CHECK(tickets->details(anna, ticket.id).has_value());
    CHECK(tickets->details(dave, ticket.id).error().code == ErrorCode::NotFound);
    CHECK(unwrap(tickets->count(boris, {})) == 0);
    CHECK_FALSE(history(create()).front().data.contains(u"restricted"_s));
}
