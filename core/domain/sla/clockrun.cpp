// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockrun.h"

namespace helpdesk {

using std::chrono::milliseconds;

ClockRun::ClockRun(ServiceClock clock, const BusinessCalendar& calendar)
    : m_clock(clock)
    , m_calendar(calendar)
{
}

void ClockRun::start(Instant at, const ServiceTarget& target)
{
    m_target = target;
    m_start = at;
    m_pauses.clear();
    m_owed = true;
    m_missed.reset();
    m_metAt.reset();
    m_end.reset();
}

void ClockRun::pause(Instant at)
{
    if (m_owed && !isPaused())
        m_pauses.push_back({at, std::nullopt});
}

void ClockRun::resume(Instant at)
{
    if (isPaused())
        m_pauses.back().to = at;
}

Result<> ClockRun::retarget(Instant at, const ServiceTarget& target)
{
    if (m_owed)
        HD_CHECK(notice(at));
    if (m_owed || !m_start)
        m_target = target;
    return {};
}

Result<> ClockRun::meet(Instant at)
{
    if (!m_owed)
        return {};
    HD_CHECK(drop(at));
    m_metAt = at;
    return {};
}

Result<> ClockRun::drop(Instant at)
{
    if (!m_owed)
        return {};
    HD_CHECK(notice(at));
    resume(at);
    m_owed = false;
    m_end = at;
    return {};
}

/// What is due before `at` and not done by then is missed for good.
Result<> ClockRun::notice(Instant at)
{
    if (m_missed || !isPromised())
        return {};
    HD_TRY(const auto instant, usedUp(m_target.time));
    if (instant && *instant < at)
        m_missed = instant;
    return {};
}

/// None where a pause stops the clock before.
Result<std::optional<Instant>> ClockRun::usedUp(milliseconds time) const
{
    auto left = time;
    auto from = *m_start;
    for (const auto& pause : m_pauses) {
        HD_TRY(const auto instant, later(from, left));
        if (instant < pause.from)
            return std::optional(instant);
        if (!pause.to)
            return std::optional<Instant>();
        left = std::max(milliseconds(0), left - passed(from, pause.from));
        from = *pause.to;
    }
    HD_TRY(const auto instant, later(from, left));
    return std::optional(instant);
}

Result<Instant> ClockRun::later(Instant from, milliseconds time) const
{
    if (m_target.basis == TimeBasis::Calendar)
        return from + time;
    return m_calendar.add(from, time);
}

milliseconds ClockRun::passed(Instant from, Instant to) const
{
    if (m_target.basis == TimeBasis::Calendar)
        return std::max(milliseconds(0), to - from);
    return m_calendar.between(from, to);
}

milliseconds ClockRun::pausedUntil(Instant at) const
{
    milliseconds sum{};
    for (const auto& pause : m_pauses)
        sum += passed(pause.from, std::min(at, pause.to.value_or(at)));
    return sum;
}

ClockState ClockRun::state() const
{
    if (!m_start || !isPromised())
        return ClockState::None;
    if (m_missed)
        return ClockState::Missed;
    if (m_metAt)
        return ClockState::Met;
    if (!m_owed)
        return ClockState::None;
    return isPaused() ? ClockState::Paused : ClockState::Running;
}

Result<std::optional<Instant>> ClockRun::moment(milliseconds time) const
{
    if (!m_owed || !isPromised())
        return std::optional<Instant>();
    return usedUp(std::max(milliseconds(0), time));
}

Result<ClockReading> ClockRun::reading(Instant now)
{
    ClockReading reading;
    reading.clock = m_clock;
    reading.target = m_target.time;
    if (!m_start)
        return reading;
    if (m_owed)
        HD_CHECK(notice(now));
    reading.state = state();
    reading.owed = m_owed && isPromised();
    reading.metAt = m_metAt;
    reading.startedAt = m_start;
    if (reading.state != ClockState::None) {
        HD_TRY(const auto instant, usedUp(m_target.time));
        reading.due = m_missed ? m_missed : instant;
    }
    const auto end = m_end.value_or(now);
    reading.paused = pausedUntil(end);
    reading.elapsed = passed(*m_start, end) - reading.paused;
    return reading;
}

} // namespace helpdesk
