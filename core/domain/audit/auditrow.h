// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditentry.h"
#include "domain/ticket/ticketevent.h"

#include <optional>
#include <variant>
#include <vector>

namespace helpdesk {

/// An event of a ticket, with which ticket that is.
struct AuditedEvent {
    TicketEvent event;
    qint64 number = 0;
    QString title; ///< as it is now

    bool operator==(const AuditedEvent&) const = default;
};

/// A line of the audit: what was done to a ticket, or to anything else.
using AuditRow = std::variant<AuditedEvent, AuditEntry>;

Instant atOf(const AuditRow& row);
UserId personOf(const AuditRow& row); ///< invalid: the program or an import
QString personNameOf(const AuditRow& row);
AuditThing thingOf(const AuditRow& row);
/// Key of the EventKind or of the AuditAct.
QString actKeyOf(const AuditRow& row);

/// Where a page of the audit ended: the next one begins behind it.
struct AuditPlace {
    Instant at;
    bool ofTicket = false;
    qint64 id = 0;

    bool operator==(const AuditPlace&) const = default;
};
AuditPlace placeOf(const AuditRow& row);

/// What the audit is restricted to; all of it must hold.
struct AuditFilter {
    std::optional<Instant> from; ///< inclusive
    std::optional<Instant> to; ///< exclusive
    UserId person; ///< invalid: anybody
    std::optional<AuditThing> thing;
    QString act; ///< key of an AuditAct or an EventKind; empty: any
    qint64 ticket = 0; ///< number; 0: not one ticket alone

    bool operator==(const AuditFilter&) const = default;
};

/// Newest first.
struct AuditPage {
    std::vector<AuditRow> rows;
    bool complete = true; ///< nothing follows
};

} // namespace helpdesk
