// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/cutedge.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace helpdesk {

using namespace Qt::StringLiterals;

CutEdge::CutEdge(QScrollArea& area)
    : QWidget(&area)
    , m_area(area)
{
    setObjectName(u"cutEdge"_s);
    setAttribute(Qt::WA_StyledBackground); // a plain QWidget paints none
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &CutEdge::place);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &CutEdge::place);
    area.viewport()->installEventFilter(this);
    place();
}

bool CutEdge::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void CutEdge::place()
{
    const auto room = m_area.viewport()->geometry();
    setGeometry(room.left(), room.bottom(), room.width(), 1);
    setVisible(m_area.verticalScrollBar()->value() < m_area.verticalScrollBar()->maximum());
    raise();
}

} // namespace helpdesk
