// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainlist.h"

namespace helpdesk::bench {

namespace {

    TicketRow rowOf(const PlainStatement& row)
    {
        TicketRow ticket;
        ticket.id = TicketId(row.integer(0));
        ticket.number = row.integer(1);
        ticket.title = row.text(2);
        ticket.state = fromKey<TicketState>(row.text(3)).value_or(TicketState::New);
        ticket.severity = fromKey<Severity>(row.text(4)).value_or(Severity::C);
        ticket.service = fromKey<Service>(row.text(5));
        ticket.customer = CustomerId(row.integer(6));
        ticket.customerName = row.text(7);
        ticket.assignee = UserId(row.integer(8));
        ticket.assigneeName = row.text(9);
        ticket.escalationApproved = row.integer(10) != 0;
        ticket.createdAt = Instant(row.integer(11));
        ticket.updatedAt = Instant(row.integer(12));
        return ticket;
    }

} // namespace

std::vector<TicketRow> plainRows(PlainStatement& statement)
{
    std::vector<TicketRow> rows;
    rows.reserve(64);
    while (statement.step())
        rows.push_back(rowOf(statement));
    return rows;
}

} // namespace helpdesk::bench
