// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockhistory.h"

namespace helpdesk {

ClockHistory::ClockHistory(const ServicePolicy& policy, const BusinessCalendar& calendar, std::vector<ClockReading>* ended)
    : m_policy(policy)
    , m_ended(ended)
    , m_runs{{{ServiceClock::FirstResponse, calendar},
              {ServiceClock::NextResponse, calendar},
              {ServiceClock::PeriodicUpdate, calendar},
              {ServiceClock::Resolution, calendar}}}
{
}

Result<std::optional<Instant>> ClockHistory::moment(ServiceClock clock, std::chrono::milliseconds time) const
{
    return m_runs[static_cast<size_t>(clock)].moment(time);
}

Result<> ClockHistory::take(const ClockEvent& event)
{
    switch (event.kind) {
    case ClockEvent::Kind::Created:
        return create(event);
    case ClockEvent::Kind::Said:
        return event.byCustomer ? hearCustomer(event.at) : hearUs(event.at);
    case ClockEvent::Kind::Moved:
        return move(event);
    case ClockEvent::Kind::Rated:
        return rate(event.at, event.severity);
    }
    Q_UNREACHABLE();
    return {};
}

Result<std::vector<ClockReading>> ClockHistory::readings(Instant now)
{
    std::vector<ClockReading> result;
    for (auto& run : m_runs) {
        HD_TRY(result.emplace_back(), run.reading(now));
    }
    return result;
}

Result<> ClockHistory::start(ServiceClock clock, Instant at)
{
    if (m_ended) {
        HD_TRY(const auto before, run(clock).reading(at));
        if (before.startedAt)
            m_ended->push_back(before);
    }
    run(clock).start(at, m_policy.target(m_severity, clock));
    if (m_policy.pauses(m_state, clock))
        run(clock).pause(at);
    return {};
}

// A ticket that is made as done has kept its word at once, and nothing waits for an answer.
Result<> ClockHistory::create(const ClockEvent& event)
{
    m_state = event.state;
    HD_CHECK(rate(event.at, event.severity));
    HD_CHECK(start(ServiceClock::Resolution, event.at));
    if (!isActive(m_state))
        return run(ServiceClock::Resolution).meet(event.at);
    return start(ServiceClock::FirstResponse, event.at);
}

// What the customer says before our first answer belongs to the first response.
Result<> ClockHistory::hearCustomer(Instant at)
{
    if (!m_answered || m_unanswered)
        return {};
    m_unanswered = at;
    return isActive(m_state) ? start(ServiceClock::NextResponse, at) : Result<>();
}

Result<> ClockHistory::hearUs(Instant at)
{
    m_answered = true;
    m_unanswered.reset();
    for (const auto clock : {ServiceClock::FirstResponse, ServiceClock::NextResponse, ServiceClock::PeriodicUpdate})
        HD_CHECK(run(clock).meet(at));
    return isActive(m_state) ? start(ServiceClock::PeriodicUpdate, at) : Result<>();
}

Result<> ClockHistory::move(const ClockEvent& event)
{
    const auto at = event.at;
    const auto state = event.state;
    const bool wasActive = isActive(m_state);
    const auto before = std::exchange(m_state, state);
    if (wasActive && !isActive(state))
        return finish(event);
    if (!wasActive && isActive(state))
        return reopen(at);
    for (const auto clock : valuesOf<ServiceClock>()) {
        if (m_policy.pauses(state, clock) && !m_policy.pauses(before, clock))
            run(clock).pause(at);
        else if (!m_policy.pauses(state, clock))
            run(clock).resume(at);
    }
    return {};
}

// The solution is an answer too: nobody waits for another one. Who cancels solves nothing, and nobody waits for that either.
Result<> ClockHistory::finish(const ClockEvent& event)
{
    m_unanswered.reset();
    if (!event.cancelled)
        HD_CHECK(run(ServiceClock::Resolution).meet(event.at));
    for (const auto clock : valuesOf<ServiceClock>())
        HD_CHECK(run(clock).drop(event.at));
    return {};
}

// A new episode. The first response is never measured again; what was said meanwhile waits since then.
Result<> ClockHistory::reopen(Instant at)
{
    HD_CHECK(start(ServiceClock::Resolution, at));
    return m_unanswered ? start(ServiceClock::NextResponse, *m_unanswered) : Result<>();
}

Result<> ClockHistory::rate(Instant at, Severity severity)
{
    m_severity = severity;
    for (const auto clock : valuesOf<ServiceClock>())
        HD_CHECK(run(clock).retarget(at, m_policy.target(severity, clock)));
    return {};
}

} // namespace helpdesk
