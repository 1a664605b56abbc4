// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/duestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<TicketDue> dueOf(const Statement& row, int column)
    {
        const auto at = row.optionalInstant(column);
        const auto clock = row.optionalKey<ServiceClock>(column + 1);
        return at && clock ? std::optional(TicketDue{*at, *clock}) : std::nullopt;
    }

} // namespace

KeptDue keptDueOf(const Statement& row)
{
    return {row.id<TicketTag>(0), row.integer(1), row.key<TicketState>(2), dueOf(row, 3)};
}

DueStore::DueStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<ClockEvent>> DueStore::events(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_clock_events"_s));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<ClockEvent> events;
    while (rows.next()) {
        if (const auto event = clockEvent(rows.instant(0), rows.key(1, EventKind::Imported), JsonTexts(rows.utf8(2))))
            events.push_back(*event);
    }
    HD_CHECK(rows.finish());
    return events;
}

Result<> DueStore::set(TicketId ticket, const std::optional<TicketDue>& due)
{
    HD_TRY(auto change, m_database.statement(u"ticket/set_due"_s));
    if (due)
        change.bind(due->at).bind(due->clock);
    else
        change.bindNull().bindNull();
    return change.bind(ticket).run();
}

Result<std::vector<KeptDue>> DueStore::listAfter(TicketId after, int limit)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_dues_after"_s));
    return allRows(rows.bind(after.value()).bind(limit), keptDueOf);
}

Result<std::vector<KeptDue>> DueStore::listOf(CustomerId customer)
{
    HD_TRY(auto rows, m_database.statement(u"ticket/list_dues_of_customer"_s));
    return allRows(rows.bind(customer), keptDueOf);
}

} // namespace helpdesk
