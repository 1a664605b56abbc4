// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketselection.h"
#include "ui/shell/ticketdrops.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

namespace helpdesk {

class TicketMime;
class ViewDelegate;

/// A list of views in the side bar, as tall as its rows: the side bar scrolls them all. What is marked is on show: who walks with
/// the arrows is shown where they stay, and who leaves before has walked nowhere.
class ViewList final : public QListView {
    Q_OBJECT

public:
    explicit ViewList(QAbstractItemModel& model, QWidget* parent = nullptr);

    /// Marks the row as the one on show; -1: none.
    void showRow(int row);

    /// What tickets dropped on a row would become.
    using Offer = std::function<DropOffer(int row, int tickets)>;
    /// Takes tickets where the offer has changes for them, and says in a tool tip what would happen while they are dragged.
    void takeTickets(Offer offer);

    void setRowHeight(int height);
    /// What its longest name takes with the number beside it, in pixels.
    int wholeWidth() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row); ///< by click or Enter
    void walkedTo(int row); ///< by a key, which may be followed by another
    void ticketsDropped(const helpdesk::TicketSelection& tickets, int count, const helpdesk::TicketChanges& changes);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose(const QModelIndex& index);
    int heightOf(int rows) const;
    const TicketMime* ticketsIn(const QDropEvent& event) const;
    DropOffer offerAt(const QDropEvent& event, const TicketMime& tickets) const;
    void endDrag();

    ViewDelegate* m_rows = nullptr;
    QTimer m_walk;
    QPersistentModelIndex m_shown;
    Offer m_offer;
};

} // namespace helpdesk
