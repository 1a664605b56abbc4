// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketpane.h"
#include "storage/database.h"

namespace helpdesk {

/// Other tickets of the ticket's customer that the actor may see: open ones first, those of the same
/// subscription before the others; behind them its resolved and closed ones among the customer's newest.
Result<std::vector<RelatedTicket>> listRelatedTickets(Database& database, const Ticket& ticket, const Actor& actor,
                                                      int limit);

} // namespace helpdesk
