// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/supervisioncalls.h"

#include "async/asyncworkspace_p.h"
#include "services/supervisionservice.h"

namespace helpdesk {

Answer<Board> SupervisionCalls::board(const QTimeZone& zone)
{
    return m_workspace.inside().read<Board>([actor = m_workspace.actor(), zone](Workspace& workspace, Task&) {
        return workspace.supervision().board(actor, zone);
    });
}

Answer<CasesOwed> SupervisionCalls::casesOwed()
{
    return m_workspace.inside().readAtLength<CasesOwed>([actor = m_workspace.actor()](Workspace& workspace, Task&) {
        return workspace.supervision().casesOwed(actor);
    });
}

Answer<BulkEditOutcome> SupervisionCalls::previewMove(const std::vector<TicketMove>& moves)
{
    return m_workspace.inside().readAtLength<BulkEditOutcome>(
        [actor = m_workspace.actor(), moves](Workspace& workspace, Task& task) {
            return workspace.supervision().move(actor, moves, true, task);
        });
}

Answer<BulkEditOutcome> SupervisionCalls::move(const std::vector<TicketMove>& moves)
{
    return m_workspace.inside().write<BulkEditOutcome>(
        [actor = m_workspace.actor(), moves](Workspace& workspace, Task& task) {
            return workspace.supervision().move(actor, moves, false, task);
        });
}

} // namespace helpdesk
