// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/balance/ticketbalance.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// What is left of the partner's incidents and of the hours customers paid for ahead, and what customers agreed to pay.
/// Blocking; on the thread of the database. Ledgers are append-only: nothing here changes an entry.
class BalanceService {
public:
    BalanceService(Database& database, const Clock& clock);

    /// All contracts, with everything counted.
    Result<std::vector<ContractBalance>> contracts();
    /// Errors: NotFound(SupportPlan).
    Result<ContractBalance> contract(SupportPlanId id);
    /// By our id, contract id, access id, or a kind of which there is one.
    /// Errors: NotFound(SupportPlan, {text}), Ambiguous(SupportPlan, {text, the contract ids...}).
    Result<SupportPlanId> resolve(const QString& text);
    /// Contracts whose incidents are what is left of them: what decisions about routes and coverage look at.
    Result<std::vector<SupportPlan>> plansAsLeft();
    /// Oldest first. Errors: NotFound(SupportPlan).
    Result<std::vector<IncidentEntry>> ledger(SupportPlanId id);

    /// Administrators only. Errors: PermissionDenied, Invalid(Period|Units).
    Result<SupportPlan> addPlan(const Actor& actor, const SupportPlan& plan);
    /// Another number of incidents becomes an entry. Errors: as addPlan, NotFound(SupportPlan), Invalid(Units, {given, the
    /// least}) when more is used already.
    Result<SupportPlan> editPlan(const Actor& actor, const SupportPlan& plan);
    /// It ends now; what is left lapses. Errors: PermissionDenied, NotFound(SupportPlan), Invalid(Period).
    Result<SupportPlan> endPlan(const Actor& actor, SupportPlanId id);
    /// Supervisors and administrators. Errors: PermissionDenied, Missing(Reason), NotFound(SupportPlan), Invalid(Units) for
    /// none, or more than is left.
    Result<ContractBalance> adjust(const Actor& actor, SupportPlanId id, int units, const QString& reason);

    Result<BalancePolicy> policy();
    /// Administrators only.
    Result<> setPolicy(const Actor& actor, const BalancePolicy& policy);

    Result<HoursAccount> hours(CustomerId customer);
    /// Supervisors and administrators. Errors: PermissionDenied, NotFound(Customer), Invalid(Minutes|Period|Currency).
    Result<HourBlock> addHours(const Actor& actor, const HourBlock& block);
    /// Errors: PermissionDenied, Missing(Reason), NotFound(HourBlock), Invalid(Minutes) for none, or more than is left.
    Result<HoursAccount> correctHours(const Actor& actor, HourBlockId block, int minutes, const QString& reason);

    /// Errors of all: NotFound(Ticket).
    Result<TicketBalance> ofTicket(const Actor& actor, TicketId id);
    /// What an agent says about who pays. Can be undone.
    Result<TicketBalance> setChargeable(const Actor& actor, TicketId id, bool chargeable);
    /// Records that the customer agreed to pay. Can be undone. `notedBy` and `notedAt` are ours to fill in.
    /// Errors: Missing(Name) of whoever approved, Invalid(Amount|Currency|Date).
    Result<TicketBalance> approveCost(const Actor& actor, TicketId id, CostApproval approval);
    /// The approval holds no longer. Errors: Missing(Reason), NotFound(Amount, {ticket number}) when there is none.
    Result<TicketBalance> withdrawApproval(const Actor& actor, TicketId id, const QString& reason);

private:
    Result<TicketBalance> noteCost(const Actor& actor, TicketId id, const QJsonObject& data);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
