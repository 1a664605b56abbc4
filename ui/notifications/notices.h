// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/notifications/notificationlist.h"

namespace helpdesk {

class InlineMessage;
class Settings;
class TrayNotices;

/// Tells of what the steps of ladders say: in a bar of the window that takes no focus, by a message of the desktop, and as a list
/// where each is opened, put off or dismissed.
class Notices final : public QObject {
    Q_OBJECT

public:
    Notices(AsyncWorkspace& workspace, const Settings& settings, InlineMessage& bar, QWidget& window);

    NotificationList& list() { return m_list; }
    void openList();
    void retranslate();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void counted(int all, int unseen);
    void failed(const helpdesk::Error& error);

private:
    void tell(const std::vector<Notification>& fresh, bool waiting);
    void showBar();
    void followBar();
    void open(NotificationId id);
    void putOff(NotificationId id);

    AsyncWorkspace& m_workspace;
    const Settings& m_settings;
    InlineMessage& m_bar;
    QWidget& m_window;
    NotificationList m_list;
    TrayNotices* m_tray;
    std::vector<NotificationId> m_told; ///< those that the bar tells of
};

} // namespace helpdesk
