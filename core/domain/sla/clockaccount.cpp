// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockaccount.h"

#include "domain/sla/clockhistory.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using std::chrono::milliseconds;

    bool isSame(const ClockReading& one, const ClockReading& other)
    {
        return one.owed == other.owed && one.startedAt == other.startedAt && one.state == other.state
            && one.target == other.target;
    }

    /// The intervals of one clock while its readings go by.
    class Track {
    public:
        void change(const ClockEvent& event, const ClockReading& before, const ClockReading& after)
        {
            if (isSame(before, after))
                return;
            close(event.at, before, event);
            if (!after.owed)
                return;
            if (m_started != after.startedAt)
                ++m_round;
            m_started = after.startedAt;
            m_open = {after.clock, m_round,      event.at,  event.at, after.state, {},
                      {},          after.target, after.due, event,    {}};
            m_elapsed = after.elapsed;
            m_paused = after.paused;
            m_isOpen = true;
        }

        void close(Instant at, const ClockReading& reading, const std::optional<ClockEvent>& event)
        {
            if (!m_isOpen)
                return;
            m_isOpen = false;
            auto last = m_open;
            last.to = at;
            last.ended = event;
            last.counted = reading.elapsed - m_elapsed;
            last.paused = reading.paused - m_paused;
            last.due = reading.due;
            // In the middle of it the due instant passed.
            if (last.state == ClockState::Running && reading.state == ClockState::Missed && reading.due
                && last.from <= *reading.due) {
                auto first = last;
                first.to = *reading.due;
                first.ended.reset();
                first.paused = {}; // a pause would have moved the due instant
                first.counted = std::clamp(last.target - m_elapsed, milliseconds(0), last.counted);
                intervals.push_back(first);
                last.from = first.to;
                last.began.reset();
                last.counted -= first.counted;
            }
            last.state = reading.state == ClockState::Missed ? ClockState::Missed : last.state;
            intervals.push_back(last);
        }

        std::vector<ClockInterval> intervals;

    private:
        ClockInterval m_open;
        milliseconds m_elapsed{};
        milliseconds m_paused{};
        std::optional<Instant> m_started;
        int m_round = 0;
        bool m_isOpen = false;
    };

} // namespace

Result<std::vector<ClockInterval>> clockIntervals(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                                  std::span<const ClockEvent> events, Instant now)
{
    ClockHistory history(policy, calendar);
    std::array<Track, 4> tracks;
    for (const auto& event : events) {
        if (event.at > now)
            break;
        HD_TRY(const auto before, history.readings(event.at));
        HD_CHECK(history.take(event));
        HD_TRY(const auto after, history.readings(event.at));
        for (size_t clock = 0; clock < tracks.size(); ++clock)
            tracks[clock].change(event, before[clock], after[clock]);
    }
    HD_TRY(const auto last, history.readings(now));
    std::vector<ClockInterval> all;
    for (size_t clock = 0; clock < tracks.size(); ++clock) {
        tracks[clock].close(now, last[clock], std::nullopt);
        all.insert(all.end(), tracks[clock].intervals.begin(), tracks[clock].intervals.end());
    }
    return all;
}

} // namespace helpdesk
