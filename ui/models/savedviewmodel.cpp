// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/savedviewmodel.h"

#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/models/viewlistmodel.h"
#include "ui/text/errorpresenter.h"

#include <QMimeData>
#include <QTimeZone>

namespace helpdesk {

using namespace std::chrono_literals;

SavedViewModel::SavedViewModel(AsyncWorkspace& workspace, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_counting(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &SavedViewModel::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] {
        resetRows({}); // the other one's are not this one's to see
        refresh();
    });
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &SavedViewModel::retranslate);
    connect(&m_minute, &QTimer::timeout, this, &SavedViewModel::count);
    m_minute.start(1min);
}

void SavedViewModel::refresh()
{
    m_reading.ask(
        m_workspace.savedViews(), [this](const std::vector<SavedView>& views) { take(views); },
        [this](const Error& error) { fail(error); });
}

void SavedViewModel::onChanged(const std::vector<Change>& changes)
{
    for (const auto& change : changes) {
        if (change.thing == ChangedThing::View || change.thing == ChangedThing::User) {
            refresh();
            return;
        }
    }
    count();
}

void SavedViewModel::take(const std::vector<SavedView>& views)
{
    std::vector<SavedViewRow> target;
    for (const auto& view : views) {
        SavedViewRow row{view.id, view, {}, {}};
        const auto* present = rowAt(rowOf(view.id));
        if (present && present->view.searchText == view.searchText) {
            row.count = present->count;
            row.problem = present->problem;
        }
        target.push_back(std::move(row));
    }
    become(std::move(target));
    count();
    Q_EMIT viewsRead();
}

void SavedViewModel::count()
{
    if (rowCount() == 0)
        return;
    m_countAgain = m_counting.isWaiting();
    if (m_countAgain)
        return;
    m_counting.ask(
        m_workspace.savedViewCounts(QTimeZone::systemTimeZone()),
        [this](const std::vector<SavedViewCount>& counts) { takeCounts(counts); },
        [this](const Error& error) { fail(error); });
}

void SavedViewModel::takeCounts(const std::vector<SavedViewCount>& counts)
{
    for (const auto& counted : counts) {
        const auto at = rowOf(counted.id);
        if (at < 0)
            continue;
        auto row = *rowAt(at);
        row.problem = counted.problem;
        row.count = counted.problem ? std::nullopt : std::optional(counted.count);
        changeAt(at, std::move(row));
    }
    if (m_countAgain)
        count();
}

void SavedViewModel::fail(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

const SavedView* SavedViewModel::find(SavedViewId view) const
{
    const auto* row = rowAt(rowOf(view));
    return row ? &row->view : nullptr;
}

bool SavedViewModel::canMove(SavedViewId view, int by) const
{
    const auto from = rowOf(view);
    return from >= 0 && from + by >= 0 && from + by < rowCount();
}

void SavedViewModel::move(SavedViewId view, int by)
{
    if (canMove(view, by))
        place(rowOf(view), rowOf(view) + by);
}

void SavedViewModel::place(int from, int to)
{
    moveTo(from, to);
    std::vector<SavedViewId> order;
    for (const auto& row : rows())
        order.push_back(row.id);
    onAnswer(
        this, m_workspace.arrangeViews(order), [] {},
        [this](const Error& error) {
            fail(error);
            refresh();
        });
}

bool SavedViewModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const auto encoded = data->data(mimeTypes().constFirst());
    QDataStream stream(encoded);
    int from = -1;
    stream >> from;
    if (action != Qt::MoveAction || !rowAt(from))
        return false;
    const auto before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    place(from, before > from ? before - 1 : before);
    return false; // the row has moved already: nothing is left for the view to take away
}

Qt::ItemFlags SavedViewModel::flags(const QModelIndex& index) const
{
    const auto flags = RowTable::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

int SavedViewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SavedViewModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index.row());
    if (!row)
        return {};
    const auto& view = row->view;
    switch (role) {
    case Qt::DisplayRole:
        return view.name;
    case Qt::DecorationRole:
        return iconOf(view.shared ? Icon::SharedView : Icon::View, Tone::Muted);
    case Qt::ToolTipRole:
        if (row->problem)
            return tr("%1\n%2").arg(view.searchText, sentence(*row->problem));
        return view.shared ? tr("%1\nEverybody sees this view; %2 made it.").arg(view.searchText, view.ownerName)
                           : view.searchText;
    case Qt::AccessibleTextRole:
        if (row->problem)
            return tr("%1, %2", "a view and what is wrong with it").arg(view.name, sentence(*row->problem));
        if (!row->count)
            return view.name;
        return tr("%1, %n ticket(s)", "a view and how many are in it", static_cast<int>(*row->count)).arg(view.name);
    case ViewListModel::CountRole:
        return row->count ? QVariant(*row->count) : QVariant();
    case ViewListModel::ProblemRole:
        if (!row->problem)
            return {};
        return row->problem->code == ErrorCode::QueryError ? tr("not understood", "the search text of a view")
                                                           : tr("cannot be counted", "the tickets of a view");
    default:
        return {};
    }
}

QList<int> SavedViewModel::changedRoles(const SavedViewRow& before, const SavedViewRow& after) const
{
    const auto problem = [](const SavedViewRow& row) { return row.problem ? sentence(*row.problem) : QString(); };
    if (before.view == after.view && before.count == after.count && problem(before) == problem(after))
        return {};
    return {Qt::DisplayRole,        Qt::DecorationRole,       Qt::ToolTipRole,
            Qt::AccessibleTextRole, ViewListModel::CountRole, ViewListModel::ProblemRole};
}

void SavedViewModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace helpdesk
