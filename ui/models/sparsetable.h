// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace helpdesk {

/// The order of a list of any length by ids, and of its rows those that somebody looked at lately. What changes in the
/// order is told to the views as removal, move, insertion; only where that would be a crowd of changes does the model
/// reset, between orderAboutToBeReset() and orderReset().
template <typename Row>
class SparseTable : public QAbstractTableModel {
public:
    using RowId = decltype(Row::id);

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }

    /// Null: not read yet.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const auto found = m_rows.constFind(m_ids[static_cast<size_t>(row)]);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

    RowId idAt(const QModelIndex& index) const
    {
        return index.isValid() && index.row() < rowCount() ? m_ids[static_cast<size_t>(index.row())] : RowId();
    }

    /// -1: not in the list.
    int rowOf(RowId id) const
    {
        const auto at = std::find(m_ids.begin(), m_ids.end(), id);
        return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// The roles that differ between two states of a row; empty when nothing on show does.
    virtual QList<int> changedRoles(const Row& before, const Row& after) const = 0;
    virtual void orderAboutToBeReset() { }
    virtual void orderReset() { }

    const std::vector<RowId>& ids() const { return m_ids; }
    bool isRead(RowId id) const { return m_rows.contains(id); }
    std::vector<RowId> readIds() const { return {m_rows.keyBegin(), m_rows.keyEnd()}; }

    void resetTo(const std::vector<Row>& rows)
    {
        beginResetModel();
        m_ids.clear();
        m_rows.clear();
        for (const auto& row : rows) {
            m_ids.push_back(row.id);
            m_rows.insert(row.id, row);
        }
        endResetModel();
    }

    /// Makes the order that of `target`; selections, current rows and persistent indexes stay on their ids.
    void reorderTo(std::vector<RowId> target)
    {
        const auto [first, before, after] = differing(target);
        if (before == 0 && after == 0)
            return;
        const auto begin = target.begin() + first;
        // A table is faster at beginning anew than at taking in a million rows at its end.
        if (before > kMostRows || after > kMostRows)
            return resetOrder(std::move(target));
        if (before == 0)
            return insertAt(first, {begin, begin + after});
        if (after == 0)
            return removeAt(first, before);
        if (before == after && moveOne(first, before, target))
            return;
        if (isCrowd(first, before, after, target))
            return resetOrder(std::move(target));
        const std::vector<RowId> part(begin, begin + after);
        reorder(first, removeAbsent(first, before, part), part);
        insertNew(first, part);
    }

    /// Keeps these rows; those that were read before tell what changed in them. `from` and `to` bound where to look for
    /// rows that are new here, so that a long list is not searched for each.
    void put(const std::vector<Row>& rows, int from, int to)
    {
        QSet<RowId> fresh;
        for (const auto& row : rows) {
            const auto present = m_rows.find(row.id);
            if (present == m_rows.end()) {
                m_rows.insert(row.id, row);
                fresh.insert(row.id);
                continue;
            }
            const auto roles = changedRoles(*present, row);
            *present = row;
            if (const auto at = roles.isEmpty() ? -1 : rowOf(row.id); at >= 0)
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1), roles);
        }
        int first = -1;
        int last = -1;
        for (int i = qMax(from, 0); i <= qMin(to, rowCount() - 1); ++i) {
            if (!fresh.contains(m_ids[static_cast<size_t>(i)]))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    /// Forgets the rows outside of these, as far as views show nothing of them.
    void keepRows(int from, int to)
    {
        QHash<RowId, Row> kept;
        for (int i = qMax(from, 0); i <= qMin(to, rowCount() - 1); ++i) {
            const auto found = m_rows.constFind(m_ids[static_cast<size_t>(i)]);
            if (found != m_rows.constEnd())
                kept.insert(found.key(), *found);
        }
        m_rows = std::move(kept);
    }
    int readCount() const { return static_cast<int>(m_rows.size()); }

private:
    static constexpr int kMostRows = 20'000; ///< that are put in order on the thread of the views
    static constexpr int kMostRuns = 50; ///< removals and insertions, each of which moves all rows behind it

    struct Differing {
        int first;
        int before;
        int after;
    };

    /// Where the order differs: the first place, and how many ids it has there now and in `target`.
    Differing differing(const std::vector<RowId>& target) const
    {
        const auto front = std::mismatch(m_ids.begin(), m_ids.end(), target.begin(), target.end());
        const auto first = front.first - m_ids.begin();
        const auto back = std::mismatch(m_ids.rbegin(), std::reverse_iterator(front.first), target.rbegin(),
                                        std::reverse_iterator(front.second));
        const auto same = back.first - m_ids.rbegin();
        const auto now = static_cast<std::ptrdiff_t>(m_ids.size());
        const auto then = static_cast<std::ptrdiff_t>(target.size());
        return {static_cast<int>(first), static_cast<int>(now - same - first), static_cast<int>(then - same - first)};
    }

    /// The usual change: one row goes up or down. False: it is another one.
    bool moveOne(int first, int count, const std::vector<RowId>& target)
    {
        const auto now = m_ids.begin() + first;
        const auto then = target.begin() + first;
        if (std::equal(now, now + count - 1, then + 1) && *(now + count - 1) == *then) {
            moveTo(first + count - 1, first);
            return true;
        }
        if (std::equal(now + 1, now + count, then) && *now == *(then + count - 1)) {
            moveTo(first, first + count - 1);
            return true;
        }
        return false;
    }

    template <typename Iterator>
    static int runsOutside(Iterator from, Iterator to, const QHash<RowId, int>& known)
    {
        int runs = 0;
        bool inside = true;
        for (; from != to; ++from) {
            const bool has = known.contains(*from);
            runs += inside && !has ? 1 : 0;
            inside = has;
        }
        return runs;
    }

    bool isCrowd(int first, int before, int after, const std::vector<RowId>& target) const
    {
        const auto now = m_ids.begin() + first;
        const auto then = target.begin() + first;
        const auto leaving = runsOutside(now, now + before, positions(then, then + after));
        const auto coming = runsOutside(then, then + after, positions(now, now + before));
        return leaving + coming > kMostRuns;
    }

    template <typename Iterator>
    static QHash<RowId, int> positions(Iterator from, Iterator to)
    {
        QHash<RowId, int> result;
        result.reserve(to - from);
        for (int i = 0; from != to; ++from)
            result.insert(*from, i++);
        return result;
    }

    void resetOrder(std::vector<RowId> target)
    {
        orderAboutToBeReset();
        beginResetModel();
        m_ids = std::move(target);
        endResetModel();
        orderReset();
    }

    void insertAt(int at, const std::vector<RowId>& ids)
    {
        beginInsertRows({}, at, at + static_cast<int>(ids.size()) - 1);
        m_ids.insert(m_ids.begin() + at, ids.begin(), ids.end());
        endInsertRows();
    }

    void removeAt(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + first + count);
        endRemoveRows();
    }

    /// `to` is the row's number afterwards.
    void moveTo(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto begin = m_ids.begin();
        if (to > from)
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        endMoveRows();
    }

    /// Answers how many of the `count` rows from `first` are left.
    int removeAbsent(int first, int count, const std::vector<RowId>& part)
    {
        const auto wanted = positions(part.begin(), part.end());
        int left = count;
        for (int last = first + count - 1; last >= first; --last) {
            int from = last + 1;
            while (from > first && !wanted.contains(m_ids[static_cast<size_t>(from - 1)]))
                --from;
            if (from <= last) {
                removeAt(from, last - from + 1);
                left -= last - from + 1;
                last = from;
            }
        }
        return left;
    }

    void reorder(int first, int count, const std::vector<RowId>& part)
    {
        const auto wanted = positions(part.begin(), part.end());
        const auto before = [&wanted](RowId one, RowId other) { return wanted.value(one) < wanted.value(other); };
        const auto begin = m_ids.begin() + first;
        if (std::is_sorted(begin, begin + count, before))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const auto from = persistentIndexList();
        std::vector<RowId> ids;
        for (const auto& index : from)
            ids.push_back(m_ids[static_cast<size_t>(index.row())]);
        std::sort(begin, begin + count, before);
        const auto now = positions(begin, begin + count);
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i) {
            const auto moved = now.constFind(ids[static_cast<size_t>(i)]);
            to << (moved == now.constEnd() ? from[i] : index(first + *moved, from[i].column()));
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(int first, const std::vector<RowId>& part)
    {
        const auto end = part.size();
        for (size_t at = 0; at < end;) {
            const auto place = static_cast<size_t>(first) + at;
            const auto isPresent = [&](size_t i) { return place < m_ids.size() && part[i] == m_ids[place]; };
            size_t to = at;
            while (to < end && !isPresent(to))
                ++to;
            if (to > at) {
                const auto begin = part.begin();
                insertAt(static_cast<int>(place),
                         {begin + static_cast<std::ptrdiff_t>(at), begin + static_cast<std::ptrdiff_t>(to)});
            }
            at = to + 1;
        }
    }

    std::vector<RowId> m_ids;
    QHash<RowId, Row> m_rows;
};

} // namespace helpdesk
