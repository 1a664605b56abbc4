// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketcriteria.h"

namespace helpdesk {

/// Why tickets are not put into a list as into a folder.
enum class DropBlocker {
    OnlySteps, ///< it asks for states, which are reached by the workflow and never set
    NotPlain, ///< it asks for more than single values that can be given to a ticket
    Nothing, ///< it asks for nothing that a ticket could be given
};

/// What makes tickets stand in a list: these changes, or why there are none.
struct ListDrop {
    TicketChanges changes;
    std::optional<DropBlocker> blocker;
};

/// A list takes tickets when all that it asks for is one assignee, team, severity, service or category each. Nothing is
/// made a matter of security this way: it would be gone from most eyes. `me`: for `assignee:me`.
ListDrop dropInto(TicketCriteria list, UserId me, const std::vector<User>& users, const std::vector<Team>& teams);

} // namespace helpdesk
