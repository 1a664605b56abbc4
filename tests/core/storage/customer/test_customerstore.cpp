// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/customer/customerstore.h"

#include <QFile>
#include <QRegularExpression>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Customer fullCustomer()
{
    Customer customer;
    customer.revision = 3;
    customer.tenantId = u"eebd1b55-5360-4438-a11d-5c06918c3014"_s;
    customer.name = u"Northwind Traders GmbH"_s;
    customer.primaryDomain = u"northwind.example"_s;
    customer.domains = {u"northwind.example"_s, u"nwtraders.onmicrosoft.com"_s};
    customer.commerceId = u"commerce"_s;
    customer.country = u"DE"_s;
    customer.cloud = Cloud::Gcc;
    customer.relationship = Relationship::Advisor;
    customer.qualification = u"Education"_s;
    customer.associatedPartnerId = u"4391507"_s;
    customer.registrationNumber = u"HRB 1"_s;
    customer.allowsDelegatedAccess = false;
    customer.email = u"office@northwind.example"_s;
    customer.phone = u"+49 30 1234567"_s;
    customer.address = {u"Street 1"_s, u"Floor 2"_s, u"Berlin"_s, u"BE"_s, u"10115"_s, u"Mitte"_s, u"+49 30 7654321"_s};
    customer.language = u"de-DE"_s;
    customer.billingName = u"Anna Berg"_s;
    customer.billingEmail = u"billing@northwind.example"_s;
    customer.access = {{AccessKind::Gdap,
                        u"relation"_s,
                        AccessStatus::Active,
                        {u"service_support_administrator"_s, u"global_reader"_s},
                        Instant(1'000),
                        Instant(2'000)},
                       {AccessKind::Dap, {}, AccessStatus::Expired, {}, {}, {}}};
    customer.note = u"Calls early"_s;
    customer.extra = {{u"Segment"_s, u"SMB"_s}};
    customer.externalReference = u"Company 7"_s;
    customer.missingFromImport = true;
    customer.createdAt = Instant(10);
    customer.updatedAt = Instant(20);
    return customer;
}

CustomerId stored(CustomerStore& store, const QString& name)
{
    Customer customer;
    customer.revision = 1;
    customer.name = name;
    const auto id = store.insert(customer);
    REQUIRE_OK(id);
    return *id;
}

/// The steps SQLite plans for a statement.
QStringList planOf(Database& database, const QString& name)
{
    QFile file(u":/sql/queries/%1.sql"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sql = QString::fromUtf8(file.readAll());
    auto plan = database.composed(u"EXPLAIN QUERY PLAN "_s + sql);
    REQUIRE_OK(plan);
    for (auto i = sql.count(u'?'); i > 0; --i)
        plan->bindNull();
    REQUIRE_OK(plan->run());
    QStringList steps;
    while (plan->next())
        steps << plan->text(3);
    return steps;
}

} // namespace

TEST_CASE("a customer comes back with every field it was stored with", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    CustomerStore store(workspace.database());
    auto customer = fullCustomer();
    const auto id = store.insert(customer);
    REQUIRE_OK(id);
    customer.id = *id;
    const auto found = store.find(*id);
    REQUIRE_OK(found);
    CHECK((*found == customer));
    CHECK(*store.findByTenantId(customer.tenantId) == *id);
    CHECK(*store.findByExternalReference(u"Company 7"_s) == *id);
    CHECK(store.findByDomain(u"nwtraders.onmicrosoft.com"_s)->size() == 1);
    CHECK(store.findByName(u"NORTHWIND  traders gmbh"_s)->size() == 1);
}

TEST_CASE("updating a customer rewrites its domains, access and lookup words", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    CustomerStore store(workspace.database());
    auto customer = fullCustomer();
    customer.id = *store.insert(customer);
    customer.name = u"Fabrikam"_s;
    customer.primaryDomain = u"fabrikam.example"_s;
    customer.domains = {u"fabrikam.example"_s};
    customer.access.pop_back();
    customer.allowsDelegatedAccess.reset();
    customer.revision = 4;
    REQUIRE_OK(store.update(customer, 3));
    CHECK((*store.find(customer.id) == customer));
    CHECK(store.findByDomain(u"nwtraders.onmicrosoft.com"_s)->empty());
    CHECK(store.findByName(u"fabrikam"_s)->size() == 1);
}

TEST_CASE("a customer written on an old revision is a conflict and stays as it is", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    CustomerStore store(workspace.database());
    auto customer = fullCustomer();
    customer.id = *store.insert(customer);
    auto edited = customer;
    edited.note = u"other"_s;
    const auto updated = store.update(edited, 2);
    REQUIRE_FALSE(updated.has_value());
    CHECK((updated.error().code == ErrorCode::Conflict));
    CHECK(store.find(customer.id)->note == customer.note);
}

TEST_CASE("an unknown customer is not found", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    const auto found = CustomerStore(workspace.database()).find(CustomerId(77));
    REQUIRE_FALSE(found.has_value());
    CHECK((found.error().code == ErrorCode::NotFound));
    CHECK((found.error().subject == Subject::Customer));
}

TEST_CASE("customers are listed by folded name, page after page, each once", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    CustomerStore store(workspace.database());
    for (const auto& name : {u"Žilina"_s, u"alpha"_s, u"Beta"_s, u"Àlpha"_s, u"Gamma"_s, u"alpha"_s})
        stored(store, name);
    QStringList names;
    std::optional<CustomerRow> after;
    for (;;) {
        const auto page = store.list({}, 2, after);
        REQUIRE_OK(page);
        if (page->empty())
            break;
        for (const auto& row : *page)
            names << row.name;
        after = page->back();
    }
    CHECK(names == QStringList{u"alpha"_s, u"Àlpha"_s, u"alpha"_s, u"Beta"_s, u"Gamma"_s, u"Žilina"_s});
    CHECK(*store.count() == 6);
    CHECK(store.list(u"LPH"_s, 10, {})->size() == 3);
    CHECK(store.list(u"%"_s, 10, {})->empty());
}

TEST_CASE("a contact comes back as stored, and changed as updated", "[storage][customer]")
{
    TemporaryWorkspace workspace;
    CustomerStore store(workspace.database());
    Contact contact;
    contact.customer = stored(store, u"Contoso"_s);
    contact.name = u"Anna Berg"_s;
    contact.email = u"Anna.Berg@contoso.example"_s;
    contact.phone = u"0049 30 555"_s;
    contact.language = u"de"_s;
    contact.authorised = true;
    contact.note = u"prefers mail"_s;
    contact.revision = 1;
    contact.id = *store.insertContact(contact);
    CHECK((*store.findContact(contact.id) == contact));
    contact.phone = u"030 777"_s;
    contact.reachable24x7 = true;
    contact.revision = 2;
    REQUIRE_OK(store.updateContact(contact, 1));
    const auto late = store.updateContact(contact, 1);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    const auto contacts = store.listContacts(contact.customer);
    REQUIRE_OK(contacts);
    REQUIRE(contacts->size() == 1);
    CHECK((contacts->front() == contact));
}

TEST_CASE("no caller look-up but the last resort reads a whole table", "[storage][customer][plan]")
{
    TemporaryWorkspace workspace;
    const auto kind = GENERATE("name", "key", "contact_name", "contact_email", "email", "domain", "tenant_id",
                               "subscription", "subscription_entitlement", "azure_entitlement");
    const auto plan = planOf(workspace.database(), u"customer/caller_by_"_s + QLatin1StringView(kind));
    INFO(plan.join(u'\n').toStdString());
    CHECK(plan.filter(QRegularExpression(u"^SCAN|TEMP B-TREE"_s)).isEmpty());
}

TEST_CASE("the list of customers counts open tickets from an index alone", "[storage][customer][plan]")
{
    TemporaryWorkspace workspace;
    const auto plan = planOf(workspace.database(), u"customer/list"_s).join(u'\n');
    INFO(plan.toStdString());
    CHECK(plan.contains(u"COVERING INDEX ticket_active_by_customer"_s));
    CHECK(plan.contains(u"INDEX customer_by_name"_s));
    CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
}
