// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace helpdesk {

/// Gives a window that is being built the size `usual`, in pixels for text of the system's size: larger with the user's
/// text, and no larger than its screen has room for below a title bar.
void resizeWithText(QWidget& window, QSize usual);

} // namespace helpdesk
