// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/supervision/boardkind.h"
#include "storage/database.h"

#include <QHash>

namespace helpdesk {

/// Active tickets of an agent by what is due of them.
struct DueCounts {
    qint64 late = 0;
    qint64 soon = 0; ///< not late, but at risk
    qint64 today = 0; ///< not late, until the end of the day
};

/// Active tickets of a customer.
struct HeatCounts {
    qint64 open = 0;
    qint64 late = 0;
    qint64 severityA = 0;
};

struct BoardCounts {
    QHash<UserId, DueCounts> agents; ///< everybody who works here
    QHash<CustomerId, HeatCounts> customers; ///< those with active tickets
};

/// What the board counts for all agents and customers at once, along indexes of the active tickets.
class BoardStore {
public:
    explicit BoardStore(Database& database);

    /// Without the tickets that do not exist for the actor. `endOfDay`: the first moment of tomorrow.
    Result<BoardCounts> counts(const Actor& actor, Instant now, Instant endOfDay);
    /// Errors: NotFound(Customer).
    Result<CustomerKey> customerKey(CustomerId customer);

private:
    Result<> countAgents(BoardCounts& counts, Instant now, Instant endOfDay);
    Result<> countCustomers(BoardCounts& counts, Instant now);
    Result<> takeHidden(BoardCounts& counts, const Actor& actor, Instant now, Instant endOfDay);

    Database& m_database;
};

} // namespace helpdesk
