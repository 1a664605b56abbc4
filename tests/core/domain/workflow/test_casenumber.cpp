// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/casenumber.h"
#include "support/catch.h"

using namespace helpdesk;

namespace {

Escalation leg(qint64 id, qint64 ticket, Route route, EscalationStatus status = EscalationStatus::Filed)
{
    Escalation leg;
    leg.id = EscalationId(id);
    leg.ticket = TicketId(ticket);
    leg.route = route;
    leg.status = status;
    return leg;
}

} // namespace

TEST_CASE("a number of Microsoft's stands on one case only, another target's on one of its own", "[cases]")
{
    const auto azure = leg(1, 1, Route::AzurePortal);
    CHECK(takesNumberOf(azure, leg(2, 2, Route::AzurePortal)));
    CHECK(takesNumberOf(azure, leg(2, 1, Route::M365AdminCenter)));
    CHECK(takesNumberOf(azure, leg(2, 2, Route::M365AdminCenter, EscalationStatus::Returned)));
    CHECK_FALSE(takesNumberOf(azure, azure));
    CHECK_FALSE(takesNumberOf(azure, leg(2, 2, Route::IndirectProvider)));
    CHECK(takesNumberOf(leg(1, 1, Route::IndirectProvider), leg(2, 2, Route::IndirectProvider)));
    CHECK_FALSE(takesNumberOf(leg(1, 1, Route::IndirectProvider), leg(2, 2, Route::IsvPublisher)));
}

TEST_CASE("a case that came back and is filed anew keeps its number", "[cases]")
{
    CHECK_FALSE(takesNumberOf(leg(2, 1, Route::AzurePortal), leg(1, 1, Route::AzurePortal, EscalationStatus::Returned)));
}
