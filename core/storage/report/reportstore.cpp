// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/reportstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

ReportStore::ReportStore(Database& database)
    : m_database(database)
{
}

Result<TicketCourse> ReportStore::conversation(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"report/list_said"_s));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<SaidMoment> said;
    while (rows.next())
        said.push_back({rows.instant(0), rows.boolean(1)});
    HD_CHECK(rows.finish());
    TicketCourse course;
    readConversation(said, course);
    return course;
}

Result<TicketCourse> ReportStore::handings(TicketId ticket)
{
    return courseBy(u"report/list_handings"_s, ticket);
}

Result<TicketCourse> ReportStore::course(TicketId ticket)
{
    return courseBy(u"report/list_course_events"_s, ticket);
}

Result<TicketCourse> ReportStore::courseBy(const QString& statement, TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(statement));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<CourseEvent> events;
    while (rows.next())
        events.push_back({rows.instant(0), rows.key(1, EventKind::Imported), rows.json(2)});
    HD_CHECK(rows.finish());
    return courseOf(events);
}

} // namespace helpdesk
