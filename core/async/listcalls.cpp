// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/listcalls.h"

#include "async/asyncworkspace_p.h"

#include <algorithm>

namespace helpdesk {

bool looksForWords(const TicketCriteria& criteria)
{
    return !criteria.words.isEmpty() || !criteria.withoutWords.isEmpty()
        || std::ranges::any_of(criteria.clauses,
                               [](const TicketClause& clause) { return std::ranges::any_of(clause.anyOf, looksForWords); });
}

ListCalls::ListCalls(AsyncWorkspace& workspace)
    : m_workspace(workspace)
{
}

Answer<TicketListing> ListCalls::listing(const TicketFilter& filter, const std::vector<TicketId>& rows, int expected)
{
    const auto work = [actor = m_workspace.actor(), filter, rows](Workspace& workspace, Task&) {
        return workspace.tickets().listing(actor, filter, rows);
    };
    auto& inside = m_workspace.inside();
    if (looksForWords(filter))
        return inside.search<TicketListing>(work);
    return expected < longList ? inside.read<TicketListing>(work) : inside.readAtLength<TicketListing>(work);
}

Answer<std::vector<TicketRow>> ListCalls::rows(const std::vector<TicketId>& ids)
{
    return m_workspace.inside().read<std::vector<TicketRow>>([actor = m_workspace.actor(), ids](Workspace& workspace,
                                                                                               Task&) {
        return workspace.tickets().rows(actor, ids);
    });
}

} // namespace helpdesk
