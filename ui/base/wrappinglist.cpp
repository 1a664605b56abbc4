// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/wrappinglist.h"

#include "ui/base/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

namespace helpdesk {

WrappingList::WrappingList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// There is room for the bar, whether it is there or not: it comes and goes with the heights that are found here.
QSize WrappingList::sizeOf(const QListWidgetItem& item) const
{
    const auto bar = verticalScrollBar()->sizeHint().width();
    const auto icon = item.icon().isNull() ? 0 : style()->pixelMetric(QStyle::PM_ListViewIconSize) + spacing::large;
    const auto box = item.data(Qt::CheckStateRole).isValid() ? style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + spacing::large : 0;
    const auto room = qMax(width() - bar - icon - box - spacing::large, spacing::huge);
    const auto needed = fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, item.text());
    return {room, needed.height() + spacing::large};
}

void WrappingList::fit()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(sizeOf(*item(row)));
}

// What was chosen while the list had another height stays in sight.
void WrappingList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fit();
    if (currentItem())
        scrollToItem(currentItem());
}

void WrappingList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace helpdesk
