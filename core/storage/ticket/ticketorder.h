// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketrow.h"
#include "storage/ticket/ticketcondition.h"

namespace helpdesk {

/// A list in the order of a name can be read in two parts, each a walk along indexes: the tickets without a customer (or
/// assignee), and those of each one along the names. All: in one, sorted.
enum class OrderPart { All, Nameless, Named };

/// The parts in their order, where the filter asks for no more than an order and states. What other conditions find is found
/// by indexes of their own and sorted: All, as where the order is not that of a name.
std::vector<OrderPart> orderParts(const TicketFilter& filter);
/// The part that holds the row.
OrderPart orderPartOf(const TicketRow& row, TicketSort sort);

/// FROM with `ticket AS t`, and with `customer AS c` and `app_user AS u` where the order needs them, or always `withNames`.
QString ticketTables(TicketSort sort, OrderPart part, bool withNames);
/// What makes the part of all tickets; empty where the tables do.
SqlPiece partCondition(TicketSort sort, OrderPart part);
/// ORDER BY of a list, the id as the last key so that no two rows are alike. Tickets of the same customer or assignee are
/// among themselves in the order of their change.
QString ticketOrder(TicketSort sort, bool descending, OrderPart part = OrderPart::All);
/// "Has this severity", as the key of the index that lists its tickets by id.
SqlPiece hasSeverityByIndex(Severity severity);
/// The condition "behind this row" in the same order.
SqlPiece ticketsBehind(const TicketRow& row, TicketSort sort, bool descending, OrderPart part = OrderPart::All);

} // namespace helpdesk
