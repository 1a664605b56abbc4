// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketrow.h"
#include "storage/database.h"

namespace helpdesk {

// What the customer's page says of tickets. Restricted ones are absent for those who may not see them.

/// Active ones, newest change first.
Result<std::vector<TicketRow>> listOpenTicketsOf(Database& database, CustomerId customer, const Actor& actor,
                                                 int limit);
/// Resolved and closed ones, newest change first.
Result<std::vector<TicketRow>> listClosedTicketsOf(Database& database, CustomerId customer, const Actor& actor,
                                                   int limit);
/// All that ever were.
Result<qint64> countTicketsOf(Database& database, CustomerId customer, const Actor& actor);

} // namespace helpdesk
