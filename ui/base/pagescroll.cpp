// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pagescroll.h"

#include "ui/base/tokens.h"

#include <QApplication>
#include <QScrollBar>

namespace helpdesk {

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void PageScroll::follow(QWidget* focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    const auto top = focused->mapTo(widget(), QPoint()).y() - spacing::large;
    const auto bottom = focused->mapTo(widget(), QPoint(0, focused->height())).y() + spacing::large;
    auto* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(qMin(top, bottom - viewport()->height()));
}

} // namespace helpdesk
