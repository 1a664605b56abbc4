// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/view.h"
#include "ui/base/theme.h"

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;

namespace helpdesk {

/// Every action of the program, made in one place: menus, toolbar, shortcuts and the command palette show the
/// same ones.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* newTicket;
    QAction* openWorkspace;
    QAction* importFiles;
    QAction* exportList;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* search;
    QAction* openTicket;
    QAction* back;
    QAction* reply;
    QAction* note;
    QAction* call;
    QAction* palette;
    QAction* customers;
    QAction* settings;
    QAction* about;
    std::array<QAction*, 9> views;
    std::array<QAction*, 3> themes;
    std::array<QAction*, 2> languages;

    /// What the command palette offers, in the order of the menus.
    QList<QAction*> all() const;
    void retranslate();

Q_SIGNALS:
    void viewChosen(helpdesk::StandardView view);
    void themeChosen(helpdesk::Theme theme);
    void languageChosen(const QString& bcp47);

private:
    QAction* add(const QKeySequence& shortcut = {});
    void addViews();
    void addThemes();
    void addLanguages();

    QWidget* m_window;
};

} // namespace helpdesk
