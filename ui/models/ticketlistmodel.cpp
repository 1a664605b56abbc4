// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"

#include "async/listcalls.h"
#include "ui/base/languagewatch.h"
#include "ui/models/tickethits.h"
#include "ui/models/ticketmarks.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

    constexpr int kFirstPage = 200;
    /// Rows read on each side of what is looked at.
    constexpr int kMargin = 60;
    constexpr int kMostWanted = 600;
    /// Rows kept here, and those kept around the eyes when there are more.
    constexpr int kMostKept = 4000;
    constexpr int kKeptAround = 1000;
    /// Above this, all rows here are read again.
    constexpr size_t kMostChanged = 50;

} // namespace

TicketListModel::TicketListModel(AsyncWorkspace& workspace, QObject* parent)
    : SparseTable(parent)
    , m_workspace(workspace)
    , m_marks(new TicketMarks(workspace, this))
    , m_hits(new TicketHits(workspace, this))
    , m_pages(this)
    , m_orders(this)
    , m_windows(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &TicketListModel::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, m_hits, &TicketHits::forget);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, &TicketListModel::refresh);
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &TicketListModel::retranslate);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, UpdatedColumn), index(rowCount() - 1, DueColumn),
                               {Qt::DisplayRole, Qt::DecorationRole, LateRole});
        }
        m_marks->look(readIds());
    });
    m_minute.start(std::chrono::minutes(1));
    connect(m_marks, &TicketMarks::changed, this, [this](const std::vector<TicketId>& tickets) {
        tell(tickets, {MarkRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    });
    connect(m_hits, &TicketHits::changed, this,
            [this](const std::vector<TicketId>& tickets) { tell(tickets, {Qt::ToolTipRole, Qt::AccessibleTextRole}); });
    m_wanted.setSingleShot(true);
    connect(&m_wanted, &QTimer::timeout, this, &TicketListModel::readWanted);
}

void TicketListModel::tell(const std::vector<TicketId>& tickets, const QList<int>& roles)
{
    for (const auto ticket : tickets) {
        if (const auto row = rowOf(ticket); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), roles);
    }
}

void TicketListModel::setQuestion(const TicketFilter& filter, const std::optional<TicketGrouping>& grouping)
{
    if (m_started && filter == m_filter && grouping == m_grouping)
        return;
    const TicketCriteria& asked = filter;
    if (grouping != m_grouping || !(asked == m_filter))
        m_folded.clear();
    m_started = true;
    m_filter = filter;
    m_grouping = grouping;
    m_hits->setTerms(termsOf(filter));
    Q_EMIT filterChanged();
    startOver();
}

// The first page alone comes at once, whatever the length of the list.
void TicketListModel::startOver()
{
    ++m_generation;
    m_stale = true;
    m_missed = false;
    m_ordering = false;
    m_orders.drop();
    setLoading(true);
    if (m_grouping) {
        startGroups();
        return;
    }
    m_pages.ask(
        m_workspace.tickets(m_filter, kFirstPage), [this](const TicketPage& page) { show(page); },
        [this](const Error& error) { fail(error); });
}

void TicketListModel::show(const TicketPage& page)
{
    m_extent = page.complete ? Extent::Complete : Extent::Partial;
    m_groups.clear();
    m_headings.clear();
    m_shownGrouping.reset();
    m_tickets.reset();
    resetTo(page.rows);
    began();
}

/// The first answer to a new question is on show.
void TicketListModel::began()
{
    m_stale = false;
    m_changed.clear();
    setLoading(false);
    m_marks->look(readIds());
    Q_EMIT loaded();
    m_everyRow = std::exchange(m_missed, false);
    if (m_everyRow || m_extent == Extent::Partial)
        readOrder();
}

void TicketListModel::refresh()
{
    if (!m_started)
        return;
    if (m_stale || m_extent == Extent::Empty) {
        startOver();
        return;
    }
    m_everyRow = true;
    readOrder();
}

