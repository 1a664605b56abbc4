// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/rulecalls.h"

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<ProgrammeRules> RuleCalls::list()
{
    return m_workspace.inside().read<ProgrammeRules>(
        [](Workspace& workspace, Task&) { return workspace.rules().list(); });
}

Answer<> RuleCalls::exportTo(const QString& path, const QStringList& ids)
{
    return m_workspace.inside().read<void>([path, ids](Workspace& workspace, Task&) -> Result<> {
        HD_TRY(const auto content, workspace.rules().exported(ids));
        return RuleService::write(content, path);
    });
}

Answer<> RuleCalls::exportOwnTo(const QString& path)
{
    return m_workspace.inside().read<void>([path](Workspace& workspace, Task&) -> Result<> {
        HD_TRY(const auto content, workspace.rules().exportedOwn());
        return RuleService::write(content, path);
    });
}

Answer<RuleImport> RuleCalls::importFile(const QString& path)
{
    return m_workspace.inside().write<RuleImport>([actor = m_workspace.actor(), path](Workspace& workspace, Task&) {
        return workspace.rules().importFile(actor, path, false);
    });
}

Answer<int> RuleCalls::reset(const QStringList& ids)
{
    return m_workspace.inside().write<int>([actor = m_workspace.actor(), ids](Workspace& workspace, Task&) {
        return workspace.rules().reset(actor, ids);
    });
}

} // namespace helpdesk
