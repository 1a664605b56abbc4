// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace helpdesk::walk {

/// The widgets below the window that are on show and not windows themselves.
inline std::vector<QWidget*> shownIn(const QWidget& window)
{
    std::vector<QWidget*> shown;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window.window() && !widget->isWindow())
            shown.push_back(widget);
    }
    return shown;
}

/// Whether it is a piece that Qt makes of a control, like the button in a line edit: the control is what counts.
bool isPieceOfControl(const QWidget& widget);

} // namespace helpdesk::walk