void TicketListModel::onChanged(const std::vector<Change>& changes)
{
    if (!m_started)
        return;
    // The page that is on its way may have been read before: words are looked for beside the thread that tells of changes.
    if (m_stale) {
        m_missed = true;
        return;
    }
    const auto before = m_changed.size();
    for (const auto& change : changes) {
        if (change.thing == ChangedThing::Ticket && change.id != 0)
            m_changed.emplace_back(change.id);
        else if (change.thing == ChangedThing::Ticket || change.thing == ChangedThing::Customer
                 || change.thing == ChangedThing::User)
            m_everyRow = true;
    }
    if (m_everyRow || m_changed.size() > before)
        readOrder();
}

/// One reading at a time: what changes meanwhile is read behind it, however often that is.
void TicketListModel::readOrder()
{
    m_again = m_ordering;
    if (m_ordering)
        return;
    m_ordering = true;
    auto rows = std::exchange(m_changed, {});
    if (std::exchange(m_everyRow, false) || rows.size() > kMostChanged)
        rows = readIds();
    // What is in sight does not wait for the place of all others.
    if (ticketCount() >= ListCalls::longList)
        readRows(std::exchange(rows, {}));
    const auto expected = m_extent == Extent::Complete ? ticketCount() : ListCalls::longList;
    ListCalls calls(m_workspace);
    m_orders.ask(
        m_grouping ? calls.updateGroups(m_filter, wish(), rows, 0, order(), expected)
                   : calls.update(m_filter, rows, order(), expected),
        [this](ListUpdate update) { apply(std::move(update)); },
        [this](const Error& error) {
            m_ordering = false;
            fail(error);
        });
}

void TicketListModel::readRows(const std::vector<TicketId>& rows)
{
    onAnswer(
        this, ListCalls(m_workspace).rows(rows),
        [this, asked = m_generation](const std::vector<TicketRow>& read) {
            if (asked == m_generation)
                keep(read, -1, -2);
        },
        [this](const Error& error) { fail(error); });
}

void TicketListModel::apply(ListUpdate update)
{
    m_ordering = false;
    const auto before = m_groups;
    takeGroups(update);
    reorderTo(std::move(update.order), std::move(update.steps));
    tellGroups(before);
    keep(update.rows, -1, -2);
    m_extent = Extent::Complete;
    Q_EMIT loaded();
    if (m_again)
        readOrder();
}

void TicketListModel::want(int row) const
{
    m_wantedFrom = m_wantedFrom < 0 ? row : qMin(m_wantedFrom, row);
    m_wantedTo = qMax(m_wantedTo, row);
    if (!m_wanted.isActive())
        m_wanted.start(0);
}

void TicketListModel::readWanted()
{
    const auto from = qMax(std::exchange(m_wantedFrom, -1) - kMargin, 0);
    const auto to = qMin(std::min(std::exchange(m_wantedTo, -1) + kMargin, from + kMostWanted), rowCount() - 1);
    std::vector<TicketId> missing;
    for (int row = from; row <= to; ++row) {
        if (const auto id = entries()[static_cast<size_t>(row)]; !isHeading(id) && !isRead(id))
            missing.push_back(id);
    }
    if (missing.empty())
        return;
    m_windows.ask(
        ListCalls(m_workspace).rows(missing),
        [this, from, to](const std::vector<TicketRow>& rows) {
            if (readCount() > kMostKept)
                keepRows(from - kKeptAround, to + kKeptAround);
            keep(rows, from, to);
        },
        [this](const Error& error) { fail(error); });
}

// Few tickets are open at a time, however many there are.
void TicketListModel::setOthers(const std::vector<Presence>& others)
{
    QHash<TicketId, QStringList> names;
    for (const auto& one : others)
        names[one.ticket] << one.userName;
    const auto before = std::exchange(m_others, names);
    std::vector<TicketId> changed;
    for (auto left = before.begin(); left != before.end(); ++left) {
        if (!m_others.contains(left.key()))
            changed.push_back(left.key());
    }
    for (auto here = m_others.begin(); here != m_others.end(); ++here) {
        if (before.value(here.key()) != here.value())
            changed.push_back(here.key());
    }
    tell(changed, {OthersRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
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
