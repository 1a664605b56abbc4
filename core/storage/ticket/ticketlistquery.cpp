// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketlistquery.h"

#include "storage/ticket/ticketcondition.h"
#include "storage/ticket/ticketorder.h"
#include "storage/ticket/wordsieve.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kColumns = "SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,\n"
                              "    t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at,\n"
                              "    t.next_due_at, t.next_due_clock\n";

    constexpr auto kExport = "SELECT t.number, t.title, t.state, t.severity, t.service, t.category, t.problem_type,\n"
                             "    t.customer_id, t.customer_id, t.contact_id, t.assignee_id, t.team_id, t.channel,\n"
                             "    t.created_at, t.updated_at, t.resolved_at, t.closed_at, t.next_due_at\n";

    SqlPiece where(const SqlPiece& condition)
    {
        if (condition.sql.isEmpty())
            return {};
        SqlPiece piece{u"WHERE "_s, {}};
        piece.append(condition);
        piece.sql += u'\n';
        return piece;
    }

    bool asksForWords(const TicketFilter& filter)
    {
        return !filter.words.isEmpty() || !filter.withoutWords.isEmpty();
    }

    QString rowsFrom(const TicketFilter& filter, OrderPart part = OrderPart::All)
    {
        return QString::fromLatin1(kColumns) + ticketTables(filter.sort, part, true);
    }

    SqlPiece pageQuery(SqlPiece condition, const TicketFilter& filter, OrderPart part, const std::optional<TicketRow>& after)
    {
        condition = bothOf(condition, partCondition(filter.sort, part));
        if (after)
            condition = bothOf(condition, ticketsBehind(*after, filter.sort, filter.descending, part));
        SqlPiece query{rowsFrom(filter, part), {}};
        query.append(where(condition));
        query.sql += u"ORDER BY %1\nLIMIT ?"_s.arg(ticketOrder(filter.sort, filter.descending, part));
        return query;
    }

    // Of each part of the list that has something behind `after`.
    Result<std::vector<SqlPiece>> pageQueries(Database& database, const TicketFilter& filter, const Actor& actor,
                                              const std::optional<TicketRow>& after)
    {
        HD_TRY(const auto condition, ticketCondition(database, filter, actor));
        std::vector<SqlPiece> queries;
        bool behind = !after;
        for (const auto part : orderParts(filter)) {
            const auto within = after && (part == OrderPart::All || part == orderPartOf(*after, filter.sort));
            if (within || behind)
                queries.push_back(pageQuery(condition, filter, part, within ? after : std::nullopt));
            behind = behind || within;
        }
        return queries;
    }

    // The names are joined only where they make the order, and who may see a ticket is not asked of each: an index alone
    // answers the rest.
    SqlPiece inOrder(const SqlPiece& condition, const TicketFilter& filter, OrderPart part = OrderPart::All)
    {
        SqlPiece query{u"SELECT t.id\n"_s + ticketTables(filter.sort, part, false), {}};
        query.append(where(bothOf(condition, partCondition(filter.sort, part))));
        query.sql += "ORDER BY "_L1 + ticketOrder(filter.sort, filter.descending, part);
        return query;
    }

    // Everything but the words.
    Result<SqlPiece> fieldsCondition(Database& database, TicketFilter filter, const Actor& actor)
    {
        filter.words.clear();
        filter.withoutWords.clear();
        return filterCondition(database, filter, actor);
    }

    // What comes along to the sieve: the fields are asked of it.
    SqlPiece sieveQuery(const SqlPiece& fields, const TicketFilter& filter, const WordSieve& sieve,
                        const std::optional<TicketRow>& after)
    {
        auto condition = bothOf(fields, sieve.lead());
        if (after)
            condition = bothOf(condition, ticketsBehind(*after, filter.sort, filter.descending));
        return inOrder(condition, filter);
    }

    // All less the hidden ones: both are walks along narrow indexes, where asking each ticket would read them all.
    Result<SqlPiece> countQuery(Database& database, const TicketFilter& filter, const Actor& actor)
    {
        HD_TRY(const auto condition, filterCondition(database, filter, actor));
        SqlPiece query{u"SELECT (SELECT count(*) FROM ticket AS t\n"_s, {}};
        query.append(where(condition));
        query.sql += u')';
        if (const auto hidden = hiddenFrom(actor); !hidden.sql.isEmpty()) {
            query.sql += "\n    - (SELECT count(*) FROM ticket AS t\n"_L1;
            query.append(where(bothOf(condition, hidden)));
            query.sql += u')';
        }
        return query;
    }

    Result<std::vector<SqlPiece>> orderQueries(Database& database, const TicketFilter& filter, const Actor& actor)
    {
        HD_TRY(const auto condition, filterCondition(database, filter, actor));
        std::vector<SqlPiece> queries;
        for (const auto part : orderParts(filter))
            queries.push_back(inOrder(condition, filter, part));
        return queries;
    }

    Result<Statement> started(Database& database, const SqlPiece& query)
    {
        HD_TRY(auto statement, database.composed(query.sql));
        query.bindTo(statement);
        HD_CHECK(statement.run());
        return statement;
    }

    Result<> readInto(std::vector<TicketId>& ids, Database& database, const SqlPiece& query)
    {
        HD_TRY(auto found, started(database, query));
        while (found.next())
            ids.push_back(found.id<TicketTag>(0));
        return found.finish();
    }

    Result<std::vector<TicketId>> readIds(Database& database, const SqlPiece& query)
    {
        std::vector<TicketId> ids;
        HD_CHECK(readInto(ids, database, query));
        return ids;
    }

    QStringList textsOf(const std::vector<SqlPiece>& queries)
    {
        QStringList texts;
        for (const auto& query : queries)
            texts << query.sql;
        return texts;
    }

    Result<QSet<TicketId>> hiddenTickets(Database& database, const Actor& actor)
    {
        const auto hidden = hiddenFrom(actor);
        if (hidden.sql.isEmpty())
            return QSet<TicketId>();
        SqlPiece query{u"SELECT t.id\nFROM ticket AS t\n"_s, {}};
        query.append(where(hidden));
        HD_TRY(const auto ids, readIds(database, query));
        return QSet<TicketId>(ids.begin(), ids.end());
    }

    Result<std::vector<TicketId>> visibleOf(std::vector<TicketId> ids, Database& database, const Actor& actor)
    {
        HD_TRY(const auto hidden, hiddenTickets(database, actor));
        if (!hidden.isEmpty())
            std::erase_if(ids, [&hidden](TicketId id) { return hidden.contains(id); });
        return ids;
    }

    // In the filter's order, those that say its words; no more than `limit`, 0: all.
    Result<std::vector<TicketId>> sieved(Database& database, const TicketFilter& filter, const Actor& actor,
                                         size_t limit = 0, const std::optional<TicketRow>& after = {})
    {
        HD_TRY(const auto fields, fieldsCondition(database, filter, actor));
        HD_TRY(auto sieve, WordSieve::open(database, filter, static_cast<qint64>(limit), fields));
        const auto query = sieveQuery(fields, filter, sieve, after);
        HD_TRY(const auto hidden, hiddenTickets(database, actor));
        HD_TRY(auto tickets, started(database, query));
        std::vector<TicketId> ids;
        while ((limit == 0 || ids.size() < limit) && tickets.next()) {
            const auto id = tickets.id<TicketTag>(0);
            if (hidden.contains(id))
                continue;
            HD_TRY(const auto passes, sieve.passes(id));
            if (passes)
                ids.push_back(id);
        }
        if (limit == 0 || ids.size() < limit)
            HD_CHECK(tickets.finish());
        return ids;
    }

    // The rows come in no order; one that was taken away meanwhile is missing.
    Result<std::vector<TicketRow>> rowsInOrder(Database& database, const std::vector<TicketId>& ids, const Actor& actor)
    {
        HD_TRY(auto found, listTicketRows(database, ids, actor));
        QHash<TicketId, size_t> places;
        for (size_t place = 0; place < ids.size(); ++place)
            places.insert(ids[place], place);
        std::ranges::sort(found, {}, [&](const TicketRow& row) { return places.value(row.id); });
        return found;
    }

    Result<SqlPiece> exportCondition(Database& database, TicketFilter filter, const Actor& actor)
    {
        if (!asksForWords(filter))
            return ticketCondition(database, filter, actor);
        HD_TRY(const auto ids, sieved(database, filter, actor));
        filter.words.clear();
        filter.withoutWords.clear();
        HD_TRY(const auto condition, ticketCondition(database, filter, actor));
        return bothOf(condition, amongTickets(ids));
    }

} // namespace

