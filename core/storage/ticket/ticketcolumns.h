// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"
#include "storage/statement.h"

#include <vector>

namespace helpdesk {

/// A column of a ticket's row that is written from a Ticket.
struct TicketColumn {
    const char* name;
    void (*bind)(Statement& statement, const Ticket& ticket);
    bool (*isSame)(const Ticket& one, const Ticket& other);
};

using TicketColumns = std::vector<const TicketColumn*>;

/// All of them, in the order of insert_ticket.sql.
TicketColumns allTicketColumns();

/// Those in which the two differ. SQLite writes every index anew in which a column of an UPDATE stands, whether its value
/// changed or not, and asks every table that it refers to: a row is changed by these alone.
TicketColumns differingColumns(const Ticket& one, const Ticket& other);

Statement& bindColumns(Statement& statement, const TicketColumns& columns, const Ticket& ticket);

/// Sets the columns of one ticket; then its id and the revision that it has are bound.
QString updateOf(const TicketColumns& columns);

} // namespace helpdesk
