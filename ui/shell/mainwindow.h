// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/theme.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace helpdesk {

class Actions;
class CustomersPage;
class InlineMessage;
class Navigation;
class QueuePage;
class Settings;

/// The window over one open workspace: side bar, pages, menus, status. What pages do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, Settings& settings,
               Appearance& appearance, QWidget* parent = nullptr);

    QueuePage& queue() { return *m_queue; }
    Actions& actions() { return *m_actions; }

Q_SIGNALS:
    void languageChosen(const QString& bcp47);
    void openRequested(); ///< another workspace

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildMenus();
    void buildToolbar();
    void wireActions();
    void showView(StandardView view);
    void showCustomers(CustomerId customer = {});
    void runSearch();
    void openPalette();
    void openTicket(TicketId ticket);
    void openSettings();
    void newTicket();
    void importFiles();
    void exportList();
    void undo(bool again);
    void readUsers();
    void say(const QString& sentence);
    void sayError(const Error& error);
    void updateStatus();
    void updateDrafts();
    void about();
    void restoreLayout();
    void saveLayout();
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    Settings& m_settings;
    Appearance& m_appearance;
    int m_saving = 0;

    Actions* m_actions;
    QSplitter* m_split;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    QueuePage* m_queue;
    CustomersPage* m_customers;
    InlineMessage* m_message;
    QPushButton* m_newTicket;
    QLineEdit* m_search;
    QToolBar* m_toolbar = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_ticketMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QLabel* m_workspaceLabel;
    QLabel* m_draftsLabel;
    QLabel* m_userLabel;
};

} // namespace helpdesk
