// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/balance/ticketbalance.h"

namespace helpdesk {

/// The door to incidents, prepaid time and costs. Answers and errors are those of BalanceService.
class BalanceCalls {
public:
    explicit BalanceCalls(AsyncWorkspace& workspace);

    Answer<std::vector<ContractBalance>> contracts();
    Answer<std::vector<IncidentEntry>> ledger(SupportPlanId id);
    Answer<SupportPlan> addPlan(const SupportPlan& plan);
    Answer<SupportPlan> editPlan(const SupportPlan& plan);
    Answer<SupportPlan> endPlan(SupportPlanId id);
    Answer<ContractBalance> adjust(SupportPlanId id, int units, const QString& reason);
    Answer<BalancePolicy> policy();
    Answer<> setPolicy(const BalancePolicy& policy);

    Answer<HoursAccount> hours(CustomerId customer);
    Answer<HourBlock> addHours(const HourBlock& block);
    Answer<HoursAccount> correctHours(HourBlockId block, int minutes, const QString& reason);

    Answer<TicketBalance> ofTicket(TicketId ticket);
    Answer<TicketBalance> setChargeable(TicketId ticket, bool chargeable);
    Answer<TicketBalance> approveCost(TicketId ticket, const CostApproval& approval);
    Answer<TicketBalance> withdrawApproval(TicketId ticket, const QString& reason);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
