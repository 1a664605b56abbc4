// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/relatedtickets.h"

#include "storage/rows.h"
#include "storage/ticket/ticketlistquery.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSame = 15; // behind the columns of a ticket row

    RelatedTicket readRelated(const Statement& row)
    {
        return {readTicketRow(row), row.boolean(kSame)};
    }

} // namespace

Result<std::vector<RelatedTicket>> listRelatedTickets(Database& database, const Ticket& ticket, const Actor& actor,
                                                      int limit)
{
    if (!ticket.customer.isValid())
        return std::vector<RelatedTicket>();
    const auto me = actor.user.value();
    // No subscription has the id 0.
    const auto subscription = ticket.subscription.isValid() ? ticket.subscription.value() : 0;
    HD_TRY(auto statement, database.statement(u"ticket/list_related_tickets"_s));
    statement.bind(subscription)
        .bind(ticket.customer)
        .bind(ticket.customer)
        .bind(subscription)
        .bind(ticket.id)
        .bind(actor.role == Role::Administrator)
        .bind(me)
        .bind(me)
        .bind(limit);
    return allRows(statement, readRelated);
}

} // namespace helpdesk
