// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketcolumns.h"

#include <QStringList>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <auto member>
    constexpr TicketColumn column(const char* name)
    {
        return {name, [](Statement& statement, const Ticket& ticket) { statement.bind(ticket.*member); },
                [](const Ticket& one, const Ticket& other) { return one.*member == other.*member; }};
    }

    // Unique where present.
    constexpr TicketColumn referenceColumn()
    {
        return {"external_reference",
                [](Statement& statement, const Ticket& ticket) { statement.bindOrNull(ticket.externalReference); },
                [](const Ticket& one, const Ticket& other) { return one.externalReference == other.externalReference; }};
    }

    constexpr TicketColumn kTicketColumns[] = {
        column<&Ticket::number>("number"),
        column<&Ticket::revision>("revision"),
        column<&Ticket::title>("title"),
        column<&Ticket::state>("state"),
        column<&Ticket::keptState>("kept_state"),
        column<&Ticket::severity>("severity"),
        column<&Ticket::impact>("impact"),
        column<&Ticket::urgency>("urgency"),
        column<&Ticket::service>("service"),
        column<&Ticket::category>("category"),
        column<&Ticket::problemType>("problem_type"),
        column<&Ticket::channel>("channel"),
        column<&Ticket::customer>("customer_id"),
        column<&Ticket::contact>("contact_id"),
        column<&Ticket::callerNote>("caller_note"),
        column<&Ticket::subscription>("subscription_id"),
        column<&Ticket::frozenSubscription>("frozen_subscription"),
        column<&Ticket::assignee>("assignee_id"),
        column<&Ticket::team>("team_id"),
        column<&Ticket::createdBy>("created_by_id"),
        column<&Ticket::createdAt>("created_at"),
        column<&Ticket::updatedAt>("updated_at"),
        column<&Ticket::firstResolvedAt>("first_resolved_at"),
        column<&Ticket::resolvedAt>("resolved_at"),
        column<&Ticket::closedAt>("closed_at"),
        column<&Ticket::episode>("episode"),
        column<&Ticket::cause>("cause"),
        column<&Ticket::solution>("solution"),
        column<&Ticket::cancelReason>("cancel_reason"),
        column<&Ticket::contactOverridden>("contact_overridden"),
        column<&Ticket::guideDone>("guide_done"),
        column<&Ticket::escalationApproved>("escalation_approved"),
        column<&Ticket::escalationRequester>("escalation_requester_id"),
        column<&Ticket::restricted>("restricted"),
        referenceColumn(),
        column<&Ticket::batch>("batch_id"),
    };

} // namespace

TicketColumns allTicketColumns()
{
    TicketColumns columns;
    for (const auto& column : kTicketColumns)
        columns.push_back(&column);
    return columns;
}

TicketColumns differingColumns(const Ticket& one, const Ticket& other)
{
    auto columns = allTicketColumns();
    std::erase_if(columns, [&](const TicketColumn* column) { return column->isSame(one, other); });
    return columns;
}

Statement& bindColumns(Statement& statement, const TicketColumns& columns, const Ticket& ticket)
{
    for (const auto* column : columns)
        column->bind(statement, ticket);
    return statement;
}

QString updateOf(const TicketColumns& columns)
{
    QStringList settings;
    for (const auto* column : columns)
        settings << QLatin1StringView(column->name) + " = ?"_L1;
    return u"UPDATE ticket SET %1\nWHERE id = ? AND revision = ?"_s.arg(settings.join(", "_L1));
}

} // namespace helpdesk
