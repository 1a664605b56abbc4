// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/serviceclock.h"

#include <span>
#include <vector>

namespace helpdesk {

/// What became of one round of a clock as far as a history tells.
struct PromiseOutcome {
    enum class Kind {
        Kept, ///< at that instant
        Missed, ///< by that instant
        Open, ///< it is missed as soon as that instant has passed
    };

    ServiceClock clock = ServiceClock::FirstResponse;
    Kind kind = Kind::Kept;
    Instant at;

    bool operator==(const PromiseOutcome&) const = default;
};

/// Of rounds as they were read at the last event of a history: see clockRounds(). Rounds that were not promised, that nobody waits for
/// any more, or that stand still without being missed have none. As long as nothing happens they hold at every later moment.
std::vector<PromiseOutcome> outcomesOf(std::span<const ClockReading> rounds);

} // namespace helpdesk
