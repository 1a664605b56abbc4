// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

class QDialog;
class QWidget;

namespace helpdesk {

class Actions;
class SavedViewDialog;
class SavedViewModel;

/// What can be done with saved views: keep a search as one, change, delete and move the one chosen in the side
/// bar. The actions are enabled by what its owner and the actor's role allow.
class SavedViews : public QObject {
    Q_OBJECT

public:
    SavedViews(AsyncWorkspace& workspace, Actions& actions, SavedViewModel& model, QWidget& window);

    /// The search on show, its order included, and its groups; empty: none, so nothing can be kept.
    void setSearch(const QString& text, const std::optional<TicketGrouping>& grouping);
    /// The columns on show; those of a view are kept with a search unless somebody chooses otherwise, the usual ones are not.
    void setColumns(const std::vector<QueueColumn>& columns, bool ofView);
    /// The view that is chosen in the side bar; may be none.
    void setTarget(SavedViewId view);
    /// Keeps a search that is not on show yet; `over` is closed when that is done.
    void keep(const QString& text, QDialog& over);

Q_SIGNALS:
    void stored(const helpdesk::SavedView& view);
    void said(const QString& sentence);
    void failed(const helpdesk::Error& error);

private:
    void update();
    SavedViewDialog* save(const QString& text, QWidget& over);
    void change();
    void askToRemove();
    void remove(const SavedView& view);

    AsyncWorkspace& m_workspace;
    Actions& m_actions;
    SavedViewModel& m_model;
    QWidget& m_window;
    QString m_search;
    std::optional<TicketGrouping> m_grouping;
    std::vector<QueueColumn> m_columns;
    bool m_columnsOfView = false;
    SavedViewId m_target;
};

} // namespace helpdesk
