// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ordersteps.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace helpdesk {

/// The order of a list of any length by ids, and of its rows those that somebody looked at lately. What changes in the
/// order is told to the views as removal, move, insertion; only where that would be a crowd of changes does the model
/// reset, between orderAboutToBeReset() and orderReset(). Orders are made and compared elsewhere: nothing here takes time with
/// the length of the list.
template <typename Row>
class SparseTable : public QAbstractTableModel {
public:
    using RowId = decltype(Row::id);

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : m_order.size(); }

    /// Null: not read yet.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const auto found = m_rows.constFind(m_order.at(row));
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

    RowId idAt(const QModelIndex& index) const
    {
        return index.isValid() && index.row() < rowCount() ? m_order.at(index.row()) : RowId();
    }

    /// -1: not in the list.
    int rowOf(RowId id) const { return m_order.rowOf(id); }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// The roles that differ between two states of a row; empty when nothing on show does.
    virtual QList<int> changedRoles(const Row& before, const Row& after) const = 0;
    virtual void orderAboutToBeReset() { }
    virtual void orderReset() { }

    const SharedOrder& order() const { return m_order.goal(); }
    const std::vector<RowId>& ids() const { return order()->ids(); }
    bool isRead(RowId id) const { return m_rows.contains(id); }
    std::vector<RowId> readIds() const { return {m_rows.keyBegin(), m_rows.keyEnd()}; }

    void resetTo(SharedOrder order, const std::vector<Row>& rows)
    {
        beginResetModel();
        m_rows.clear();
        for (const auto& row : rows)
            m_rows.insert(row.id, row);
        m_order = SteppedOrder(std::move(order));
        endResetModel();
    }

    void resetTo(const std::vector<Row>& rows)
    {
        std::vector<RowId> ids;
        for (const auto& row : rows)
            ids.push_back(row.id);
        resetTo(std::make_shared<ListOrder>(std::move(ids)), rows);
    }

    /// Makes the order that of `target`, to which `steps` lead from the present one (see orderSteps()); selections, current rows
    /// and persistent indexes stay on their ids. Without steps the model resets.
    void reorderTo(SharedOrder target, std::optional<std::vector<OrderStep>> steps)
    {
        if (!steps)
            return resetOrder(std::move(target));
        m_order.setOut(std::move(target), std::move(*steps));
        while (const auto* step = m_order.next())
            tell(*step);
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
            if (!fresh.contains(m_order.at(i)))
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
            const auto found = m_rows.constFind(m_order.at(i));
            if (found != m_rows.constEnd())
                kept.insert(found.key(), *found);
        }
        m_rows = std::move(kept);
    }
    int readCount() const { return static_cast<int>(m_rows.size()); }

private:
    void tell(const OrderStep& step)
    {
        const auto last = step.first + step.count - 1;
        switch (step.kind) {
        case OrderStep::Kind::Remove:
            beginRemoveRows({}, step.first, last);
            m_order.take();
            return endRemoveRows();
        case OrderStep::Kind::Insert:
            beginInsertRows({}, step.first, last);
            m_order.take();
            return endInsertRows();
        case OrderStep::Kind::Move:
            beginMoveRows({}, step.first, last, {}, step.to > step.first ? step.to + 1 : step.to);
            m_order.take();
            return endMoveRows();
        }
    }

    void resetOrder(SharedOrder target)
    {
        orderAboutToBeReset();
        beginResetModel();
        m_order = SteppedOrder(std::move(target));
        endResetModel();
        orderReset();
    }

    SteppedOrder m_order;
    QHash<RowId, Row> m_rows;
};

} // namespace helpdesk
