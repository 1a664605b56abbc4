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
    /// A view without id is a new one. `shown`: the columns that the list has now, for who wants the view to have them.
    SavedViewDialog(AsyncWorkspace& workspace, const SavedView& view, const std::vector<QueueColumn>& shown,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::SavedView& view);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void addLook();
    void addColumns(const std::vector<QueueColumn>& shown);
    void nameColumns();
    SavedView written() const;

    AsyncWorkspace& m_workspace;
    SavedView m_known;
    QComboBox* m_columns = nullptr; ///< each entry with the columns it stands for, as they are kept
    QComboBox* m_groups = nullptr;
    QComboBox* m_color = nullptr;
};

} // namespace helpdesk
