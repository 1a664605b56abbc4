// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/instant.h"

#include <chrono>
#include <optional>

namespace helpdesk {

/// What the customer was promised: the four service level clocks of a ticket.
enum class ServiceClock { FirstResponse, NextResponse, PeriodicUpdate, Resolution };
template <>
struct EnumKeys<ServiceClock> {
    static constexpr std::array<KeyOf<ServiceClock>, 4> keys{{{ServiceClock::FirstResponse, "first_response"},
                                                              {ServiceClock::NextResponse, "next_response"},
                                                              {ServiceClock::PeriodicUpdate, "periodic_update"},
                                                              {ServiceClock::Resolution, "resolution"}}};
};

/// None: not promised, or nothing to wait for. A missed clock stays missed, whatever comes later.
enum class ClockState { None, Running, Paused, Met, Missed };
template <>
struct EnumKeys<ClockState> {
    static constexpr std::array<KeyOf<ClockState>, 5> keys{{{ClockState::None, "none"},
                                                            {ClockState::Running, "running"},
                                                            {ClockState::Paused, "paused"},
                                                            {ClockState::Met, "met"},
                                                            {ClockState::Missed, "missed"}}};
};

/// One clock at one moment. Durations are business time, or calendar time where the target says so.
struct ClockReading {
    ServiceClock clock = ServiceClock::FirstResponse;
    ClockState state = ClockState::None;
    bool owed = false; ///< still to be done: running, paused, or missed and not done late either
    std::optional<Instant> due; ///< none while paused
    std::chrono::milliseconds target{};
    std::chrono::milliseconds elapsed{}; ///< without pauses; until it was met, or now
    std::chrono::milliseconds paused{};
    std::optional<Instant> metAt; ///< also of a missed one, when it was done late
    std::optional<Instant> startedAt; ///< of the round that is read

    bool operator==(const ClockReading&) const = default;
};

/// The next thing a ticket owes its customer.
struct TicketDue {
    Instant at;
    ServiceClock clock = ServiceClock::Resolution;

    bool operator==(const TicketDue&) const = default;
};

} // namespace helpdesk
