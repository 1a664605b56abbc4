// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/reportstore.h"
#include "storage/ticket/ticketcondition.h"
#include "storage/ticket/ticketlistquery.h"

// The one place that turns the filter of a report into SQL; which tickets it finds ticketcondition.h says.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kGroupColumn = 9;

    bool groupsById(ReportBy by)
    {
        return by == ReportBy::Agent || by == ReportBy::Team || by == ReportBy::Customer;
    }

    QString groupColumn(ReportBy by)
    {
        switch (by) {
        case ReportBy::Day:
        case ReportBy::Week:
        case ReportBy::Month:
            return u"NULL"_s;
        case ReportBy::Agent:
            return u"t.assignee_id"_s;
        case ReportBy::Team:
            return u"t.team_id"_s;
        case ReportBy::Customer:
            return u"t.customer_id"_s;
        case ReportBy::Service:
            return u"t.service"_s;
        case ReportBy::Problem:
            return u"t.problem_type"_s;
        case ReportBy::Severity:
            return u"t.severity"_s;
        case ReportBy::Priority:
            return u"(SELECT f.value FROM ticket_recorded_fact AS f WHERE f.ticket_id = t.id AND f.name = 'priority')"_s;
        case ReportBy::Route:
            return u"e.route"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    SqlPiece columnsOf(const ReportDefinition& definition, ReportBy by)
    {
        SqlPiece columns{u"SELECT t.id, t.created_at, t.first_resolved_at, t.resolved_at, t.closed_at, t.updated_at,\n"
                         "    t.state NOT IN ('resolved', 'closed'), t.cancel_reason IS NOT NULL, t.episode,\n    "_s
                             + groupColumn(by),
                         {}};
        if (definition.recorded) {
            columns.sql += ",\n    (SELECT f.value FROM ticket_recorded_fact AS f WHERE f.ticket_id = t.id AND f.name = ?)"_L1;
            columns.values.emplace_back(QString::fromLatin1(definition.recorded));
        } else {
            columns.sql += ", NULL"_L1;
        }
        if (definition.source == ReportSource::Legs)
            columns.sql += ", e.route, e.requested_at, e.filed_at, e.returned_at"_L1;
        return columns;
    }

    // Reports look at tickets of every state unless a state is asked for.
    Result<SqlPiece> reportCondition(Database& database, TicketFilter filter, const Actor& actor)
    {
        filter.anyState = filter.anyState || !namesState(filter);
        if (filter.words.isEmpty() && filter.withoutWords.isEmpty())
            return ticketCondition(database, filter, actor);
        HD_TRY(const auto ids, listTicketIds(database, filter, actor));
        return amongTickets(ids);
    }

    std::optional<int> recordedOf(const Statement& row, int column)
    {
        if (row.isNull(column))
            return {};
        const auto text = row.text(column);
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
            return 1;
        if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return 0;
        bool isNumber = false;
        const auto number = text.toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

} // namespace

Result<Statement> openReport(Database& database, const ReportDefinition& definition, ReportBy by,
                             const TicketFilter& filter, const Actor& actor, Instant from, Instant before)
{
    auto query = columnsOf(definition, by);
    query.sql += definition.source == ReportSource::Legs
        ? "\nFROM escalation AS e\nJOIN ticket AS t ON t.id = e.ticket_id\n"_L1
        : "\nFROM ticket AS t\n"_L1;
    HD_TRY(auto condition, reportCondition(database, filter, actor));
    if (definition.byCreation)
        condition = bothOf(condition, {u"t.created_at >= ? AND t.created_at < ?"_s, {from.milliseconds(), before.milliseconds()}});
    if (definition.source == ReportSource::Legs)
        condition = bothOf(condition, {u"e.withdrawn = 0"_s, {}});
    if (!condition.sql.isEmpty()) {
        query.sql += "WHERE "_L1;
        query.append(condition);
    }
    HD_TRY(auto statement, database.composed(query.sql));
    query.bindTo(statement);
    HD_CHECK(statement.run());
    return statement;
}

ReportFact readReportFact(const Statement& row, ReportSource source, ReportBy by)
{
    ReportFact fact;
    fact.ticket = row.id<TicketTag>(0);
    fact.createdAt = row.instant(1);
    fact.firstResolvedAt = row.optionalInstant(2);
    fact.resolvedAt = row.optionalInstant(3);
    fact.closedAt = row.optionalInstant(4);
    fact.updatedAt = row.instant(5);
    fact.active = row.boolean(6);
    fact.cancelled = row.boolean(7);
    fact.episode = static_cast<int>(row.integer(8));
    if (groupsById(by))
        fact.groupId = row.integer(kGroupColumn);
    else if (!isTime(by))
        fact.groupText = row.utf8(kGroupColumn).toByteArray();
    fact.recorded = recordedOf(row, kGroupColumn + 1);
    if (source == ReportSource::Legs) {
        fact.route = row.optionalKey<Route>(kGroupColumn + 2);
        fact.requestedAt = row.optionalInstant(kGroupColumn + 3);
        fact.filedAt = row.optionalInstant(kGroupColumn + 4);
        fact.returnedAt = row.optionalInstant(kGroupColumn + 5);
    }
    return fact;
}

} // namespace helpdesk
