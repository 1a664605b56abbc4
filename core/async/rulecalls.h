// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/routing/programmerules.h"

namespace helpdesk {

/// The rules of the programme, for windows. Errors of each call are those of RuleService.
class RuleCalls {
public:
    explicit RuleCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<ProgrammeRules> list();
    /// A rule file of these rules; no ids: of all.
    Answer<> exportTo(const QString& path, const QStringList& ids);
    Answer<> exportOwnTo(const QString& path);
    Answer<RuleImport> importFile(const QString& path);
    Answer<int> reset(const QStringList& ids);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
