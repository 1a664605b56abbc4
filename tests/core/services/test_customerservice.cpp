// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicefixture.h"
#include "services/customerservice.h"
#include "services/ticketservice.h"
#include "storage/outage/outagestore.h"
#include "storage/subscription/subscriptionstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto contosoTenant = u"11111111-1111-4111-8111-111111111111"_s;
const auto adatumTenant = u"22222222-2222-4222-8222-222222222222"_s;

/// Two companies alike enough to be confused, with people and subscriptions.
class CallerFixture : public ServiceFixture {
public:
    CallerFixture()
    {
        Customer customer;
        customer.name = u"Contoso Ltd"_s;
        customer.tenantId = contosoTenant;
        customer.primaryDomain = u"contoso.example"_s;
        customer.domains = {u"contoso.onmicrosoft.com"_s};
        customer.email = u"office@contoso.example"_s;
        customer.phone = u"+49 30 5550100"_s;
        contoso = unwrap(customers->add(olga, customer));
        adatum = addCustomer(u"A. Datum & Contoso Partners"_s, adatumTenant, u"adatum.example"_s);
        berg = unwrap(customers->addContact(
            olga, contoso.id, {u"Änna Berg"_s, u"Anna.Berg@contoso.example"_s, u"030 1234567"_s, {}, true, false}));
        Subscription plan;
        plan.customer = contoso.id;
        plan.guid = u"924671ba-eab9-45d7-95ed-dbd9477f182b"_s;
        plan.offerName = u"Azure plan"_s;
        plan.entitlementId = u"77777777-7777-4777-8777-777777777777"_s;
        plan.azureEntitlements = {{u"899ae6f1-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s, u"Production"_s, u"active"_s}};
        subscription = unwrap(SubscriptionStore(*database).insert(plan));
    }

    std::vector<CallerMatch> find(const QString& text, int limit = 10)
    {
        return unwrap(customers->findCaller(text, limit));
    }

    Customer contoso;
    Customer adatum;
    Contact berg;
    SubscriptionId subscription;
};

} // namespace

TEST_CASE_METHOD(CallerFixture, "a caller is found by anything that can be said on the phone", "[customer]")
{
    struct Said {
        const char* text;
        const char* matchedBy;
    };
    const auto said = GENERATE(
        Said{"cont", "name"}, Said{"CONTOSO  ltd", "name"}, Said{"contoso.ex", "domain"},
        Said{"contoso.onmicrosoft.com", "domain"}, Said{"{11111111-1111-4111-8111-111111111111}", "tenant_id"},
        Said{"11111111-11", "tenant_id"}, Said{"anna.berg@", "email"}, Said{"ANNA.BERG@CONTOSO.EXAMPLE", "email"},
        Said{"office@contoso.example", "email"}, Said{"somebody.new@contoso.example", "domain"},
        Said{"anna b", "contact"}, Said{"berg", "contact"}, Said{"+49 30 5550100", "phone"},
        Said{"0305550100", "phone"}, Said{"5550100", "phone"}, Said{"+49 30 1234567", "phone"},
        Said{"(030) 1234-567", "phone"}, Said{"924671BA-EAB9-45D7-95ED-DBD9477F182B", "subscription_id"},
        Said{"899ae6f1-aaaa", "subscription_id"}, Said{"77777777-7777-4777-8777-777777777777", "subscription_id"},
        Said{"ontoso lt", "name"});
    INFO(said.text);
    const auto found = find(QString::fromUtf8(said.text));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().customer.name == u"Contoso Ltd"_s);
    CHECK(found.front().matchedBy == QLatin1StringView(said.matchedBy));
}

