// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/report/reporttally.h"

namespace helpdesk {

/// The door to reports; as AsyncWorkspace, and as cheap to make. Beside all other reading: a report over many tickets takes its
/// time, which nobody else waits for. Errors of each call are those of the function of the same name of ReportService.
class ReportCalls {
public:
    explicit ReportCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Over the tickets that the actor may see. Without `by` the rows are as the report has them. Progress is the number of
    /// tickets looked at, of how many is not known.
    Answer<ReportAnswer> answer(ReportName report, const ReportPeriod& period, std::optional<ReportBy> by,
                                const TicketFilter& where);
    /// The figures as they were answered; returns the number of rows.
    Answer<qint64> writeCsv(const ReportAnswer& answer, const QString& path, const CsvOptions& options);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
