// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketrow.h"
#include "storage/ticket/ticketcondition.h"

namespace helpdesk {

/// ORDER BY of a list, the id as the last key so that no two rows are alike. Looks at `ticket AS t`,
/// `customer AS c` and `app_user AS u`.
QString ticketOrder(TicketSort sort, bool descending);

/// The condition "behind this row" in the same order.
SqlPiece ticketsBehind(const TicketRow& row, TicketSort sort, bool descending);

} // namespace helpdesk
