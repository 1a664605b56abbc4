// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QIcon>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;
class QPalette;

namespace helpdesk {

/// One line of the side bar, a view or a page: they look alike, and the one on show is marked the same way.
struct SideBarEntry {
    QIcon icon;
    QString name;
    QString beside; ///< a count, or why there is none
    bool counted = false; ///< a count may come to stand beside it
    bool problem = false; ///< `beside` tells of one
    bool shown = false;
    bool hovered = false;
    bool focused = false;
};

void paintEntry(QPainter& painter, const QRect& area, const SideBarEntry& entry, const QFont& font, const QPalette& palette);

/// What an entry takes to be read to its end, in pixels.
int wholeEntryWidth(const SideBarEntry& entry, const QFont& font);

/// The usual height of an entry, and the least where the window is low.
int usualEntryHeight(const QFontMetrics& metrics);
int leastEntryHeight(const QFontMetrics& metrics);

} // namespace helpdesk
