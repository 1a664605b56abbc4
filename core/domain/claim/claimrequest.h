// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimdetails.h"
#include "domain/partner/partnerprofile.h"

namespace helpdesk {

/// What goes to Microsoft or to the provider: the claims of one outage.
struct ClaimRequest {
    PartnerProfile partner;
    Outage outage;
    Route route = Route::PartnerCenter;
    FilingPlan plan; ///< one request for all, or one for each
    std::vector<ClaimDetails> claims; ///< by the customer's name
};

} // namespace helpdesk
