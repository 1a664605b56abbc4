// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// Of which ticket a document of the full-text index is: looked up among all of them close together (search_ticket, migration 022),
/// a twentieth of the work of finding its row. Lives as long as one reading.
class DocumentTickets {
public:
    /// Errors of both: those of Statement::run().
    static Result<DocumentTickets> open(Database& database);

    /// Documents that come newest first read each block once. Not valid where no such document is.
    Result<TicketId> ticketOf(qint64 document);

private:
    DocumentTickets(Database& database, Statement blocks);

    Result<> goTo(qint64 block);
    Result<TicketId> lookUp(qint64 document);

    Database& m_database;
    Statement m_blocks;
    qint64 m_block = -1;
    QByteArrayView m_tickets; ///< of the block, empty where it is missing; as long as the statement stays on its row
};

} // namespace helpdesk
