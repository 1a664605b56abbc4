// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/viewlistmodel.h"

#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/text/keypresenter.h"

#include <algorithm>

namespace helpdesk {

namespace {

    Icon iconOf(StandardView view)
    {
        switch (view) {
        case StandardView::NeedsMe:
            return Icon::NeedsMe;
        case StandardView::Mine:
            return Icon::Mine;
        case StandardView::Unassigned:
            return Icon::Unassigned;
        case StandardView::NewTickets:
            return Icon::Inbox;
        case StandardView::Open:
            return Icon::Open;
        case StandardView::Waiting:
            return Icon::Waiting;
        case StandardView::AtMicrosoft:
            return Icon::Microsoft;
        case StandardView::Approval:
            return Icon::Approve;
        case StandardView::Resolved:
            return Icon::Resolved;
        case StandardView::AllOpen:
            return Icon::All;
        }
        Q_UNREACHABLE();
        return Icon::All;
    }

} // namespace

ViewListModel::ViewListModel(AsyncWorkspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_answers(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change& change) { return change.thing == ChangedThing::Ticket; }))
            refresh();
    });
    connect(&workspace, &AsyncWorkspace::actorChanged, this, &ViewListModel::refresh);
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &ViewListModel::retranslate);
}

void ViewListModel::refresh()
{
    m_answers.ask(
        m_workspace.viewCounts(), [this](const ViewCounts& counts) { apply(counts); },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void ViewListModel::apply(const ViewCounts& counts)
{
    const auto before = std::exchange(m_counts, counts);
    for (const auto view : valuesOf<StandardView>()) {
        if (before && before->value(view) == counts.value(view))
            continue;
        const auto cell = index(rowOf(view));
        Q_EMIT dataChanged(cell, cell, {CountRole, Qt::AccessibleTextRole});
    }
}

QIcon ViewListModel::icon(StandardView view)
{
    return iconOf(iconOf(view), Tone::Muted);
}

StandardView ViewListModel::viewAt(int row)
{
    return valuesOf<StandardView>().at(static_cast<size_t>(row));
}

int ViewListModel::rowOf(StandardView view)
{
    return static_cast<int>(view);
}

int ViewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(valuesOf<StandardView>().size());
}

QVariant ViewListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto view = viewAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return label(view);
    case Qt::DecorationRole:
        return icon(view);
    case Qt::AccessibleTextRole:
        if (!m_counts)
            return label(view);
        return tr("%1, %n ticket(s)", "a view and how many are in it", static_cast<int>(m_counts->value(view)))
            .arg(label(view));
    case ViewRole:
        return static_cast<int>(view);
    case CountRole:
        return m_counts ? QVariant(m_counts->value(view)) : QVariant();
    default:
        return {};
    }
}

void ViewListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

} // namespace helpdesk
