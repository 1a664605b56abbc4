// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/customer/customerstore.h"
#include "storage/imports/creditlinestore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

CustomerId addCustomer(Database& database, const QString& name)
{
    Customer customer;
    customer.revision = 1;
    customer.name = name;
    const auto id = CustomerStore(database).insert(customer);
    REQUIRE_OK(id);
    return *id;
}

CreditLine credit(CustomerId customer)
{
    CreditLine line;
    line.customer = customer;
    line.invoiceNumber = u"G002297372"_s;
    line.subscriptionGuid = u"11111111-0000-4000-8000-000000000001"_s;
    line.chargeType = u"customerCredit"_s;
    line.reasonCode = u"SLA"_s;
    line.description = u"Service credit"_s;
    line.amount = {-2500, u"EUR"_s};
    line.total = {-2975, u"EUR"_s};
    line.startsAt = Instant(1000);
    line.endsAt = Instant(2000);
    return line;
}

} // namespace

TEST_CASE("a credit is read back whole, and stored once", "[credits]")
{
    TemporaryWorkspace workspace;
    CreditLineStore store(workspace.database());
    const auto contoso = addCustomer(workspace.database(), u"Contoso"_s);
    const auto line = credit(contoso);
    CHECK(*store.add(line));
    CHECK_FALSE(*store.add(line));
    auto shouting = line;
    shouting.chargeType = u"CUSTOMERCREDIT"_s;
    CHECK_FALSE(*store.add(shouting));
    auto lines = store.listOfCustomer(contoso);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 1);
    lines->front().id = 0;
    CHECK(lines->front() == line);
}

TEST_CASE("credits that differ in anything are several, newest period first, each of its own customer", "[credits]")
{
    TemporaryWorkspace workspace;
    CreditLineStore store(workspace.database());
    const auto contoso = addCustomer(workspace.database(), u"Contoso"_s);
    const auto fabrikam = addCustomer(workspace.database(), u"Fabrikam"_s);
    auto line = credit(contoso);
    CHECK(*store.add(line));
    line.copy = 2;
    CHECK(*store.add(line));
    line.startsAt.reset();
    CHECK(*store.add(line));
    line.startsAt = Instant(5000);
    CHECK(*store.add(line));
    line.customer = fabrikam;
    CHECK(*store.add(line));
    const auto lines = store.listOfCustomer(contoso);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 4);
    CHECK(lines->front().startsAt == Instant(5000));
    CHECK_FALSE(lines->back().startsAt);
    CHECK(store.list(10)->size() == 5);
    CHECK(store.list(2)->size() == 2);
    CHECK(store.list(1)->front().customer == fabrikam);
}
