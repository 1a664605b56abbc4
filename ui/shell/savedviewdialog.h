// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/customers/formdialog.h"

class QComboBox;

namespace helpdesk {

/// A search under a name: to be kept, or kept already and changed.
class SavedViewDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A view without id is a new one.
    SavedViewDialog(AsyncWorkspace& workspace, const SavedView& view, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::SavedView& view);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void addLook();
    SavedView written() const;

    AsyncWorkspace& m_workspace;
    SavedView m_known;
    QComboBox* m_groups = nullptr;
    QComboBox* m_color = nullptr;
};

} // namespace helpdesk
