// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/hoursledger.h"

#include <algorithm>
#include <map>

namespace helpdesk {

namespace {

    bool isUsedBefore(const BlockBalance& one, const BlockBalance& other)
    {
        if (one.inForce != other.inForce)
            return one.inForce;
        const auto& a = one.block;
        const auto& b = other.block;
        if (a.validTo.has_value() != b.validTo.has_value())
            return a.validTo.has_value();
        if (a.validTo && *a.validTo != *b.validTo)
            return *a.validTo < *b.validTo;
        return a.id < b.id;
    }

} // namespace

bool isInForce(const HourBlock& block, Instant now)
{
    return (!block.validFrom || *block.validFrom <= now) && (!block.validTo || now < *block.validTo);
}

HoursBalance hoursBalance(const std::vector<HourBlock>& blocks, const std::vector<HourEntry>& entries, Instant now)
{
    std::map<HourBlockId, int> sums;
    for (const auto& entry : entries)
        sums[entry.block] += entry.minutes;
    HoursBalance balance;
    for (const auto& block : blocks) {
        const BlockBalance one{block, sums[block.id], isInForce(block, now)};
        balance.left += one.inForce ? one.left : 0;
        balance.blocks.push_back(one);
    }
    std::sort(balance.blocks.begin(), balance.blocks.end(), isUsedBefore);
    return balance;
}

DeductionPlan deductionOf(const HoursBalance& balance, int minutes)
{
    DeductionPlan plan;
    plan.uncovered = std::max(0, minutes);
    for (const auto& [block, left, inForce] : balance.blocks) {
        const auto taken = inForce ? std::min(left, plan.uncovered) : 0;
        if (taken <= 0)
            continue;
        plan.parts.push_back({block.id, taken});
        plan.uncovered -= taken;
    }
    return plan;
}

std::vector<HourEntry> reversalsOf(const std::vector<HourEntry>& entries)
{
    std::vector<HourEntry> result;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        HourEntry counter;
        counter.block = entry->block;
        counter.kind = HourEntryKind::Reversed;
        counter.minutes = -entry->minutes;
        counter.worked = -entry->worked;
        counter.ticket = entry->ticket;
        counter.ticketNumber = entry->ticketNumber;
        counter.reverses = entry->id;
        result.push_back(counter);
    }
    return result;
}

} // namespace helpdesk
