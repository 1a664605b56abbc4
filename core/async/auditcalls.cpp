// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/auditcalls.h"

#include "async/asyncworkspace_p.h"
#include "services/auditservice.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Answer<AuditPage> AuditCalls::list(const AuditFilter& filter, const std::optional<AuditPlace>& after, int limit)
{
    return m_workspace.inside().search<AuditPage>(
        [actor = m_workspace.actor(), filter, after, limit](Workspace& workspace, Task&) {
            return workspace.audit().list(actor, filter, after, limit);
        });
}

QStringList AuditCalls::exportColumns()
{
    return AuditService::exportColumns();
}

Answer<qint64> AuditCalls::exportTo(const AuditFilter& filter, const std::function<QString(const AuditRow&)>& words,
                                    const QString& path, const CsvOptions& options, const ExportColumns& columns)
{
    const auto actor = m_workspace.actor();
    auto& inside = m_workspace.inside();
    auto answer = inside.readAtLength<qint64>(
        [actor, filter, words, path, options, columns](Workspace& workspace, Task& task) {
            return workspace.audit().exportTo(actor, filter, words, path, options, columns, task);
        });
    return inside.noted({u"audit"_s, nameOfFile(path), {}, 0}, std::move(answer));
}

} // namespace helpdesk
