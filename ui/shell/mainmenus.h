// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace helpdesk {

class Actions;

/// The menus of the window, over the actions of the program.
class MainMenus : public QObject {
    Q_OBJECT

public:
    /// `users`: the menu of those who may work here; it stays its owner's.
    MainMenus(QMenuBar& bar, Actions& actions, QMenu& users, QObject* parent = nullptr);

    void retranslate();

private:
    void build(Actions& actions, QMenu& users);
    void buildViews(Actions& actions);

    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_ticket;
    QMenu* m_view;
    QMenu* m_groups;
    QMenu* m_theme;
    QMenu* m_language;
    QMenu* m_tools;
    QMenu* m_help;
};

} // namespace helpdesk
