// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockaccount.h"
#include "support/catch.h"

#include <random>

using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    const Instant monday = Instant::fromIso(QStringLiteral("2026-11-23T08:00:00Z")).value();

    BusinessCalendar accountCalendar()
    {
        auto calendar = BusinessCalendar::from(shippedCalendar(QStringLiteral("Europe/Berlin")));
        REQUIRE_OK(calendar);
        return std::move(*calendar);
    }

    ClockEvent happened(std::chrono::minutes after, ClockEvent::Kind kind, bool byCustomer = false,
                        TicketState state = TicketState::New, Severity severity = Severity::B)
    {
        return {monday + after, kind, byCustomer, state, severity};
    }

    std::vector<ClockEvent> randomEvents(std::mt19937& random)
    {
        const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        std::vector<ClockEvent> events{
            happened(0min, ClockEvent::Kind::Created, true, TicketState::New, Severity(upTo(2)))};
        auto at = 0min;
        for (int count = upTo(12); count > 0; --count) {
            at += std::chrono::minutes(upTo(900));
            const auto kind = std::array{ClockEvent::Kind::Said, ClockEvent::Kind::Moved,
                                         ClockEvent::Kind::Rated}[static_cast<size_t>(upTo(2))];
            const auto states = valuesOf<TicketState>();
            events.push_back(happened(at, kind, upTo(1) == 1,
                                      states[static_cast<size_t>(upTo(static_cast<int>(states.size()) - 1))],
                                      Severity(upTo(2))));
        }
        return events;
    }

    // The last round of the clock, interval by interval.
    void checkRound(const ClockReading& reading, const std::vector<ClockInterval>& intervals, Instant now)
    {
        std::vector<ClockInterval> round;
        for (const auto& one : intervals) {
            if (one.clock != reading.clock)
                continue;
            REQUIRE(one.from <= one.to);
            if (!round.empty() && one.round != round.back().round)
                round.clear();
            else if (!round.empty())
                REQUIRE(one.from == round.back().to);
            round.push_back(one);
        }
        if (!reading.owed)
            return;
        REQUIRE_FALSE(round.empty());
        CHECK(round.back().to == now);
        std::chrono::milliseconds counted{};
        std::chrono::milliseconds paused{};
        for (const auto& one : round) {
            counted += one.counted;
            paused += one.paused;
            // Another severity may count another kind of time; a question may wait since before it could be answered.
            if (one.target != reading.target || round.front().from != reading.startedAt)
                return;
        }
        CHECK(counted == reading.elapsed);
        CHECK(paused == reading.paused);
    }

} // namespace

TEST_CASE("the intervals of a clock tell running, pausing and being late one after the other", "[sla][account]")
{
    const auto calendar = accountCalendar();
    auto policy = shippedPolicy();
    policy.target(Severity::B, ServiceClock::Resolution) = {4h, TimeBasis::Business};
    policy.target(Severity::B, ServiceClock::FirstResponse) = {1h, TimeBasis::Business};
    // Berlin opens at 08:00 UTC.
    const std::vector events{happened(0min, ClockEvent::Kind::Created, true), happened(30min, ClockEvent::Kind::Said),
                             happened(60min, ClockEvent::Kind::Moved, false, TicketState::WaitingCustomer),
                             happened(120min, ClockEvent::Kind::Moved, false, TicketState::Resolving)};
    const auto all = clockIntervals(policy, calendar, events, monday + 8h);
    REQUIRE_OK(all);
    std::vector<ClockInterval> resolution;
    std::ranges::copy_if(*all, std::back_inserter(resolution),
                         [](const auto& one) { return one.clock == ServiceClock::Resolution; });
    REQUIRE(resolution.size() == 4);
    CHECK(resolution[0].state == ClockState::Running);
    CHECK(resolution[0].counted == 1h);
    CHECK(resolution[1].state == ClockState::Paused);
    CHECK(resolution[1].paused == 1h);
    CHECK_FALSE(resolution[1].due);
    CHECK(resolution[2].state == ClockState::Running);
    CHECK(resolution[2].counted == 3h);
    CHECK(resolution[2].to == monday + 5h);
    CHECK_FALSE(resolution[2].ended);
    CHECK(resolution[3].state == ClockState::Missed);
    CHECK(resolution[3].counted == 3h);
    CHECK(all->front().clock == ServiceClock::FirstResponse);
    CHECK(all->front().counted == 30min);
    CHECK(all->front().ended == events[1]);
}

TEST_CASE("whatever happens, intervals add up to what the clocks read and follow one another", "[sla][account]")
{
    std::mt19937 random(20261129); // NOLINT: the same each time
    const auto calendar = accountCalendar();
    const auto policy = shippedPolicy();
    for (int run = 0; run < 300; ++run) {
        const auto events = randomEvents(random);
        const auto now = events.back().at + std::chrono::minutes(random() % 3000);
        const auto readings = readClocks(policy, calendar, events, now);
        const auto intervals = clockIntervals(policy, calendar, events, now);
        REQUIRE_OK(readings);
        REQUIRE_OK(intervals);
        for (const auto& reading : *readings)
            checkRound(reading, *intervals, now);
    }
}

} // namespace helpdesk
