// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/supervision/boardtable.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace helpdesk {

/// A part of the board: its title, its numbers as buttons that lead to the tickets, and lines.
class BoardCard final : public QFrame {
    Q_OBJECT

public:
    /// `name`: of the widget; its parts have names that begin so.
    BoardCard(const QString& name, BoardTable::Kind kind, int figures, QWidget* parent = nullptr);

    BoardModel& model() { return m_model; }
    BoardTable& table() { return *m_table; }
    /// `nothing`: what stands there where there are no lines; `hint` below them, where there are.
    void setWords(const QString& title, const QString& nothing, const QString& hint = {});
    void setLines(std::vector<BoardLine> lines);
    /// `words` with the number in it; hidden where it is zero. Without search text it asks for the page that shows them.
    void setFigure(int place, qint64 count, const QString& words, const QString& searchText);

Q_SIGNALS:
    void searchAsked(const QString& searchText); ///< empty: see setFigure()

private:
    struct Figure {
        QPushButton* button = nullptr;
        QString search;
    };

    BoardModel m_model;
    QLabel* m_title;
    std::vector<Figure> m_figures;
    BoardTable* m_table;
    QLabel* m_nothing;
    QLabel* m_hint;
};

} // namespace helpdesk
