// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/boardmodel.h"

#include "ui/queue/ticketmime.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace helpdesk {

BoardModel::BoardModel(int columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void BoardModel::setTitles(const QStringList& titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void BoardModel::setLines(std::vector<BoardLine> lines)
{
    if (std::ranges::equal(lines, m_lines, {}, &BoardLine::id, &BoardLine::id)) {
        if (lines == m_lines)
            return;
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const BoardLine* BoardModel::lineAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_lines[static_cast<size_t>(index.row())] : nullptr;
}

const BoardCell* BoardModel::cellAt(const QModelIndex& index) const
{
    const auto* line = lineAt(index);
    const auto column = static_cast<size_t>(index.column());
    return line && column < line->cells.size() ? &line->cells[column] : nullptr;
}

int BoardModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_lines, id, &BoardLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    const auto* cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell->tip.isEmpty() ? cell->text : cell->tip;
    case Qt::DecorationRole:
        return cell->icon ? QVariant(iconOf(*cell->icon, cell->tone)) : QVariant();
    case Qt::ForegroundRole:
        return colorOf(cell->tone, colorsFor(QGuiApplication::palette()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (cell->isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (const auto* line = lineAt(index)) {
        if (line->ticket.isValid() || line->agent.isValid())
            flags |= Qt::ItemIsDragEnabled;
        if (line->agent.isValid())
            flags |= Qt::ItemIsDropEnabled;
    }
    return flags;
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const
{
    const auto* line = indexes.isEmpty() ? nullptr : lineAt(indexes.first());
    if (!line)
        return nullptr;
    if (line->ticket.isValid())
        return new TicketMime(TicketSelection(std::vector{line->ticket}), 1);
    return new AgentMime(line->agent);
}

} // namespace helpdesk
