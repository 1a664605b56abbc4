// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/nearestname.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a mistyped name finds the one that was meant", "[query]")
{
    const QStringList names{u"open"_s, u"waiting"_s, u"resolved"_s, u"closed"_s, u"waiting_customer"_s};
    CHECK(nearestName(u"opne", names) == u"open"_s);
    CHECK(nearestName(u"OPEN", names) == u"open"_s);
    CHECK(nearestName(u"watiing", names) == u"waiting"_s);
    CHECK(nearestName(u"resolve", names) == u"resolved"_s);
    CHECK(nearestName(u"colsed", names) == u"closed"_s);
    CHECK(nearestName(u"closedd", names) == u"closed"_s);
    CHECK(nearestName(u"waiting-customer", names) == u"waiting_customer"_s);
}

TEST_CASE("the beginning of a name finds the name", "[query]")
{
    CHECK(nearestName(u"dia", {u"open"_s, u"diagnosing"_s}) == u"diagnosing"_s);
    CHECK(nearestName(u"d", {u"open"_s, u"diagnosing"_s}).isEmpty());
}

TEST_CASE("what is near to nothing has no nearest name", "[query]")
{
    CHECK(nearestName(u"banana", {u"open"_s, u"closed"_s}).isEmpty());
    CHECK(nearestName(u"", {u"open"_s}).isEmpty());
    CHECK(nearestName(u"open", {}).isEmpty());
}

TEST_CASE("of two near names the nearer one is told", "[query]")
{
    CHECK(nearestName(u"creatd", {u"updated"_s, u"created"_s}) == u"created"_s);
}
