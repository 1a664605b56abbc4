// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/outage/outagedetails.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Incidents of Microsoft's services, and the tickets they caused. Blocking; on the thread of the database. Restricted
/// tickets do not exist for people who are not named.
class OutageService {
public:
    OutageService(Database& database, const Clock& clock);

    /// Running ones first, then the newest.
    Result<std::vector<OutageRow>> list(const Actor& actor, int limit);
    /// Errors: NotFound(Outage).
    Result<OutageDetails> details(const Actor& actor, OutageId id);
    /// Errors: NotFound(Outage, {number}).
    Result<Outage> findByNumber(const QString& number);
    /// Those a ticket is linked to, newest first. Errors: NotFound(Ticket).
    Result<std::vector<Outage>> ofTicket(const Actor& actor, TicketId ticket);

    /// Errors: Missing(Outage) without a number, Missing(Name) without a title, Invalid(Outage) for a number with blanks,
    /// Invalid(Period) when it ends before it starts, AlreadyExists(Outage).
    Result<Outage> add(const Actor& actor, const Outage& outage);
    /// Writes on revision `outage.revision`. Errors: as add, Conflict(Outage, {number}), NotFound(Outage).
    Result<Outage> edit(const Actor& actor, const Outage& outage);
    /// Errors: NotFound(Outage), Blocked while tickets or claims hang on it.
    Result<> remove(const Actor& actor, OutageId id);
    /// A note of ours among what Microsoft says. Errors: Missing(Body), NotFound(Outage).
    Result<> addNote(const Actor& actor, OutageId id, const QString& text);

    /// One act, one undo; those linked already stay. Returns how many are new. Errors: NotFound(Outage|Ticket).
    Result<int> link(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets);
    Result<int> unlink(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets);

    /// What answer() would do, ticket by ticket. Errors: Missing(Body|Cause|Solution), Invalid(Body, {placeholder, the
    /// known ones}), NotFound(Outage), Blocked when there is nobody to answer.
    Result<std::vector<OutageAnswerLine>> previewAnswer(const Actor& actor, OutageId id, const OutageAnswer& answer);
    /// One reply to each linked ticket that is open, in one transaction; no mail is sent. Those that may be resolved are,
    /// when asked for, and undo opens them again; what was said stays said. Returns what was done. Errors: as previewAnswer.
    Result<std::vector<OutageAnswerLine>> answer(const Actor& actor, OutageId id, const OutageAnswer& answer);

private:
    Result<std::vector<OutageAnswerLine>> lines(const Actor& actor, const Outage& outage, const OutageAnswer& answer);
    Result<int> changeLinks(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets, bool linked);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
