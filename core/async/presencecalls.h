// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/presence.h"

namespace helpdesk {

/// The door to who has which ticket open; as AsyncWorkspace, and as cheap to make. Errors of each call are those of
/// PresenceService.
class PresenceCalls {
public:
    explicit PresenceCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// `window`: of the caller's own making. The last one said is kept to when the workspace goes away at once.
    Answer<> say(const QString& window, const std::optional<TicketId>& ticket);
    Answer<std::vector<Presence>> others();

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
