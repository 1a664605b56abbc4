// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supervision/boardstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

BoardStore::BoardStore(Database& database)
    : m_database(database)
{
}

Result<BoardCounts> BoardStore::counts(const Actor& actor, Instant now, Instant endOfDay)
{
    BoardCounts counts;
    HD_CHECK(countAgents(counts, now, endOfDay));
    HD_CHECK(countCustomers(counts, now));
    if (actor.role != Role::Administrator)
        HD_CHECK(takeHidden(counts, actor, now, endOfDay));
    return counts;
}

Result<> BoardStore::countAgents(BoardCounts& counts, Instant now, Instant endOfDay)
{
    HD_TRY(auto rows, m_database.statement(u"supervision/list_agents"_s));
    HD_CHECK(rows.bind(now).bind(now).bind(now + promiseAtRisk).bind(now).bind(endOfDay).run());
    while (rows.next())
        counts.agents.insert(rows.id<UserTag>(0), {rows.integer(1), rows.integer(2), rows.integer(3)});
    return rows.finish();
}

Result<> BoardStore::countCustomers(BoardCounts& counts, Instant now)
{
    HD_TRY(auto rows, m_database.statement(u"supervision/list_customers"_s));
    HD_CHECK(rows.bind(now).run());
    while (rows.next())
        counts.customers.insert(rows.id<CustomerTag>(0), {rows.integer(1), rows.integer(2), rows.integer(3)});
    return rows.finish();
}

// Few are restricted: they are taken out again, where asking each ticket on the way would read them all.
Result<> BoardStore::takeHidden(BoardCounts& counts, const Actor& actor, Instant now, Instant endOfDay)
{
    HD_TRY(auto rows, m_database.statement(u"supervision/list_hidden"_s));
    HD_CHECK(rows.bind(actor.user).bind(actor.user).run());
    while (rows.next()) {
        const auto due = rows.optionalInstant(3);
        const qint64 late = due && *due < now ? 1 : 0;
        if (const auto agent = counts.agents.find(rows.id<UserTag>(0)); agent != counts.agents.end()) {
            agent->late -= late;
            agent->soon -= due && !late && *due < now + promiseAtRisk ? 1 : 0;
            agent->today -= due && !late && *due < endOfDay ? 1 : 0;
        }
        if (const auto customer = counts.customers.find(rows.id<CustomerTag>(1)); customer != counts.customers.end()) {
            --customer->open;
            customer->late -= late;
            customer->severityA -= rows.key(2, Severity::C) == Severity::A ? 1 : 0;
        }
    }
    return rows.finish();
}

Result<CustomerKey> BoardStore::customerKey(CustomerId customer)
{
    HD_TRY(auto row, m_database.statement(u"supervision/find_customer"_s));
    HD_TRY(const auto key, firstRow(row.bind(customer), [](const Statement& found) {
               return CustomerKey{found.text(1), found.text(2), found.text(0)};
           }));
    if (!key)
        return fail(ErrorCode::NotFound, Subject::Customer, {QString::number(customer.value())});
    return *key;
}

} // namespace helpdesk
