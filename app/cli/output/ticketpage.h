// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/serviceclock.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/workflow/workflow.h"

namespace helpdesk::cli {

class Session;

/// A ticket for people: what it is, what was said, what may be done next, what is blocked and why.
void printTicketPage(Session& session, const TicketDetails& details, const std::optional<TicketDue>& due,
                     const std::vector<TriggerAnswer>& triggers);
/// Only the last part of it.
void printTriggers(Session& session, const std::vector<TriggerAnswer>& triggers);

} // namespace helpdesk::cli
