// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebarentry.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kEntryIcon = 20;
    constexpr int kEntryLetters = 8; ///< fewer tell nothing
    constexpr int kEntryDigits = 4;

    QFont fontOfShown(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    void paintGround(QPainter& painter, const QRect& area, const SideBarEntry& entry, const Colors& colors)
    {
        if (entry.shown || entry.hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.shown ? colors.selection : colors.window);
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), cornerRadius, cornerRadius);
        }
        if (entry.focused) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, focusRingWidth));
            painter.drawRoundedRect(QRectF(area).adjusted(1, 2, -1, -2), cornerRadius, cornerRadius);
        }
    }

} // namespace

void paintEntry(QPainter& painter, const QRect& area, const SideBarEntry& entry, const QFont& font, const QPalette& palette)
{
    const auto colors = colorsFor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, area, entry, colors);
    auto room = area.adjusted(spacing::small, 0, -spacing::small, 0);
    const auto side = qMin(grown(kEntryIcon), area.height() - spacing::tiny); // symbols of lines that came close do not touch
    const QRect icon(room.left(), room.center().y() - side / 2 + 1, side, side);
    entry.icon.paint(&painter, icon);
    room.setLeft(icon.right() + spacing::small);
    painter.setFont(entry.shown ? fontOfShown(font) : font);
    const auto metrics = painter.fontMetrics();
    if (!entry.beside.isEmpty()) {
        painter.setPen(entry.problem ? colors.danger : colors.mutedText);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, entry.beside);
        room.setRight(room.right() - metrics.horizontalAdvance(entry.beside) - spacing::small);
    }
    painter.setPen(colors.text);
    if (room.width() > metrics.averageCharWidth() * kEntryLetters) // in a folded side bar the tool tip has the name
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.name, Qt::ElideRight, room.width()));
    painter.restore();
}

int wholeEntryWidth(const SideBarEntry& entry, const QFont& font)
{
    const QFontMetrics metrics(fontOfShown(font));
    const auto count = entry.counted ? metrics.horizontalAdvance(u'0') * kEntryDigits : 0;
    const auto beside = qMax(metrics.horizontalAdvance(entry.beside), count);
    return metrics.horizontalAdvance(entry.name) + beside + grown(kEntryIcon) + 4 * spacing::small;
}

int usualEntryHeight(const QFontMetrics& metrics)
{
    return qMax(rowHeight, metrics.height() + spacing::medium);
}

int leastEntryHeight(const QFontMetrics& metrics)
{
    return qMax(compactRowHeight, metrics.height() + spacing::tiny);
}

} // namespace helpdesk
