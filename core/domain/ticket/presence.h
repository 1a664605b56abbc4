// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticket.h"

#include <chrono>

namespace helpdesk {

/// Somebody has a ticket open.
struct Presence {
    TicketId ticket;
    UserId user;
    QString userName;
    Instant since;

    bool operator==(const Presence&) const = default;
};

/// How often a window says again that its ticket is open.
inline constexpr std::chrono::seconds presenceRenewal(60);
/// A window that was not heard of for so long is gone: it was killed, or its machine sleeps.
inline constexpr std::chrono::seconds presenceLifetime(150);

} // namespace helpdesk
