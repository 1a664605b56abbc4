// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/claimlistmodel.h"

#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/text/outagelabels.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace helpdesk {

namespace {

    std::optional<std::pair<Icon, Tone>> markOf(const ClaimRow& row)
    {
        if (isLate(row))
            return std::pair(Icon::Late, Tone::Danger);
        if (isSoon(row))
            return std::pair(Icon::Warning, Tone::Warning);
        if (row.claim.status == ClaimStatus::Credited)
            return std::pair(Icon::Ok, Tone::Success);
        return std::nullopt;
    }

} // namespace

ClaimListModel::ClaimListModel(AsyncWorkspace& workspace, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_latest(this)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ClaimListModel::setFilter(const ClaimFilter& filter)
{
    m_filter = filter;
    refresh();
}

void ClaimListModel::refresh()
{
    m_latest.ask(
        ClaimCalls(m_workspace).list(m_filter),
        [this](const std::vector<ClaimRow>& found) {
            std::vector<ClaimLine> lines;
            lines.reserve(found.size());
            for (const auto& row : found)
                lines.push_back({row.claim.id, row});
            become(std::move(lines));
            Q_EMIT loaded();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

int ClaimListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimListModel::text(const ClaimRow& row, int column) const
{
    switch (column) {
    case DueColumn: {
        const auto words = claimDueText(row);
        return words.isEmpty() ? dayText(row.due, QLocale()) : words;
    }
    case CustomerColumn:
        return row.customerName;
    case OutageColumn:
        return row.outage.number;
    case StatusColumn:
        return label(row.claim.status);
    case MissingColumn:
        return row.claim.status == ClaimStatus::Draft
            ? tr("%n missing", "pieces of evidence", static_cast<int>(row.missing.size()))
            : QString();
    case NumberColumn:
        return row.claim.credit ? moneyText(*row.claim.credit, QLocale()) : row.claim.caseNumber;
    default:
        return {};
    }
}

QVariant ClaimListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rowAt(index.row())->row;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OutageColumn ? QVariant(outageName(row.outage)) : QVariant();
    case Qt::DecorationRole:
        if (const auto mark = markOf(row); mark && index.column() == DueColumn)
            return iconOf(mark->first, mark->second);
        return {};
    default:
        return {};
    }
}

QVariant ClaimListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueColumn:
        return tr("Due");
    case CustomerColumn:
        return tr("Customer");
    case OutageColumn:
        return tr("Outage");
    case StatusColumn:
        return tr("Status");
    case MissingColumn:
        return tr("Evidence");
    case NumberColumn:
        return tr("Number or credit");
    default:
        return {};
    }
}

QList<int> ClaimListModel::changedRoles(const ClaimLine& before, const ClaimLine& after) const
{
    if (before == after)
        return {};
    return {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole};
}

} // namespace helpdesk