TicketRow readTicketRow(const Statement& row)
{
    return {row.id<TicketTag>(0),
            row.integer(1),
            row.text(2),
            row.key<TicketState>(3),
            row.key(4, Severity::C),
            row.optionalKey<Service>(5),
            row.id<CustomerTag>(6),
            row.text(7),
            row.id<UserTag>(8),
            row.text(9),
            row.boolean(10),
            row.instant(11),
            row.instant(12),
            row.optionalInstant(13),
            row.optionalKey<ServiceClock>(14)};
}

Result<std::vector<TicketRow>> listTickets(Database& database, const TicketFilter& filter, const Actor& actor,
                                           int limit, const std::optional<TicketRow>& after)
{
    if (asksForWords(filter)) {
        if (limit <= 0)
            return std::vector<TicketRow>();
        HD_TRY(const auto ids, sieved(database, filter, actor, static_cast<size_t>(limit), after));
        return rowsInOrder(database, ids, actor);
    }
    HD_TRY(auto queries, pageQueries(database, filter, actor, after));
    std::vector<TicketRow> rows;
    rows.reserve(static_cast<size_t>(qBound(0, limit, 1000)));
    for (auto& query : queries) {
        const auto left = limit - static_cast<qint64>(rows.size());
        if (left <= 0)
            break;
        query.values.emplace_back(left);
        HD_TRY(auto found, started(database, query));
        while (found.next())
            rows.push_back(readTicketRow(found));
        HD_CHECK(found.finish());
    }
    return rows;
}

