// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/escalation.h"
#include "storage/database.h"

namespace helpdesk {

/// The legs of tickets. Assumes a transaction when it writes.
class EscalationStore {
public:
    explicit EscalationStore(Database& database);

    Result<EscalationId> insert(const Escalation& escalation);
    /// Writes all fields. A withdrawn leg was undone: it stays stored, so that it can come back under its id,
    /// but no list shows it.
    Result<> update(const Escalation& escalation, bool withdrawn = false);
    /// Oldest first.
    Result<std::vector<Escalation>> listOfTicket(TicketId ticket);
    /// Nothing when there is no such leg, or it was undone.
    Result<std::optional<Escalation>> find(EscalationId id);
    /// Those that carry the number of a request of the other side.
    Result<std::vector<Escalation>> listByNumber(const QString& number);

    /// From the columns of list_escalations.sql, in front of whatever follows.
    static Escalation read(const Statement& row);

private:
    Database& m_database;
};

} // namespace helpdesk
