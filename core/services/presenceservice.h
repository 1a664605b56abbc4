// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ticket/presence.h"

#include <vector>

namespace helpdesk {

class Database;

/// Who has which ticket open, so that two do not answer the same customer. It is no part of the ticket: neither its revision
/// nor its history moves. Blocking; on the thread of the database.
class PresenceService {
public:
    PresenceService(Database& database, const Clock& clock);

    /// `window`, made up by the caller and its own, has this ticket open, or none. To be said again every presenceRenewal:
    /// what is not goes out of date. Other windows are told when it changes. Errors: NotFound(Ticket), those of writing.
    Result<> say(const Actor& actor, const QString& window, const std::optional<TicketId>& ticket);
    /// What others have open now, of the tickets that the actor may see; whoever came first stands first.
    Result<std::vector<Presence>> others(const Actor& actor);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
