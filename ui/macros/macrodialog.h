// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/macro/macro.h"
#include "ui/customers/formdialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace helpdesk {

class AttributeFields;

/// A macro: its name, what it changes, its note and the reply it prepares. Window's thread.
class MacroDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A macro without id is a new one.
    MacroDialog(AsyncWorkspace& workspace, const Macro& macro, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Macro& macro);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void fill();
    Macro written() const;

    AsyncWorkspace& m_workspace;
    Macro m_known;
    AttributeFields* m_attributes;
    QPlainTextEdit* m_note;
    QPlainTextEdit* m_reply;
    QCheckBox* m_shared;
    QLabel* m_help;
};

} // namespace helpdesk
