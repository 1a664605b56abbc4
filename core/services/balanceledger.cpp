// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/balanceledger.h"

#include "domain/offering/supportcoverage.h"
#include "domain/workflow/reasonkeys.h"
#include "services/effectiverules.h"
#include "services/sla/servicelevels.h"
#include "storage/balance/contractstore.h"
#include "storage/balance/hourstore.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"
#include "storage/partner/profilestore.h"

#include <algorithm>
#include <set>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Contracts that are not in force are looked at on the nearest day on which they were.
    QDate dayFor(const SupportPlan& plan, Instant now)
    {
        if (plan.validFrom && now < *plan.validFrom)
            return plan.validFrom->toUtc().date();
        if (plan.validTo && *plan.validTo < now)
            return plan.validTo->toUtc().date();
        return now.toUtc().date();
    }

    std::optional<int> allotment(const RuleBook& rules, const SupportPlan& plan, const PartnerProfile& profile,
                                 Designation designation, Instant now)
    {
        CaseFacts facts;
        facts.partnerType = profile.type;
        facts.cloud = profile.cloud;
        facts.designation = designation;
        facts.date = dayFor(plan, now);
        facts.plans.push_back({plan.kind, {}, {}, {}});
        const auto granted = rules.value(u"plan_incidents"_s, facts);
        return granted ? granted->number : std::nullopt;
    }

    Failure spent(qint64 ticketNumber)
    {
        return fail(ErrorCode::UndoImpossible, Subject::Ticket, {QString::number(ticketNumber)});
    }

} // namespace

Result<std::vector<ContractBalance>> contractsLeft(Database& database, Instant now)
{
    ContractStore store(database);
    HD_TRY(const auto plans, store.list());
    std::vector<ContractBalance> contracts;
    if (plans.empty())
        return contracts;
    HD_TRY(const auto sums, store.sums());
    HD_TRY(const auto policy, store.policy());
    HD_TRY(const auto profile, ProfileStore(database).find());
    HD_TRY(const auto rules, effectiveRules(database));
    for (const auto& plan : plans) {
        const auto sum = sums.value(plan.id);
        const auto allotted = allotment(*rules, plan, profile, policy.designation, now);
        contracts.push_back({plan, incidentBalance(plan, allotted, sum.granted, sum.used)});
    }
    return contracts;
}

Result<std::optional<int>> allotmentOf(Database& database, const SupportPlan& plan, Instant now)
{
    HD_TRY(const auto policy, ContractStore(database).policy());
    HD_TRY(const auto profile, ProfileStore(database).find());
    HD_TRY(const auto rules, effectiveRules(database));
    return allotment(*rules, plan, profile, policy.designation, now);
}

Result<SupportPlanId> insertContract(Database& database, const SupportPlan& plan, const Actor& actor, Instant now)
{
    ContractStore store(database);
    HD_TRY(const auto id, store.insert(plan));
    if (plan.incidents) {
        IncidentEntry entry;
        entry.plan = id;
        entry.kind = IncidentEntryKind::Granted;
        entry.units = *plan.incidents;
        entry.at = now;
        entry.actor = actor.user;
        entry.actorName = actor.name;
        HD_CHECK(store.insertEntry(entry));
    }
    return id;
}

Result<TicketCost> ticketCost(Database& database, const Ticket& ticket)
{
    HD_TRY(const auto told, HourStore(database).listCostEvents(ticket.id));
    auto cost = ticketCostOf(told);
    if (cost.said || !ticket.customer.isValid())
        return cost;
    HD_TRY(const auto tiers, TierStore(database).list());
    if (tiers.empty())
        return cost;
    CustomerOffering offering;
    offering.tiers = tiers;
    HD_TRY(offering.agreements, AgreementStore(database).listOf(ticket.customer));
    const auto terms = offering.termsAt(ticket.createdAt);
    const auto* tier = tierInForce(terms, ticket.createdAt);
    cost.chargeable = tier && tier->price.model == PriceModel::PrepaidHours;
    return cost;
}

