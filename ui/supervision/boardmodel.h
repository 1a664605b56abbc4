// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "ui/base/icons.h"

#include <QAbstractTableModel>
#include <QMimeData>

#include <optional>
#include <vector>

namespace helpdesk {

/// What stands in one place of the board, and what it leads to.
struct BoardCell {
    QString text;
    QString tip; ///< all of it, for the tool tip and for screen readers
    QString search; ///< the tickets that are meant; empty: the cell leads where its line does
    std::optional<Icon> icon;
    Tone tone = Tone::Text;
    bool isNumber = false;

    bool operator==(const BoardCell&) const = default;
};

struct BoardLine {
    qint64 id = 0; ///< of the ticket, case, agent or customer
    TicketId ticket; ///< opened by the line; may be dragged to an agent
    UserId agent; ///< takes tickets, and gives them
    std::vector<BoardCell> cells;

    bool operator==(const BoardLine&) const = default;
};

/// An agent whose tickets are to go to another.
class AgentMime final : public QMimeData {
public:
    explicit AgentMime(UserId agent)
        : m_agent(agent)
    {
        setData(QStringLiteral("application/x-partner-helpdesk-agent"), QByteArray::number(agent.value()));
    }
    UserId agent() const { return m_agent; }

private:
    UserId m_agent;
};

/// The lines of one card.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BoardModel(int columns, QObject* parent = nullptr);

    /// As many titles as columns, or none.
    void setTitles(const QStringList& titles);
    /// Where the same lines stand in the same order, only their cells change.
    void setLines(std::vector<BoardLine> lines);
    const BoardLine* lineAt(const QModelIndex& index) const;
    const BoardCell* cellAt(const QModelIndex& index) const;
    int rowOf(qint64 id) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    int m_columns;
    QStringList m_titles;
    std::vector<BoardLine> m_lines;
};

} // namespace helpdesk
