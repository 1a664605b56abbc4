// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/agentload.h"
#include "domain/ticket/savedview.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketselection.h"
#include "domain/ticket/view.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QScrollArea;

namespace helpdesk {

class Actions;
class AgentSection;
class AsyncWorkspace;
class PageButton;
class SavedViewModel;
class TicketDrops;
class ViewList;
class ViewListModel;

/// The side bar: queues, saved views and agents with their counts, and the other pages. Tickets are dropped on those of them
/// that can take them. Where the window is low its lines come closer, and then the views scroll.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(AsyncWorkspace& workspace, Actions& actions, SavedViewModel& saved, QWidget* parent = nullptr);

    // Marks what is on show: a queue, a saved view, another page by what leads to it, or none of them (a search).
    void show(StandardView view);
    void show(SavedViewId view);
    void show(const QAction& page);
    void showNone();
    /// A search: marks the agent whose tickets it asks for.
    void show(const TicketCriteria& search);
    /// The saved view that the keys are on, which need not be the one on show.
    SavedViewId currentSaved() const;
    /// Leaves symbols and counts where the window has no room for words; tool tips have them.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    bool showsAgents() const;
    void setAgentsShown(bool shown);
    /// As wide as all its words can be read, in pixels; names of saved views may be long, and ask for `most` only.
    int wholeWidth(int most) const;

Q_SIGNALS:
    void wordsChanged(); ///< it may need another width
    void viewChosen(helpdesk::StandardView view);
    void savedViewChosen(helpdesk::SavedViewId view);
    void agentChosen(const helpdesk::AgentLoad& agent);
    void ticketsDropped(const helpdesk::TicketSelection& tickets, int count, const helpdesk::TicketChanges& changes);
    void currentSavedChanged(helpdesk::SavedViewId view);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(Actions& actions);
    void wire();
    void wireDrops();
    void mark(const QAction* page);
    void updateSaved();
    void fitFolded();
    void fitHeights();
    void retranslate();

    ViewListModel* m_model;
    SavedViewModel& m_savedModel;
    SavedViewId m_shownSaved; ///< may not have been read yet
    QLabel* m_queues;
    ViewList* m_views;
    QLabel* m_savedTitle;
    ViewList* m_saved;
    AgentSection* m_agents;
    TicketDrops* m_drops;
    QLabel* m_more;
    std::vector<PageButton*> m_pages;
    QScrollArea* m_scroll = nullptr; ///< around all views
    bool m_folded = false;
    bool m_scrolls = false; ///< no lines are low enough for the window
};

} // namespace helpdesk
