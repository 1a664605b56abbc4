// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/sharedsplitter.h"

namespace helpdesk {

SharedSplitter::SharedSplitter(QWidget* parent)
    : QSplitter(parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

void SharedSplitter::share(Qt::Orientation orientation, int first, int second)
{
    m_first = first;
    m_second = second;
    if (orientation != this->orientation()) {
        setOrientation(orientation);
        m_moved = false;
    }
    apply();
}

void SharedSplitter::apply()
{
    const auto room = orientation() == Qt::Horizontal ? width() : height();
    if (!m_moved)
        setSizes({room * m_first / (m_first + m_second), room * m_second / (m_first + m_second)});
}

void SharedSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    apply();
}

} // namespace helpdesk
