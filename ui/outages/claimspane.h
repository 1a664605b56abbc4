// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"
#include "ui/outages/claimview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace helpdesk {

class ClaimListModel;
class InlineMessage;

/// All claims with a filter, and the one chosen. Several are filed as one request.
class ClaimsPane final : public QWidget {
    Q_OBJECT

public:
    ClaimsPane(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Only those of one outage; all when there is none.
    void showOutage(const std::optional<Outage>& outage);
    void refresh();
    void focusList();
    /// Writes by the ending of the path: .csv the list on show, .txt, .html and .pdf the ready ones of the outage as a request.
    void exportTo(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void outageChosen(helpdesk::OutageId outage);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectView();
    void open(ClaimId id);
    void reload();
    void take(ClaimStep step);
    void takeBack();
    void remove();
    void edit();
    void fileReady();
    void chooseFile();
    void writeRequest(const QString& path);
    void updateFilter();
    void updateState();
    void refuse(const Error& error);
    std::vector<ClaimId> readyOnShow() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    ClaimListModel* m_model;
    std::optional<Outage> m_outage;
    ClaimId m_current;
    Latest m_details;
    QComboBox* m_filter;
    QPushButton* m_all; ///< back from one outage to all
    QPushButton* m_file;
    QPushButton* m_export;
    QLabel* m_empty;
    InlineMessage* m_message;
    QTableView* m_list;
    ClaimView* m_view;
};

} // namespace helpdesk
