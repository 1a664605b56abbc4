// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/serviceclocks.h"

#include "domain/sla/clockhistory.h"

namespace helpdesk {

Result<std::vector<ClockReading>> readClocks(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                             std::span<const ClockEvent> events, Instant now)
{
    ClockHistory history(policy, calendar);
    for (const auto& event : events) {
        if (event.at > now)
            break;
        HD_CHECK(history.take(event));
    }
    return history.readings(now);
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
