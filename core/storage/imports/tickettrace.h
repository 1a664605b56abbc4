// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// What an earlier import left of a ticket of somebody else's log.
struct TicketTrace {
    TicketId ticket;
    QJsonObject imported; ///< data of its newest "imported" event; empty when it has none
};

/// By the source's number.
Result<std::optional<TicketTrace>> findTicketTrace(Database& database, const QString& reference);

} // namespace helpdesk
