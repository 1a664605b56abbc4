// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/hoursledger.h"
#include "domain/ticket/ticketevent.h"
#include "storage/database.h"

namespace helpdesk {

/// The time customers paid for ahead, and what tickets say of time and cost. Assumes a transaction when it writes.
class HourStore {
public:
    explicit HourStore(Database& database);

    Result<std::vector<HourBlock>> listBlocks(CustomerId customer);
    /// Errors: NotFound(HourBlock, {id}).
    Result<HourBlock> findBlock(HourBlockId id);
    /// Without entries: what was bought is an entry of its own.
    Result<HourBlockId> insertBlock(const HourBlock& block);

    Result<HourEntryId> insertEntry(const HourEntry& entry);
    /// Oldest first.
    Result<std::vector<HourEntry>> listEntries(CustomerId customer);
    Result<std::vector<HourEntry>> listEntriesOfTicket(TicketId ticket);
    Result<std::vector<HourEntry>> listEntriesOfOperation(OperationId operation);

    /// What was said about the cost of a ticket and stands, oldest first.
    Result<std::vector<TicketEvent>> listCostEvents(TicketId ticket);
    /// Steps of a ticket that recorded time and stand, oldest first.
    Result<std::vector<TicketEvent>> listWorkEvents(TicketId ticket);

private:
    Database& m_database;
};

} // namespace helpdesk
