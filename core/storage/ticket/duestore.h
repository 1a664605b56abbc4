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

/// What service levels read and keep of tickets. Assumes a transaction when it writes.
class DueStore {
public:
    explicit DueStore(Database& database);

    /// In the order they happened, without what was undone.
    Result<std::vector<ClockEvent>> events(TicketId ticket);
    Result<> set(TicketId ticket, const std::optional<TicketDue>& due);
    /// Of every ticket that is active or has one.
    Result<std::vector<KeptDue>> list();
    /// The next of them behind a ticket, by id.
    Result<std::vector<KeptDue>> listAfter(TicketId after, int limit);
    Result<std::vector<KeptDue>> listOf(CustomerId customer);

private:
    Database& m_database;
};

} // namespace helpdesk
