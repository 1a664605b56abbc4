// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/report/reportdefinition.h"
#include "domain/ticket/ticketfilter.h"
#include "storage/database.h"

namespace helpdesk {

/// The facts of a report, streamed: every ticket (or leg) that the filter finds and that was made before `before`; those made
/// from `from` on where the report is about new tickets. Restricted tickets are absent for those who may not see them.
/// The statement has run; readReportFact() reads its row.
/// Errors: NotFound(User|Team|Outage, {name}) for what the filter names and does not exist; those of Statement::run().
Result<Statement> openReport(Database& database, const ReportDefinition& definition, ReportBy by,
                             const TicketFilter& filter, const Actor& actor, Instant from, Instant before);
ReportFact readReportFact(const Statement& row, ReportSource source, ReportBy by);

/// What a report reads of one ticket beside its row.
class ReportStore {
public:
    explicit ReportStore(Database& database);

    /// The first reply and the rounds alone.
    Result<TicketCourse> conversation(TicketId ticket);
    /// How it went from one to another alone.
    Result<TicketCourse> handings(TicketId ticket);
    Result<TicketCourse> course(TicketId ticket);

private:
    Result<TicketCourse> courseBy(const QString& statement, TicketId ticket);

    Database& m_database;
};

} // namespace helpdesk
