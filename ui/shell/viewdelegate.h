// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace helpdesk {

/// A view in the side bar: icon, name, number of tickets.
class ViewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// 0: as high as the text asks for.
    void setRowHeight(int height) { m_height = height; }
    /// The row that takes what is dragged over it; may be none.
    void setTarget(const QModelIndex& index) { m_target = index; }
    /// What an entry takes to be read to its end.
    static int wholeWidth(const QFont& font, const QModelIndex& index);

private:
    int m_height = 0;
    QPersistentModelIndex m_target;
};

} // namespace helpdesk
