// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace helpdesk {

/// Esc pressed in the widget, or in anything in it, arrives there as a key: a shortcut of the window, such as the way back
/// from a ticket, does not take it before. Window's thread.
void keepEscape(QWidget& widget);

} // namespace helpdesk
