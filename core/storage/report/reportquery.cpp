// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/reportrow.h"
#include "storage/report/reportstore.h"
#include "storage/rows.h"
#include "storage/ticket/ticketcondition.h"
#include "storage/ticket/ticketlistquery.h"

// The one place that turns the filter of a report into SQL; which tickets it finds ticketcondition.h says.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString agentColumn(ReportSource source)
    {
        if (source == ReportSource::Reviews)
            return u"q.agent_id"_s;
        return source == ReportSource::Work ? u"w.actor_id"_s : u"t.assignee_id"_s;
    }

    QString groupColumn(ReportSource source, ReportBy by)
    {
        const bool ofClaims = source == ReportSource::Claims;
        switch (by) {
        case ReportBy::Day:
        case ReportBy::Week:
        case ReportBy::Month:
        case ReportBy::Step:
            return u"NULL"_s;
        case ReportBy::Guide:
            return source == ReportSource::Reviews ? u"q.guide_id"_s : u"NULL"_s;
        case ReportBy::Verdict:
            return source == ReportSource::Reviews ? u"q.verdict"_s : u"NULL"_s;
        case ReportBy::Agent:
            return agentColumn(source);
        case ReportBy::Team:
            return u"t.team_id"_s;
        case ReportBy::Customer:
            return ofClaims ? u"k.customer_id"_s : u"t.customer_id"_s;
        case ReportBy::Subscription:
            return u"t.subscription_id"_s;
        case ReportBy::Service:
            return ofClaims ? u"o.service"_s : u"t.service"_s;
        case ReportBy::Problem:
            return u"t.problem_type"_s;
        case ReportBy::Severity:
            return u"t.severity"_s;
        case ReportBy::Priority:
            return u"(SELECT f.value FROM ticket_recorded_fact AS f WHERE f.ticket_id = t.id AND f.name = 'priority')"_s;
        case ReportBy::Route:
            return source == ReportSource::Legs || source == ReportSource::Incidents ? u"e.route"_s : u"NULL"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    // Whether no other leg of the ticket was before it, in all and in its row.
    QString legColumns(ReportBy by)
    {
        const auto first = u"NOT EXISTS (SELECT 1 FROM escalation AS f WHERE f.ticket_id = e.ticket_id AND f.withdrawn = 0"
                           " AND f.id < e.id%1)"_s;
        return u", e.route, e.requested_at, e.filed_at, e.returned_at,\n    %1,\n    %2"_s.arg(
            first.arg(QString()), first.arg(by == ReportBy::Route ? u" AND f.route = e.route"_s : QString()));
    }

    // What was taken from the hours of the customer for that step, where the report asks for it.
    QString workColumns(const ReportDefinition& definition)
    {
        if (!hasSource(definition, ReportSource::Prices))
            return u", w.at, w.minutes, w.chargeable, NULL, NULL"_s;
        const auto sum = u"(SELECT sum(h.%1) FROM hour_entry AS h\n        WHERE h.ticket_id = w.ticket_id AND h.at = w.at"
                         " AND coalesce(h.operation_id, 0) = coalesce(w.operation_id, 0))"_s;
        return u", w.at, w.minutes, w.chargeable,\n    %1,\n    %2"_s.arg(sum.arg("minutes"_L1), sum.arg("worked"_L1));
    }

    // What is kept of its course: see migration 029.
    QString ticketColumns(ReportNeed need)
    {
        switch (need) {
        case ReportNeed::Subject:
            return u", t.problem_type, t.subscription_id"_s;
        case ReportNeed::FirstReply:
            return u", c.ticket_id, c.first_reply_at"_s;
        case ReportNeed::Answers:
            return u", c.ticket_id, c.answers"_s;
        case ReportNeed::Handings:
            return u", c.ticket_id, c.reassignments, c.returns"_s;
        case ReportNeed::Promises:
            return u", c.terms, c.until_at, c.promises"_s;
        case ReportNeed::Stretches:
            return u", c.ticket_id, CASE WHEN t.episode <> 1 THEN c.stretches ELSE '' END"_s;
        case ReportNeed::Nothing:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

    bool needsCourse(ReportNeed need)
    {
        return need != ReportNeed::Nothing && need != ReportNeed::Subject;
    }

    QString ownColumns(const ReportDefinition& definition, ReportSource source, ReportBy by)
    {
        switch (source) {
        case ReportSource::Tickets:
            return ticketColumns(definition.need);
        case ReportSource::Legs:
            return legColumns(by);
        case ReportSource::Work:
            return workColumns(definition);
        case ReportSource::Claims:
            return u", k.created_at, k.filed_at, k.decided_at, k.status, k.credited_at, k.credit_minor, k.credit_currency,"
                   "\n    o.started_at, o.service"_s;
        case ReportSource::Incidents:
            return u", i.at, i.kind"_s;
        case ReportSource::Reviews:
            return u", q.at, q.given, q.most, q.verdict, t.number"_s;
        case ReportSource::Prices:
        case ReportSource::Guides:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

    // What is told of work is told without a look at its ticket but for the row it belongs to.
    QLatin1StringView factColumns(ReportSource source)
    {
        if (!hasTicketColumns(source))
            return "SELECT w.ticket_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,\n    "_L1;
        return "SELECT t.id, t.created_at, t.first_resolved_at, t.resolved_at, t.closed_at, t.updated_at,\n"
               "    t.state NOT IN ('resolved', 'closed'), t.cancel_reason IS NOT NULL, t.episode,\n    "_L1;
    }

    // Where no log was imported, nobody looks a million times for what one recorded.
    Result<bool> hasRecordedFacts(Database& database)
    {
        HD_TRY(auto row, database.statement(u"report/has_recorded_facts"_s));
        HD_TRY(const auto has, firstRow(row, [](const Statement& found) { return found.boolean(0); }));
        return has.value_or(false);
    }

    Result<SqlPiece> columnsOf(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by)
    {
        const bool isTold = followsTickets(definition, source) && by != ReportBy::Agent;
        SqlPiece columns{factColumns(source) + (isTold ? u"NULL"_s : groupColumn(source, by)), {}};
        HD_TRY(const auto hasRecorded, hasRecordedFacts(database));
        if (hasRecorded && definition.recorded && source == ReportSource::Tickets) {
            columns.sql += ",\n    (SELECT f.value FROM ticket_recorded_fact AS f WHERE f.ticket_id = t.id AND f.name = ?)"_L1;
            columns.values.emplace_back(QString::fromLatin1(definition.recorded));
        } else {
            columns.sql += ", NULL"_L1;
        }
        columns.sql += ownColumns(definition, source, by);
        return columns;
    }

    // SQLite looks tickets up in the table rather than in the index that has all it is asked for, which is a tenth as large.
    QLatin1StringView tablesOf(const ReportDefinition& definition, ReportSource source)
    {
        if (followsTickets(definition, source))
            return "\nFROM ticket_work AS w\nLEFT JOIN operation AS o ON o.id = w.operation_id\n"_L1;
        switch (source) {
        case ReportSource::Tickets:
        case ReportSource::Prices:
        case ReportSource::Guides:
            return "\nFROM ticket AS t\n"_L1;
        case ReportSource::Legs:
            return "\nFROM escalation AS e\nJOIN ticket AS t INDEXED BY ticket_facts ON t.id = e.ticket_id\n"_L1;
        case ReportSource::Work:
            return "\nFROM ticket_work AS w\nJOIN ticket AS t INDEXED BY ticket_facts ON t.id = w.ticket_id\n"
                   "LEFT JOIN operation AS o ON o.id = w.operation_id\n"_L1;
        case ReportSource::Incidents:
            return "\nFROM incident_entry AS i\nJOIN ticket AS t ON t.id = i.ticket_id\n"
                   "LEFT JOIN escalation AS e ON e.id = i.escalation_id\n"_L1;
        case ReportSource::Reviews:
            return "\nFROM quality_review AS q\nJOIN ticket AS t ON t.id = q.ticket_id\n"_L1;
        case ReportSource::Claims:
            return "\nFROM claim AS k\nJOIN outage AS o ON o.id = k.outage_id\nLEFT JOIN ticket AS t ON t.id = k.ticket_id\n"_L1;
        }
        Q_UNREACHABLE();
        return {};
    }

    SqlPiece sourceCondition(ReportSource source, Instant from, Instant before)
    {
        const auto begin = from.milliseconds();
        const auto end = before.milliseconds();
        switch (source) {
        case ReportSource::Tickets:
            return {}; // all of them are read in the time in which those of a month are looked up one by one
        case ReportSource::Legs:
            return {u"e.withdrawn = 0"_s, {}};
        case ReportSource::Work:
            return {u"o.undone_by_id IS NULL AND w.at >= ? AND w.at < ?"_s, {begin, end}};
        case ReportSource::Prices:
            return {u"t.id IN (SELECT c.ticket_id FROM ticket_event AS c WHERE c.kind = 'cost')"_s, {}};
        case ReportSource::Incidents:
            return {u"i.ticket_id IS NOT NULL AND i.kind IN ('reserved', 'consumed', 'refunded') AND i.at < ?\n"
                    "    AND NOT EXISTS (SELECT 1 FROM incident_entry AS r WHERE r.reverses_id = i.id)"_s,
                    {end}};
        case ReportSource::Claims:
            return {u"k.created_at < ?"_s, {end}};
        case ReportSource::Reviews:
            return {u"q.latest = 1 AND q.at >= ? AND q.at < ?"_s, {begin, end}};
        case ReportSource::Guides:
            return {u"t.id IN (SELECT g.ticket_id FROM ticket_event AS g WHERE g.kind = 'guide')\n"
                    "    AND t.updated_at >= ? AND t.created_at < ?"_s,
                    {begin, end}};
        }
        Q_UNREACHABLE();
        return {};
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

    // A claim without a ticket is there for all, as long as nobody asks for tickets.
    Result<SqlPiece> claimCondition(Database& database, const TicketFilter& filter, const Actor& actor)
    {
        HD_TRY(auto condition, reportCondition(database, filter, actor));
        auto every = filter;
        every.anyState = every.anyState || !namesState(every);
        HD_TRY(const auto asked, filterCondition(database, every, actor));
        if (condition.sql.isEmpty() || !asked.sql.isEmpty() || !filter.words.isEmpty() || !filter.withoutWords.isEmpty())
            return condition;
        condition.sql = u"(k.ticket_id IS NULL OR %1)"_s.arg(condition.sql);
        return condition;
    }

    Result<SqlPiece> composedReport(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by,
                                    const TicketFilter& filter, const Actor& actor, Instant from, Instant before)
    {
        HD_TRY(auto query, columnsOf(database, definition, source, by));
        query.sql += tablesOf(definition, source);
        if (source == ReportSource::Tickets && needsCourse(definition.need))
            query.sql += "LEFT JOIN ticket_course AS c ON c.ticket_id = t.id\n"_L1;
        SqlPiece condition;
        if (source == ReportSource::Claims) {
            HD_TRY(condition, claimCondition(database, filter, actor));
        } else if (!followsTickets(definition, source)) {
            HD_TRY(condition, reportCondition(database, filter, actor));
        }
        if (const auto own = sourceCondition(source, from, before); !own.sql.isEmpty())
            condition = bothOf(condition, own);
        if (!condition.sql.isEmpty()) {
            query.sql += "WHERE "_L1;
            query.append(condition);
        }
        return query;
    }

} // namespace

Result<Statement> openReport(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by,
                             const TicketFilter& filter, const Actor& actor, Instant from, Instant before)
{
    HD_TRY(const auto query, composedReport(database, definition, source, by, filter, actor, from, before));
    HD_TRY(auto statement, database.composed(query.sql));
    query.bindTo(statement);
    HD_CHECK(statement.run());
    return statement;
}

Result<QString> reportSql(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by,
                          const TicketFilter& filter, const Actor& actor)
{
    HD_TRY(const auto query, composedReport(database, definition, source, by, filter, actor, {}, {}));
    return query.sql;
}

} // namespace helpdesk
