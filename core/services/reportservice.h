// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/exports/csvoptions.h"
#include "domain/partner/user.h"
#include "domain/report/reporttally.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

class Database;

struct ReportQuestion {
    ReportName report = ReportName::Flow;
    ReportPeriod period;
    std::optional<ReportBy> by; ///< none: as the report has it
    TicketFilter where; ///< tickets of every state unless it names one
};

/// Figures over the tickets that somebody may see. Blocking; on the thread of the database; memory grows with the durations
/// that are weighed, not with the tickets.
class ReportService {
public:
    ReportService(Database& database, const Clock& clock);

    /// Errors: Invalid(Period, {its end}) when it ends before it begins, Invalid(Field, {field, what is allowed}) for rows the
    /// report cannot have, NotFound for what the filter names, Cancelled, storage errors.
    Result<ReportAnswer> answer(const Actor& actor, const ReportQuestion& question, Task& task);

    /// The rows and, last, the totals; durations in minutes, rates as parts of one. Returns the number of rows. The file appears
    /// whole or not at all. Errors: FileNotWritable, DiskFull, Invalid(File) when it is the workspace itself.
    Result<qint64> writeCsv(const ReportAnswer& answer, const QString& path, const CsvOptions& options) const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
