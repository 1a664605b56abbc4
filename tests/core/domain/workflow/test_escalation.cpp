// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/escalation.h"
#include "support/catch.h"

#include <set>

using namespace helpdesk;

TEST_CASE("Microsoft's portals answer with a service request number", "[workflow]")
{
    const std::set<Route> portals{Route::M365AdminCenter,
                                  Route::AzurePortal,
                                  Route::PowerPlatformAdminCenter,
                                  Route::LifecycleServices,
                                  Route::BusinessCentralAdminCenter,
                                  Route::PartnerCenter};
    for (const auto route : valuesOf<Route>())
        CHECK(routeGivesServiceRequestNumber(route) == portals.contains(route));
}

TEST_CASE("a publisher and the customer's own call give no number", "[workflow]")
{
    for (const auto route : valuesOf<Route>()) {
        const bool silent = route == Route::IsvPublisher || route == Route::CustomerCallsMicrosoft;
        CHECK(routeGivesNumber(route) == !silent);
        if (routeGivesServiceRequestNumber(route))
            CHECK(routeGivesNumber(route));
    }
}
