// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/balancepolicy.h"
#include "domain/balance/hoursledger.h"
#include "domain/balance/incidentledger.h"
#include "domain/balance/ticketcost.h"

namespace helpdesk {

/// What pays for a ticket: what was said about its cost, what its customer has left, what our contracts have left.
struct TicketBalance {
    TicketId ticket;
    qint64 number = 0;
    CustomerId customer;
    TicketCost cost;
    bool chargeable = false; ///< as it stands: said or agreed, or its case uses up a counted incident
    QStringList chargedUnder; ///< kinds of contracts on which it becomes chargeable when it goes out
    bool prepaid = false; ///< the customer ever bought time ahead
    HoursBalance hours;
    int worked = 0; ///< minutes recorded on the ticket
    int deducted = 0; ///< of them taken from prepaid time
    int waived = 0; ///< of them not taken because a service level was missed
    std::vector<ContractBalance> contracts; ///< in force
    BalancePolicy policy;

    bool operator==(const TicketBalance&) const = default;
};

} // namespace helpdesk
