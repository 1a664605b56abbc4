// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/balance/hoursledger.h"
#include "domain/balance/incidentledger.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// A correction by hand, with its reason: of the incidents of a contract, or of a block of prepaid time.
class CorrectionDialog final : public FormDialog {
    Q_OBJECT

public:
    CorrectionDialog(AsyncWorkspace& workspace, const ContractBalance& contract, QWidget* parent = nullptr);
    CorrectionDialog(AsyncWorkspace& workspace, const BlockBalance& block, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void build();
    Subject number() const { return m_block.isValid() ? Subject::Minutes : Subject::Units; }

    AsyncWorkspace& m_workspace;
    SupportPlanId m_plan; ///< invalid: of a block
    HourBlockId m_block; ///< invalid: of a contract
    QString m_left; ///< in words, for the caption
};

} // namespace helpdesk
