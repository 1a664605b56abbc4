// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// Time that a customer bought ahead.
class HourBlockDialog final : public FormDialog {
    Q_OBJECT

public:
    HourBlockDialog(AsyncWorkspace& workspace, CustomerId customer, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    QStringList values() const;

    AsyncWorkspace& m_workspace;
    CustomerId m_customer;
    QStringList m_began;
};

} // namespace helpdesk
