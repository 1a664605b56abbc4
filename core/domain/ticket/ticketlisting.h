// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/groupedorder.h"
#include "domain/ticket/ticketrow.h"

#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// A whole list at one moment: which tickets, in which order, and the rows of those that were asked for.
struct TicketListing {
    std::vector<TicketId> order;
    std::vector<TicketRow> rows; ///< in no order; also of tickets that are not in the list
};

/// How a list is told apart.
struct GroupWish {
    TicketGrouping grouping = TicketGrouping::Customer;
    QTimeZone zone; ///< of the days
    QSet<qint64> folded; ///< keys of groups that show nothing but their heading
};

/// A list in groups at one moment.
struct GroupedListing {
    GroupedOrder order;
    std::vector<TicketRow> rows; ///< in no order; also of tickets that are not in the list
};

} // namespace helpdesk
