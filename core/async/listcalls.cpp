// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/listcalls.h"

#include "async/asyncworkspace_p.h"

#include <algorithm>

namespace helpdesk {

namespace {

    template <typename Inside, typename Work>
    Answer<ListUpdate> askForUpdate(Inside& inside, const TicketFilter& filter, int expected, const Work& work)
    {
        if (looksForWords(filter))
            return inside.template search<ListUpdate>(work);
        return expected < ListCalls::longList ? inside.template read<ListUpdate>(work)
                                              : inside.template readAtLength<ListUpdate>(work);
    }

} // namespace

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
        ListUpdate update{std::make_shared<ListOrder>(std::move(listing.order)), {}, std::move(listing.rows), {}, {}};
        update.steps = orderSteps(*shown, *update.order, StepLimits::forLength(update.order->size()));
        return update;
    };
    return askForUpdate(m_workspace.inside(), filter, expected, work);
}

Answer<ListUpdate> ListCalls::updateGroups(const TicketFilter& filter, const GroupWish& wish, const std::vector<TicketId>& rows,
                                           int first, const SharedOrder& shown, int expected)
{
    const auto work = [actor = m_workspace.actor(), filter, wish, rows, first, shown](Workspace& workspace,
                                                                                     Task&) -> Result<ListUpdate> {
        HD_TRY(auto listing, workspace.tickets().groupedListing(actor, filter, wish, rows, first));
        ListUpdate update{std::make_shared<ListOrder>(std::move(listing.order.shown)), {}, std::move(listing.rows), {}, {}};
        update.tickets = std::make_shared<ListOrder>(std::move(listing.order.tickets));
        update.groups = std::move(listing.order.groups);
        update.steps = orderSteps(*shown, *update.order, StepLimits::forLength(update.order->size()));
        return update;
    };
    return askForUpdate(m_workspace.inside(), filter, expected, work);
}

Answer<std::vector<TicketRow>> ListCalls::rows(const std::vector<TicketId>& ids)
{
    return m_workspace.inside().read<std::vector<TicketRow>>([actor = m_workspace.actor(), ids](Workspace& workspace,
                                                                                               Task&) {
        return workspace.tickets().rows(actor, ids);
    });
}

Answer<std::vector<TicketId>> ListCalls::among(const TicketFilter& filter, const std::vector<TicketId>& ids)
{
    const auto work = [actor = m_workspace.actor(), filter, ids](Workspace& workspace, Task&) {
        return workspace.tickets().among(actor, filter, ids);
    };
    auto& inside = m_workspace.inside();
    return looksForWords(filter) ? inside.search<std::vector<TicketId>>(work) : inside.read<std::vector<TicketId>>(work);
}

Answer<std::vector<AgentLoad>> ListCalls::agentLoads()
{
    return m_workspace.inside().read<std::vector<AgentLoad>>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return workspace.tickets().agentLoads(actor); });
}

} // namespace helpdesk