Result<qint64> countTickets(Database& database, const TicketFilter& filter, const Actor& actor)
{
    if (asksForWords(filter)) {
        HD_TRY(const auto ids, sieved(database, filter, actor));
        return static_cast<qint64>(ids.size());
    }
    HD_TRY(const auto query, countQuery(database, filter, actor));
    HD_TRY(auto found, started(database, query));
    const auto count = found.next() ? found.integer(0) : 0;
    HD_CHECK(found.finish());
    return count;
}

Result<std::vector<TicketId>> listTicketIds(Database& database, const TicketFilter& filter, const Actor& actor)
{
    if (asksForWords(filter)) {
        HD_TRY(auto ids, sieved(database, filter, actor));
        std::ranges::sort(ids);
        return ids;
    }
    HD_TRY(const auto condition, filterCondition(database, filter, actor));
    SqlPiece query{u"SELECT t.id\nFROM ticket AS t\n"_s, {}};
    query.append(where(condition));
    HD_TRY(auto found, readIds(database, query)); // by whatever index has them
    HD_TRY(auto ids, visibleOf(std::move(found), database, actor));
    std::ranges::sort(ids);
    return ids;
}

Result<std::vector<TicketId>> listTicketOrder(Database& database, const TicketFilter& filter, const Actor& actor)
{
    if (asksForWords(filter))
        return sieved(database, filter, actor);
    HD_TRY(const auto queries, orderQueries(database, filter, actor));
    std::vector<TicketId> ids;
    for (const auto& query : queries)
        HD_CHECK(readInto(ids, database, query));
    return visibleOf(std::move(ids), database, actor);
}

Result<std::vector<TicketRow>> listTicketRows(Database& database, const std::vector<TicketId>& ids, const Actor& actor)
{
    constexpr size_t kAtOnce = 200; // of the same text, so that it is prepared once
    std::vector<TicketRow> rows;
    rows.reserve(ids.size());
    for (size_t from = 0; from < ids.size(); from += kAtOnce) {
        SqlPiece query{rowsFrom({}), {}};
        SqlPiece among{u"t.id IN (%1)"_s.arg(QStringList(kAtOnce, u"?"_s).join(u',')), {}};
        for (size_t i = from; i < from + kAtOnce; ++i)
            among.values.emplace_back(i < ids.size() ? ids[i].value() : qint64{0});
        query.append(where(bothOf(among, visibleTo(actor))));
        HD_TRY(auto found, started(database, query));
        while (found.next())
            rows.push_back(readTicketRow(found));
        HD_CHECK(found.finish());
    }
    return rows;
}

