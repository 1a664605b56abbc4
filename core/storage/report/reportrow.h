// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outage.h"
#include "domain/report/reportdefinition.h"
#include "storage/statement.h"

namespace helpdesk {

/// What the row is of stands there; behind it what a log recorded, then what only this source has.
constexpr int kReportGroupColumn = 9;

/// The row of openReport() as a fact, without what only the events of the ticket tell.
ReportFact readReportFact(const Statement& row, const ReportDefinition& definition, ReportSource source, ReportBy by);
/// What a row tells beside the ticket where it is joined with what was said, or with who had it; none: nothing was.
std::optional<SaidMoment> saidMomentOf(const Statement& row);
std::optional<CourseEvent> handingOf(const Statement& row);
/// Of a row of claims, as much of its outage as rules ask for.
Outage outageOfClaim(const Statement& row);

} // namespace helpdesk
