// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/balancepolicy.h"
#include "domain/balance/chargefacts.h"
#include "domain/balance/hoursledger.h"
#include "domain/balance/ticketcost.h"
#include "services/ticketaction.h"

namespace helpdesk {

/// All contracts with what is left of them; without the counts of what was reserved, consumed and refunded.
Result<std::vector<ContractBalance>> contractsLeft(Database& database, Instant now);
/// What the programme grants a contract that nobody counted; empty: unlimited.
Result<std::optional<int>> allotmentOf(Database& database, const SupportPlan& plan, Instant now);
/// A new contract with what it begins with. Belongs into a transaction.
Result<SupportPlanId> insertContract(Database& database, const SupportPlan& plan, const Actor& actor, Instant now);

/// What was said about the cost of a ticket; where nothing was, work for a customer whose agreement is paid for by prepaid
/// hours is chargeable.
Result<TicketCost> ticketCost(Database& database, const Ticket& ticket);
/// What the guards look at for this ticket. `pendingEntitlement`: of the escalation under review.
Result<ChargeFacts> chargeFactsOf(Database& database, const Ticket& ticket, const QString& pendingEntitlement,
                                  Instant now);

/// What acts on tickets leave in the ledgers of incidents and hours, in the transaction of the act.
class BalanceLedger {
public:
    explicit BalanceLedger(TicketAction& action);

    /// A leg went out: reserves an incident where its entitlement is a contract of ours.
    /// Errors: Blocked(SupportPlan) when nothing is left.
    Result<> filed(const Ticket& ticket, const Escalation& leg);
    /// A leg that went out without us was found: what it used is counted where one of our contracts has it left. What
    /// was used up elsewhere cannot be refused any more.
    Result<> adopted(const Ticket& ticket, const Escalation& leg);
    /// A leg ended: its incident is used up, or comes back when it was a duplicate or a bug.
    Result<> returned(const Ticket& ticket, const Escalation& leg);
    /// The ticket was cancelled: what its legs reserved comes back.
    Result<> cancelled(const Ticket& ticket, const std::vector<Escalation>& legs);
    /// Chargeable time was recorded: takes it from the customer's prepaid time, unless a service level was missed.
    /// Call it behind the event that ends the work.
    Result<> worked(const Ticket& ticket, int minutes);
    /// Counter-entries for all that an operation left. Errors: UndoImpossible {ticket number} when that is spent already.
    Result<> reverse(OperationId operation);

private:
    /// The contract that the entitlement of `leg` is counted on; empty: none of ours, or nothing is left.
    Result<std::optional<SupportPlanId>> contractFor(const Escalation& leg);
    Result<> add(const Ticket& ticket, const Escalation& leg, SupportPlanId plan, IncidentEntryKind kind, int units);
    Result<> write(IncidentEntry entry);
    Result<> write(HourEntry entry);
    Result<> announceContracts();
    Result<> reverseIncidents(OperationId operation);
    Result<> reverseHours(OperationId operation);
    Result<bool> isMissed(const Ticket& ticket);

    TicketAction& m_action;
};

} // namespace helpdesk
