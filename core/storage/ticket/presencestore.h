// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/presence.h"
#include "storage/database.h"

namespace helpdesk {

/// Which window has which ticket open. Assumes a transaction when it writes.
class PresenceStore {
public:
    explicit PresenceStore(Database& database);

    /// `since` stays while the window keeps to the ticket.
    Result<> enter(const QString& window, UserId user, TicketId ticket, Instant now);
    /// Also when the window has none open.
    Result<> leave(const QString& window);
    /// Drops what was not renewed since then.
    Result<> forget(Instant before);
    Result<std::optional<TicketId>> find(const QString& window);
    /// What others have open, renewed since `after`, of the tickets that the actor may see; the longest first.
    Result<std::vector<Presence>> listOthers(const Actor& actor, Instant after);

private:
    Database& m_database;
};

} // namespace helpdesk
