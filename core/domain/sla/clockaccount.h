// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "domain/sla/serviceclocks.h"

namespace helpdesk {

/// A time in which a clock stood in one state: running, paused, or missed and still to be done.
struct ClockInterval {
    ServiceClock clock = ServiceClock::FirstResponse;
    int round = 1; ///< of this clock, from 1
    Instant from;
    Instant to; ///< that of the reading for what is not over
    ClockState state = ClockState::Running;
    std::chrono::milliseconds counted{}; ///< of the clock's own kind of time
    std::chrono::milliseconds paused{};
    std::chrono::milliseconds target{};
    std::optional<Instant> due; ///< as it was at the end of it
    std::optional<ClockEvent> began; ///< none: the due instant passed
    std::optional<ClockEvent> ended; ///< none: it is not over, or the due instant passed

    bool operator==(const ClockInterval&) const = default;
};

/// Every interval of every clock until `now`, clock by clock, the oldest first. Added up they are what readClocks() reads.
/// Errors: as readClocks().
Result<std::vector<ClockInterval>> clockIntervals(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                                  std::span<const ClockEvent> events, Instant now);

/// What was promised for a ticket, and why that.
struct PromiseAccount {
    QString policy; ///< of the workspace's list
    QString condition; ///< by which it holds; empty: it is the default one
    QString calendar; ///< of that policy
    std::optional<Bilingual> tier; ///< whose hours hold in its place
    bool byAgreement = false; ///< the tier was agreed; else it is the default one
    bool tierTargets = false; ///< the tier's own targets hold, too
    QString timeZone; ///< of the hours that hold
};

struct ClockAccount {
    PromiseAccount promise;
    std::vector<ClockReading> clocks;
    std::vector<ClockInterval> intervals;
};

} // namespace helpdesk
