// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace helpdesk {

/// Puts what was made late into the order of the Tab key behind `place`, which need not take the focus itself: Qt's own
/// setTabOrder() does nothing behind a label or a container. Both stand in one window.
void setTabOrderBehind(QWidget& place, QWidget& widget);

} // namespace helpdesk
