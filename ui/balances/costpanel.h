// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/balance/ticketbalance.h"
#include "ui/base/answers.h"

#include <QWidget>

class QPushButton;

namespace helpdesk {

class FactsSection;
class InlineMessage;

/// Beside a ticket: who pays for it, whether they agreed, what is left of prepaid time and of our contracts. Reads
/// itself anew when the ticket, its customer or a contract changes.
class CostPanel : public QWidget {
    Q_OBJECT

public:
    explicit CostPanel(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    void show(const TicketDetails& details);
    /// Asks who agreed to pay, and how much.
    void recordApproval();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void render();
    void setChargeable();
    void onChanged(const std::vector<Change>& changes);

    AsyncWorkspace& m_workspace;
    TicketId m_ticket;
    CustomerId m_customer;
    qint64 m_revision = 0;
    QString m_contact;
    std::optional<TicketBalance> m_balance;
    Latest m_latest;
    FactsSection* m_facts;
    InlineMessage* m_message;
    QPushButton* m_approve;
    QPushButton* m_charge;
};

} // namespace helpdesk
