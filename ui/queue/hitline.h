// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/tickethit.h"

#include <QRect>

class QFont;
class QPainter;
class QPalette;

namespace helpdesk {

/// How high the line with the words of a search is in a row whose text has this font, its gaps included.
int hitLineHeight(const QFont& font);

/// A piece of a line in which the first hit is seen, and a quarter of the room stands before it. `width` in pixels.
Snippet aroundHit(const Snippet& snippet, const QFont& font, int width);

/// Text on one line with what was found in it bold and on a background of its own; what has no room becomes dots. The painter's
/// font is that of the text.
void paintMarked(QPainter& painter, const QRect& line, const Snippet& text, const QPalette& palette);

/// Who wrote and when, and then the words. `source` says the former; where that has no room, the author stands alone, for half of a
/// time would be another one. The painter's font is that of the line.
void paintHitLine(QPainter& painter, const QRect& line, const TicketHit& hit, const QString& source, const QPalette& palette);

} // namespace helpdesk
