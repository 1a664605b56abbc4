// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/freshlayout.h"

#include <QLayout>
#include <QWidget>

namespace helpdesk {

void refreshLayouts(QWidget& widget)
{
    for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            refreshLayouts(*child); // from within: what holds others asks them
    }
    if (auto* layout = widget.layout()) {
        layout->invalidate();
        layout->activate();
    }
    widget.updateGeometry(); // whoever holds it forgets what it told
}

} // namespace helpdesk
