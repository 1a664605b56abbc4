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

Answer<ListUpdate> ListCalls::update(const TicketFilter& filter, const std::vector<TicketId>& rows, const SharedOrder& shown,
                                     int expected)
{
    const auto work = [actor = m_workspace.actor(), filter, rows, shown](Workspace& workspace,
                                                                         Task&) -> Result<ListUpdate> {
        HD_TRY(auto listing, workspace.tickets().listing(actor, filter, rows));
        ListUpdate update{std::make_shared<ListOrder>(std::move(listing.order)), {}, std::move(listing.rows)};
        update.steps = orderSteps(*shown, *update.order, StepLimits::forLength(update.order->size()));
        return update;
    };
    auto& inside = m_workspace.inside();
    if (looksForWords(filter))
        return inside.search<ListUpdate>(work);
    return expected < longList ? inside.read<ListUpdate>(work) : inside.readAtLength<ListUpdate>(work);
}

Answer<std::vector<TicketRow>> ListCalls::rows(const std::vector<TicketId>& ids)
{
    return m_workspace.inside().read<std::vector<TicketRow>>([actor = m_workspace.actor(), ids](Workspace& workspace,
                                                                                               Task&) {
        return workspace.tickets().rows(actor, ids);
    });
}

} // namespace helpdesk
