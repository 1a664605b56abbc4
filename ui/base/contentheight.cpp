// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/contentheight.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace helpdesk {

ContentHeight::ContentHeight(QScrollArea& area)
    : QObject(&area)
    , m_area(area)
{
    area.widget()->installEventFilter(this);
    area.viewport()->installEventFilter(this);
}

bool ContentHeight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest ? watched == m_area.widget() : event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ContentHeight::fit()
{
    auto* content = m_area.widget();
    const auto* layout = content->layout();
    if (layout && layout->hasHeightForWidth())
        content->setMinimumHeight(layout->totalMinimumHeightForWidth(m_area.viewport()->width()));
}

} // namespace helpdesk
