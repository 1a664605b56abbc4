// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/savedview.h"
#include "domain/ticket/view.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace helpdesk {

class Actions;
class AsyncWorkspace;
class SavedViewModel;
class ViewList;
class ViewListModel;

/// The side bar: queues and saved views with their counts, and the other pages.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(AsyncWorkspace& workspace, Actions& actions, SavedViewModel& saved, QWidget* parent = nullptr);

    // Marks what is on show: a queue, a saved view, or neither (a search, another page).
    void show(StandardView view);
    void show(SavedViewId view);
    void showNeither();
    /// The saved view that the keys are on, which need not be the one on show.
    SavedViewId currentSaved() const;
    /// Leaves symbols and counts where the window has no room for words; tool tips have them.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void viewChosen(helpdesk::StandardView view);
    void savedViewChosen(helpdesk::SavedViewId view);
    void currentSavedChanged(helpdesk::SavedViewId view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(Actions& actions);
    void updateSaved();
    void fitFolded();
    void retranslate();

    ViewListModel* m_model;
    SavedViewModel& m_savedModel;
    SavedViewId m_shownSaved; ///< may not have been read yet
    QLabel* m_queues;
    ViewList* m_views;
    QLabel* m_savedTitle;
    ViewList* m_saved;
    QLabel* m_more;
    std::vector<QToolButton*> m_pages;
    bool m_folded = false;
};

} // namespace helpdesk
