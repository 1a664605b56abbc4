// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/incidentledger.h"

#include <QStringList>

namespace helpdesk {

/// What the guards of the workflow know of incidents, hours and costs.
struct ChargeFacts {
    bool looked = false; ///< false: nobody looked at contracts and hours, and nothing is refused for them
    std::vector<ContractBalance> contracts;
    Instant now;
    bool incidentsChargeable = true; ///< policy
    bool hoursRequired = true; ///< policy
    bool chargeable = false; ///< the ticket, by what its agent said
    bool approved = false; ///< the customer's approval is on record
    int minutesLeft = 0; ///< prepaid by the customer
    QString pendingEntitlement; ///< of the escalation under review
};

enum class ContractStanding { NoContract, Usable, UsedUp, NotInForce };

/// How the contracts stand that an entitlement names; NoContract for one that is no contract of ours.
ContractStanding standingOf(const ChargeFacts& facts, const QString& entitlement);
/// Whether using the entitlement costs one of a counted number.
bool isPerIncident(const ChargeFacts& facts, const QString& entitlement);
/// The one rule of who pays: the customer does for a ticket that is said or agreed to be chargeable, and by the policy for
/// one that goes out on a counted incident. `entitlement` may be empty: it goes nowhere yet.
bool isChargeable(const ChargeFacts& facts, const QString& entitlement);
/// The kinds of contracts on which a ticket becomes chargeable when it goes out.
QStringList chargedEntitlements(const ChargeFacts& facts);

} // namespace helpdesk