TEST_CASE_METHOD(CallerFixture, "a match says which contact or subscription it was found by", "[customer]")
{
    const auto byName = find(u"berg"_s);
    REQUIRE(byName.size() == 1);
    CHECK(byName.front().contact == berg.id);
    CHECK(byName.front().contactName == u"Änna Berg"_s);
    CHECK(byName.front().customer.subscriptions == 1);
    CHECK(find(u"899ae6f1-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s).front().subscription == subscription);
}

TEST_CASE_METHOD(CallerFixture, "names that begin with the letters come before names that have them later",
                 "[customer]")
{
    const auto found = find(u"contoso"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].customer.name == u"Contoso Ltd"_s);
    CHECK(found[1].customer.name == u"A. Datum & Contoso Partners"_s);
    CHECK(find(u"contoso"_s, 1).size() == 1);
    CHECK(find(u"  "_s).empty());
    CHECK(find(u"nobody"_s).empty());
    CHECK(find(u"50%"_s).empty());
}

TEST_CASE_METHOD(CallerFixture, "a renamed customer is found by the new name only", "[customer]")
{
    adatum.name = u"Woodgrove Bank"_s;
    unwrap(customers->edit(olga, adatum));
    CHECK(find(u"bank"_s).size() == 1);
    CHECK(find(u"partners"_s).empty());
}

TEST_CASE_METHOD(CallerFixture, "a customer is resolved by tenant id, domain, exact name or a unique part",
                 "[customer]")
{
    CHECK(unwrap(customers->resolve(adatumTenant.toUpper())) == adatum.id);
    CHECK(unwrap(customers->resolve(u"contoso.onmicrosoft.com"_s)) == contoso.id);
    CHECK(unwrap(customers->resolve(u"contoso ltd"_s)) == contoso.id);
    CHECK(unwrap(customers->resolve(u"datum"_s)) == adatum.id);
}

TEST_CASE_METHOD(CallerFixture, "an ambiguous part of a name lists up to five candidates", "[customer]")
{
    for (int i = 0; i < 6; ++i)
        addCustomer(u"Contoso branch %1"_s.arg(i));
    const auto resolved = customers->resolve(u"contoso"_s);
    REQUIRE_FALSE(resolved.has_value());
    CHECK((resolved.error().code == ErrorCode::Ambiguous));
    CHECK(resolved.error().arguments.size() == 6);
    CHECK(resolved.error().arguments.front() == u"contoso"_s);
    CHECK((customers->resolve(u"nobody"_s).error().code == ErrorCode::NotFound));
    CHECK((customers->resolve(QString()).error().code == ErrorCode::NotFound));
    CHECK((customers->resolve(u"33333333-3333-4333-8333-333333333333"_s).error().code == ErrorCode::NotFound));
}

TEST_CASE_METHOD(CallerFixture, "a subscription is resolved by its ids or a unique part of its name", "[customer]")
{
    CHECK(unwrap(customers->resolveSubscription(u"924671BA-EAB9-45D7-95ED-DBD9477F182B"_s, {})).id == subscription);
    CHECK(unwrap(customers->resolveSubscription(u"899ae6f1-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s, {})).id == subscription);
    CHECK(unwrap(customers->resolveSubscription(u"azure"_s, contoso.id)).id == subscription);
    CHECK(unwrap(customers->resolveSubscription(u"AZURE"_s, {})).id == subscription);
    CHECK((customers->resolveSubscription(u"azure"_s, adatum.id).error().code == ErrorCode::NotFound));
    Subscription other;
    other.customer = contoso.id;
    other.guid = u"other"_s;
    other.offerName = u"Azure reservation"_s;
    unwrap(SubscriptionStore(*database).insert(other));
    CHECK((customers->resolveSubscription(u"azure"_s, {}).error().code == ErrorCode::Ambiguous));
}

TEST_CASE_METHOD(CallerFixture, "details hold the people and subscriptions of a customer", "[customer]")
{
    const auto details = unwrap(customers->details(olga, contoso.id));
    CHECK((details.customer == contoso));
    CHECK(details.contacts.size() == 1);
    CHECK(details.subscriptions.size() == 1);
    CHECK(details.openTickets.empty());
    CHECK((customers->details(olga, CustomerId(999)).error().code == ErrorCode::NotFound));
}

TEST_CASE_METHOD(ServiceFixture, "a customer with a bad field is refused and names the field", "[customer]")
{
    struct Case {
        Subject subject;
        std::function<void(Customer&)> spoil;
    };
    const auto [subject, spoil] =
        GENERATE(Case{Subject::Name, [](Customer& c) { c.name = u"  "_s; }},
                 Case{Subject::TenantId, [](Customer& c) { c.tenantId = u"<guid>"_s; }},
                 Case{Subject::Domain, [](Customer& c) { c.primaryDomain = u"contoso"_s; }},
                 Case{Subject::Domain, [](Customer& c) { c.domains = {u"-bad-.example"_s}; }},
                 Case{Subject::Email, [](Customer& c) { c.email = u"nobody"_s; }},
                 Case{Subject::Email, [](Customer& c) { c.billingEmail = u"a b@contoso.example"_s; }},
                 Case{Subject::Country, [](Customer& c) { c.country = u"Germany"_s; }},
                 Case{Subject::Country, [](Customer& c) { c.country = u"QX"_s; }});
    Customer customer;
    customer.name = u"Contoso"_s;
    spoil(customer);
    const auto before = lastChange();
    const auto added = customers->add(olga, customer);
    REQUIRE_FALSE(added.has_value());
    CHECK((added.error().subject == subject));
    CHECK(lastChange() == before);
    CHECK(*customers->count() == 0);
}

TEST_CASE_METHOD(ServiceFixture, "a customer is kept in its canonical form", "[customer]")
{
    Customer customer;
    customer.name = u"  Contoso   Ltd "_s;
    customer.tenantId = u"{EEBD1B55-5360-4438-A11D-5C06918C3014}"_s;
    customer.primaryDomain = u"Contoso.Example"_s;
    customer.domains = {u"zeta.example"_s, u"müller.example"_s, u"ZETA.example"_s};
    customer.country = u"de"_s;
    const auto added = unwrap(customers->add(olga, customer));
    CHECK(added.name == u"Contoso Ltd"_s);
    CHECK(added.tenantId == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    CHECK(added.domains == QStringList{u"contoso.example"_s, u"müller.example"_s, u"zeta.example"_s});
    CHECK(added.country == u"DE"_s);
    CHECK(added.createdAt == clock.now());
    CHECK((unwrap(customers->details(olga, added.id)).customer == added));
}

TEST_CASE_METHOD(ServiceFixture, "a tenant id belongs to one customer", "[customer]")
{
    addCustomer(u"Contoso"_s, contosoTenant);
    auto other = addCustomer(u"Fabrikam"_s);
    other.tenantId = contosoTenant;
    CHECK((customers->edit(olga, other).error().code == ErrorCode::AlreadyExists));
    other.id = {};
    CHECK((customers->add(olga, other).error().code == ErrorCode::AlreadyExists));
}

TEST_CASE_METHOD(ServiceFixture, "an edit on an old revision is a conflict", "[customer]")
{
    const auto seen = addCustomer(u"Contoso"_s);
    auto mine = seen;
    mine.note = u"mine"_s;
    CHECK(unwrap(customers->edit(olga, mine)).revision == 2);
    auto theirs = seen;
    theirs.note = u"theirs"_s;
    const auto refused = customers->edit(olga, theirs);
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::Conflict));
    CHECK(unwrap(customers->details(olga, seen.id)).customer.note == u"mine"_s);
}

TEST_CASE_METHOD(ServiceFixture, "each write of a customer or contact is announced", "[customer]")
{
    const auto customer = addCustomer(u"Contoso"_s);
    const auto before = lastChange();
    auto contact = unwrap(customers->addContact(olga, customer.id, {u"Anna"_s, {}, {}, {}, true, false}));
    contact.phone = u"123"_s;
    unwrap(customers->editContact(olga, contact));
    const auto changes = unwrap(ChangeFeed(*database).listAfter(before));
    REQUIRE(changes.size() == 4);
    CHECK((changes[0].thing == ChangedThing::Contact));
    CHECK(changes[0].id == contact.id.value());
    CHECK((changes[1].thing == ChangedThing::Customer));
}

TEST_CASE_METHOD(ServiceFixture, "a contact needs a name, a real address and a customer", "[customer]")
{
    const auto customer = addCustomer(u"Contoso"_s);
    CHECK((customers->addContact(olga, customer.id, {}).error().code == ErrorCode::Missing));
    CHECK((customers->addContact(olga, customer.id, {u"Anna"_s, u"anna"_s, {}, {}, {}, {}}).error().subject
           == Subject::Email));
    CHECK((customers->addContact(olga, CustomerId(99), {u"Anna"_s, {}, {}, {}, {}, {}}).error().code
           == ErrorCode::NotFound));
}

TEST_CASE_METHOD(ServiceFixture, "running outages are listed, newest first", "[customer]")
{
    OutageStore store(*database);
    Outage outage;
    outage.number = u"EX226792"_s;
    outage.title = u"Mail is delayed"_s;
    outage.startedAt = Instant(1'000);
    outage.id = unwrap(store.insert(outage));
    Outage later = outage;
    later.number = u"TM100"_s;
    later.startedAt = Instant(2'000);
    unwrap(store.insert(later));
    CHECK(unwrap(customers->runningOutages()).front().number == u"TM100"_s);
    outage.endedAt = Instant(3'000);
    REQUIRE_OK(store.update(outage, outage.revision));
    CHECK(unwrap(customers->runningOutages()).size() == 1);
    CHECK((unwrap(store.findByNumber(u"EX226792"_s)) == outage));
}

TEST_CASE_METHOD(ServiceFixture, "the last writer of a contact does not silently win", "[customer]")
{
    const auto customer = addCustomer(u"Contoso"_s);
    auto ours = unwrap(customers->addContact(olga, customer.id, {u"Anna"_s, {}, {}, {}, true, false}));
    auto theirs = ours;
    theirs.phone = u"111"_s;
    theirs = unwrap(customers->editContact(olga, theirs));
    CHECK(theirs.revision == ours.revision + 1);
    ours.email = u"anna@contoso.example"_s;
    const auto late = customers->editContact(olga, ours);
    REQUIRE_FALSE(late);
    CHECK((late.error().code == ErrorCode::Conflict));
    CHECK((late.error().subject == Subject::Contact));
    CHECK(unwrap(customers->details(olga, customer.id)).contacts.front().phone == u"111"_s);
}

TEST_CASE_METHOD(ServiceFixture, "rows are read of customers and of those whose tickets changed, each once",
                 "[customer]")
{
    const auto contoso = addCustomer(u"Contoso"_s);
    const auto fabrikam = addCustomer(u"Fabrikam"_s);
    TicketService tickets(*database, clock);
    NewTicket form;
    form.title = u"Mail is late"_s;
    form.customer = contoso.id;
    const auto known = unwrap(tickets.create(olga, form));
    form.customer = {};
    const auto unknown = unwrap(tickets.create(olga, form));

    const auto rows =
        unwrap(customers->rows({fabrikam.id, contoso.id, CustomerId(99)}, {known.id, unknown.id, TicketId(99)}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == contoso.id);
    CHECK(rows[0].openTickets == 1);
    CHECK(rows[1].id == fabrikam.id);

    const auto before = lastChange();
    unwrap(
        tickets.edit(olga, known.id, known.revision, {{TicketField::Customer, QString::number(fabrikam.id.value())}}));
    const auto changes = unwrap(ChangeFeed(*database).listAfter(before));
    REQUIRE(changes.size() == 2);
    CHECK((changes[1].thing == ChangedThing::Customer));
    CHECK(changes[1].id == contoso.id.value());
}

TEST_CASE_METHOD(ServiceFixture, "the page has open tickets and the newest closed ones apart", "[customer]")
{
    const auto contoso = addCustomer(u"Contoso"_s);
    TicketService tickets(*database, clock);
    NewTicket form;
    form.customer = contoso.id;
    form.title = u"Open"_s;
    unwrap(tickets.create(olga, form));
    form.title = u"Spam"_s;
    const auto spam = unwrap(tickets.create(olga, form));
    TriggerInput reason;
    reason.cancelReason = CancelReason::Spam;
    reason.reason = u"Advertising"_s;
    unwrap(tickets.fire(olga, spam.id, spam.revision, Trigger::Cancel, reason));
    const auto details = unwrap(customers->details(olga, contoso.id));
    REQUIRE(details.openTickets.size() == 1);
    CHECK(details.openTickets.front().title == u"Open"_s);
    REQUIRE(details.closedTickets.size() == 1);
    CHECK(details.closedTickets.front().title == u"Spam"_s);
    CHECK(details.tickets == 2);
}
