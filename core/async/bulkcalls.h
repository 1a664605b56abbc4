// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/bulkoutcome.h"
#include "domain/ticket/ticketselection.h"

namespace helpdesk {

/// The door to changes of many tickets; as AsyncWorkspace, and as cheap to make. Errors of each call are those of
/// TicketService::bulkEdit().
class BulkCalls {
public:
    explicit BulkCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Beside all other reading and writing, however many tickets there are.
    Answer<BulkEditOutcome> preview(const TicketSelection& selection, const TicketChanges& changes);
    Answer<BulkEditOutcome> edit(const TicketSelection& selection, const TicketChanges& changes);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