Result<ChargeFacts> chargeFactsOf(Database& database, const Ticket& ticket, const QString& pendingEntitlement,
                                  Instant now)
{
    ChargeFacts facts;
    facts.looked = true;
    facts.now = now;
    facts.pendingEntitlement = pendingEntitlement;
    HD_TRY(facts.contracts, contractsLeft(database, now));
    HD_TRY(const auto policy, ContractStore(database).policy());
    facts.incidentsChargeable = policy.incidentsChargeable;
    facts.hoursRequired = policy.hoursRequired;
    HourStore hours(database);
    HD_TRY(const auto cost, ticketCost(database, ticket));
    facts.chargeable = cost.chargeable;
    facts.approved = cost.approval.has_value();
    if (facts.chargeable && ticket.customer.isValid()) {
        HD_TRY(const auto blocks, hours.listBlocks(ticket.customer));
        HD_TRY(const auto entries, hours.listEntries(ticket.customer));
        facts.minutesLeft = hoursBalance(blocks, entries, now).left;
        // Who agreed to pay by hours paid ahead has agreed, as long as there are any.
        facts.approved = facts.approved || (!cost.said && facts.minutesLeft > 0);
    }
    return facts;
}

BalanceLedger::BalanceLedger(TicketAction& action)
    : m_action(action)
{
}

Result<std::optional<SupportPlanId>> BalanceLedger::contractFor(const Escalation& leg)
{
    const auto kind = fromKey<PlanKind>(leg.entitlement);
    if (!kind)
        return std::optional<SupportPlanId>();
    HD_TRY(const auto contracts, contractsLeft(m_action.database(), m_action.now()));
    const auto* contract = usableContract(contracts, *kind, m_action.now());
    return contract ? std::optional(contract->plan.id) : std::nullopt;
}

Result<> BalanceLedger::filed(const Ticket& ticket, const Escalation& leg)
{
    HD_TRY(const auto contract, contractFor(leg));
    if (contract)
        return add(ticket, leg, *contract, IncidentEntryKind::Reserved, -1);
    if (!fromKey<PlanKind>(leg.entitlement))
        return {};
    auto blocked = fail(ErrorCode::Blocked, Subject::Trigger, {keyOf(Trigger::FileEscalation)});
    blocked.value().reasons << Reason{reasonkey::contractUsedUp, {leg.entitlement}};
    return blocked;
}

Result<> BalanceLedger::adopted(const Ticket& ticket, const Escalation& leg)
{
    HD_TRY(const auto contract, contractFor(leg));
    return contract ? add(ticket, leg, *contract, IncidentEntryKind::Reserved, -1) : Result<>();
}

Result<> BalanceLedger::returned(const Ticket& ticket, const Escalation& leg)
{
    HD_TRY(const auto entries, ContractStore(m_action.database()).listEntriesOfLeg(leg.id));
    const auto reserved = openReservation(entries, leg.id);
    if (!reserved)
        return {};
    const bool comesBack = leg.outcome == EscalationOutcome::Duplicate || leg.outcome == EscalationOutcome::Bug;
    return comesBack ? add(ticket, leg, reserved->plan, IncidentEntryKind::Refunded, -reserved->units)
                     : add(ticket, leg, reserved->plan, IncidentEntryKind::Consumed, 0);
}

Result<> BalanceLedger::cancelled(const Ticket& ticket, const std::vector<Escalation>& legs)
{
    for (const auto& leg : legs) {
        HD_TRY(const auto entries, ContractStore(m_action.database()).listEntriesOfLeg(leg.id));
        if (const auto reserved = openReservation(entries, leg.id))
            HD_CHECK(add(ticket, leg, reserved->plan, IncidentEntryKind::Refunded, -reserved->units));
    }
    return {};
}

Result<bool> BalanceLedger::isMissed(const Ticket& ticket)
{
    HD_TRY(auto levels, ServiceLevels::inForce(m_action.database()));
    HD_TRY(const auto clocks, levels.clocks(ticket.id, m_action.now()));
    return std::any_of(clocks.begin(), clocks.end(),
                       [](const ClockReading& clock) { return clock.state == ClockState::Missed; });
}

