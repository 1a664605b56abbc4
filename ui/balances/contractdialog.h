// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// A support contract: new, or known already.
class ContractDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A contract without id is a new one.
    ContractDialog(AsyncWorkspace& workspace, const SupportPlan& plan, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::SupportPlan& plan);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    QStringList values() const;

    AsyncWorkspace& m_workspace;
    SupportPlan m_known;
    QStringList m_began;
};

} // namespace helpdesk
