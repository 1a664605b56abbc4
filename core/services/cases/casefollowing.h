// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/escalation.h"
#include "storage/database.h"
#include "storage/imports/servicerequeststore.h"

#include <vector>

namespace helpdesk {

/// Brings the legs that carry the number of an imported request up to what it says: its status, unless ours is
/// newer, and its notes, each once. A leg that changed gets an event. Belongs into the transaction of the import, or
/// of the `operation` that gave a leg its number; answers with the tickets that were touched.
Result<std::vector<TicketId>> followRequest(Database& database, const ServiceRequest& request, Instant now,
                                            OperationId operation = {});

} // namespace helpdesk