Result<std::optional<TicketRow>> findTicketRow(Database& database, TicketId id, const Actor& actor)
{
    SqlPiece query{rowsFrom({}) + "WHERE t.id = ?"_L1, {id.value()}};
    if (const auto visible = visibleTo(actor); !visible.sql.isEmpty()) {
        query.sql += " AND "_L1;
        query.append(visible);
    }
    HD_TRY(auto found, started(database, query));
    std::optional<TicketRow> row;
    if (found.next())
        row = readTicketRow(found);
    HD_CHECK(found.finish());
    return row;
}

Result<std::vector<TicketGroupCount>> countTicketGroups(Database& database, const Actor& actor)
{
    const auto me = actor.user.value();
    SqlPiece query{ticketGroupsSql(actor), {}};
    if (actor.role != Role::Administrator)
        query.values = {me, me, me};
    HD_TRY(auto found, started(database, query));
    std::vector<TicketGroupCount> groups;
    while (found.next())
        groups.push_back({found.key<TicketState>(0), found.id<UserTag>(1), found.boolean(2), found.integer(3)});
    HD_CHECK(found.finish());
    return groups;
}

// Counted by whoever writes a ticket (migration 017). Of restricted ones those that are the actor's: assigned to them, or else made
// by them.
QString ticketGroupsSql(const Actor& actor)
{
    const auto counted = u"SELECT c.state, c.assignee_id, c.escalation_approved, c.tickets\nFROM ticket_count AS c\n"
                         "WHERE c.state <> 'closed' AND c.restricted "_s;
    if (actor.role == Role::Administrator)
        return counted + "IN (0, 1)"_L1;
    return counted + "= 0\nUNION ALL\n"_L1 + counted + "= 1 AND c.assignee_id = ? AND c.assignee_id > 0\nUNION ALL\n"_L1
        + "SELECT t.state, t.assignee_id, t.escalation_approved, count(*)\nFROM ticket AS t\n"
          "WHERE t.restricted = 1 AND t.state <> 'closed' AND t.created_by_id = ? AND coalesce(t.assignee_id, 0) <> ?\n"
          "GROUP BY t.state, t.assignee_id, t.escalation_approved"_L1;
}

Result<Statement> openExport(Database& database, const TicketFilter& filter, const Actor& actor)
{
    HD_TRY(const auto condition, exportCondition(database, filter, actor));
    SqlPiece query{QString::fromLatin1(kExport) + ticketTables(filter.sort, OrderPart::All, false), {}};
    query.append(where(condition));
    query.sql += "ORDER BY "_L1 + ticketOrder(filter.sort, filter.descending);
    return started(database, query);
}

Result<QString> countTicketsSql(Database& database, const TicketFilter& filter, const Actor& actor)
{
    HD_TRY(const auto query, countQuery(database, filter, actor));
    return query.sql;
}

Result<QStringList> listTicketOrderSql(Database& database, const TicketFilter& filter, const Actor& actor)
{
    if (asksForWords(filter)) {
        HD_TRY(const auto fields, fieldsCondition(database, filter, actor));
        HD_TRY(const auto sieve, WordSieve::open(database, filter, 0, fields));
        return QStringList{sieveQuery(fields, filter, sieve, {}).sql};
    }
    HD_TRY(const auto queries, orderQueries(database, filter, actor));
    return textsOf(queries);
}

Result<QStringList> listTicketsSql(Database& database, const TicketFilter& filter, const Actor& actor,
                                   const std::optional<TicketRow>& after)
{
    constexpr qint64 kPage = 50;
    if (asksForWords(filter)) {
        HD_TRY(const auto fields, fieldsCondition(database, filter, actor));
        HD_TRY(const auto sieve, WordSieve::open(database, filter, kPage, fields));
        return QStringList{sieveQuery(fields, filter, sieve, after).sql};
    }
    HD_TRY(const auto queries, pageQueries(database, filter, actor, after));
    return textsOf(queries);
}

} // namespace helpdesk
