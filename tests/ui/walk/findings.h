// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace helpdesk::walk {

/// "newTicket / QScrollArea / newTicketTitle": from the window down, names where there are some.
QString pathOf(const QWidget& widget);

/// What can have the focus or be clicked and has no accessible name.
QStringList namelessControls(const QWidget& window);
/// What can have the focus and Tab does not lead to, what takes the focus out of sight, and what the mouse alone can press.
/// Presses Tab all the way round.
QStringList controlsOutsideTabOrder(QWidget& window);
/// Text that is wider or higher than what it is given, where no tool tip has it in full.
QStringList clippedTexts(const QWidget& window);
/// What overlaps its neighbour or lies outside its parent.
QStringList misplacedWidgets(const QWidget& window);

} // namespace helpdesk::walk
