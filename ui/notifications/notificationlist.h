// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/notification.h"
#include "ui/base/answers.h"

#include <QTimer>

#include <set>

namespace helpdesk {

/// What the steps of ladders tell the one who works here, read anew by the change feed. Has the steps taken that have come: at
/// once, and every minute while the window is open.
class NotificationList final : public QObject {
    Q_OBJECT

public:
    explicit NotificationList(AsyncWorkspace& workspace, QObject* parent = nullptr);

    const std::vector<Notification>& all() const { return m_all; } ///< the newest first
    int unseen() const;
    const Notification* find(NotificationId id) const;
    void refresh();

Q_SIGNALS:
    void changed();
    /// New ones that nobody has looked at. `waiting`: they were there before this window was.
    void arrived(const std::vector<helpdesk::Notification>& fresh, bool waiting);

private:
    void takeSteps();
    void take(const std::vector<Notification>& all);

    AsyncWorkspace& m_workspace;
    std::vector<Notification> m_all;
    std::set<qint64> m_told; ///< those that were announced
    bool m_readOnce = false;
    bool m_taking = false;
    QTimer m_minute;
    Latest m_reading;
};

} // namespace helpdesk
