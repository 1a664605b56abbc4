// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/serviceclocks.h"

#include "domain/sla/clockhistory.h"

namespace helpdesk {

namespace {

    Result<std::vector<ClockReading>> readThrough(ClockHistory history, std::span<const ClockEvent> events, Instant now)
    {
        for (const auto& event : events) {
            if (event.at > now)
                break;
            HD_CHECK(history.take(event));
        }
        return history.readings(now);
    }

} // namespace

Result<std::vector<ClockReading>> readClocks(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                             std::span<const ClockEvent> events, Instant now)
{
    return readThrough(ClockHistory(policy, calendar), events, now);
}

Result<std::vector<ClockReading>> clockRounds(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                              std::span<const ClockEvent> events, Instant now)
{
    std::vector<ClockReading> rounds;
    HD_TRY(const auto last, readThrough(ClockHistory(policy, calendar, &rounds), events, now));
    for (const auto& reading : last) {
        if (reading.startedAt)
            rounds.push_back(reading);
    }
    return rounds;
}

std::optional<TicketDue> earliestDue(const std::vector<ClockReading>& clocks)
{
    std::optional<TicketDue> earliest;
    for (const auto& reading : clocks) {
        if (reading.owed && reading.due && (!earliest || *reading.due < earliest->at))
            earliest = TicketDue{*reading.due, reading.clock};
    }
    return earliest;
}

} // namespace helpdesk
