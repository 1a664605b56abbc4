// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/view.h"

namespace helpdesk {

/// Somebody who works here, and how many active tickets they have.
struct AgentLoad {
    UserId id;
    QString login;
    QString name;
    qint64 open = 0;

    bool operator==(const AgentLoad&) const = default;
};

/// Of everybody who works here still, in the order of `users`; nobody's tickets are nobody's load.
std::vector<AgentLoad> agentLoads(const std::vector<User>& users, const std::vector<TicketGroupCount>& groups);

/// What finds the active tickets of that agent.
TicketFilter ticketsOf(const AgentLoad& agent);

} // namespace helpdesk
