// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/incidentledger.h"

#include <algorithm>
#include <set>

namespace helpdesk {

namespace {

    bool isSettlement(IncidentEntryKind kind)
    {
        return kind == IncidentEntryKind::Consumed || kind == IncidentEntryKind::Refunded;
    }

    bool endsBefore(const SupportPlan& one, const SupportPlan& other)
    {
        if (one.validTo && other.validTo && *one.validTo != *other.validTo)
            return *one.validTo < *other.validTo;
        if (one.validTo.has_value() != other.validTo.has_value())
            return one.validTo.has_value();
        return one.id < other.id;
    }

} // namespace

bool isInForce(const SupportPlan& plan, Instant now)
{
    return (!plan.validFrom || *plan.validFrom <= now) && (!plan.validTo || now < *plan.validTo);
}

std::vector<IncidentEntry> standing(std::vector<IncidentEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const IncidentEntry& one, const IncidentEntry& other) { return one.id < other.id; });
    // From the newest back: what a standing counter-entry names does not stand, be it a counter-entry itself.
    std::set<IncidentEntryId> reversed;
    std::vector<IncidentEntry> result;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (reversed.contains(entry->id))
            continue;
        if (entry->reverses.isValid())
            reversed.insert(entry->reverses);
        else
            result.push_back(*entry);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

IncidentBalance incidentBalance(const SupportPlan& plan, const std::optional<int>& allotted, int granted, int used)
{
    IncidentBalance balance;
    balance.granted = plan.incidents ? std::optional(granted) : allotted;
    if (balance.granted)
        balance.left = *balance.granted + used;
    return balance;
}

IncidentBalance incidentBalance(const SupportPlan& plan, const std::optional<int>& allotted,
                                const std::vector<IncidentEntry>& entries)
{
    int used = 0;
    int granted = 0;
    for (const auto& entry : entries)
        (entry.kind == IncidentEntryKind::Granted ? granted : used) += entry.units;
    auto balance = incidentBalance(plan, allotted, granted, used);
    const auto counting = standing(entries);
    for (const auto& entry : counting) {
        balance.consumed += entry.kind == IncidentEntryKind::Consumed;
        balance.refunded += entry.kind == IncidentEntryKind::Refunded;
        balance.adjusted += entry.kind == IncidentEntryKind::Adjusted ? entry.units : 0;
        balance.reserved += entry.kind == IncidentEntryKind::Reserved;
    }
    balance.reserved -= balance.consumed + balance.refunded;
    return balance;
}

std::optional<IncidentEntry> openReservation(const std::vector<IncidentEntry>& entries, EscalationId leg)
{
    std::optional<IncidentEntry> open;
    for (const auto& entry : standing(entries)) {
        if (entry.leg != leg)
            continue;
        if (entry.kind == IncidentEntryKind::Reserved)
            open = entry;
        else if (isSettlement(entry.kind))
            open.reset();
    }
    return open;
}

const ContractBalance* usableContract(const std::vector<ContractBalance>& contracts, PlanKind kind, Instant now)
{
    const ContractBalance* best = nullptr;
    for (const auto& contract : contracts) {
        if (contract.plan.kind != kind || !isInForce(contract.plan, now) || contract.balance.left.value_or(1) <= 0)
            continue;
        if (!best || endsBefore(contract.plan, best->plan))
            best = &contract;
    }
    return best;
}

std::vector<IncidentEntry> reversalsOf(const std::vector<IncidentEntry>& entries)
{
    std::vector<IncidentEntry> result;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        IncidentEntry counter;
        counter.plan = entry->plan;
        counter.kind = IncidentEntryKind::Reversed;
        counter.units = -entry->units;
        counter.ticket = entry->ticket;
        counter.ticketNumber = entry->ticketNumber;
        counter.leg = entry->leg;
        counter.reverses = entry->id;
        result.push_back(counter);
    }
    return result;
}

} // namespace helpdesk
