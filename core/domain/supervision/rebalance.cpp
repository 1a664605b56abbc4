// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/supervision/rebalance.h"

#include "domain/ticket/ticketcriteria.h"

#include <algorithm>
#include <tuple>

namespace helpdesk {

namespace {

    struct Burden {
        UserId agent;
        qint64 atRisk = 0;
        qint64 open = 0;
    };

    bool isLighter(const Burden& one, const Burden& other)
    {
        return std::tie(one.atRisk, one.open) < std::tie(other.atRisk, other.open);
    }

} // namespace

std::vector<TicketMove> spread(const std::vector<TicketRow>& tickets, const std::vector<AgentFigures>& to, Instant now)
{
    std::vector<Burden> burdens;
    for (const auto& agent : to)
        burdens.push_back({agent.id, agent.atRisk.count, agent.open.count});
    std::vector<TicketMove> moves;
    for (const auto& ticket : tickets) {
        Burden* lightest = nullptr;
        for (auto& burden : burdens) {
            if (burden.agent != ticket.assignee && (!lightest || isLighter(burden, *lightest)))
                lightest = &burden;
        }
        if (!lightest)
            continue;
        ++lightest->open;
        lightest->atRisk += ticket.dueAt && *ticket.dueAt < now + promiseAtRisk ? 1 : 0;
        moves.push_back({ticket.id, lightest->agent});
    }
    return moves;
}

UserId mostLoaded(const std::vector<AgentFigures>& agents)
{
    const AgentFigures* most = nullptr;
    for (const auto& agent : agents) {
        if (agent.open.count > 0
            && (!most || std::pair(most->atRisk.count, most->open.count) < std::pair(agent.atRisk.count, agent.open.count)))
            most = &agent;
    }
    return most ? most->id : UserId();
}

} // namespace helpdesk
