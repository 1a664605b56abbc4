// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/keptcourse.h"
#include "domain/sla/serviceclocks.h"
#include "support/catch.h"
#include "support/instants.h"

#include <random>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

using Kind = ClockEvent::Kind;

// At the minute, so that due instants are met and missed by nothing and by a little.
std::vector<ClockEvent> randomCourse(std::mt19937& random)
{
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    auto when = at(u"2026-11-23T08:00:00Z");
    const auto states = valuesOf<TicketState>();
    const auto anyState = [&] { return states[static_cast<size_t>(upTo(static_cast<int>(states.size()) - 1))]; };
    std::vector<ClockEvent> events{{when, Kind::Created, true, upTo(9) == 0 ? anyState() : TicketState::New, Severity(upTo(2))}};
    for (int count = upTo(14); count > 0; --count) {
        when = when + std::chrono::minutes(upTo(2) == 0 ? 0 : 30 * upTo(40));
        const auto kind = std::array{Kind::Said, Kind::Said, Kind::Moved, Kind::Rated}[static_cast<size_t>(upTo(3))];
        events.push_back({when, kind, upTo(1) == 1, anyState(), Severity(upTo(2))});
    }
    return events;
}

// As a report makes them of the clocks themselves.
std::vector<KeptPromise> promisesAt(std::span<const ClockReading> rounds)
{
    std::vector<KeptPromise> promises;
    for (const auto& round : rounds) {
        if (round.state == ClockState::Met)
            promises.push_back({*round.metAt, true, round.clock});
        else if (round.state == ClockState::Missed)
            promises.push_back({*round.due, false, round.clock});
    }
    return promises;
}

} // namespace

TEST_CASE("kept promises read as the clocks do at every later moment, on random histories", "[report][clocks][random]")
{
    std::mt19937 random(20261130); // NOLINT: the same each time
    const auto calendar = BusinessCalendar::from(shippedCalendar(QStringLiteral("Europe/Berlin")));
    REQUIRE_OK(calendar);
    auto policy = shippedPolicy();
    for (auto& targets : policy.targets)
        targets[static_cast<size_t>(ServiceClock::PeriodicUpdate)] = {600min, TimeBasis::Business};
    size_t seen = 0;
    for (int story = 0; story < 400; ++story) {
        const auto events = randomCourse(random);
        const auto last = events.back().at;
        const auto rounds = clockRounds(policy, *calendar, events, last);
        REQUIRE_OK(rounds);
        const auto kept = keptCourse(events, *rounds, {});
        CHECK(kept.until == last);
        std::vector<Instant> moments{last, last + 1ms, last + std::chrono::hours(story), last + std::chrono::hours(24 * 400)};
        for (const auto& outcome : outcomesOf(*rounds)) {
            if (outcome.kind == PromiseOutcome::Kind::Open)
                moments.insert(moments.end(), {outcome.at, outcome.at + 1ms}); // met exactly then is met
        }
        for (const auto moment : moments) {
            const auto later = clockRounds(policy, *calendar, events, moment);
            REQUIRE_OK(later);
            std::vector<KeptPromise> promises;
            readPromises(kept.promises, moment, promises);
            REQUIRE(promises == promisesAt(*later));
            seen += promises.size();
        }
        const auto clocks = readClocks(policy, *calendar, events, last);
        REQUIRE_OK(clocks);
        REQUIRE(earliestDue(*rounds) == earliestDue(*clocks));
    }
    CHECK(seen > 1000);
}

TEST_CASE("answers are kept with the instants of question and answer", "[report]")
{
    const std::vector<AnswerRound> rounds{{Instant(1'730'332'918'000), Instant(1'730'332'999'000)}, {Instant(-5), Instant(-2)},
                                          {Instant(1'730'333'111'000), {}}};
    CHECK(answersText(rounds) == "1730332918000-1730332999000,-5--2,1730333111000");
    CHECK(answersFrom(answersText(rounds)) == rounds);
    CHECK(answersFrom({}).empty());
}

TEST_CASE("a promise that is open is missed as soon as its instant has passed", "[report]")
{
    const std::vector<PromiseOutcome> outcomes{{ServiceClock::FirstResponse, PromiseOutcome::Kind::Kept, Instant(100)},
                                               {ServiceClock::NextResponse, PromiseOutcome::Kind::Missed, Instant(200)},
                                               {ServiceClock::Resolution, PromiseOutcome::Kind::Open, Instant(300)}};
    const auto text = promisesText(outcomes);
    CHECK(text == "f+100n-200r?300");
    std::vector<KeptPromise> promises;
    readPromises(text, Instant(300), promises);
    CHECK(promises == std::vector<KeptPromise>{{Instant(100), true, ServiceClock::FirstResponse}, {Instant(200), false, ServiceClock::NextResponse}});
    promises.clear();
    readPromises(text, Instant(301), promises);
    CHECK(promises.back() == KeptPromise{Instant(300), false, ServiceClock::Resolution});
}

TEST_CASE("handing on is counted between those that had it, each line for itself", "[report]")
{
    HandingCount handings;
    handings.take(TicketField::Assignee, "", "1");
    handings.take(TicketField::Severity, "C", "A");
    CHECK(handings.reassignments() == 0);
    handings.take(TicketField::Assignee, "1", "2");
    handings.take(TicketField::Team, "1", "2");
    handings.take(TicketField::Assignee, "2", "");
    CHECK(handings.reassignments() == 2);
    CHECK(handings.returns() == 0);
    handings.take(TicketField::Assignee, "", "1"); // from whoever had it last
    CHECK(handings.reassignments() == 3);
    CHECK(handings.returns() == 1);
}
