// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace helpdesk {

/// One row per thing, the newest; more than a few hundred of one kind become "many of this kind" (id 0).
std::vector<Change> coalesced(const std::vector<Change>& changes);

/// Follows the change feed of a workspace. Lives on the thread of that workspace's connection.
class ChangeWatch final : public QObject {
    Q_OBJECT

public:
    using Report = std::function<void(std::vector<Change>)>;

    /// Reports what is committed from now on, from the thread it lives on.
    ChangeWatch(Workspace& workspace, Report report);

    /// Looks at the feed now: after a commit of our own.
    void look();

private:
    void poll();

    Workspace& m_workspace;
    Report m_report;
    QTimer m_timer;
    qint64 m_version = 0;
    qint64 m_sequence = 0;
};

} // namespace helpdesk
