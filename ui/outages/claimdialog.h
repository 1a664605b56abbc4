// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"
#include "ui/customers/formdialog.h"

#include <QTimer>

namespace helpdesk {

/// The evidence of a claim. What is still missing stands at its field while one writes.
class ClaimDialog final : public FormDialog {
    Q_OBJECT

public:
    ClaimDialog(AsyncWorkspace& workspace, const ClaimDetails& details, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Claim& claim);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void fill();
    void watch();
    void check();
    void showMissing(const std::vector<Reason>& missing);
    void store(const Claim& claim);
    QStringList values() const;
    /// Without the ticket, which is looked up by its number. Errors: Invalid with the field it is about.
    Result<Claim> written() const;

    AsyncWorkspace& m_workspace;
    ClaimDetails m_details;
    QStringList m_began;
    QTimer m_pause; ///< between the last letter and the check
    Latest m_latest;
};

} // namespace helpdesk
