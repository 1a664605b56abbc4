// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/ticketbalance.h"
#include "ui/ticket/factssection.h"

namespace helpdesk {

/// What the side panel of a ticket says about who pays and what is left, in the present language.
QList<Fact> costFacts(const TicketBalance& balance);

} // namespace helpdesk
