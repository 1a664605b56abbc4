// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/unattachedmodel.h"

#include "ui/base/languagewatch.h"
#include "ui/base/localtime.h"
#include "ui/text/keypresenter.h"

namespace helpdesk {

UnattachedModel::UnattachedModel(QObject* parent)
    : RowTable(parent)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void UnattachedModel::take(std::vector<UnattachedCase> found, Instant now)
{
    m_now = now;
    std::vector<UnattachedRow> rows;
    rows.reserve(found.size());
    for (auto& one : found)
        rows.push_back({one.request.number, std::move(one)});
    become(std::move(rows));
}

int UnattachedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnattachedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto& found = rowAt(index.row())->found;
    switch (index.column()) {
    case NumberColumn:
        return found.request.number;
    case CustomerColumn:
        return found.customerName.isEmpty() ? found.request.organizationName : found.customerName;
    case TitleColumn:
        return found.request.title;
    case StatusColumn:
        return label(found.request.status);
    case ChangedColumn:
        return found.request.modifiedAt ? localMoment(*found.request.modifiedAt, m_now) : QString();
    default:
        return {};
    }
}

QVariant UnattachedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case CustomerColumn:
        return tr("Customer");
    case TitleColumn:
        return tr("Title");
    case StatusColumn:
        return tr("Status there");
    case ChangedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

QList<int> UnattachedModel::changedRoles(const UnattachedRow& before, const UnattachedRow& after) const
{
    const bool same =
        before.found.request == after.found.request && before.found.customerName == after.found.customerName;
    return same ? QList<int>() : QList<int>{Qt::DisplayRole, Qt::ToolTipRole};
}

} // namespace helpdesk
