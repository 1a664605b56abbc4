// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace helpdesk {

class TicketChoice;
class TicketColumns;

/// Paints severity and state as pills: word and shape before colour; and what is folded as a second line of the title.
class TicketRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TicketRowDelegate(const TicketColumns& columns, const TicketChoice& choice, QObject* parent);

    void setDimmed(bool dimmed);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void showChoice(QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const TicketColumns& m_columns;
    const TicketChoice& m_choice;
    bool m_dimmed = false;
};

} // namespace helpdesk
