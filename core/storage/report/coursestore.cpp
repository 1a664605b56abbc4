// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/coursestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void takeHanding(QByteArrayView stored, HandingCount& handings)
    {
        const JsonTexts data(stored);
        if (const auto field = fromKey<TicketField>(data.value("field")))
            handings.take(*field, data.find("from").toByteArray(), data.find("to").toByteArray());
    }

    // Column 0 is until_at: see list_courses_after.
    KeptCourse courseAt(const Statement& row, int column)
    {
        KeptCourse course;
        course.until = row.instant(column);
        course.firstReply = row.optionalInstant(column + 1);
        course.answers = row.utf8(column + 2).toByteArray();
        course.stretches = row.utf8(column + 3).toByteArray();
        course.promises = row.utf8(column + 4).toByteArray();
        course.reassignments = static_cast<int>(row.integer(column + 5));
        course.returns = static_cast<int>(row.integer(column + 6));
        return course;
    }

    KeptTicket keptTicketOf(const Statement& row)
    {
        KeptTicket kept{keptDueOf(row), {}, row.integer(5)};
        if (!row.isNull(5))
            kept.course = courseAt(row, 6);
        return kept;
    }

} // namespace

CourseStore::CourseStore(Database& database)
    : m_database(database)
{
}

Result<qint64> CourseStore::terms()
{
    HD_TRY(auto row, m_database.statement(u"report/find_terms"_s));
    HD_TRY(const auto found, firstRow(row, [](const Statement& counter) { return counter.integer(0); }));
    return found.value_or(0);
}

Result<> CourseStore::raiseTerms()
{
    HD_TRY(auto statement, m_database.statement(u"report/raise_terms"_s));
    return statement.run();
}

Result<TicketHistory> CourseStore::history(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"report/list_kept_events"_s));
    HD_CHECK(rows.bind(ticket).run());
    TicketHistory history;
    while (rows.next()) {
        const auto kind = rows.key(1, EventKind::Imported);
        const auto data = rows.utf8(2);
        if (const auto event = clockEvent(rows.instant(0), kind, JsonTexts(data)))
            history.events.push_back(*event);
        else if (kind == EventKind::Field)
            takeHanding(data, history.handings);
    }
    HD_CHECK(rows.finish());
    return history;
}

Result<HandingCount> CourseStore::handings(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"report/list_handings"_s));
    HD_CHECK(rows.bind(ticket).run());
    HandingCount handings;
    while (rows.next())
        takeHanding(rows.utf8(0), handings);
    HD_CHECK(rows.finish());
    return handings;
}

Result<> CourseStore::put(TicketId ticket, const KeptCourse& course, qint64 terms)
{
    HD_TRY(auto change, m_database.statement(u"report/put_course"_s));
    bindCourse(change, ticket, course, terms);
    return change.run();
}

Result<> CourseStore::setHandings(TicketId ticket, const HandingCount& handings)
{
    HD_TRY(auto change, m_database.statement(u"report/set_handings"_s));
    change.bind(handings.reassignments()).bind(handings.returns()).bind(ticket);
    return change.bind(handings.reassignments()).bind(handings.returns()).run();
}

Result<std::vector<KeptTicket>> CourseStore::listAfter(TicketId after, int limit)
{
    HD_TRY(auto rows, m_database.statement(u"report/list_courses_after"_s));
    return allRows(rows.bind(after.value()).bind(limit), keptTicketOf);
}

Result<std::vector<TicketId>> CourseStore::outdatedAfter(TicketId after, qint64 terms, int limit)
{
    HD_TRY(auto rows, m_database.statement(u"report/list_outdated_after"_s));
    return allRows(rows.bind(after.value()).bind(terms).bind(limit), [](const Statement& row) { return row.id<TicketTag>(0); });
}

void bindCourse(Statement& row, TicketId ticket, const KeptCourse& course, qint64 terms)
{
    // Text, not bytes: the letters are ASCII.
    row.bind(ticket).bind(terms).bind(course.until).bind(course.firstReply);
    row.bind(QString::fromLatin1(course.answers)).bind(QString::fromLatin1(course.stretches));
    row.bind(QString::fromLatin1(course.promises));
    row.bind(course.reassignments).bind(course.returns);
}

} // namespace helpdesk
