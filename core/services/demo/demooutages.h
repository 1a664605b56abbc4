// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/democustomers.h"
#include "services/demo/demopartner.h"

namespace helpdesk {

/// Fills what was said about the outages of partner.json, their tickets and claims from outages.json. Customers by domain.
Result<> fillDemoOutages(Database& database, const DemoTime& time, const DemoStaff& staff,
                         const QHash<QString, DemoCustomer>& customers);

} // namespace helpdesk
