// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/groupedorder.h"
#include "domain/ticket/ordersteps.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

std::vector<TicketId> ids(std::initializer_list<qint64> values)
{
    std::vector<TicketId> result;
    for (const auto value : values)
        result.emplace_back(value);
    return result;
}

// Tickets 1 to 5, the odd ones of Contoso, the even ones of Fabrikam.
const GroupKeys kKeys{ids({1, 2, 3, 4, 5}), {30, 20, 30, 20, 30}};
const std::vector<TicketGroup> kGroups{{30, u"Contoso"_s, 0}, {20, u"Fabrikam"_s, 0}, {10, u"Tailspin"_s, 0}};

} // namespace

TEST_CASE("tickets stand below the heading of their group, in the order of the list", "[groups]")
{
    const auto grouped = groupedOrder(ids({5, 4, 3, 2, 1}), kKeys, kGroups, {});
    CHECK(grouped.shown == ids({-31, 5, 3, 1, -21, 4, 2}));
    CHECK(grouped.tickets == ids({5, 3, 1, 4, 2}));
    CHECK(grouped.groups == std::vector<TicketGroup>{{30, u"Contoso"_s, 3}, {20, u"Fabrikam"_s, 2}});
    CHECK(isHeading(grouped.shown.front()));
    CHECK(groupKeyOf(grouped.shown.front()) == 30);
    CHECK_FALSE(isHeading(TicketId(1)));
}

TEST_CASE("a folded group keeps its heading and its count", "[groups]")
{
    const auto grouped = groupedOrder(ids({5, 4, 3, 2, 1}), kKeys, kGroups, {30});
    CHECK(grouped.shown == ids({-31, -21, 4, 2}));
    CHECK(grouped.tickets.size() == 5);
    CHECK(grouped.groups.front().count == 3);
}

TEST_CASE("a ticket that has nothing to be grouped by stands below the last heading", "[groups]")
{
    const auto grouped = groupedOrder(ids({6, 1}), kKeys, kGroups, {});
    CHECK(grouped.shown == ids({-31, 1, -1, 6}));
    CHECK(grouped.groups.back() == TicketGroup{0, {}, 1});
    CHECK(groupedOrder({}, {}, {}, {}).shown.empty());
}

TEST_CASE("an order with headings is stepped to like any other, and folding a group is one step", "[groups]")
{
    const ListOrder open(groupedOrder(ids({5, 4, 3, 2, 1}), kKeys, kGroups, {}).shown);
    const ListOrder folded(groupedOrder(ids({5, 4, 3, 2, 1}), kKeys, kGroups, {30}).shown);
    const auto steps = orderSteps(open, folded);
    REQUIRE(steps.has_value());
    CHECK(*steps == std::vector<OrderStep>{{OrderStep::Kind::Remove, 1, 3, 0}});
    CHECK(open.rowOf(headingOf(30)) == 0);
    CHECK(open.rowOf(headingOf(20)) == 4);
    CHECK(folded.rowOf(TicketId(5)) == -1);
}