Result<> BalanceLedger::worked(const Ticket& ticket, int minutes)
{
    if (!ticket.customer.isValid() || minutes <= 0)
        return {};
    HourStore hours(m_action.database());
    HD_TRY(const auto blocks, hours.listBlocks(ticket.customer));
    HD_TRY(const auto entries, hours.listEntries(ticket.customer));
    const auto balance = hoursBalance(blocks, entries, m_action.now());
    if (balance.blocks.empty() || !balance.blocks.front().inForce)
        return {};
    HD_TRY(const auto policy, ContractStore(m_action.database()).policy());
    bool missed = false;
    if (!policy.deductWhenMissed) {
        HD_TRY(missed, isMissed(ticket));
    }
    m_action.touch(ticket.customer);
    HourEntry entry;
    entry.ticket = ticket.id;
    if (missed) {
        entry.block = balance.blocks.front().block.id;
        entry.kind = HourEntryKind::Waived;
        entry.worked = minutes;
        return write(entry);
    }
    for (const auto& part : deductionOf(balance, minutes).parts) {
        entry.block = part.block;
        entry.kind = HourEntryKind::Deducted;
        entry.minutes = -part.minutes;
        entry.worked = part.minutes;
        HD_CHECK(write(entry));
    }
    return {};
}

Result<> BalanceLedger::reverse(OperationId operation)
{
    HD_CHECK(reverseIncidents(operation));
    return reverseHours(operation);
}

Result<> BalanceLedger::reverseIncidents(OperationId operation)
{
    HD_TRY(const auto entries, ContractStore(m_action.database()).listEntriesOfOperation(operation));
    if (entries.empty())
        return {};
    std::set<SupportPlanId> touched;
    for (const auto& counter : reversalsOf(entries)) {
        touched.insert(counter.plan);
        HD_CHECK(write(counter));
    }
    HD_TRY(const auto contracts, contractsLeft(m_action.database(), m_action.now()));
    for (const auto& contract : contracts) {
        if (touched.contains(contract.plan.id) && contract.balance.left.value_or(0) < 0)
            return spent(entries.front().ticketNumber);
    }
    return announceContracts();
}

Result<> BalanceLedger::reverseHours(OperationId operation)
{
    HourStore hours(m_action.database());
    HD_TRY(const auto entries, hours.listEntriesOfOperation(operation));
    for (const auto& counter : reversalsOf(entries)) {
        HD_CHECK(write(counter));
        HD_TRY(const auto block, hours.findBlock(counter.block));
        HD_TRY(const auto all, hours.listEntries(block.customer));
        if (hoursBalance({block}, all, m_action.now()).blocks.front().left < 0)
            return spent(counter.ticketNumber);
        m_action.touch(block.customer);
    }
    return {};
}

Result<> BalanceLedger::add(const Ticket& ticket, const Escalation& leg, SupportPlanId plan, IncidentEntryKind kind,
                            int units)
{
    IncidentEntry entry;
    entry.plan = plan;
    entry.kind = kind;
    entry.units = units;
    entry.ticket = ticket.id;
    entry.leg = leg.id;
    HD_CHECK(write(entry));
    return announceContracts();
}

Result<> BalanceLedger::write(IncidentEntry entry)
{
    entry.operation = m_action.operation();
    entry.at = m_action.now();
    entry.actor = m_action.actor().user;
    entry.actorName = m_action.actor().name;
    HD_CHECK(ContractStore(m_action.database()).insertEntry(entry));
    return {};
}

Result<> BalanceLedger::write(HourEntry entry)
{
    entry.operation = m_action.operation();
    entry.at = m_action.now();
    entry.actor = m_action.actor().user;
    entry.actorName = m_action.actor().name;
    HD_CHECK(HourStore(m_action.database()).insertEntry(entry));
    return {};
}

Result<> BalanceLedger::announceContracts()
{
    return ChangeFeed(m_action.database()).insert(ChangedThing::Partner, 1);
}

} // namespace helpdesk
