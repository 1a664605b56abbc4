// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettemodel.h"

namespace helpdesk {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_entries[static_cast<size_t>(row)];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const auto* entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case Qt::DecorationRole:
        return entry->icon;
    case Qt::AccessibleTextRole:
        return entry->hint.isEmpty() ? entry->text : entry->text + QStringLiteral(", ") + entry->hint;
    case HintRole:
        return entry->hint;
    case Qt::ToolTipRole:
        return entry->run ? QVariant() : QVariant(entry->hint);
    case BlockedRole:
        return !entry->run;
    default:
        return {};
    }
}

} // namespace helpdesk
