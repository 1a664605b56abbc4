// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/businesscalendar.h"
#include "domain/sla/serviceclock.h"
#include "domain/sla/servicepolicy.h"

namespace helpdesk {

/// One clock from its start to its end, with the pauses between. Instants are given in order.
class ClockRun {
public:
    ClockRun(ServiceClock clock, const BusinessCalendar& calendar);

    /// A new round; what the last one showed is forgotten.
    void start(Instant at, const ServiceTarget& target);
    bool isOwed() const { return m_owed; }
    void pause(Instant at);
    void resume(Instant at);
    /// The target changes; what was paused stays paused, what was missed stays missed.
    Result<> retarget(Instant at, const ServiceTarget& target);
    /// It was done.
    Result<> meet(Instant at);
    /// Nobody waits for it any more, though it was not done.
    Result<> drop(Instant at);

    Result<ClockReading> reading(Instant now);
    /// When `time` will have passed without pauses; none while it is paused before that, and where nothing is owed.
    Result<std::optional<Instant>> moment(std::chrono::milliseconds time) const;

private:
    struct Pause {
        Instant from;
        std::optional<Instant> to;
    };

    bool isPromised() const { return m_target.time.count() > 0; }
    bool isPaused() const { return !m_pauses.empty() && !m_pauses.back().to; }
    Result<> notice(Instant at);
    Result<std::optional<Instant>> usedUp(std::chrono::milliseconds time) const;
    Result<Instant> later(Instant from, std::chrono::milliseconds time) const;
    std::chrono::milliseconds passed(Instant from, Instant to) const;
    std::chrono::milliseconds pausedUntil(Instant at) const;
    ClockState state() const;

    ServiceClock m_clock;
    const BusinessCalendar& m_calendar;
    ServiceTarget m_target;
    std::optional<Instant> m_start;
    std::vector<Pause> m_pauses;
    bool m_owed = false;
    std::optional<Instant> m_missed; ///< the due instant that passed
    std::optional<Instant> m_metAt;
    std::optional<Instant> m_end; ///< met or dropped
};

} // namespace helpdesk
