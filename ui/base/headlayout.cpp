// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/headlayout.h"

#include <QWidget>

namespace helpdesk {

void HeadLayout::add(QWidget& title, QWidget& rest)
{
    addWidget(&title, 1);
    addWidget(&rest);
}

void HeadLayout::setGeometry(const QRect& area)
{
    QHBoxLayout::setGeometry(area);
    auto& title = *itemAt(0);
    auto& rest = *itemAt(1);
    const auto whole = title.sizeHint().width();
    if (title.geometry().width() >= whole)
        return;
    const auto inner = area.marginsRemoved(contentsMargins());
    const auto left = inner.width() - whole - spacing();
    const auto kept = left < rest.sizeHint().width() / 2 ? 0 : left;
    auto place = rest.geometry();
    place.setLeft(inner.right() + 1 - kept);
    place.setRight(inner.right());
    rest.setGeometry(place);
    place = title.geometry();
    place.setRight(inner.right() - (kept > 0 ? kept + spacing() : 0));
    title.setGeometry(place);
}

} // namespace helpdesk
