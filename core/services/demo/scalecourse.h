// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"
#include "domain/workflow/trigger.h"
#include "services/demo/random.h"

#include <span>

namespace helpdesk {

/// One thing that happens in the course of a made-up ticket.
enum class ScaleAct {
    Assign,
    Note,
    Reply,
    CustomerSays,
    Start,
    Scope,
    Ask,
    Replied,
    Request,
    Approve,
    File,
    Returned,
    Resolve,
    Confirm,
    Reopen,
    Cancel,
};

/// A course that ends in `state`.
std::span<const ScaleAct> courseTo(TicketState state, Random& random);

/// The trigger an act fires, if it is one.
std::optional<Trigger> triggerOf(ScaleAct act);
/// What the act leaves on the ticket, apart from people and words.
void applyAct(Ticket& ticket, ScaleAct act, Instant at);

} // namespace helpdesk
