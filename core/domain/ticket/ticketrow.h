// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/serviceclock.h"
#include "domain/ticket/ticket.h"

namespace helpdesk {

/// What a list shows of a ticket.
struct TicketRow {
    TicketId id;
    qint64 number = 0;
    QString title;
    TicketState state = TicketState::New;
    Severity severity = Severity::C;
    std::optional<Service> service;
    CustomerId customer;
    QString customerName;
    UserId assignee;
    QString assigneeName;
    bool escalationApproved = false;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> dueAt; ///< the earliest promise not kept yet; none while paused or done
    std::optional<ServiceClock> dueClock; ///< which promise; with dueAt

    bool operator==(const TicketRow&) const = default;
};

/// A window of a list: keyset paging. `after` is the last row of the page before, or none for the first.
struct TicketPage {
    std::vector<TicketRow> rows;
    bool complete = false; ///< nothing follows
};

} // namespace helpdesk
