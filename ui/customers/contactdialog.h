// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// A person at a customer: new, or known already.
class ContactDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A contact without id is a new one of `contact.customer`.
    ContactDialog(AsyncWorkspace& workspace, const Contact& contact, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Contact& contact);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    Contact written() const;
    void readTheirs();
    void meetTheirs(const Contact& theirs);

    AsyncWorkspace& m_workspace;
    Contact m_known;
};

} // namespace helpdesk
