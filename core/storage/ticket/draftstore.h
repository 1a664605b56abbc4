// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/draft.h"
#include "storage/database.h"

namespace helpdesk {

/// Drafts by agent and ticket. Assumes a transaction when it writes. Nobody else reads them, and they are no
/// part of the ticket: neither its revision nor the change feed moves.
class DraftStore {
public:
    explicit DraftStore(Database& database);

    Result<> save(UserId user, TicketId ticket, const Draft& draft, Instant now);
    /// Also when there is none.
    Result<> remove(UserId user, TicketId ticket);
    /// Its message was sent; what was filled into forms stays.
    Result<> removeMessage(UserId user, TicketId ticket);
    Result<std::optional<Draft>> find(UserId user, TicketId ticket);
    /// Of the tickets that the actor may see, newest first.
    Result<std::vector<DraftRow>> list(const Actor& actor);
    Result<int> count(const Actor& actor);

private:
    Database& m_database;
};

} // namespace helpdesk
