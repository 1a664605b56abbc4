// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/balancecalls.h"

#include "async/asyncworkspace_p.h"
#include "services/balanceservice.h"

namespace helpdesk {

BalanceCalls::BalanceCalls(AsyncWorkspace& workspace)
    : m_workspace(workspace)
{
}

Answer<std::vector<ContractBalance>> BalanceCalls::contracts()
{
    return m_workspace.inside().read<std::vector<ContractBalance>>(
        [](Workspace& workspace, Task&) { return workspace.balances().contracts(); });
}

Answer<std::vector<IncidentEntry>> BalanceCalls::ledger(SupportPlanId id)
{
    return m_workspace.inside().read<std::vector<IncidentEntry>>(
        [id](Workspace& workspace, Task&) { return workspace.balances().ledger(id); });
}

Answer<SupportPlan> BalanceCalls::addPlan(const SupportPlan& plan)
{
    return m_workspace.inside().write<SupportPlan>([actor = m_workspace.actor(), plan](Workspace& workspace, Task&) {
        return workspace.balances().addPlan(actor, plan);
    });
}

Answer<SupportPlan> BalanceCalls::editPlan(const SupportPlan& plan)
{
    return m_workspace.inside().write<SupportPlan>([actor = m_workspace.actor(), plan](Workspace& workspace, Task&) {
        return workspace.balances().editPlan(actor, plan);
    });
}

Answer<SupportPlan> BalanceCalls::endPlan(SupportPlanId id)
{
    return m_workspace.inside().write<SupportPlan>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.balances().endPlan(actor, id);
    });
}

Answer<ContractBalance> BalanceCalls::adjust(SupportPlanId id, int units, const QString& reason)
{
    return m_workspace.inside().write<ContractBalance>(
        [actor = m_workspace.actor(), id, units, reason](Workspace& workspace, Task&) {
            return workspace.balances().adjust(actor, id, units, reason);
        });
}

Answer<BalancePolicy> BalanceCalls::policy()
{
    return m_workspace.inside().read<BalancePolicy>(
        [](Workspace& workspace, Task&) { return workspace.balances().policy(); });
}

Answer<> BalanceCalls::setPolicy(const BalancePolicy& policy)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), policy](Workspace& workspace, Task&) {
        return workspace.balances().setPolicy(actor, policy);
    });
}

Answer<HoursAccount> BalanceCalls::hours(CustomerId customer)
{
    return m_workspace.inside().read<HoursAccount>(
        [customer](Workspace& workspace, Task&) { return workspace.balances().hours(customer); });
}

Answer<HourBlock> BalanceCalls::addHours(const HourBlock& block)
{
    return m_workspace.inside().write<HourBlock>([actor = m_workspace.actor(), block](Workspace& workspace, Task&) {
        return workspace.balances().addHours(actor, block);
    });
}

Answer<HoursAccount> BalanceCalls::correctHours(HourBlockId block, int minutes, const QString& reason)
{
    return m_workspace.inside().write<HoursAccount>(
        [actor = m_workspace.actor(), block, minutes, reason](Workspace& workspace, Task&) {
            return workspace.balances().correctHours(actor, block, minutes, reason);
        });
}

Answer<TicketBalance> BalanceCalls::ofTicket(TicketId ticket)
{
    return m_workspace.inside().read<TicketBalance>([actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
        return workspace.balances().ofTicket(actor, ticket);
    });
}

Answer<TicketBalance> BalanceCalls::setChargeable(TicketId ticket, bool chargeable)
{
    return m_workspace.inside().write<TicketBalance>(
        [actor = m_workspace.actor(), ticket, chargeable](Workspace& workspace, Task&) {
            return workspace.balances().setChargeable(actor, ticket, chargeable);
        });
}

Answer<TicketBalance> BalanceCalls::approveCost(TicketId ticket, const CostApproval& approval)
{
    return m_workspace.inside().write<TicketBalance>(
        [actor = m_workspace.actor(), ticket, approval](Workspace& workspace, Task&) {
            return workspace.balances().approveCost(actor, ticket, approval);
        });
}

Answer<TicketBalance> BalanceCalls::withdrawApproval(TicketId ticket, const QString& reason)
{
    return m_workspace.inside().write<TicketBalance>(
        [actor = m_workspace.actor(), ticket, reason](Workspace& workspace, Task&) {
            return workspace.balances().withdrawApproval(actor, ticket, reason);
        });
}

} // namespace helpdesk
