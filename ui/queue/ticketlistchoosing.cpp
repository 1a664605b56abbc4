// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

// Several tickets chosen in the list. Qt's own selection is the current row and no more: it holds ranges of rows, which a
// long list that begins anew loses, and which cost with their length.

namespace helpdesk {

namespace {

    bool isMove(int key)
    {
        switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            return true;
        default:
            return false;
        }
    }

    // Whether both find the same tickets, in whatever order.
    bool findSame(TicketFilter one, const TicketFilter& other)
    {
        one.sort = other.sort;
        one.descending = other.descending;
        return one == other;
    }

} // namespace

void TicketListView::keepChoice()
{
    m_question = m_model.filter();
    connect(&m_model, &TicketListModel::filterChanged, this, [this] {
        const auto before = std::exchange(m_question, m_model.filter());
        if (!findSame(before, m_question))
            chooseCurrent(); // another list
    });
    connect(&m_model, &TicketListModel::loaded, this, [this] {
        if (m_choice.isEmpty())
            return;
        if (m_model.extent() == TicketListModel::Extent::Complete)
            m_choice.keepOnly(m_model.ids());
        choiceMade();
    });
}

int TicketListView::chosenCount() const
{
    if (m_choice.isEmpty())
        return currentTicket().isValid() ? 1 : 0;
    return m_choice.count(m_model.ticketCount());
}

bool TicketListView::isChosen(TicketId id) const
{
    return m_choice.isEmpty() ? id == currentTicket() : m_choice.contains(id);
}

TicketSelection TicketListView::chosen() const
{
    if (m_choice.isAll())
        return {m_model.filter(), m_choice.told()};
    return TicketSelection(m_choice.isEmpty() ? std::vector{currentTicket()} : m_choice.told());
}

std::vector<TicketId> TicketListView::chosenInOrder(int most) const
{
    std::vector<TicketId> ids;
    for (const auto id : m_model.ids()) {
        if (static_cast<int>(ids.size()) == most)
            break;
        if (isChosen(id))
            ids.push_back(id);
    }
    return ids;
}

void TicketListView::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    m_choice.chooseAll();
    choiceMade();
}

void TicketListView::chooseCurrent()
{
    m_anchor = currentTicket();
    m_choice.clear();
    choiceMade();
}

// From where choosing began to the current ticket.
void TicketListView::chooseToCurrent()
{
    const auto to = currentIndex().row();
    auto from = m_model.rowOf(m_anchor);
    if (to < 0)
        return;
    if (from < 0) {
        m_anchor = currentTicket();
        from = to;
    }
    const auto way = std::span(m_model.entries()).subspan(static_cast<size_t>(qMin(from, to)), static_cast<size_t>(qAbs(from - to)) + 1);
    std::vector<TicketId> tickets(way.begin(), way.end());
    std::erase_if(tickets, isHeading);
    m_choice.choose(tickets);
    choiceMade();
}

void TicketListView::toggle(TicketId id)
{
    m_choice.toggle(id);
    m_anchor = id;
    choiceMade();
}

void TicketListView::choiceMade()
{
    if (!m_choice.isAll() && m_choice.count(0) == 1 && m_choice.contains(currentTicket()))
        m_choice.clear();
    viewport()->update();
    Q_EMIT choiceChanged();
}

// Which rows are chosen is told by the choice, never by Qt's selection.
QItemSelectionModel::SelectionFlags TicketListView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (!index.isValid() || (event && event->type() == QEvent::MouseButtonRelease))
        return QItemSelectionModel::NoUpdate;
    return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

bool TicketListView::chooseByKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
    } else if (event.key() == Qt::Key_Escape && !m_choice.isEmpty()) {
        chooseCurrent();
    } else if (event.key() == Qt::Key_Space) {
        if (!m_choice.isEmpty() && currentTicket().isValid())
            toggle(currentTicket());
    } else {
        return false;
    }
    return true;
}

// With Shift all on the way is chosen, with Ctrl what was chosen stays.
bool TicketListView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto vertical = key != Qt::Key_Home && key != Qt::Key_End;
    const auto extends = modifiers.testFlag(Qt::ShiftModifier);
    const auto leaves = !extends && vertical && modifiers.testFlag(Qt::ControlModifier);
    if (!isMove(key))
        return false;
    if (m_choice.isEmpty())
        m_anchor = currentTicket();
    if (leaves && m_choice.isEmpty() && m_anchor.isValid())
        m_choice.add(m_anchor);
    // Without Ctrl, Home and End would go along the row.
    QKeyEvent plain(QEvent::KeyPress, key, vertical ? Qt::NoModifier : Qt::ControlModifier);
    QTableView::keyPressEvent(&plain);
    if (extends)
        chooseToCurrent();
    else if (leaves)
        choiceMade();
    else
        chooseCurrent();
    return true;
}

void TicketListView::mousePressEvent(QMouseEvent* event)
{
    if (pressHeading(event))
        return;
    const auto pressed = m_model.idAt(indexAt(event->position().toPoint()));
    const auto before = currentTicket();
    if (event->button() == Qt::RightButton && !m_choice.isEmpty() && isChosen(pressed))
        return; // the menu is about all of them
    if (takesHold(*event))
        return;
    QTableView::mousePressEvent(event);
    if (!pressed.isValid())
        return;
    const auto left = event->button() == Qt::LeftButton;
    if (m_choice.isEmpty())
        m_anchor = before;
    if (left && event->modifiers().testFlag(Qt::ShiftModifier)) {
        chooseToCurrent();
    } else if (left && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_choice.isEmpty() && before.isValid())
            m_choice.add(before);
        toggle(pressed);
    } else {
        chooseCurrent();
    }
}

// Drawn over with the button held, rows are chosen from the first on.
void TicketListView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragsAway(*event))
        return;
    if (m_pressesHeading)
        return;
    const auto before = currentTicket();
    QTableView::mouseMoveEvent(event);
    if (!event->buttons().testFlag(Qt::LeftButton) || currentTicket() == before)
        return;
    m_pressed.reset();
    chooseToCurrent();
}

} // namespace helpdesk
