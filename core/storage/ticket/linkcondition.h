// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ticket/ticketcondition.h"

namespace helpdesk {

// Conditions on what a ticket is linked with, each found by an index of its own. Empty for empty lists; several
// values are OR-ed, in parentheses.

SqlPiece partCondition(const std::vector<TicketPart>& parts);
SqlPiece serviceRequestCondition(const QStringList& numbers);
SqlPiece tenantCondition(const QStringList& tenants);
SqlPiece domainCondition(const QStringList& domains);
SqlPiece subscriptionCondition(const QStringList& guids);
/// By mail address, or a part of the name.
SqlPiece contactCondition(const QStringList& contacts);
/// Errors: NotFound(Outage, {number}).
Result<SqlPiece> outageCondition(Database& database, const QStringList& numbers);

/// The word occurs in a ticket, or is the identifier of something it is linked with. In parentheses.
/// Errors: those of Statement::run().
Result<SqlPiece> wordCondition(Database& database, const QString& word);
/// The tickets of what the word is the identifier or the number of. Errors: those of Statement::run().
Result<std::vector<TicketId>> listTicketsLinkedBy(Database& database, const QString& word);

} // namespace helpdesk
