// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// One step of a filed claim: what it needs, and nothing else.
class ClaimStepDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Step { File, Accept, Refuse, Credit };

    ClaimStepDialog(AsyncWorkspace& workspace, Step step, std::vector<ClaimId> claims, QWidget* parent = nullptr);

Q_SIGNALS:
    void stepped(int claims);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    template <typename T>
    void wait(const Answer<T>& answer);

    AsyncWorkspace& m_workspace;
    Step m_step;
    std::vector<ClaimId> m_claims;
};

} // namespace helpdesk
