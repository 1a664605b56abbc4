// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"
#include "domain/ticket/draft.h"
#include "domain/ticket/newticketdraft.h"

#include <optional>
#include <vector>

namespace helpdesk {

class Database;

/// What agents are writing, kept from the first pause on. Each has one draft per ticket and sees only their own.
/// A draft is no change of its ticket: no revision, no history, no row of the change feed. Sending removes its
/// message in the same transaction (NewMessage::fromDraft).
class DraftService {
public:
    DraftService(Database& database, const Clock& clock);

    /// An empty draft is none, unless files were chosen for it. Errors: NotFound(Ticket).
    Result<> save(const Actor& actor, TicketId ticket, const Draft& draft);
    /// With the files that were chosen for it.
    Result<> discard(const Actor& actor, TicketId ticket);
    Result<std::optional<Draft>> find(const Actor& actor, TicketId ticket);
    /// Of the tickets that the actor may see, newest first.
    Result<std::vector<DraftRow>> list(const Actor& actor);
    /// Those, and the new tickets in the making.
    Result<int> count(const Actor& actor);

    /// A new ticket in the making; an empty draft is none. Creating the ticket removes it in the same transaction
    /// (NewTicket::draftKey).
    Result<> saveNewTicket(const Actor& actor, const NewTicketDraft& draft);
    Result<> discardNewTicket(const Actor& actor, const QString& key);
    /// Newest first.
    Result<std::vector<NewTicketDraft>> newTickets(const Actor& actor);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
