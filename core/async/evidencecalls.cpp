// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/evidencecalls.h"

#include "async/asyncworkspace_p.h"
#include "services/evidenceservice.h"

namespace helpdesk {

Answer<EscalationOutlook> EvidenceCalls::outlook(TicketId ticket, const TriggerInput& input, const QString& language)
{
    return m_workspace.inside().read<EscalationOutlook>(
        [actor = m_workspace.actor(), ticket, input, language](Workspace& workspace, Task&) {
            return workspace.evidence().outlook(actor, ticket, input, language);
        });
}

Answer<EvidenceChecklist> EvidenceCalls::set(TicketId ticket, const QString& item, const QString& typed)
{
    return m_workspace.inside().writeToTheEnd<EvidenceChecklist>(
        [actor = m_workspace.actor(), ticket, item, typed](Workspace& workspace, Task&) {
            return workspace.evidence().set(actor, ticket, item, typed);
        });
}

} // namespace helpdesk
