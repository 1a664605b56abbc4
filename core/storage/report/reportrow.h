// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outage.h"
#include "domain/report/reportdefinition.h"
#include "storage/statement.h"

namespace helpdesk {

/// What the row is of stands there; behind it what a log recorded, then what only this source has.
constexpr int kReportGroupColumn = 9;

/// Whether what stands before that is read of the ticket: figures of recorded time look at nothing of it.
constexpr bool hasTicketColumns(ReportSource source)
{
    return source != ReportSource::Work;
}

/// Whether all tickets were walked before: then they need not be looked up again for each piece of work, and a row of it says neither whether its
/// ticket was found nor what it is of, unless that is the agent.
inline bool followsTickets(const ReportDefinition& definition, ReportSource source)
{
    return source == ReportSource::Work && definition.sources.front() == ReportSource::Tickets;
}

/// The row of openReport() as a fact, without what only the events of the ticket tell.
ReportFact readReportFact(const Statement& row, const ReportDefinition& definition, ReportSource source, ReportBy by);
/// Fills what the report needs of the course of the ticket from what is kept of it. False where nothing is, or where its promises do not
/// hold: made under other `terms`, or of events behind `now`.
bool readKeptCourse(const Statement& row, ReportNeed need, qint64 terms, Instant now, ReportFact& fact);
/// Of a row of claims, as much of its outage as rules ask for.
Outage outageOfClaim(const Statement& row);

} // namespace helpdesk
