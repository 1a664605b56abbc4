// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/evidence/outlook.h"

namespace helpdesk {

/// What a window asks about handing a ticket on; errors are those of EvidenceService.
class EvidenceCalls {
public:
    explicit EvidenceCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<EscalationOutlook> outlook(TicketId ticket, const TriggerInput& input, const QString& language);
    /// Not dropped when the workspace goes away: what was typed is kept.
    Answer<EvidenceChecklist> set(TicketId ticket, const QString& item, const QString& typed);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
