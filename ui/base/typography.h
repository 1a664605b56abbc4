// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QWidget;

namespace helpdesk {

/// Steps above and below the user's own font size.
enum class TextSize { Caption, Normal, PaneTitle, TicketTitle };
enum class TextWeight { Regular, Semibold };

/// `base` at one of the steps; the program uses no other sizes and weights.
QFont fontOf(const QFont& base, TextSize size, TextWeight weight = TextWeight::Regular);

/// Pixels that an icon of this size beside text of the system's size takes beside the user's; the same until setTextScale().
int grown(int pixels);
void setTextScale(qreal scale);

/// Gives a widget a step of the application's font, and keeps it when the user changes theirs.
void setTextStyle(QWidget& widget, TextSize size, TextWeight weight = TextWeight::Regular);

} // namespace helpdesk
