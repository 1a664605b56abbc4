// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/promiseoutcome.h"

namespace helpdesk {

std::vector<PromiseOutcome> outcomesOf(std::span<const ClockReading> rounds)
{
    using Kind = PromiseOutcome::Kind;
    std::vector<PromiseOutcome> outcomes;
    for (const auto& round : rounds) {
        if (round.state == ClockState::Met && round.metAt)
            outcomes.push_back({round.clock, Kind::Kept, *round.metAt});
        else if (round.state == ClockState::Missed && round.due)
            outcomes.push_back({round.clock, Kind::Missed, *round.due});
        else if (round.state == ClockState::Running && round.due)
            outcomes.push_back({round.clock, Kind::Open, *round.due});
    }
    return outcomes;
}

} // namespace helpdesk
