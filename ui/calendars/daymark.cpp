// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/daymark.h"

#include "ui/base/tokens.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace helpdesk {

// What is told by more than colour: filled, framed, or framed and underlined; what is closed as usual is pale.
void paintDayMark(QPainter& painter, const QRect& area, DayKind kind, const QString& text, const Colors& colors)
{
    auto font = painter.font();
    const bool isSpecial = kind == DayKind::Holiday || kind == DayKind::Other || kind == DayKind::Extra;
    font.setBold(isSpecial);
    font.setUnderline(kind == DayKind::Extra);
    painter.save();
    painter.setFont(font);
    const auto box = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isSpecial) {
        painter.setPen(QPen(kind == DayKind::Holiday ? colors.danger : colors.accent, 1.5));
        painter.setBrush(kind == DayKind::Holiday ? QBrush(colors.danger) : Qt::NoBrush);
        painter.drawRoundedRect(box, spacing::tiny, spacing::tiny);
    }
    painter.setPen(kind == DayKind::Holiday  ? colors.surface
                       : kind == DayKind::Closed ? colors.mutedText
                                                 : colors.text);
    painter.drawText(area, Qt::AlignCenter, text);
    painter.restore();
}

DayLegend::DayLegend(QWidget* parent)
    : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DayLegend::arrange(int width, QPainter* painter) const
{
    const std::array<std::pair<DayKind, QString>, 4> marks{{{DayKind::Holiday, tr("holiday, closed")},
                                                            {DayKind::Other, tr("other hours")},
                                                            {DayKind::Extra, tr("extra day, open")},
                                                            {DayKind::Closed, tr("closed as every week")}}};
    const auto colors = colorsFor(palette());
    const auto metrics = fontMetrics();
    const auto line = metrics.height() + spacing::tiny;
    const auto cell = metrics.horizontalAdvance(QStringLiteral("00")) + spacing::medium;
    int x = 0;
    int y = 0;
    for (const auto& [kind, words] : marks) {
        const auto needed = cell + spacing::tiny + metrics.horizontalAdvance(words);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            paintDayMark(*painter, {x, y, cell, line}, kind, QStringLiteral("25"), colors);
            painter->setPen(colors.mutedText);
            painter->drawText(QRect(x + cell + spacing::tiny, y, needed, line), Qt::AlignVCenter, words);
        }
        x += needed + spacing::large;
    }
    return y + line;
}

QSize DayLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, arrange(fontMetrics().averageCharWidth() * 60, nullptr)};
}

int DayLegend::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void DayLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    arrange(width(), &painter);
}

void DayLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
