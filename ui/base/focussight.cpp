// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/focussight.h"

#include "ui/base/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace helpdesk {

FocusSight::FocusSight(QScrollArea& area, int margin)
    : QObject(&area)
    , m_area(area)
    , m_margin(margin)
{
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, &FocusSight::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        m_keeps = true;
        bringIntoSight(m_area, now, m_margin);
    });
    connect(area.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_keeps = false; });
    area.viewport()->installEventFilter(this);
    area.widget()->installEventFilter(this);
}

FocusSight::Place FocusSight::place() const
{
    const auto* focused = QApplication::focusWidget();
    return {m_area.verticalScrollBar()->value(), focused && !focused->visibleRegion().isEmpty()};
}

void FocusSight::giveBack(QWidget& again, const Place& before)
{
    again.setFocus(Qt::OtherFocusReason); // it has no place yet that could be brought into sight
    m_area.verticalScrollBar()->setValue(before.scrolled);
    m_keeps = before.showsFocus;
}

bool FocusSight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || (event->type() == QEvent::LayoutRequest && watched == m_area.widget()))
        m_laidOut.start(0); // once all that is within has its place
    return QObject::eventFilter(watched, event);
}

void FocusSight::keep()
{
    if (m_keeps)
        bringIntoSight(m_area, QApplication::focusWidget(), m_margin);
}

} // namespace helpdesk
