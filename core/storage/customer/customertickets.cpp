// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customer/customertickets.h"

#include "storage/rows.h"
#include "storage/ticket/ticketlistquery.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Statement& bindOwner(Statement& statement, CustomerId customer, const Actor& actor)
    {
        const auto me = actor.user.value();
        return statement.bind(customer).bind(actor.role == Role::Administrator).bind(me).bind(me);
    }

} // namespace

Result<std::vector<TicketRow>> listOpenTicketsOf(Database& database, CustomerId customer, const Actor& actor, int limit)
{
    HD_TRY(auto statement, database.statement(u"customer/list_open_tickets"_s));
    return allRows(bindOwner(statement, customer, actor).bind(limit), readTicketRow);
}

Result<std::vector<TicketRow>> listClosedTicketsOf(Database& database, CustomerId customer, const Actor& actor,
                                                   int limit)
{
    HD_TRY(auto statement, database.statement(u"customer/list_closed_tickets"_s));
    return allRows(bindOwner(statement, customer, actor).bind(limit), readTicketRow);
}

Result<qint64> countTicketsOf(Database& database, CustomerId customer, const Actor& actor)
{
    HD_TRY(auto statement, database.statement(u"customer/count_tickets"_s));
    HD_TRY(const auto count,
           firstRow(bindOwner(statement, customer, actor), [](const Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

} // namespace helpdesk
