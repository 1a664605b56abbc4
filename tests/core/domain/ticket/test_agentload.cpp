// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/agentload.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("an agent's load is their active tickets, and who left has none", "[views]")
{
    User bob;
    bob.id = UserId(1);
    bob.login = u"bob"_s;
    bob.name = u"Bob"_s;
    auto ann = bob;
    ann.id = UserId(2);
    ann.login = u"ann"_s;
    auto gone = bob;
    gone.id = UserId(3);
    gone.active = false;
    const auto loads = agentLoads({bob, ann, gone},
                                  {{TicketState::New, bob.id, false, 2},
                                   {TicketState::EscalationReview, bob.id, true, 3},
                                   {TicketState::Resolved, bob.id, false, 5},
                                   {TicketState::New, gone.id, false, 7},
                                   {TicketState::New, UserId(), false, 11}});
    REQUIRE(loads.size() == 2);
    CHECK(loads[0] == AgentLoad{bob.id, u"bob"_s, u"Bob"_s, 5});
    CHECK(loads[1].open == 0);
    CHECK(searchText(ticketsOf(loads[0]), QTimeZone::utc()) == u"assignee:bob"_s);
}
