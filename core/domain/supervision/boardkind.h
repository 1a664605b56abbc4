// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

/// What the board counts.
enum class BoardKind { Open, Late, Next, DueToday, AtRisk, Unassigned, Approval, Unanswered, SeverityA };

/// The active tickets of that kind at `now`, in the order in which the board lists them. Days are those of `zone`.
TicketFilter filterOf(BoardKind kind, const QTimeZone& zone, Instant now);
/// The same of one agent.
TicketFilter filterOf(BoardKind kind, const QString& login, const QTimeZone& zone, Instant now);

/// By what the tickets of a customer are found.
struct CustomerKey {
    QString tenantId; ///< may be empty
    QString domain; ///< one of them, may be empty
    QString name;

    /// A name alone finds those whose names have it as a part, too.
    bool isExact() const { return !tenantId.isEmpty() || !domain.isEmpty(); }
};
TicketFilter filterOf(BoardKind kind, const CustomerKey& customer, const QTimeZone& zone, Instant now);

/// The first moment of the day behind that of `now`.
Instant endOfDay(const QTimeZone& zone, Instant now);

} // namespace helpdesk
