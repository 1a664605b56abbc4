// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/offering/supportagreement.h"
#include "ui/base/answers.h"
#include "ui/exports/exportlist.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace helpdesk {

class CustomerListModel;
class CustomerView;
class InlineMessage;
class NoCustomers;

/// All customers, and the one chosen.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    CustomersPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void open(CustomerId customer);
    void focusSearch();
    void refresh();
    /// The list on show, and the subscriptions of the customer on show.
    std::vector<ExportList> exportLists() const;

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    /// To be looked for among the tickets.
    void searchAsked(const QString& searchText);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectView();
    bool handleKey(const QObject* watched, int key);
    void editCustomer(const Customer& customer, bool note);
    void editContact(const Contact& contact);
    void newTicket(const Customer& customer);
    void importFiles();
    void takeRows();
    void updateEmpty();
    void editAgreement(const SupportAgreement& agreement);
    void writeSheet();
    void readOffering();
    void reload();
    void readHours();
    void retranslate();

    AsyncWorkspace& m_workspace;
    CustomerListModel* m_model;
    std::shared_ptr<const Clock> m_clock;
    QBoxLayout* m_top; ///< search and Add: beside each other, or below where there is no room
    QLineEdit* m_search;
    QPushButton* m_add;
    NoCustomers* m_empty;
    InlineMessage* m_message;
    QTableView* m_list;
    CustomerView* m_view;
    CustomerId m_current;
    QString m_currentName; ///< empty until it was read
    QString m_currentLanguage;
    Latest m_details;
    Latest m_hours;
    Latest m_offering;
};

} // namespace helpdesk
