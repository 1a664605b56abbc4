// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/reportstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

ReportStore::ReportStore(Database& database)
    : m_database(database)
{
}

Result<TicketCourse> ReportStore::course(TicketId ticket)
{
    HD_TRY(const auto events, eventsBy(u"report/list_course_events"_s, ticket));
    return courseOf(events);
}

Result<std::vector<CourseEvent>> ReportStore::guideEvents(TicketId ticket)
{
    return eventsBy(u"report/list_guide_events"_s, ticket);
}

Result<std::vector<CourseEvent>> ReportStore::eventsBy(const QString& statement, TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(statement));
    HD_CHECK(rows.bind(ticket).run());
    std::vector<CourseEvent> events;
    while (rows.next())
        events.push_back({rows.instant(0), rows.key(1, EventKind::Imported), rows.json(2)});
    HD_CHECK(rows.finish());
    return events;
}

} // namespace helpdesk
