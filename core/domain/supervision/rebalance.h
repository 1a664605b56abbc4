// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/supervision/board.h"

namespace helpdesk {

/// A ticket that is to have another assignee.
struct TicketMove {
    TicketId ticket;
    UserId to;

    bool operator==(const TicketMove&) const = default;
};

/// Gives these tickets to those agents, in turn to whoever has the fewest at risk by then, then the fewest open ones, then
/// the first; who has a ticket already does not get it. Nobody to give to: no moves.
std::vector<TicketMove> spread(const std::vector<TicketRow>& tickets, const std::vector<AgentFigures>& to, Instant now);

/// The one who most needs relief: most at risk, then most open; invalid when nobody has anything.
UserId mostLoaded(const std::vector<AgentFigures>& agents);

} // namespace helpdesk
