// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace helpdesk {

/// Rows with an `id`, and every way they change told to the views as exactly that: nothing here resets except
/// resetRows().
template <typename Row>
class RowTable : public QAbstractTableModel {
public:
    using RowId = decltype(Row::id);

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const Row* rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
    }

    RowId idAt(const QModelIndex& index) const
    {
        const auto* row = rowAt(index.row());
        return row ? row->id : RowId();
    }

    /// -1: not among the rows here.
    int rowOf(RowId id) const
    {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
        return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// The roles that differ between two states of a row; empty when nothing on show does.
    virtual QList<int> changedRoles(const Row& before, const Row& after) const = 0;

    const std::vector<Row>& rows() const { return m_rows; }

    void resetRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void insertAt(int at, std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    void removeAt(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    }

    /// `to` is the row's number afterwards.
    void moveTo(int from, int to)
    {
        if (from == to)
            return;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto begin = m_rows.begin();
        if (to > from)
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        endMoveRows();
    }

    void changeAt(int at, Row row)
    {
        auto& present = m_rows[static_cast<size_t>(at)];
        const auto roles = changedRoles(present, row);
        present = std::move(row);
        if (!roles.isEmpty())
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1), roles);
    }

    /// Makes the rows those of `target`, by removals, one change of order, insertions and changed cells;
    /// selections and current rows stay on their ids.
    void become(std::vector<Row> target)
    {
        removeAbsent(target);
        reorder(target);
        insertNew(target);
        for (int i = 0; i < rowCount(); ++i)
            changeAt(i, std::move(target[static_cast<size_t>(i)]));
    }

private:
    static QHash<RowId, int> positions(const std::vector<Row>& rows)
    {
        QHash<RowId, int> result;
        result.reserve(static_cast<qsizetype>(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            result.insert(rows[i].id, static_cast<int>(i));
        return result;
    }

    void removeAbsent(const std::vector<Row>& target)
    {
        const auto wanted = positions(target);
        for (int last = rowCount() - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !wanted.contains(m_rows[static_cast<size_t>(first - 1)].id))
                --first;
            if (first <= last) {
                removeAt(first, last - first + 1);
                last = first;
            }
        }
    }

    void reorder(const std::vector<Row>& target)
    {
        const auto wanted = positions(target);
        const auto before = [&wanted](const Row& one, const Row& other) {
            return wanted.value(one.id) < wanted.value(other.id);
        };
        if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const auto from = persistentIndexList();
        std::vector<RowId> ids;
        for (const auto& index : from)
            ids.push_back(m_rows[static_cast<size_t>(index.row())].id);
        std::sort(m_rows.begin(), m_rows.end(), before);
        const auto now = positions(m_rows);
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i)
            to << index(now.value(ids[static_cast<size_t>(i)]), from[i].column());
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(const std::vector<Row>& target)
    {
        for (size_t at = 0; at < target.size();) {
            const bool atEnd = at >= m_rows.size();
            size_t end = at;
            while (end < target.size() && (atEnd || target[end].id != m_rows[at].id))
                ++end;
            const auto begin = target.begin();
            insertAt(
                static_cast<int>(at),
                std::vector<Row>(begin + static_cast<std::ptrdiff_t>(at), begin + static_cast<std::ptrdiff_t>(end)));
            at = end + (atEnd ? 0 : 1);
        }
    }

    std::vector<Row> m_rows;
};

} // namespace helpdesk
