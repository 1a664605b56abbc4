// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/balance/incidentledger.h"
#include "ui/base/answers.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace helpdesk {

class InlineMessage;

/// Our support contracts with what is left of them, and the ledger of the chosen one. Administrators write contracts,
/// supervisors adjust, everybody reads.
class ContractsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContractsPage(AsyncWorkspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void fill();
    void choose(int row);
    void readLedger();
    void fillLedger();
    void allow();
    void edit(const SupportPlan& plan);
    void adjust();
    void end();
    void retranslate();
    const ContractBalance* chosen() const;

    AsyncWorkspace& m_workspace;
    std::vector<ContractBalance> m_contracts;
    std::vector<IncidentEntry> m_entries;
    SupportPlanId m_chosen;
    Latest m_reading;
    Latest m_readingLedger;
    QListWidget* m_list;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_adjust;
    QPushButton* m_end;
    QLabel* m_balance;
    QTableWidget* m_ledger;
    InlineMessage* m_message;
};

} // namespace helpdesk
