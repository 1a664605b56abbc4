// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/serviceclocks.h"
#include "support/catch.h"
#include "support/instants.h"

#include <algorithm>
#include <map>
#include <random>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

using Kind = ClockEvent::Kind;

BusinessCalendar hoursOfRounds()
{
    auto calendar = BusinessCalendar::from(shippedCalendar(QStringLiteral("Europe/Berlin")));
    REQUIRE_OK(calendar);
    return std::move(*calendar);
}

std::vector<ClockEvent> randomHistory(std::mt19937& random)
{
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    auto when = at(u"2026-11-23T08:00:00Z");
    std::vector<ClockEvent> events{{when, Kind::Created, true, TicketState::New, Severity(upTo(2))}};
    const auto states = valuesOf<TicketState>();
    for (int count = upTo(14); count > 0; --count) {
        when = when + std::chrono::minutes(1 + upTo(900));
        const auto kind = std::array{Kind::Said, Kind::Said, Kind::Moved, Kind::Rated}[static_cast<size_t>(upTo(3))];
        events.push_back({when, kind, upTo(1) == 1, states[static_cast<size_t>(upTo(static_cast<int>(states.size()) - 1))],
                          Severity(upTo(2)), kind == Kind::Moved && upTo(3) == 0});
    }
    return events;
}

} // namespace

TEST_CASE("a question, an answer and a reopening make a round of promises each", "[clocks]")
{
    auto policy = shippedPolicy();
    for (auto& targets : policy.targets)
        targets = {{{60min, TimeBasis::Calendar}, {60min, TimeBasis::Calendar}, {}, {600min, TimeBasis::Calendar}}};
    const auto begin = at(u"2026-11-23T08:00:00Z");
    const std::vector<ClockEvent> events{{begin, Kind::Created, true, TicketState::New, Severity::B},
                                         {begin + 30min, Kind::Said, false, {}, {}},
                                         {begin + 60min, Kind::Said, true, {}, {}}, // answered in time
                                         {begin + 80min, Kind::Said, false, {}, {}},
                                         {begin + 100min, Kind::Said, true, {}, {}}, // answered too late
                                         {begin + 200min, Kind::Said, false, {}, {}},
                                         {begin + 300min, Kind::Moved, false, TicketState::Resolved, {}},
                                         {begin + 400min, Kind::Moved, false, TicketState::Diagnosing, {}}};
    const auto rounds = clockRounds(policy, hoursOfRounds(), events, begin + 2000min);
    REQUIRE_OK(rounds);
    std::map<ServiceClock, std::vector<ClockReading>> byClock;
    for (const auto& round : *rounds)
        byClock[round.clock].push_back(round);
    REQUIRE(byClock[ServiceClock::FirstResponse].size() == 1);
    CHECK(byClock[ServiceClock::FirstResponse][0].state == ClockState::Met);
    const auto& next = byClock[ServiceClock::NextResponse];
    REQUIRE(next.size() == 2);
    CHECK(next[0].state == ClockState::Met);
    CHECK(next[0].metAt == begin + 80min);
    CHECK(next[1].state == ClockState::Missed);
    CHECK(next[1].due == begin + 160min);
    const auto& resolution = byClock[ServiceClock::Resolution];
    REQUIRE(resolution.size() == 2);
    CHECK(resolution[0].state == ClockState::Met);
    CHECK(resolution[1].state == ClockState::Missed);
    CHECK(resolution[1].due == begin + 1000min);
}

TEST_CASE("a round ends as the clock was read before the next one began, on random histories", "[clocks][random]")
{
    std::mt19937 random(20261129); // NOLINT: the same each time
    const auto calendar = hoursOfRounds();
    const auto policy = shippedPolicy();
    for (int story = 0; story < 300; ++story) {
        const auto events = randomHistory(random);
        const auto now = events.back().at + std::chrono::hours(story);
        // The last reading that shows a round, by the instant it began: read behind each event, and shortly before the next.
        std::map<std::pair<ServiceClock, qint64>, ClockReading> last;
        const auto look = [&](Instant moment) {
            const auto clocks = readClocks(policy, calendar, events, moment);
            REQUIRE_OK(clocks);
            for (const auto& clock : *clocks) {
                if (clock.startedAt)
                    last[{clock.clock, clock.startedAt->milliseconds()}] = clock;
            }
        };
        for (size_t i = 1; i < events.size(); ++i)
            look(events[i].at - 1ms);
        look(now);
        const auto rounds = clockRounds(policy, calendar, events, now);
        REQUIRE_OK(rounds);
        REQUIRE(rounds->size() >= last.size());
        for (const auto& [key, reading] : last) {
            const auto same = std::ranges::find_if(*rounds, [&key = key](const ClockReading& round) {
                return round.clock == key.first && round.startedAt->milliseconds() == key.second;
            });
            REQUIRE(same != rounds->end());
            // An event may end the round it is read before; what was missed by then stays missed.
            if (reading.state == ClockState::Missed)
                REQUIRE(same->state == ClockState::Missed);
            if (!reading.owed)
                REQUIRE(same->state == reading.state);
            REQUIRE((same->state != ClockState::Met || !same->due || *same->metAt <= *same->due));
        }
    }
}
