// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/outagelistmodel.h"

#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/base/localtime.h"
#include "ui/text/outagelabels.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMost = 5000; // years of them

    Tone toneOf(const Outage& outage)
    {
        if (!outage.isRunning())
            return Tone::Muted;
        return outage.advisory ? Tone::Warning : Tone::Danger;
    }

} // namespace

OutageListModel::OutageListModel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_latest(this)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void OutageListModel::refresh()
{
    m_latest.ask(
        OutageCalls(m_workspace).list(kMost),
        [this](const std::vector<OutageRow>& found) {
            std::vector<OutageLine> lines;
            lines.reserve(found.size());
            for (const auto& row : found)
                lines.push_back({row.outage.id, row});
            become(std::move(lines));
            Q_EMIT loaded();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

int OutageListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutageListModel::text(const OutageRow& row, int column) const
{
    const auto& outage = row.outage;
    switch (column) {
    case NumberColumn:
        return outage.number;
    case WorkloadColumn:
        return outage.workload;
    case TitleColumn:
        return outage.title;
    case StatusColumn:
        return outageStatusText(outage);
    case WhenColumn: {
        const auto began = localMoment(outage.startedAt, m_clock->now());
        return outage.isRunning() ? tr("since %1").arg(began) : began;
    }
    case TicketsColumn:
        return row.tickets == 0 ? QString() : tr("%1 of %2 open").arg(row.openTickets).arg(row.tickets);
    case ClaimsColumn:
        return row.claims == 0 ? QString() : QString::number(row.claims);
    default:
        return {};
    }
}

QVariant OutageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rowAt(index.row())->row;
    const auto& outage = row.outage;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? QVariant(outage.title) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == NumberColumn)
            return iconOf(outage.isRunning() ? (outage.advisory ? Icon::Info : Icon::Outage) : Icon::Ok,
                          toneOf(outage));
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == NumberColumn)
            return u"%1, %2, %3"_s.arg(outage.number,
                                       label(outage.advisory ? OutageClass::Advisory : OutageClass::Incident),
                                       outage.isRunning() ? tr("running") : tr("over"));
        return {};
    default:
        return {};
    }
}

QVariant OutageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Outage");
    case WorkloadColumn:
        return tr("Workload");
    case TitleColumn:
        return tr("Title");
    case StatusColumn:
        return tr("Status");
    case WhenColumn:
        return tr("When");
    case TicketsColumn:
        return tr("Tickets");
    case ClaimsColumn:
        return tr("Claims");
    default:
        return {};
    }
}

QList<int> OutageListModel::changedRoles(const OutageLine& before, const OutageLine& after) const
{
    if (before == after)
        return {};
    return {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
}

} // namespace helpdesk
