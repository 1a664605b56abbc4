// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/democustomers.h"
#include "services/demo/demopartner.h"

namespace helpdesk {

/// Fills support tiers and agreements from offering.json.
Result<> fillDemoOffering(Database& database, const DemoTime& time, const DemoStaff& staff,
                          const QHash<QString, DemoCustomer>& customers);

} // namespace helpdesk
