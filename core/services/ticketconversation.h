// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/ticketaction.h"

namespace helpdesk {

/// What somebody wrote, as it will be said on this ticket. `withFiles`: it may be without words.
/// Errors: Missing(Body).
Result<Message> messageFrom(TicketAction& action, const Ticket& ticket, const NewMessage& message, bool withFiles = false);

} // namespace helpdesk
