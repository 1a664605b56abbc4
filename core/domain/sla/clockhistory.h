// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/clockevent.h"
#include "domain/sla/clockrun.h"

namespace helpdesk {

/// The four clocks of a ticket while its history goes by. Policy and calendar must outlive it.
class ClockHistory {
public:
    /// `ended`: gets the rounds of clocks that began anew.
    ClockHistory(const ServicePolicy& policy, const BusinessCalendar& calendar, std::vector<ClockReading>* ended = nullptr);

    /// Events come in the order they happened.
    Result<> take(const ClockEvent& event);
    /// In the order of ServiceClock; `now` is not before the last event taken, nor before an earlier reading.
    Result<std::vector<ClockReading>> readings(Instant now);
    /// When the round that is owed will have used up `time` of its own kind; none while it is paused before that, and where
    /// nothing is owed.
    Result<std::optional<Instant>> moment(ServiceClock clock, std::chrono::milliseconds time) const;

private:
    ClockRun& run(ServiceClock clock) { return m_runs[static_cast<size_t>(clock)]; }
    Result<> start(ServiceClock clock, Instant at);
    Result<> create(const ClockEvent& event);
    Result<> hearCustomer(Instant at);
    Result<> hearUs(Instant at);
    Result<> move(const ClockEvent& event);
    Result<> finish(const ClockEvent& event);
    Result<> reopen(Instant at);
    Result<> rate(Instant at, Severity severity);

    const ServicePolicy& m_policy;
    std::vector<ClockReading>* m_ended;
    std::array<ClockRun, 4> m_runs;
    TicketState m_state = TicketState::New;
    Severity m_severity = Severity::C;
    bool m_answered = false; ///< publicly, by us
    std::optional<Instant> m_unanswered; ///< the oldest message of the customer that waits for an answer
};

} // namespace helpdesk
