// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/view.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace helpdesk {

class Actions;
class AsyncWorkspace;
class ViewListModel;

/// The side bar: queues with their counts, and the other pages.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(AsyncWorkspace& workspace, Actions& actions, QWidget* parent = nullptr);

    /// Marks a view as the one on show; none when a search or another page is.
    void setCurrent(std::optional<StandardView> view);

Q_SIGNALS:
    void viewChosen(helpdesk::StandardView view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ViewListModel* m_model;
    QLabel* m_queues;
    QListView* m_views;
    QLabel* m_more;
    QToolButton* m_customers;
};

} // namespace helpdesk
