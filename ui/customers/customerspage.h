// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QWidget>

class QLineEdit;
class QSplitter;
class QTableView;

namespace helpdesk {

class CustomerListModel;
class CustomerView;
class InlineMessage;

/// All customers, and the one chosen.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    CustomersPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void open(CustomerId customer);
    void focusSearch();
    void refresh();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void retranslate();

    AsyncWorkspace& m_workspace;
    CustomerListModel* m_model;
    QLineEdit* m_search;
    InlineMessage* m_message;
    QTableView* m_list;
    CustomerView* m_view;
    CustomerId m_current;
    Latest m_details;
};

} // namespace helpdesk
