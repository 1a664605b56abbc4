// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/checklist.h"
#include "storage/database.h"

namespace helpdesk {

/// The answers to the checklists of tickets. Assumes a transaction when it writes.
class EvidenceStore {
public:
    explicit EvidenceStore(Database& database);

    Result<EvidenceAnswers> listOfTicket(TicketId ticket);
    /// An answer without text is removed.
    Result<> store(TicketId ticket, const QString& item, const EvidenceAnswer& answer, UserId by);

private:
    Database& m_database;
};

} // namespace helpdesk
