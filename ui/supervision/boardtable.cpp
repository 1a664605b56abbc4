// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/boardtable.h"

#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/ticketdrops.h"
#include "ui/supervision/boardlines.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace helpdesk {

namespace {

    constexpr int kWithPerson = 92; ///< characters from which the table has room for the column
    constexpr int kWithCustomer = 72;
    constexpr int kTitle = 24; ///< characters that what is beside it leaves to the title

} // namespace

BoardTable::BoardTable(BoardModel& model, Kind kind, QWidget* parent)
    : QTableView(parent)
    , m_lines(model)
    , m_kind(kind)
{
    setUpTable(*this);
    setModel(&model);
    setSelectionMode(SingleSelection);
    if (kind == Kind::Numbers)
        setSelectionBehavior(SelectItems);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    auto* header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setVisible(kind == Kind::Numbers);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &QTableView::clicked, this, &BoardTable::lead);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTable::keepCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const auto* line = m_lines.lineAt(current))
            m_currentId = line->id;
    });
}

void BoardTable::takeDrops(Offer offer)
{
    m_offer = std::move(offer);
    setDragDropMode(DragDrop);
    setAcceptDrops(true);
}

// Another reading of the board: whoever was on a line stays on it, wherever it stands now.
void BoardTable::keepCurrent()
{
    updateGeometry();
    fitColumns();
    const auto row = m_lines.rowOf(m_currentId);
    if (row >= 0)
        setCurrentIndex(m_lines.index(row, 0));
    if (!hasFocus())
        clearSelection();
    else if (row < 0 && m_lines.rowCount() > 0)
        setCurrentIndex(m_lines.index(0, 0));
}

void BoardTable::lead(const QModelIndex& index)
{
    const auto* cell = m_lines.cellAt(index);
    if (!cell)
        return;
    if (!cell->search.isEmpty())
        Q_EMIT searchAsked(QString(cell->search));
    else if (const auto ticket = m_lines.lineAt(index)->ticket; ticket.isValid())
        Q_EMIT ticketChosen(ticket);
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        lead(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void BoardTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lines.rowCount() > 0)
        setCurrentIndex(m_lines.index(0, 0));
    else if (currentIndex().isValid() && selectionModel()->selection().isEmpty())
        selectionModel()->select(currentIndex(), m_kind == Kind::Lines
                                     ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                     : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect));
}

// One line of the board is marked and not one of each card.
void BoardTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        clearSelection();
}

void BoardTable::contextMenuEvent(QContextMenuEvent* event)
{
    const auto byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const auto* line = m_lines.lineAt(index);
    if (!line || !line->ticket.isValid())
        return;
    const auto place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuAsked(TicketId(line->ticket), place);
}

int BoardTable::wholeHeight() const
{
    const auto rows = m_lines.rowCount() * verticalHeader()->defaultSectionSize();
    return rows + (m_kind == Kind::Numbers ? horizontalHeader()->sizeHint().height() : 0) + 2 * frameWidth();
}

QSize BoardTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), wholeHeight()};
}

QSize BoardTable::minimumSizeHint() const
{
    return {horizontalHeader()->minimumSectionSize() * 2, wholeHeight()};
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void BoardTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        updateGeometry();
    }
}

// What has no room is told by the tool tip.
void BoardTable::fitColumns()
{
    if (m_kind != Kind::Lines)
        return;
    const auto characters = width() / qMax(1, fontMetrics().averageCharWidth());
    setColumnHidden(BoardPersonColumn, characters < kWithPerson);
    setColumnHidden(BoardCustomerColumn, characters < kWithCustomer);
    for (const auto column : {BoardPersonColumn, BoardCustomerColumn}) { // whose words may be longer than usual
        if (widthBesideTitle() + kTitle * fontMetrics().averageCharWidth() > width())
            setColumnHidden(column, true);
    }
}

int BoardTable::widthBesideTitle() const
{
    int beside = 0;
    for (int column = 1; column < m_lines.columnCount(); ++column)
        beside += isColumnHidden(column) ? 0 : sizeHintForColumn(column);
    return beside;
}

void BoardTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_target < 0 || m_target >= m_lines.rowCount())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(colorsFor(palette()).accent, focusRingWidth));
    const QRect row(0, rowViewportPosition(m_target), viewport()->width(), rowHeight(m_target));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

QString BoardTable::offerOf(const QDropEvent& event, UserId to, bool& possible) const
{
    possible = false;
    if (const auto* tickets = dynamic_cast<const TicketMime*>(event.mimeData())) {
        const auto offer = m_offer(to, tickets->count());
        possible = offer.isPossible();
        return offer.words;
    }
    if (const auto* agent = dynamic_cast<const AgentMime*>(event.mimeData()); agent && agent->agent() != to) {
        possible = true;
        return tr("Drop here to see which tickets could go from one to the other.");
    }
    return {};
}

void BoardTable::dragEnterEvent(QDragEnterEvent* event)
{
    const auto known = dynamic_cast<const TicketMime*>(event->mimeData()) || dynamic_cast<const AgentMime*>(event->mimeData());
    if (m_offer && known)
        event->accept();
    else
        event->ignore();
}

void BoardTable::dragMoveEvent(QDragMoveEvent* event)
{
    const auto place = event->position().toPoint();
    const auto index = indexAt(place);
    const auto* line = m_lines.lineAt(index);
    bool possible = false;
    const auto words = line && m_offer ? offerOf(*event, line->agent, possible) : QString();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(possible);
    m_target = possible ? index.row() : -1;
    viewport()->update();
    QToolTip::showText(viewport()->mapToGlobal(place), words, viewport(), visualRect(index));
}

void BoardTable::endDrag()
{
    m_target = -1;
    viewport()->update();
    QToolTip::hideText();
}

void BoardTable::dragLeaveEvent(QDragLeaveEvent*)
{
    endDrag();
}

void BoardTable::dropEvent(QDropEvent* event)
{
    const auto* line = m_lines.lineAt(indexAt(event->position().toPoint()));
    bool possible = false;
    if (line && m_offer)
        offerOf(*event, line->agent, possible);
    endDrag();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(possible);
    if (!possible)
        return;
    if (const auto* tickets = dynamic_cast<const TicketMime*>(event->mimeData()))
        Q_EMIT ticketsDropped(*tickets, UserId(line->agent));
    else if (const auto* agent = dynamic_cast<const AgentMime*>(event->mimeData()))
        Q_EMIT agentDropped(agent->agent(), UserId(line->agent));
}

} // namespace helpdesk
