// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace helpdesk {

/// One thing the command palette can do or go to.
struct PaletteEntry {
    QIcon icon;
    QString text;
    QString hint; ///< the shortcut, or what kind of thing it is; of what is blocked, the reason
    std::function<void()> run; ///< empty: blocked
};

/// The entries that fit what was typed.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole + 1, BlockedRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    const PaletteEntry* entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace helpdesk
