// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"
#include "domain/ticket/ticketfilter.h"
#include "storage/database.h"

namespace helpdesk {

/// Gives the rows of agents, teams and customers their names, and all rows the search text that finds the tickets created in
/// the period (for a part of time, in it), where the language can say it: `where` and the row.
Result<> nameRows(Database& database, ReportAnswer& answer, const TicketFilter& where);

} // namespace helpdesk
