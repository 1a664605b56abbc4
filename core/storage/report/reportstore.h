// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/report/reportdefinition.h"
#include "domain/ticket/ticketfilter.h"
#include "storage/database.h"

namespace helpdesk {

/// The facts that a report has of one of its sources, streamed: every ticket (leg, step, claim ...) that the filter finds and that
/// can count in [from, before). Where the report needs what was said, or who had a ticket, it has a row for each, behind each other. Restricted tickets are absent for those who may not see them; a claim without a ticket is there
/// as long as the filter asks for nothing. The statement has run; readReportFact() reads its row.
/// Errors: NotFound(User|Team|Outage, {name}) for what the filter names and does not exist; those of Statement::run().
Result<Statement> openReport(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by,
                             const TicketFilter& filter, const Actor& actor, Instant from, Instant before);

/// The text of that statement, for tests of the query plan.
Result<QString> reportSql(Database& database, const ReportDefinition& definition, ReportSource source, ReportBy by,
                          const TicketFilter& filter, const Actor& actor);

/// What a report reads of one ticket beside its row.
class ReportStore {
public:
    explicit ReportStore(Database& database);

    Result<TicketCourse> course(TicketId ticket);
    /// What happened on the way through its guides.
    Result<std::vector<CourseEvent>> guideEvents(TicketId ticket);

private:
    Result<std::vector<CourseEvent>> eventsBy(const QString& statement, TicketId ticket);

    Database& m_database;
};

} // namespace helpdesk
