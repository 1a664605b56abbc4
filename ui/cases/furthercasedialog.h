// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/casecalls.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// Asks for a further case beside one that is open, or under it: with whom, under what, and what is handed over.
/// The fields begin with what the open one says.
class FurtherCaseDialog : public FormDialog {
    Q_OBJECT

public:
    FurtherCaseDialog(AsyncWorkspace& workspace, const CaseRow& beside, QWidget* parent = nullptr);

Q_SIGNALS:
    void requested(helpdesk::EscalationId leg);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    TriggerInput written() const;

    CaseCalls m_calls;
    CaseRow m_beside;
};

} // namespace helpdesk
