// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/offering/supportcoverage.h"
#include "ui/customers/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace helpdesk {

/// What is agreed with a customer about support: a new agreement, or one that is known already.
class AgreementDialog final : public FormDialog {
    Q_OBJECT

public:
    /// An agreement without id is a new one of `agreement.customer`.
    AgreementDialog(AsyncWorkspace& workspace, const CustomerOffering& offering, const SupportAgreement& agreement,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::SupportAgreement& agreement);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void show(const SupportAgreement& agreement);
    /// Errors: Invalid(Date|Period|Value) for what cannot be read.
    Result<SupportAgreement> written() const;
    const SupportTier* chosenTier() const;
    void fillTiers();
    void nameRecords();
    void meetTheirs(const SupportAgreement& theirs);
    const SupportAgreement* running() const;

    AsyncWorkspace& m_workspace;
    CustomerOffering m_offering;
    SupportAgreement m_known;
    QComboBox* m_tier;
    QLineEdit* m_price;
    QCheckBox* m_sent;
    QCheckBox* m_replaces; ///< only of a new one beside one that runs
};

} // namespace helpdesk
