// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/sla/serviceclock.h"

#include <QString>

namespace helpdesk {

using NotificationId = Id<struct NotificationTag>;

/// What a step of a ladder tells somebody.
struct Notification {
    NotificationId id;
    TicketId ticket;
    qint64 number = 0; ///< of the ticket
    QString title; ///< of the ticket
    UserId user; ///< invalid: everybody
    Instant at;
    ServiceClock clock = ServiceClock::Resolution;
    QString step; ///< stepText()
    std::optional<Instant> due;
    bool needsHandover = false; ///< stays until an internal note is written
    std::optional<Instant> seenAt;
    std::optional<Instant> snoozedUntil;

    bool operator==(const Notification&) const = default;
};

} // namespace helpdesk
