// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/macro/macro.h"
#include "ui/base/answers.h"

namespace helpdesk {

/// The macros of whoever works here, read anew when one of them, or what they name, changes. Window's thread.
class MacroList final : public QObject {
    Q_OBJECT

public:
    explicit MacroList(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// By name.
    const std::vector<Macro>& macros() const { return m_macros; }
    const Macro* find(MacroId id) const;

Q_SIGNALS:
    void wasRead();
    void failed(const helpdesk::Error& error);

private:
    void read();
    void onChanged(const std::vector<Change>& changes);

    AsyncWorkspace& m_workspace;
    std::vector<Macro> m_macros;
    Latest m_latest;
};

} // namespace helpdesk
