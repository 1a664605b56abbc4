// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

// Headings of groups among the rows: by key and mouse.

namespace helpdesk {

namespace {

    bool isPlain(const QKeyEvent& event)
    {
        return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    }

} // namespace

bool TicketListView::groupByKey(const QKeyEvent& event)
{
    if (!m_model.grouping() || !isPlain(event))
        return false;
    const auto entry = m_model.entryAt(currentIndex());
    const auto key = event.key();
    if (!isHeading(entry)) {
        if (key == Qt::Key_Left)
            goToHeading();
        return key == Qt::Key_Left;
    }
    const auto folded = m_model.isFolded(entry);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_model.setFolded(entry, key == Qt::Key_Left);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_model.setFolded(entry, !folded);
        return true;
    default:
        return false;
    }
}

bool TicketListView::pressHeading(QMouseEvent* event)
{
    const auto entry = m_model.entryAt(indexAt(event->position().toPoint()));
    m_pressesHeading = isHeading(entry);
    if (!m_pressesHeading)
        return false;
    if (event->button() == Qt::LeftButton) {
        QTableView::mousePressEvent(event);
        m_model.setFolded(entry, !m_model.isFolded(entry));
    }
    return true;
}

void TicketListView::goToHeading()
{
    const auto& entries = m_model.entries();
    for (auto row = currentIndex().row(); row >= 0; --row) {
        if (isHeading(entries[static_cast<size_t>(row)])) {
            setCurrentIndex(m_model.index(row, TicketListModel::TitleColumn));
            return;
        }
    }
}

void TicketListView::foldGroups(bool folded)
{
    if (!m_model.grouping())
        return;
    if (folded)
        goToHeading(); // the current row goes nowhere
    m_model.foldAll(folded);
}

/// The first heading when no ticket is on show.
int TicketListView::firstTicketRow() const
{
    const auto& entries = m_model.entries();
    const auto first = std::ranges::find_if_not(entries, isHeading);
    return first == entries.end() ? 0 : static_cast<int>(first - entries.begin());
}

} // namespace helpdesk
