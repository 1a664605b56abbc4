// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QStyledItemDelegate>

namespace helpdesk {

struct Snippet;
class TicketChoice;
class TicketColumns;

/// Paints severity and state as pills: word and shape before colour; what is folded as a second line of the title; and of a search
/// where its words stand, in the title and in a line of its own below.
class TicketRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TicketRowDelegate(const TicketColumns& columns, const TicketChoice& choice, QObject* parent);

    void setDimmed(bool dimmed);
    /// Of the line below each row with the words of the search; 0: none has one.
    void setHitHeight(int height) { m_hitHeight = height; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintMark(QPainter& painter, QStyleOptionViewItem& option, Icon icon, Tone tone);
    static void paintOthers(QPainter& painter, QStyleOptionViewItem& option, const QModelIndex& index);
    void showChoice(QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHit(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static void paintMarkedTitle(QPainter& painter, const QStyleOptionViewItem& option, const Snippet& title);
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFolded(QPainter& painter, QRect line, const QModelIndex& index, const QPalette& palette) const;
    /// Answers where it ends; `wanted` is what the rest of the line would take.
    static int paintState(QPainter& painter, const QRect& line, const QModelIndex& index, int wanted, const QPalette& palette);

    const TicketColumns& m_columns;
    const TicketChoice& m_choice;
    bool m_dimmed = false;
    int m_hitHeight = 0;
};

} // namespace helpdesk
