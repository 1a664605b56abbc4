// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/democustomers.h"
#include "services/demo/demotime.h"

namespace helpdesk {

class Database;

/// Requests at Microsoft that somebody filed without telling the helpdesk: they wait to be attached to a ticket.
Result<> fillDemoRequests(Database& database, const DemoTime& time, const QHash<QString, DemoCustomer>& customers);

} // namespace helpdesk
