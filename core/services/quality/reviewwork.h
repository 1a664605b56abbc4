// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/qualityreview.h"
#include "domain/ticket/ticket.h"
#include "storage/database.h"

namespace helpdesk {

/// Whose work on a ticket is reviewed, and the guide it went through.
Result<ReviewedWork> reviewedWork(Database& database, const Ticket& ticket);

} // namespace helpdesk
