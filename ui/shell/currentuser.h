// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

class QAction;
class QMenu;

namespace helpdesk {

class Settings;

/// Who works in this window. Knows the staff, offers the active ones in a menu, and follows what becomes of the
/// present one elsewhere: another name or role holds at once.
class CurrentUser : public QObject {
    Q_OBJECT

public:
    CurrentUser(AsyncWorkspace& workspace, Settings& settings, QWidget& window);

    QMenu& menu() { return *m_menu; }
    /// One for each of those who may work here; checked: the present one.
    QList<QAction*> choices() const;
    void retranslate();

Q_SIGNALS:
    void usersRead(const std::vector<helpdesk::User>& users);
    void said(const QString& sentence);
    /// The present one was taken off the staff.
    void left(const QString& sentence);

private:
    void read();
    void take(const std::vector<User>& users);
    void fillMenu();
    void choose(const User& user);

    AsyncWorkspace& m_workspace;
    Settings& m_settings;
    std::vector<User> m_users;
    QMenu* m_menu; ///< of the window
    Latest m_reading;
};

/// "Anna, agent"
QString nameAndRole(const QString& name, Role role);

} // namespace helpdesk
