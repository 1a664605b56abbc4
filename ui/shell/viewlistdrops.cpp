// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketmime.h"
#include "ui/shell/viewdelegate.h"
#include "ui/shell/viewlist.h"

#include <QDragMoveEvent>
#include <QToolTip>

// Tickets dropped on a view; views themselves are moved by QListView.

namespace helpdesk {

void ViewList::takeTickets(Offer offer)
{
    m_offer = std::move(offer);
    if (dragDropMode() == NoDragDrop)
        setDragDropMode(DropOnly);
}

const TicketMime* ViewList::ticketsIn(const QDropEvent& event) const
{
    return m_offer ? dynamic_cast<const TicketMime*>(event.mimeData()) : nullptr;
}

DropOffer ViewList::offerAt(const QDropEvent& event, const TicketMime& tickets) const
{
    const auto index = indexAt(event.position().toPoint());
    return index.isValid() ? m_offer(index.row(), tickets.count()) : DropOffer();
}

void ViewList::dragEnterEvent(QDragEnterEvent* event)
{
    if (ticketsIn(*event))
        event->accept();
    else
        QListView::dragEnterEvent(event);
}

void ViewList::dragMoveEvent(QDragMoveEvent* event)
{
    const auto* tickets = ticketsIn(*event);
    if (!tickets) {
        QListView::dragMoveEvent(event);
        return;
    }
    const auto place = event->position().toPoint();
    const auto index = indexAt(place);
    const auto offer = offerAt(*event, *tickets);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(offer.isPossible());
    m_rows->setTarget(offer.isPossible() ? index : QModelIndex());
    viewport()->update();
    if (index.isValid())
        scrollTo(index); // the next one comes into sight
    QToolTip::showText(viewport()->mapToGlobal(place), offer.words, viewport(), visualRect(index));
}

void ViewList::endDrag()
{
    m_rows->setTarget({});
    viewport()->update();
    QToolTip::hideText();
}

void ViewList::dragLeaveEvent(QDragLeaveEvent* event)
{
    endDrag();
    QListView::dragLeaveEvent(event);
}

void ViewList::dropEvent(QDropEvent* event)
{
    const auto* tickets = ticketsIn(*event);
    if (!tickets) {
        QListView::dropEvent(event);
        return;
    }
    const auto offer = offerAt(*event, *tickets);
    endDrag();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(offer.isPossible());
    if (offer.isPossible())
        Q_EMIT ticketsDropped(tickets->selection(), tickets->count(), offer.changes);
}

} // namespace helpdesk
