// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/reportfigures.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace helpdesk {

/// An answer as a table: a row per row, the totals last. The figure of the previous period goes with each figure.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        BeforeRole = Qt::UserRole + 1, ///< the previous figure with the shape of the difference; of figures
        SortRole, ///< double or text; invalid where there is no figure
        SearchRole, ///< text that finds the tickets of the row; empty where none does
    };
    static constexpr int nameColumn = 0;

    explicit ReportTableModel(QObject* parent = nullptr);

    void show(const ReportAnswer& answer);
    const ReportAnswer& answer() const { return m_answer; }
    bool isTotal(int row) const { return row == static_cast<int>(m_answer.rows.size()); }
    /// Head and cells as somebody copies them: the previous period has columns of its own.
    QStringList copiedTitles() const;
    QStringList copiedCells(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ReportFigures& figuresOf(int row) const;
    QString nameOf(int row) const;
    QVariant nameData(int row, int role) const;
    QVariant figureData(int row, const FigureColumn& column, int role) const;
    void retranslate();

    ReportAnswer m_answer;
    std::vector<FigureColumn> m_columns;
    bool m_shown = false;
};

/// Sorts the rows and leaves the totals where they are: below them.
class ReportTableOrder final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ReportTableOrder(ReportTableModel& model, QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const ReportTableModel& m_model;
};

} // namespace helpdesk
