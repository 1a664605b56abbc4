// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/democustomers.h"
#include "services/demo/demopartner.h"

namespace helpdesk {

class Database;

/// Plays all ticket stories of the demo files and stores them in the order they were opened.
Result<> fillDemoTickets(Database& database, const DemoTime& time, const DemoStaff& staff,
                         const QHash<QString, DemoCustomer>& customers);

} // namespace helpdesk
