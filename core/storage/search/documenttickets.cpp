// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/documenttickets.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // As the triggers of migration 022 write them.
    constexpr qint64 kDocumentsOfBlock = 800;
    constexpr qint64 kDigits = 5;
    constexpr qint64 kBase = 64;
    // To go on by so many blocks is less work than to look one up.
    constexpr qint64 kNear = 4;

    /// The ticket at a place of a block, 0 where there is none.
    qint64 ticketAt(QByteArrayView tickets, qint64 place)
    {
        if (tickets.size() < (place + 1) * kDigits)
            return 0;
        qint64 ticket = 0;
        for (const auto digit : tickets.sliced(place * kDigits, kDigits))
            ticket = ticket * kBase + (digit - '0');
        return ticket;
    }

} // namespace

DocumentTickets::DocumentTickets(Database& database, Statement blocks)
    : m_database(database)
    , m_blocks(std::move(blocks))
{
}

Result<DocumentTickets> DocumentTickets::open(Database& database)
{
    HD_TRY(auto blocks, database.statement(u"search/list_blocks_of_tickets.sqlite"_s));
    return DocumentTickets(database, std::move(blocks));
}

Result<TicketId> DocumentTickets::ticketOf(qint64 document)
{
    const auto block = document / kDocumentsOfBlock;
    if (block != m_block)
        HD_CHECK(goTo(block));
    if (const auto ticket = ticketAt(m_tickets, document % kDocumentsOfBlock); ticket > 0)
        return TicketId(ticket);
    return lookUp(document);
}

Result<> DocumentTickets::goTo(qint64 block)
{
    const auto from = std::exchange(m_block, block);
    m_tickets = {};
    const bool goesOn = block < from && from - block <= kNear;
    if (!goesOn)
        HD_CHECK(m_blocks.bind(block).run());
    while (m_blocks.next()) {
        if (const auto reached = m_blocks.integer(0); reached <= block) {
            if (reached == block)
                m_tickets = m_blocks.utf8(1);
            return {};
        }
    }
    m_block = -1; // nothing is left to go on along
    return m_blocks.finish();
}

// Never in a file that agrees with itself.
Result<TicketId> DocumentTickets::lookUp(qint64 document)
{
    HD_TRY(auto row, m_database.statement(u"search/find_ticket_of_document"_s));
    HD_TRY(const auto ticket,
           firstRow(row.bind(document), [](const Statement& found) { return found.id<TicketTag>(0); }));
    return ticket.value_or(TicketId());
}

} // namespace helpdesk
