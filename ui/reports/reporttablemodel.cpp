// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reporttablemodel.h"

#include "ui/base/languagewatch.h"
#include "ui/text/reporttext.h"

#include <QFont>

namespace helpdesk {

ReportTableModel::ReportTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &ReportTableModel::retranslate);
}

void ReportTableModel::show(const ReportAnswer& answer)
{
    beginResetModel();
    m_answer = answer;
    m_columns = figureColumns(answer.definition());
    m_shown = true;
    endResetModel();
}

void ReportTableModel::retranslate()
{
    if (!m_shown)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_answer.rows.size()) + 1;
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const ReportFigures& ReportTableModel::figuresOf(int row) const
{
    return isTotal(row) ? m_answer.totals : m_answer.rows[static_cast<size_t>(row)].figures;
}

QString ReportTableModel::nameOf(int row) const
{
    return isTotal(row) ? tr("In all") : rowLabel(m_answer, m_answer.rows[static_cast<size_t>(row)]);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = index.row();
    if (role == SearchRole)
        return isTotal(row) ? QString() : m_answer.rows[static_cast<size_t>(row)].search;
    if (role == Qt::FontRole && isTotal(row)) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return index.column() == nameColumn ? nameData(row, role)
                                        : figureData(row, m_columns[static_cast<size_t>(index.column() - 1)], role);
}

QVariant ReportTableModel::nameData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameOf(row);
    case SortRole:
        // Days sort as days, whatever their language; so do severities.
        return isTotal(row) ? QVariant()
            : isTime(m_answer.by) || m_answer.by == ReportBy::Severity || m_answer.by == ReportBy::Priority
            ? QVariant(m_answer.rows[static_cast<size_t>(row)].key)
            : QVariant(nameOf(row));
    default:
        return {};
    }
}

QVariant ReportTableModel::figureData(int row, const FigureColumn& column, int role) const
{
    const auto& definition = m_answer.definition();
    const auto& figures = figuresOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return figureText(definition, column, figures.now);
    case BeforeRole:
        return beforeText(definition, column, figures);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return comparisonSentence(definition, column, figures);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole: {
        const auto value = figureValue(definition, column, figures.now);
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == nameColumn)
        return role == Qt::DisplayRole ? QVariant(groupingLabel(m_answer.by)) : QVariant();
    const auto& column = m_columns[static_cast<size_t>(section - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return figureTitle(m_answer.definition(), column, TitleLines::Two);
    case Qt::AccessibleTextRole:
        return figureTitle(m_answer.definition(), column, TitleLines::One);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QStringList ReportTableModel::copiedTitles() const
{
    QStringList titles{groupingLabel(m_answer.by)};
    for (const auto& column : m_columns) {
        const auto title = figureTitle(m_answer.definition(), column, TitleLines::One);
        titles << title << tr("%1 (previous period)", "a figure").arg(title);
    }
    return titles;
}

QStringList ReportTableModel::copiedCells(int row) const
{
    QStringList cells{nameOf(row)};
    for (const auto& column : m_columns) {
        cells << figureText(m_answer.definition(), column, figuresOf(row).now)
              << figureText(m_answer.definition(), column, figuresOf(row).before);
    }
    return cells;
}

ReportTableOrder::ReportTableOrder(ReportTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(ReportTableModel::SortRole);
    setSortLocaleAware(true);
}

// What has no figure comes below what has one, either way, and the totals below all.
bool ReportTableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const auto rank = [this](const QModelIndex& index) {
        return m_model.isTotal(index.row()) ? 2 : index.data(ReportTableModel::SortRole).isValid() ? 0 : 1;
    };
    if (rank(left) != rank(right))
        return descending ? rank(left) > rank(right) : rank(left) < rank(right);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace helpdesk
