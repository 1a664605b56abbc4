// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/report/foundtickets.h"

#include <algorithm>

namespace helpdesk {

void FoundTickets::add(const ReportFact& ticket)
{
    const auto id = static_cast<size_t>(ticket.ticket.value());
    if (id >= m_places.size())
        m_places.resize(std::max(id + 1, m_places.size() * 2), -1);
    m_places[id] = rowOf(ticket);
}

int FoundTickets::placeOf(TicketId ticket) const
{
    const auto id = static_cast<size_t>(ticket.value());
    return id < m_places.size() ? m_places[id] : -1;
}

int FoundTickets::rowOf(const ReportFact& ticket)
{
    const auto next = static_cast<int>(m_rows.size());
    const auto known = ticket.groupText.isEmpty() ? m_byId.value(ticket.groupId, next) : m_byText.value(ticket.groupText, next);
    if (known < next)
        return known;
    if (ticket.groupText.isEmpty())
        m_byId.insert(ticket.groupId, next);
    else
        m_byText.insert(ticket.groupText, next);
    m_rows.push_back({ticket.groupId, ticket.groupText});
    return next;
}

void FoundTickets::giveRow(ReportFact& fact) const
{
    const auto& row = m_rows[static_cast<size_t>(placeOf(fact.ticket))];
    fact.groupId = row.id;
    fact.groupText = row.text;
}

} // namespace helpdesk
