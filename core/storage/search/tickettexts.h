// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/search/tickethit.h"
#include "storage/database.h"

namespace helpdesk {

/// The texts of tickets, looked through without the index: a list on show has few tickets, and to ask the index for one text takes
/// longer than to read it.
class TicketTexts {
public:
    explicit TicketTexts(Database& database);

    /// The newest text of a ticket that has most of the terms; none: no text that was looked at has any, or the ticket is not there
    /// for the actor. Looks at no more than `limit` texts and takes them from it.
    Result<std::optional<TicketHit>> find(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms, int& limit);

private:
    Result<std::optional<TicketHit>> findMessage(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms,
                                                 int& limit);
    Result<std::optional<TicketHit>> findFile(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms);

    Database& m_database;
};

} // namespace helpdesk
