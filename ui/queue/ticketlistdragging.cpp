// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"
#include "ui/queue/ticketmime.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

// Chosen tickets dragged out of the list. Drawn over up or down, rows are chosen; taken sideways, or by one of several chosen ones,
// they are dragged.

namespace helpdesk {

namespace {

    /// What hangs at the pointer.
    QPixmap dragLabel(const QString& words, const QWidget& list)
    {
        constexpr int kMostLetters = 40;
        const auto colors = colorsFor(list.palette());
        const auto metrics = list.fontMetrics();
        const auto text = metrics.elidedText(words, Qt::ElideRight, metrics.averageCharWidth() * kMostLetters);
        const QSize size(metrics.horizontalAdvance(text) + 2 * spacing::small, metrics.height() + spacing::small);
        QPixmap label(size * list.devicePixelRatioF());
        label.setDevicePixelRatio(list.devicePixelRatioF());
        label.fill(Qt::transparent);
        QPainter painter(&label);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.accent);
        painter.setBrush(colors.selection);
        painter.drawRoundedRect(QRectF(QPointF(0, 0), size).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        painter.setFont(list.font());
        painter.setPen(colors.text);
        painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, text);
        return label;
    }

} // namespace

// Whether one of several chosen ones is meant, or all of them are taken along, is seen when the button moves or is let go.
bool TicketListView::takesHold(const QMouseEvent& event)
{
    const auto plain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    const auto place = event.position().toPoint();
    const auto pressed = m_model.idAt(indexAt(place));
    m_pressed = plain && pressed.isValid() ? std::optional(place) : std::nullopt;
    m_holdsChosen = m_pressed && choosesSeveral() && isChosen(pressed);
    return m_holdsChosen;
}

bool TicketListView::dragsAway(const QMouseEvent& event)
{
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const auto way = event.position().toPoint() - *m_pressed;
    if (!m_holdsChosen && qAbs(way.x()) <= qAbs(way.y()))
        return false;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return m_holdsChosen;
    dragChosen();
    return true;
}

void TicketListView::letGo(QMouseEvent* event)
{
    m_pressesHeading = false;
    const auto pressed = std::exchange(m_pressed, {});
    if (std::exchange(m_holdsChosen, false) && pressed) {
        QMouseEvent press(QEvent::MouseButtonPress, *pressed, viewport()->mapToGlobal(*pressed), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QTableView::mousePressEvent(&press);
        chooseCurrent();
    }
    QTableView::mouseReleaseEvent(event);
}

void TicketListView::dragChosen()
{
    m_pressed.reset();
    m_holdsChosen = false;
    const auto count = chosenCount();
    if (count == 0)
        return;
    const auto title = currentIndex().siblingAtColumn(TicketListModel::TitleColumn).data().toString();
    auto* drag = new QDrag(this);
    drag->setMimeData(new TicketMime(chosen(), count));
    drag->setPixmap(dragLabel(count == 1 ? title : tr("%Ln ticket(s)", "", count), *this));
    setState(NoState);
    drag->exec(Qt::MoveAction);
}

} // namespace helpdesk
