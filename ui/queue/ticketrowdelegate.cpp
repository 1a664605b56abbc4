// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketrowdelegate.h"

#include "ui/base/icons.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/models/ticketlistmodel.h"

#include <QApplication>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int iconSize = 16;

    // The shape and the word say it first; the colour repeats it.
    void paintLate(QPainter& painter, const QRect& area, const QString& words, const QPalette& palette)
    {
        const QRect icon(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        iconOf(Icon::Late, Tone::Danger).paint(&painter, icon);
        const auto text = area.adjusted(iconSize + spacing::tiny, 0, 0, 0);
        painter.setPen(colorOf(Tone::Danger, colorsFor(palette)));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    }

} // namespace

void TicketRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto plain = option;
    initStyleOption(&plain, index);
    plain.state &= ~QStyle::State_HasFocus; // the whole row shows it
    const auto column = index.column();
    const bool late = column == TicketListModel::DueColumn && index.data(TicketListModel::LateRole).toBool();
    if (column != TicketListModel::SeverityColumn && column != TicketListModel::StateColumn && !late) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        return;
    }
    const auto word = plain.text;
    plain.text.clear();
    plain.icon = {};
    plain.features &= ~QStyleOptionViewItem::HasDecoration;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const auto area = option.rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    painter->save();
    painter->setFont(plain.font);
    if (late) {
        paintLate(*painter, area, word, option.palette);
    } else if (column == TicketListModel::SeverityColumn) {
        const auto severity = static_cast<Severity>(index.data(TicketListModel::SeverityRole).toInt());
        paintPill(*painter, area, word, toneOf(severity), iconOf(severity), option.palette);
    } else {
        const auto state = static_cast<TicketState>(index.data(TicketListModel::StateRole).toInt());
        paintPill(*painter, area, word, toneOf(state), iconOf(state), option.palette);
    }
    painter->restore();
}

} // namespace helpdesk
