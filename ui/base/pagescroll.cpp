// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pagescroll.h"

#include "ui/base/contentheight.h"
#include "ui/base/cutedge.h"
#include "ui/base/focussight.h"
#include "ui/base/tokens.h"

#include <QEvent>
#include <QScrollBar>

namespace helpdesk {

namespace {

    constexpr int kLeastLines = 6;

} // namespace

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    new FocusSight(*this, spacing::large);
    new ContentHeight(*this);
    new CutEdge(*this);
}

QSize PageScroll::minimumSizeHint() const
{
    if (!widget()) // a splitter asks while it is being filled
        return QScrollArea::minimumSizeHint();
    const auto bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().lineSpacing() * kLeastLines};
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void bringIntoSight(QScrollArea& area, const QWidget* focused, int margin)
{
    if (!focused || !area.widget() || !area.widget()->isAncestorOf(focused))
        return;
    const auto room = area.viewport()->height();
    auto part = focused->rect();
    if (part.height() > room) {
        // What has something current within says where it is; Qt's own answer is as high as the widget.
        const auto current = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        if (current.isValid() && current.height() <= room)
            part = current;
    }
    const auto top = focused->mapTo(area.widget(), part.topLeft()).y() - margin;
    const auto bottom = top + part.height() + 2 * margin;
    auto* bar = area.verticalScrollBar();
    bar->setValue(qMin(qMax(bar->value(), bottom - room), top));
}

} // namespace helpdesk
