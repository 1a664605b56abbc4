// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketmarks.h"

#include "async/listcalls.h"
#include "ui/base/answers.h"

#include <QTimeZone>

#include <utility>

namespace helpdesk {

TicketMarks::TicketMarks(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void TicketMarks::setMark(const std::optional<ViewMark>& mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    ++m_generation;
    const auto before = std::exchange(m_marked, {});
    if (!before.isEmpty())
        Q_EMIT changed({before.begin(), before.end()});
}

// The filter is made each time: "today" is another day tomorrow.
void TicketMarks::look(const std::vector<TicketId>& tickets)
{
    if (!m_mark || tickets.empty())
        return;
    const auto filter = markedBy(*m_mark, QTimeZone::systemTimeZone(), m_workspace.clock().now());
    if (!filter)
        return;
    onAnswer(this, ListCalls(m_workspace).among(*filter, tickets),
             [this, tickets, generation = m_generation](const std::vector<TicketId>& found) {
                 if (generation == m_generation)
                     take(tickets, found);
             });
}

void TicketMarks::take(const std::vector<TicketId>& asked, const std::vector<TicketId>& found)
{
    const QSet<TicketId> fitting(found.begin(), found.end());
    std::vector<TicketId> others;
    for (const auto ticket : asked) {
        if (fitting.contains(ticket) == m_marked.contains(ticket))
            continue;
        others.push_back(ticket);
        if (fitting.contains(ticket))
            m_marked.insert(ticket);
        else
            m_marked.remove(ticket);
    }
    if (!others.empty())
        Q_EMIT changed(others);
}

} // namespace helpdesk
