// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/audit/auditrow.h"

#include <functional>

namespace helpdesk {

/// What windows ask of the audit; the calls of AuditService, answered on the UI thread.
class AuditCalls {
public:
    explicit AuditCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Beside the reading of lists: what is rare is looked for among all.
    Answer<AuditPage> list(const AuditFilter& filter, const std::optional<AuditPlace>& after, int limit);
    static QStringList exportColumns();
    /// `words` makes the sentences; called on another thread.
    Answer<qint64> exportTo(const AuditFilter& filter, const std::function<QString(const AuditRow&)>& words,
                            const QString& path, const CsvOptions& options, const ExportColumns& columns);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
