// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/balance/hourstore.h"

#include "storage/rows.h"
#include "storage/ticket/ticketstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    HourBlock readBlock(const Statement& row)
    {
        HourBlock block;
        block.id = row.id<HourBlockTag>(0);
        block.customer = row.id<CustomerTag>(1);
        block.minutes = static_cast<int>(row.integer(2));
        block.validFrom = row.optionalInstant(3);
        block.validTo = row.optionalInstant(4);
        block.price = {row.integer(5), row.text(6)};
        block.reference = row.text(7);
        return block;
    }

    HourEntry readHourEntry(const Statement& row)
    {
        HourEntry entry;
        entry.id = row.id<HourEntryTag>(0);
        entry.block = row.id<HourBlockTag>(1);
        entry.kind = row.key(2, HourEntryKind::Corrected);
        entry.minutes = static_cast<int>(row.integer(3));
        entry.worked = static_cast<int>(row.integer(4));
        entry.ticket = row.id<TicketTag>(5);
        entry.ticketNumber = row.integer(6);
        entry.operation = row.id<OperationTag>(7);
        entry.at = row.instant(8);
        entry.actor = row.id<UserTag>(9);
        entry.actorName = row.text(10);
        entry.reason = row.text(11);
        entry.reverses = row.id<HourEntryTag>(12);
        return entry;
    }

} // namespace

HourStore::HourStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<HourBlock>> HourStore::listBlocks(CustomerId customer)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_hour_blocks"_s));
    return allRows(rows.bind(customer), readBlock);
}

Result<HourBlock> HourStore::findBlock(HourBlockId id)
{
    HD_TRY(auto row, m_database.statement(u"balance/find_hour_block"_s));
    row.bind(id);
    HD_TRY(auto block, firstRow(row, readBlock));
    if (!block)
        return fail(ErrorCode::NotFound, Subject::HourBlock, {QString::number(id.value())});
    return *std::move(block);
}

Result<HourBlockId> HourStore::insertBlock(const HourBlock& block)
{
    HD_TRY(auto insertion, m_database.statement(u"balance/insert_hour_block"_s));
    insertion.bind(block.customer).bind(block.minutes).bind(block.validFrom).bind(block.validTo);
    insertion.bind(block.price.minorUnits).bind(block.price.currency).bind(block.reference);
    return insertedId<HourBlockTag>(insertion);
}

Result<HourEntryId> HourStore::insertEntry(const HourEntry& entry)
{
    HD_TRY(auto insertion, m_database.statement(u"balance/insert_hour_entry"_s));
    insertion.bind(entry.block).bind(entry.kind).bind(entry.minutes).bind(entry.worked).bind(entry.ticket);
    insertion.bind(entry.operation).bind(entry.at).bind(entry.actor).bind(entry.actorName).bind(entry.reason);
    return insertedId<HourEntryTag>(insertion.bind(entry.reverses));
}

Result<std::vector<HourEntry>> HourStore::listEntries(CustomerId customer)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_hour_entries_of_customer"_s));
    return allRows(rows.bind(customer), readHourEntry);
}

Result<std::vector<HourEntry>> HourStore::listEntriesOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_hour_entries_of_ticket"_s));
    return allRows(rows.bind(ticket), readHourEntry);
}

Result<std::vector<HourEntry>> HourStore::listEntriesOfOperation(OperationId operation)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_hour_entries_of_operation"_s));
    return allRows(rows.bind(operation), readHourEntry);
}

Result<std::vector<TicketEvent>> HourStore::listCostEvents(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_cost_events"_s));
    return allRows(rows.bind(ticket), &TicketStore::readEvent);
}

Result<std::vector<TicketEvent>> HourStore::listWorkEvents(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_work_events"_s));
    return allRows(rows.bind(ticket), &TicketStore::readEvent);
}

} // namespace helpdesk
