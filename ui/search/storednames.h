// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/queryfield.h"
#include "ui/base/answers.h"

#include <functional>

namespace helpdesk {

/// The values of a field that the workspace has, for whoever offers them while one types. Window's thread; the newest question
/// wins.
class StoredNames {
public:
    StoredNames(AsyncWorkspace& workspace, QObject* context);

    /// Those that go on from `begun`, case aside, each once; nobody is told when the workspace has none for the field.
    void ask(QueryField field, const QString& begun, std::function<void(const QStringList&)> answer);

private:
    AsyncWorkspace& m_workspace;
    Latest m_asking;
};

} // namespace helpdesk
