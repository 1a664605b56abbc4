// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/ticket/bulkoutcome.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketselection.h"
#include "services/ticketaction.h"

namespace helpdesk {

/// Which tickets a selection means, each once. Errors: NotFound of what its filter names.
Result<std::vector<TicketId>> selectedTickets(Database& database, const TicketSelection& selection, const Actor& actor);

/// Changes the attributes of these tickets within an act; without one, tells what it would do. What is gone, or not there for
/// the actor, is passed over. Errors: those of TicketService::bulkEdit().
Result<BulkEditOutcome> editTickets(Database& database, const Actor& actor, const std::vector<TicketId>& ids,
                                    const TicketChanges& changes, TicketAction* action, Task& task);

} // namespace helpdesk
