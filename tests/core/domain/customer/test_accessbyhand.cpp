// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customer/accessbyhand.h"

#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("what is told by hand stands beside what was imported, and is told once", "[customer]")
{
    Customer customer;
    customer.access.push_back({AccessKind::Gdap, u"relationship"_s, AccessStatus::Active, {}, {}, {}});
    CHECK(isRelationshipInForce(customer.access.front()));
    CHECK_FALSE(hasAzureRoleByHand(customer));
    setAzureRoleByHand(customer, true);
    setAzureRoleByHand(customer, true);
    setRelationshipByHand(customer, true, Instant(5));
    REQUIRE(customer.access.size() == 3);
    CHECK(hasAzureRoleByHand(customer));
    REQUIRE(relationshipByHand(customer));
    CHECK(relationshipByHand(customer)->endsAt == Instant(5));
    CHECK_FALSE(isRelationshipInForce(*relationshipByHand(customer)));

    setAzureRoleByHand(customer, false);
    setRelationshipByHand(customer, false, {});
    REQUIRE(customer.access.size() == 1);
    CHECK(customer.access.front().relationshipId == u"relationship"_s);
}

TEST_CASE("the role for requests can be told of an imported relationship and taken back", "[customer]")
{
    CustomerAccess access;
    access.roles = {u"exchange_administrator"_s};
    setTicketRole(access, true);
    setTicketRole(access, true);
    CHECK(access.roles == QStringList{u"exchange_administrator"_s, u"service_support_administrator"_s});
    CHECK(hasTicketRole(access));
    setTicketRole(access, false);
    CHECK(access.roles == QStringList{u"exchange_administrator"_s});
}
