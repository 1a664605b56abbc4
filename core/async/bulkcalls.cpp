// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/bulkcalls.h"

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<BulkEditOutcome> BulkCalls::preview(const TicketSelection& selection, const TicketChanges& changes)
{
    return m_workspace.inside().readAtLength<BulkEditOutcome>(
        [actor = m_workspace.actor(), selection, changes](Workspace& workspace, Task& task) {
            return workspace.tickets().bulkEdit(actor, selection, changes, true, task);
        });
}

Answer<BulkEditOutcome> BulkCalls::edit(const TicketSelection& selection, const TicketChanges& changes)
{
    return m_workspace.inside().write<BulkEditOutcome>(
        [actor = m_workspace.actor(), selection, changes](Workspace& workspace, Task& task) {
            return workspace.tickets().bulkEdit(actor, selection, changes, false, task);
        });
}

} // namespace helpdesk
