// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketfilter.h"
#include "domain/ticket/ticketrow.h"

#include <optional>

namespace helpdesk {

/// Whether `one` comes before `other` in a list; nothing when only the storage knows (texts: its collation
/// decides).
std::optional<bool> comesBefore(const TicketRow& one, const TicketRow& other, TicketSort sort, bool descending);

bool isOrderKnown(TicketSort sort);

} // namespace helpdesk
