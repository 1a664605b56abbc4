// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"
#include "support/catch.h"

#include <QSet>

#include <type_traits>

using namespace helpdesk;

TEST_CASE("an id is valid once something is stored", "[base]")
{
    CHECK_FALSE(TicketId().isValid());
    CHECK_FALSE(TicketId(0).isValid());
    CHECK_FALSE(TicketId(-1).isValid());
    CHECK(TicketId(1).isValid());
    CHECK(TicketId(7).value() == 7);
}

TEST_CASE("ids compare and hash by their number", "[base]")
{
    CHECK(TicketId(1) == TicketId(1));
    CHECK(TicketId(1) < TicketId(2));
    const QSet<TicketId> set{TicketId(1), TicketId(1), TicketId(2)};
    CHECK(set.size() == 2);
}

TEST_CASE("ids of different things do not mix", "[base]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<qint64, TicketId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<TicketId, qint64>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<TicketId, CustomerId>);
}
