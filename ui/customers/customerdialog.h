// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

class QComboBox;

namespace helpdesk {

/// Takes a new customer down, or changes a known one. Changed by somebody else meanwhile: what they wrote stands
/// beside the field, and nothing is overwritten before the agent saves again.
class CustomerDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A customer without id is a new one.
    CustomerDialog(AsyncWorkspace& workspace, const Customer& customer, QWidget* parent = nullptr);

    void focusNote();

Q_SIGNALS:
    void saved(const helpdesk::Customer& customer);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void show(const Customer& customer);
    Customer written() const;
    void meetTheirs(const Customer& theirs);

    AsyncWorkspace& m_workspace;
    Customer m_known; ///< what the fields began with
    QComboBox* m_cloud;
};

} // namespace helpdesk
