// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "storage/database.h"

namespace helpdesk {

/// A leg of a list, and what says who may see its ticket. The debt is not read yet.
struct StoredCase {
    CaseRow row;
    bool restricted = false;
    UserId createdBy; ///< of the ticket
};

/// Legs with their tickets, and what was said on them. Assumes a transaction when it writes.
class CaseStore {
public:
    explicit CaseStore(Database& database);

    /// Legs that are not over.
    Result<std::vector<StoredCase>> listOpen();
    /// All there ever were.
    Result<std::vector<StoredCase>> listAll();
    /// In the order they were asked for.
    Result<std::vector<StoredCase>> listOfTicket(TicketId ticket);
    Result<std::optional<StoredCase>> find(EscalationId leg);
    Result<std::vector<UnattachedCase>> listUnattached(int limit);

    /// False: it was imported before.
    Result<bool> insertMessage(CaseMessage& message);
    /// Oldest first.
    Result<std::vector<CaseMessage>> listMessages(EscalationId leg);

private:
    Result<std::vector<StoredCase>> list(const QString& query);

    Database& m_database;
};

} // namespace helpdesk
