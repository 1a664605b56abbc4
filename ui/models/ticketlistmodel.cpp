// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"

#include "ui/base/languagewatch.h"
#include "ui/models/ticketorder.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr int windowRows = 200;
    /// Above this, reading the whole list again is cheaper than asking for each row.
    constexpr size_t singleRows = 50;

} // namespace

TicketListModel::TicketListModel(AsyncWorkspace& workspace, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_pages(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &TicketListModel::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, &TicketListModel::refresh);
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &TicketListModel::retranslate);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, UpdatedColumn), index(rowCount() - 1, DueColumn),
                               {Qt::DisplayRole, Qt::DecorationRole, LateRole});
        }
    });
    m_minute.start(std::chrono::minutes(1));
}

void TicketListModel::setFilter(const TicketFilter& filter)
{
    if (m_started && filter == m_filter)
        return;
    m_started = true;
    m_filter = filter;
    Q_EMIT filterChanged();
    startOver();
}

void TicketListModel::startOver()
{
    ++m_generation;
    m_stale = true;
    setLoading(true);
    m_pages.ask(
        m_workspace.tickets(m_filter, windowRows),
        [this](TicketPage page) {
            m_stale = false;
            resetRows(std::move(page.rows));
            finishLoading(page.complete);
        },
        [this](const Error& error) { fail(error); });
}

void TicketListModel::refresh()
{
    if (!m_started)
        return;
    if (m_stale || m_extent == Extent::Empty) {
        startOver();
        return;
    }
    ++m_generation;
    setLoading(true);
    m_pages.ask(
        m_workspace.tickets(m_filter, std::max(rowCount(), windowRows)),
        [this](TicketPage page) {
            become(std::move(page.rows));
            finishLoading(page.complete);
        },
        [this](const Error& error) { fail(error); });
}

bool TicketListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_extent == Extent::Partial && !m_loading;
}

void TicketListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    setLoading(true);
    m_pages.ask(
        m_workspace.tickets(m_filter, windowRows, rows().empty() ? std::nullopt : std::optional(rows().back())),
        [this](TicketPage page) { append(std::move(page)); }, [this](const Error& error) { fail(error); });
}

void TicketListModel::append(TicketPage page)
{
    // A row that came up here meanwhile may be in the page at its old place.
    std::erase_if(page.rows, [this](const TicketRow& row) { return rowOf(row.id) >= 0; });
    insertAt(rowCount(), std::move(page.rows));
    finishLoading(page.complete);
}

void TicketListModel::onChanged(const std::vector<Change>& changes)
{
    // A window of the whole list that is still to be read will show the newest state: the reading thread
    // keeps the order, and this signal would have come behind its answer otherwise.
    if (!m_started || m_stale)
        return;
    std::vector<TicketId> ids;
    bool many = false;
    for (const auto& change : changes) {
        if (change.thing == ChangedThing::Ticket && change.id != 0)
            ids.emplace_back(change.id);
        else
            many = many || change.thing == ChangedThing::Ticket || change.thing == ChangedThing::Customer
                || change.thing == ChangedThing::User;
    }
    if (many || ids.size() > singleRows || (!ids.empty() && !isOrderKnown(m_filter.sort)))
        refresh();
    else if (!ids.empty())
        reread(ids);
}

void TicketListModel::reread(const std::vector<TicketId>& ids)
{
    onAnswer(
        this, m_workspace.ticketsAmong(m_filter, ids),
        [this, ids, asked = m_generation](const std::vector<TicketRow>& matching) {
            if (asked == m_generation)
                apply(ids, matching);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void TicketListModel::apply(const std::vector<TicketId>& asked, const std::vector<TicketRow>& matching)
{
    for (const auto id : asked) {
        const auto match =
            std::find_if(matching.begin(), matching.end(), [id](const auto& row) { return row.id == id; });
        if (match != matching.end()) {
            place(*match);
        } else if (const int present = rowOf(id); present >= 0) {
            removeAt(present, 1);
        }
    }
    if (rows().empty() && m_extent == Extent::Partial)
        startOver();
}

/// Puts a row where the order wants it: changed, moved, inserted, or out of the window.
void TicketListModel::place(const TicketRow& row)
{
    const int present = rowOf(row.id);
    const auto before = [this](const TicketRow& one, const TicketRow& other) {
        return comesBefore(one, other, m_filter.sort, m_filter.descending).value_or(false);
    };
    if (present >= 0) {
        const auto& old = *rowAt(present);
        if (!before(old, row) && !before(row, old)) {
            changeAt(present, row);
            return;
        }
    }
    // Among the others, which are in order.
    const auto begin = rows().begin();
    const auto middle = present >= 0 ? begin + present : rows().end();
    auto at = static_cast<int>(std::lower_bound(begin, middle, row, before) - begin);
    if (present >= 0 && at == present)
        at = static_cast<int>(std::lower_bound(middle + 1, rows().end(), row, before) - begin) - 1;
    const int others = rowCount() - (present >= 0 ? 1 : 0);
    // Behind the last row here there may be others nearer to it that are not read yet.
    const bool beyond = at == others && m_extent == Extent::Partial;
    if (beyond && present >= 0) {
        removeAt(present, 1);
    } else if (present >= 0) {
        moveTo(present, at);
        changeAt(at, row);
    } else if (!beyond) {
        insertAt(at, {row});
    }
}

void TicketListModel::finishLoading(bool complete)
{
    m_extent = complete ? Extent::Complete : Extent::Partial;
    setLoading(false);
    Q_EMIT loaded();
}

void TicketListModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void TicketListModel::fail(const Error& error)
{
    setLoading(false);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void TicketListModel::sort(int column, Qt::SortOrder order)
{
    const auto sorted = sortOf(column);
    if (!sorted)
        return;
    auto filter = m_filter;
    filter.sort = *sorted;
    filter.descending = order == Qt::DescendingOrder;
    if (m_started) {
        setFilter(filter);
    } else {
        m_filter = filter;
    }
}

QModelIndex TicketListModel::indexOf(TicketId id, int column) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, column);
}

} // namespace helpdesk
