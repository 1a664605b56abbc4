// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/supervision/board.h"
#include "domain/supervision/rebalance.h"
#include "domain/ticket/bulkoutcome.h"

namespace helpdesk {

/// What windows ask of supervision; the calls of SupervisionService, answered on the UI thread.
class SupervisionCalls {
public:
    explicit SupervisionCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<Board> board(const QTimeZone& zone);
    /// Beside all other reading: cases are read one by one.
    Answer<CasesOwed> casesOwed();
    Answer<BulkEditOutcome> previewMove(const std::vector<TicketMove>& moves);
    Answer<BulkEditOutcome> move(const std::vector<TicketMove>& moves);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
