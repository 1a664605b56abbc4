// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/presencecalls.h"

#include "async/asyncworkspace_p.h"
#include "services/presenceservice.h"

namespace helpdesk {

Answer<> PresenceCalls::say(const QString& window, const std::optional<TicketId>& ticket)
{
    return m_workspace.inside().writeQuietly<void>([actor = m_workspace.actor(), window, ticket](Workspace& workspace, Task&) {
        return workspace.presence().say(actor, window, ticket);
    });
}

Answer<std::vector<Presence>> PresenceCalls::others()
{
    return m_workspace.inside().read<std::vector<Presence>>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return workspace.presence().others(actor); });
}

} // namespace helpdesk
