// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/agentload.h"

namespace helpdesk {

std::vector<AgentLoad> agentLoads(const std::vector<User>& users, const std::vector<TicketGroupCount>& groups)
{
    QHash<UserId, qint64> open;
    for (const auto& group : groups) {
        if (group.assignee.isValid() && isActive(group.state))
            open[group.assignee] += group.count;
    }
    std::vector<AgentLoad> loads;
    for (const auto& user : users) {
        if (user.active)
            loads.push_back({user.id, user.login, user.name, open.value(user.id)});
    }
    return loads;
}

TicketFilter ticketsOf(const AgentLoad& agent)
{
    TicketFilter filter;
    filter.assigneeLogins = QStringList{agent.login};
    return filter;
}

} // namespace helpdesk
