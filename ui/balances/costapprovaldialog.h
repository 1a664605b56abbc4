// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// That somebody at the customer agreed to pay: who, how much, when, how they said so.
class CostApprovalDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `contact`: who probably agreed.
    CostApprovalDialog(AsyncWorkspace& workspace, TicketId ticket, const QString& contact, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    QStringList values() const;

    AsyncWorkspace& m_workspace;
    TicketId m_ticket;
    QStringList m_began;
};

} // namespace helpdesk
