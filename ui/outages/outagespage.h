// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace helpdesk {

class ClaimsPane;
class InlineMessage;
class OutageListModel;
class OutageView;

/// Outages with their tickets, and the claims that come of them: two lists, each with the one chosen beside it.
class OutagesPage final : public QWidget {
    Q_OBJECT

public:
    OutagesPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void open(OutageId outage);
    void showClaims();
    void focusList();
    ClaimsPane& claims() { return *m_claims; }

Q_SIGNALS:
    void said(const QString& sentence);
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void searchAsked(const QString& searchText);
    void importAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void connectView();
    void onChanged(const std::vector<Change>& changes);
    void refresh();
    void reload();
    void edit(const Outage& outage);
    void answer();
    void link();
    void unlink(TicketId ticket);
    void makeClaims();
    void addNote();
    void remove();
    void updateEmpty();
    void refuse(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    OutageListModel* m_model;
    OutageId m_current;
    bool m_missed = true; ///< something changed while nobody looked
    Latest m_details;
    QTabBar* m_tabs;
    QStackedWidget* m_parts;
    QPushButton* m_add;
    QPushButton* m_import;
    QLabel* m_empty;
    InlineMessage* m_message;
    QTableView* m_list;
    OutageView* m_view;
    ClaimsPane* m_claims;
};

} // namespace helpdesk
