// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "domain/partner/partnerprofile.h"

namespace helpdesk {

/// An entitlement under which a request of a customer may go to Microsoft.
struct Coverage {
    QString entitlement; ///< "csp", or the key of a PlanKind
    std::optional<Instant> until; ///< empty: no end
    std::optional<int> incidents; ///< left of the contract; empty: unlimited

    bool operator==(const Coverage&) const = default;
};

/// What covers the customer now, by contracts whose incidents are what is left of them: the programme's own entitlement for customers we resell to, then our support
/// contracts that are in force and not used up, as they come.
std::vector<Coverage> coverageOf(const Customer& customer, const std::vector<SupportPlan>& plans, Instant now);

} // namespace helpdesk
