// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/clockevent.h"
#include "domain/sla/serviceclock.h"
#include "storage/database.h"

#include <vector>

namespace helpdesk {

/// A ticket with the due instant that is kept beside its events.
struct KeptDue {
    TicketId ticket;
    qint64 number = 0;
    TicketState state = TicketState::New;
    std::optional<TicketDue> due;
};

/// Of the columns id, number, state, next_due_at, next_due_clock.
KeptDue keptDueOf(const Statement& row);

/// What service levels read and keep of tickets. Assumes a transaction when it writes.
class DueStore {
public:
    explicit DueStore(Database& database);

    /// In the order they happened, without what was undone.
    Result<std::vector<ClockEvent>> events(TicketId ticket);
    Result<> set(TicketId ticket, const std::optional<TicketDue>& due);
    /// The next tickets behind one, by id, that are active or have one.
    Result<std::vector<KeptDue>> listAfter(TicketId after, int limit);
    /// Of every ticket.
    Result<std::vector<KeptDue>> listOf(CustomerId customer);

private:
    Database& m_database;
};

} // namespace helpdesk
