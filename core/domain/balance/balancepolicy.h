// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/casefacts.h"

namespace helpdesk {

/// What the partner decided about incidents, hours and costs.
struct BalancePolicy {
    /// Our standing in the programme: how many incidents a contract has that nobody counted.
    Designation designation = Designation::None;
    /// Whether prepaid time is deducted although one of our own service levels was missed.
    bool deductWhenMissed = false;
    /// Chargeable work needs prepaid time or an approved cost; else it is only shown that there is neither.
    bool hoursRequired = true;
    /// An escalation that uses up one of our counted incidents is charged to the customer.
    bool incidentsChargeable = true;

    bool operator==(const BalancePolicy&) const = default;
};

} // namespace helpdesk
