// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/reportcalls.h"

#include "async/asyncworkspace_p.h"
#include "services/reportservice.h"

namespace helpdesk {

Answer<ReportAnswer> ReportCalls::answer(ReportName report, const ReportPeriod& period, std::optional<ReportBy> by,
                                         const TicketFilter& where)
{
    const ReportQuestion question{report, period, by, where};
    return m_workspace.inside().readAtLength<ReportAnswer>(
        [actor = m_workspace.actor(), question](Workspace& workspace, Task& task) {
            return workspace.reports().answer(actor, question, task);
        });
}

Answer<qint64> ReportCalls::writeCsv(const ReportAnswer& answer, const QString& path, const CsvOptions& options)
{
    return m_workspace.inside().readAtLength<qint64>([answer, path, options](Workspace& workspace, Task&) {
        return workspace.reports().writeCsv(answer, path, options);
    });
}

} // namespace helpdesk
