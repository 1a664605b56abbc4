// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/groupedorder.h"
#include "domain/ticket/view.h"
#include "ui/base/theme.h"

#include <QKeySequence>
#include <QObject>

#include <array>
#include <optional>

class QAction;

namespace helpdesk {

/// Every action of the program, made in one place: menus, toolbar, shortcuts and the command palette show the
/// same ones. What is not possible now is disabled by whoever knows.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* newTicket;
    QAction* openWorkspace;
    QAction* importFiles;
    QAction* exportList;
    QAction* quit;
    QAction* undo; ///< named by the UndoController, as is redo
    QAction* redo;
    QAction* search;
    QAction* buildSearch; ///< by choosing, what can be typed as well
    QAction* saveView;
    QAction* editView; ///< this and the next three work on the saved view that is chosen in the side bar
    QAction* removeView;
    QAction* moveViewUp;
    QAction* moveViewDown;
    QAction* openTicket;
    QAction* back;
    QAction* reply;
    QAction* note;
    QAction* call;
    QAction* changeTickets; ///< this and the next two work on the tickets chosen in the queue
    QAction* assignToMe;
    QAction* runMacro; ///< on the tickets chosen, or on the one on show
    QAction* copyTickets;
    QAction* chooseAll;
    QAction* chooseColumns; ///< of the list
    QAction* showHits; ///< where the words of a search stand, in a line of each row
    QAction* nextHit; ///< in the conversation on show, as is the one before
    QAction* previousHit;
    QAction* nextAct; ///< of the ticket on show; the palette lists it by its own name
    QAction* approveCost;
    QAction* attach;
    QAction* drafts;
    QAction* palette;
    QAction* board; ///< of a supervisor; there for nobody else
    QAction* quality; ///< review of it; for supervisors as the board
    QAction* customers;
    QAction* cases;
    QAction* outages;
    QAction* reports;
    QAction* guides;
    QAction* nextPane;
    QAction* previousPane;
    QAction* macros; ///< to be made and changed
    QAction* notifications; ///< of promises in danger
    QAction* policies; ///< of service levels
    QAction* audit; ///< of a supervisor; there for nobody else
    QAction* calendars; ///< business hours and holidays
    QAction* tiers; ///< what we support, when and at what price
    QAction* settings;
    QAction* about;
    std::array<QAction*, 6> groupings; ///< of the list: none, then those there are
    QAction* foldGroups;
    QAction* unfoldGroups;
    std::array<QAction*, 10> views; ///< Ctrl+1 to Ctrl+9, and Ctrl+0 for the last
    std::array<QAction*, 9> savedViews; ///< Alt+1 to Alt+9, by their places in the side bar
    std::array<QAction*, 3> themes;
    std::array<QAction*, 2> languages;

    /// What the command palette offers, in the order of the menus.
    QList<QAction*> all() const;
    /// What leads to the pages beside the queue, as the side bar shows them.
    QList<QAction*> pages() const { return {board, quality, customers, cases, outages, reports}; }
    void retranslate();
    /// Checks what the list is grouped by; folding is for a list in groups.
    void showGrouping(const std::optional<TicketGrouping>& grouping);

Q_SIGNALS:
    void groupingChosen(const std::optional<helpdesk::TicketGrouping>& grouping);
    void viewChosen(helpdesk::StandardView view);
    void savedViewChosen(int place); ///< from 0; there may be none
    void themeChosen(helpdesk::Theme theme);
    void languageChosen(const QString& bcp47);

private:
    QAction* add(const QList<QKeySequence>& shortcuts = {});
    void addEverything();
    void addViews();
    void addGroupings();
    void addThemes();
    void addLanguages();
    void setIcons();

    QWidget* m_window;
};

} // namespace helpdesk
