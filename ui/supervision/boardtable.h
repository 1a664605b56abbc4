// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/supervision/boardmodel.h"

#include <QTableView>

#include <functional>

namespace helpdesk {

class TicketMime;
struct DropOffer;

/// The lines of a card, as high as they are: the board scrolls them all. Enter or a click leads on from the line, or from a
/// number of it; a line is dragged to an agent, who takes it where the offer says so.
class BoardTable final : public QTableView {
    Q_OBJECT

public:
    enum class Kind { Lines, Numbers };

    BoardTable(BoardModel& model, Kind kind, QWidget* parent = nullptr);

    /// What becomes of tickets that are dropped on an agent; none are taken before.
    using Offer = std::function<DropOffer(UserId agent, int tickets)>;
    void takeDrops(Offer offer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchAsked(const QString& searchText);
    void ticketChosen(helpdesk::TicketId ticket);
    void menuAsked(helpdesk::TicketId ticket, const QPoint& global);
    void ticketsDropped(const helpdesk::TicketMime& tickets, helpdesk::UserId agent);
    void agentDropped(helpdesk::UserId from, helpdesk::UserId to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void lead(const QModelIndex& index);
    void fitColumns();
    int widthBesideTitle() const;
    void keepCurrent();
    int wholeHeight() const;
    QString offerOf(const QDropEvent& event, UserId to, bool& possible) const;
    void endDrag();

    BoardModel& m_lines;
    Kind m_kind;
    Offer m_offer;
    qint64 m_currentId = 0;
    int m_target = -1; ///< row under what is dragged
};

} // namespace helpdesk
