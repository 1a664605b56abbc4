// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plainsqlite.h"

#include "domain/ticket/ticketrow.h"

#include <vector>

namespace helpdesk::bench {

/// What a list shows of its tickets, up to where its condition begins.
inline constexpr auto kPlainRow = "SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,"
                                  " t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at"
                                  " FROM ticket AS t LEFT JOIN customer AS c ON c.id = t.customer_id"
                                  " LEFT JOIN app_user AS u ON u.id = t.assignee_id WHERE ";

/// All rows of a statement that begins with kPlainRow and is bound.
std::vector<TicketRow> plainRows(PlainStatement& statement);

} // namespace helpdesk::bench
