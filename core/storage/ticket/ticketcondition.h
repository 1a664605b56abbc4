// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketfilter.h"
#include "storage/database.h"

#include <variant>

namespace helpdesk {

/// A piece of SQL over `ticket AS t` with the values of its `?`, in order.
struct SqlPiece {
    QString sql;
    std::vector<std::variant<qint64, QString>> values;

    void append(const SqlPiece& other);
    void bindTo(Statement& statement) const;
};

/// What the actor may see of all tickets: restricted ones are there for administrators, their assignee and
/// whoever made them. Empty: all.
SqlPiece visibleTo(const Actor& actor);
/// The opposite, over the index of the few restricted tickets. Empty: nothing is hidden.
SqlPiece hiddenFrom(const Actor& actor);

/// The filter as a condition, without regard to what the actor may see. It names the active states exactly as
/// the partial indexes do. Errors: NotFound(User|Team|Outage, {name}) for what does not exist.
Result<SqlPiece> filterCondition(Database& database, const TicketFilter& filter, const Actor& actor);
/// The filter and visibleTo(). Errors: as filterCondition().
Result<SqlPiece> ticketCondition(Database& database, const TicketFilter& filter, const Actor& actor);
/// Any number of tickets as a condition of one value. A few lead to themselves; of many each ticket on the way along a list
/// is looked up.
SqlPiece amongTickets(const std::vector<TicketId>& ids);
/// Both conditions; either may be empty.
SqlPiece bothOf(const SqlPiece& one, const SqlPiece& other);
/// How many tickets are so, counted no further than `limit`. The condition is not empty. Errors: those of Statement::run().
Result<qint64> countTicketsUpTo(Database& database, const SqlPiece& condition, qint64 limit);

} // namespace helpdesk
