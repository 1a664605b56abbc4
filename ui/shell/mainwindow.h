// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/theme.h"
#include "ui/shell/panecycle.h"

#include <QMainWindow>

class QSplitter;

namespace helpdesk {

struct AgentLoad;
class Actions;
class CasesPage;
class CurrentUser;
class CustomersPage;
class InlineMessage;
class MacroActs;
class MainMenus;
class MainToolbar;
class Navigation;
class Notices;
class OutagesPage;
class PageStack;
class QualityPage;
class QueuePage;
class ReportsPage;
class Recomputing;
class SavedViewModel;
class SavedViews;
class Settings;
class SideBarRoom;
class StatusLine;
class SupervisionPage;
class UndoController;
struct PaletteEntry;

/// The window over one open workspace: puts side bar, pages, menus and status line together and leads from one to
/// the other. What pages do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, Settings& settings,
               Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    QueuePage& queue() { return *m_queue; }
    Actions& actions() { return *m_actions; }
    /// Opens the wizard, with these files in it.
    void importFiles(const QStringList& paths = {});

Q_SIGNALS:
    void languageChosen(const QString& bcp47);
    void openRequested(); ///< another workspace

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void wireActions();
    void wireTicketActions();
    void wireViews();
    void wirePeople();
    void wirePane();
    void wireServiceLevels();
    void showView(StandardView view);
    void showSavedView(SavedViewId id);
    void showNamed(const SavedView& list);
    void showAgent(const AgentLoad& agent);
    void followShownView();
    void markShown();
    void showSearch(const QString& text);
    void showCustomers(CustomerId customer = {});
    void showCases(EscalationId leg = {});
    void showOutages(OutageId outage = {});
    void showBoard();
    void showQuality();
    void offerBoard();
    void wireBoard();
    void showReports();
    void showTicket(TicketId ticket);
    void openTicket(TicketId ticket);
    void updateSaving();
    std::vector<PaletteEntry> ticketActs();
    void goToHit(bool forward);
    void takeNextStep();
    void openPalette();
    void buildSearch();
    void openSettings();
    void openDrafts();
    void openGuides();
    void openAudit();
    void newTicket();
    void exportList();
    void about();
    void say(const QString& sentence);
    void sayError(const Error& error);
    void restoreLayout();
    void saveLayout();
    void retranslate();
    void updateTitle();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    Settings& m_settings;
    Appearance& m_appearance;
    std::optional<SavedView> m_savedView; ///< on show

    Actions* m_actions;
    MacroActs* m_macros = nullptr;
    UndoController* m_undo;
    SavedViewModel* m_savedModel;
    SavedViews* m_savedViews;
    CurrentUser* m_user;
    MainMenus* m_menus;
    MainToolbar* m_toolbar;
    StatusLine* m_status;
    QSplitter* m_split;
    Navigation* m_navigation;
    SideBarRoom* m_sideBar;
    QWidget* m_right; ///< of the side bar: each part is made where it stays, since a style sheet is told to all of what moves
    PageStack* m_pages;
    QueuePage* m_queue;
    CustomersPage* m_customers;
    CasesPage* m_cases;
    OutagesPage* m_outages;
    ReportsPage* m_reports;
    SupervisionPage* m_board;
    QualityPage* m_quality;
    InlineMessage* m_message;
    InlineMessage* m_notice; ///< of promises in danger
    Notices* m_notices;
    Recomputing* m_recomputing;
    PaneCycle m_panes;
};

} // namespace helpdesk
