// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "domain/ticket/ticketenums.h"
#include "domain/ticket/ticketevent.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// Somebody at the customer agreed to pay.
struct CostApproval {
    QString approvedBy; ///< who at the customer
    Instant approvedAt;
    Channel channel = Channel::Phone;
    Money amount; ///< at most so much
    QString note;
    QString notedBy; ///< who of us wrote it down
    Instant notedAt;

    bool operator==(const CostApproval&) const = default;
};

/// Whether the customer pays for a ticket, and whether they agreed.
struct TicketCost {
    bool chargeable = false;
    bool said = false; ///< by an agent or an approval; else it is what was agreed with the customer
    std::optional<CostApproval> approval;

    bool operator==(const TicketCost&) const = default;
};

/// Follows from the events of the kind cost, oldest first, without those that were taken back.
TicketCost ticketCostOf(const std::vector<TicketEvent>& events);

// The data of these events.
QJsonObject chargeableData(bool chargeable);
QJsonObject approvalData(const CostApproval& approval);
QJsonObject withdrawalData(const QString& reason);

} // namespace helpdesk
