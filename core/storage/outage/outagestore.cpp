// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outage/outagestore.h"

#include "storage/rows.h"
#include "storage/ticket/ticketlistquery.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const Outage& outage)
    {
        statement.bind(outage.number).bind(keyOf(outage.service)).bind(outage.workload).bind(outage.title);
        statement.bind(outage.advisory).bind(outage.status).bind(outage.startedAt).bind(outage.endedAt);
        statement.bind(outage.feature).bind(outage.impact).bind(outage.modifiedAt).bind(outage.batch);
        statement.bind(outage.revision);
    }

    void bindReader(Statement& statement, const Actor& actor)
    {
        statement.bind(actor.role == Role::Administrator).bind(actor.user.value()).bind(actor.user.value());
    }

    Outage outageOf(const Statement& row)
    {
        return OutageStore::readOutage(row);
    }

    OutageRow rowOf(const Statement& row)
    {
        constexpr int counts = OutageStore::columns;
        return {outageOf(row), static_cast<int>(row.integer(counts)), static_cast<int>(row.integer(counts + 1)),
                static_cast<int>(row.integer(counts + 2)), static_cast<int>(row.integer(counts + 3))};
    }

    OutagePost postOf(const Statement& row)
    {
        return {row.instant(0), row.key(1, OutagePostKind::Note), row.text(2), row.text(3)};
    }

    HitCustomer customerOf(const Statement& row)
    {
        return {row.id<CustomerTag>(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)), row.boolean(4)};
    }

} // namespace

OutageStore::OutageStore(Database& database)
    : m_database(database)
{
}

Outage OutageStore::readOutage(const Statement& row, int first)
{
    Outage outage;
    outage.id = row.id<OutageTag>(first);
    outage.number = row.text(first + 1);
    outage.service = row.key(first + 2, Service::Other);
    outage.workload = row.text(first + 3);
    outage.title = row.text(first + 4);
    outage.advisory = row.boolean(first + 5);
    outage.status = row.text(first + 6);
    outage.startedAt = row.instant(first + 7);
    outage.endedAt = row.optionalInstant(first + 8);
    outage.revision = row.integer(first + 9);
    outage.feature = row.text(first + 10);
    outage.impact = row.text(first + 11);
    outage.modifiedAt = row.optionalInstant(first + 12);
    outage.batch = row.id<BatchTag>(first + 13);
    return outage;
}

Result<OutageId> OutageStore::insert(const Outage& outage)
{
    HD_TRY(auto statement, m_database.statement(u"outage/insert"_s));
    bindFields(statement, outage);
    return insertedId<OutageTag>(statement);
}

Result<> OutageStore::update(const Outage& outage, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"outage/update"_s));
    bindFields(statement, outage);
    HD_CHECK(statement.bind(outage.id).bind(seen).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::Conflict, Subject::Outage, {outage.number});
    return {};
}

Result<> OutageStore::remove(OutageId id)
{
    HD_TRY(auto posts, m_database.statement(u"outage/delete_all_posts"_s));
    HD_CHECK(posts.bind(id).run());
    HD_TRY(auto statement, m_database.statement(u"outage/delete"_s));
    return statement.bind(id).run();
}

Result<Outage> OutageStore::find(OutageId id)
{
    HD_TRY(auto statement, m_database.statement(u"outage/find"_s));
    HD_TRY(auto found, firstRow(statement.bind(id), outageOf));
    if (!found)
        return fail(ErrorCode::NotFound, Subject::Outage, {QString::number(id.value())});
    return std::move(*found);
}

Result<std::optional<Outage>> OutageStore::findByNumber(const QString& number)
{
    HD_TRY(auto statement, m_database.statement(u"outage/find_by_number"_s));
    return firstRow(statement.bind(number), outageOf);
}

Result<std::vector<Outage>> OutageStore::listRunning()
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_running"_s));
    return allRows(statement, outageOf);
}

Result<std::vector<OutageRow>> OutageStore::listRows(const Actor& actor, int limit)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_rows"_s));
    bindReader(statement, actor);
    return allRows(statement.bind(limit), rowOf);
}

Result<> OutageStore::insertPost(OutageId outage, const OutagePost& post)
{
    HD_TRY(auto statement, m_database.statement(u"outage/insert_post"_s));
    return statement.bind(outage).bind(post.at).bind(post.kind).bind(post.author).bind(post.text).run();
}

Result<std::vector<OutagePost>> OutageStore::listPosts(OutageId outage)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_posts"_s));
    return allRows(statement.bind(outage), postOf);
}

Result<> OutageStore::replacePosts(OutageId outage, OutagePostKind kind, const std::vector<OutagePost>& posts)
{
    {
        HD_TRY(auto statement, m_database.statement(u"outage/delete_posts"_s));
        HD_CHECK(statement.bind(outage).bind(kind).run());
    }
    for (const auto& post : posts)
        HD_CHECK(insertPost(outage, post));
    return {};
}

Result<bool> OutageStore::link(OutageId outage, TicketId ticket)
{
    HD_TRY(auto statement, m_database.statement(u"outage/link"_s));
    HD_CHECK(statement.bind(outage).bind(ticket).run());
    return statement.affectedRows() == 1;
}

Result<bool> OutageStore::unlink(OutageId outage, TicketId ticket)
{
    HD_TRY(auto statement, m_database.statement(u"outage/unlink"_s));
    HD_CHECK(statement.bind(outage).bind(ticket).run());
    return statement.affectedRows() == 1;
}

Result<std::vector<Outage>> OutageStore::listOfTicket(TicketId ticket)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_of_ticket"_s));
    return allRows(statement.bind(ticket), outageOf);
}

Result<std::vector<TicketRow>> OutageStore::listTickets(OutageId outage, const Actor& actor)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_tickets"_s));
    bindReader(statement.bind(outage), actor);
    return allRows(statement, readTicketRow);
}

Result<std::vector<TicketRow>> OutageStore::listSimilar(const Outage& outage, Instant from, Instant before,
                                                        const Actor& actor, int limit)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_similar"_s));
    bindReader(statement.bind(from).bind(before).bind(keyOf(outage.service)), actor);
    return allRows(statement.bind(limit), readTicketRow);
}

Result<std::vector<HitCustomer>> OutageStore::listCustomers(OutageId outage, const Actor& actor)
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_customers"_s));
    bindReader(statement.bind(outage).bind(outage), actor);
    return allRows(statement, customerOf);
}

} // namespace helpdesk
