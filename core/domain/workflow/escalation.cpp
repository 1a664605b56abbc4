// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/escalation.h"

#include <algorithm>

namespace helpdesk {

bool routeGivesServiceRequestNumber(Route route)
{
    switch (route) {
    case Route::M365AdminCenter:
    case Route::AzurePortal:
    case Route::PowerPlatformAdminCenter:
    case Route::LifecycleServices:
    case Route::BusinessCentralAdminCenter:
    case Route::PartnerCenter:
        return true;
    case Route::IndirectProvider:
    case Route::Outsourcer:
    case Route::IsvPublisher:
    case Route::Msrc:
    case Route::CustomerCallsMicrosoft:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool routeGivesNumber(Route route)
{
    switch (route) {
    case Route::M365AdminCenter:
    case Route::AzurePortal:
    case Route::PowerPlatformAdminCenter:
    case Route::LifecycleServices:
    case Route::BusinessCentralAdminCenter:
    case Route::PartnerCenter:
    case Route::IndirectProvider:
    case Route::Outsourcer:
    case Route::Msrc:
        return true;
    // A publisher is often reached by mail only, and what Microsoft tells the customer stays with the customer.
    case Route::IsvPublisher:
    case Route::CustomerCallsMicrosoft:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isMicrosoft(Route route)
{
    return routeGivesServiceRequestNumber(route) || route == Route::Msrc;
}

bool isServiceRequestNumber(const QString& text)
{
    return text.size() == 15 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace helpdesk
