// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/searchcalls.h"

#include "async/asyncworkspace_p.h"
#include "services/searchservice.h"

namespace helpdesk {

Answer<SearchPage> SearchCalls::hits(const QString& text, HitOrder order, int limit, qint64 after)
{
    return m_workspace.inside().read<SearchPage>(
        [actor = m_workspace.actor(), text, order, limit, after](Workspace& workspace, Task& task) {
            return workspace.search().hits(actor, text, order, limit, task, after);
        });
}

Answer<std::vector<TicketHit>> SearchCalls::hitsOf(const std::vector<TicketId>& tickets, const std::vector<SearchTerm>& terms)
{
    return m_workspace.inside().search<std::vector<TicketHit>>(
        [actor = m_workspace.actor(), tickets, terms](Workspace& workspace, Task& task) {
            return workspace.search().hitsOf(actor, tickets, terms, task);
        });
}

} // namespace helpdesk
