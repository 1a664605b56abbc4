// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sla/weeks.h"
#include "domain/sla/serviceclocks.h"
#include "support/instants.h"

using namespace helpdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ClockEvent::Kind;
using std::chrono::milliseconds;
using std::chrono::minutes;

BusinessCalendar always()
{
    const std::vector<Hours> day{{0h, 24h}};
    return calendarOf(u"UTC"_s, {day, day, day, day, day, day, day});
}

/// Frappe: Monday to Friday, 10 to 18. The week of 2026-11-23 begins on a Monday.
BusinessCalendar tenToSix()
{
    return calendarOfRules(officeRules(u"UTC"_s, 10h, 18h));
}

ServicePolicy policyOf(minutes first, minutes next, minutes periodic, minutes resolution)
{
    auto policy = shippedPolicy();
    for (auto& targets : policy.targets)
        targets = {{{first, {}}, {next, {}}, {periodic, {}}, {resolution, {}}}};
    return policy;
}

ClockEvent created(Instant when, TicketState state = TicketState::New, Severity severity = Severity::B)
{
    return {when, Kind::Created, false, state, severity};
}
ClockEvent customer(Instant when)
{
    return {when, Kind::Said, true, {}, {}};
}
ClockEvent agent(Instant when)
{
    return {when, Kind::Said, false, {}, {}};
}
ClockEvent moved(Instant when, TicketState state)
{
    return {when, Kind::Moved, false, state, {}};
}
ClockEvent rated(Instant when, Severity severity)
{
    return {when, Kind::Rated, false, {}, severity};
}

ClockReading read(ServiceClock clock, const ServicePolicy& policy, const BusinessCalendar& calendar,
                  const std::vector<ClockEvent>& events, Instant now)
{
    const auto clocks = readClocks(policy, calendar, events, now);
    REQUIRE_OK(clocks);
    REQUIRE(clocks->size() == 4);
    return (*clocks)[static_cast<size_t>(clock)];
}

const Instant start = Instant::fromIso(u"2026-11-23T10:00:00Z").value(); // a Monday
constexpr auto first = ServiceClock::FirstResponse;
constexpr auto next = ServiceClock::NextResponse;
constexpr auto periodic = ServiceClock::PeriodicUpdate;
constexpr auto resolution = ServiceClock::Resolution;

} // namespace

TEST_CASE("Zammad's story: what waited is not counted", "[clocks]")
{
    const std::vector events{created(start), moved(start + 60min, TicketState::Diagnosing),
                             moved(start + 90min, TicketState::WaitingCustomer),
                             moved(start + 120min, TicketState::Closed)};
    const auto reading = read(resolution, policyOf({}, {}, {}, 8h), always(), events, start + 5h);
    CHECK(reading.state == ClockState::Met);
    CHECK(reading.elapsed == 90min);
    CHECK(reading.paused == 30min);
    CHECK(reading.metAt == start + 120min);
    // A span of 30 minutes from +75 on has 15 of them left when the pause begins, and ends 15 behind it.
    const std::vector later{created(start + 75min, TicketState::Diagnosing), events[2],
                            moved(start + 120min, TicketState::Diagnosing)};
    CHECK(read(resolution, policyOf({}, {}, {}, 30min), always(), later, start + 130min).due == start + 135min);
}

TEST_CASE("Frappe's stories: targets within opening hours", "[clocks]")
{
    auto policy = policyOf({}, {}, {}, {});
    policy.target(Severity::A, first).time = 30min;
    policy.target(Severity::A, resolution).time = 2h;
    policy.target(Severity::B, first).time = 1h;
    policy.target(Severity::B, resolution).time = 4h;
    const auto due = [&](QStringView when, Severity severity, ServiceClock clock) {
        return read(clock, policy, tenToSix(), {created(at(when), TicketState::New, severity)}, at(when)).due->toIso();
    };
    CHECK(due(u"2026-11-23T08:00:00Z", Severity::B, first) == u"2026-11-23T11:00:00Z"_s);
    CHECK(due(u"2026-11-23T08:00:00Z", Severity::B, resolution) == u"2026-11-23T14:00:00Z"_s);
    CHECK(due(u"2026-11-23T20:00:00Z", Severity::A, first) == u"2026-11-24T10:30:00Z"_s);
    CHECK(due(u"2026-11-23T20:00:00Z", Severity::A, resolution) == u"2026-11-24T12:00:00Z"_s);
    CHECK(due(u"2026-11-27T17:00:00Z", Severity::A, first) == u"2026-11-27T17:30:00Z"_s);
    CHECK(due(u"2026-11-27T17:00:00Z", Severity::A, resolution) == u"2026-11-30T11:00:00Z"_s);
}

TEST_CASE("Frappe's stories: on hold, resolved, and a holiday between", "[clocks]")
{
    const auto policy = policyOf(1h, {}, {}, 4h);
    const auto noon = at(u"2026-11-23T12:00:00Z");
    std::vector events{created(noon), moved(noon + 30min, TicketState::WaitingCustomer),
                       moved(noon + 60min, TicketState::Diagnosing)};
    CHECK(read(resolution, policy, tenToSix(), events, noon + 61min).due == at(u"2026-11-23T16:30:00Z"));
    events.push_back(moved(noon + 90min, TicketState::Resolved));
    const auto reading = read(resolution, policy, tenToSix(), events, noon + 10h);
    CHECK(reading.elapsed == 3600s);
    CHECK(reading.state == ClockState::Met);

    auto rules = officeRules(u"UTC"_s, 10h, 18h);
    rules.exceptions = {{QDate(2026, 11, 27), QDate(2026, 11, 27), 0, 0, {}}};
    const std::vector held{created(at(u"2026-11-26T17:30:00Z")),
                           moved(at(u"2026-11-26T17:50:00Z"), TicketState::WaitingCustomer),
                           moved(at(u"2026-11-30T12:30:00Z"), TicketState::Diagnosing)};
    const auto over = read(resolution, policy, calendarOfRules(rules), held, at(u"2026-11-30T13:00:00Z"));
    CHECK(over.paused == 9600s);
    CHECK(over.elapsed == 50min);
}

TEST_CASE("RT's stories: the opening hours of another zone", "[clocks]")
{
    const auto policy = policyOf(2h, {}, {}, {});
    const auto when = at(u"2007-01-01T22:00:00Z");
    const auto due = [&](const QString& zone) {
        return read(first, policy, calendarOfRules(officeRules(zone, 9h, 18h)), {created(when)}, when).due->toIso();
    };
    CHECK(due(u"America/New_York"_s) == u"2007-01-02T15:00:00Z"_s);
    CHECK(due(u"Europe/Moscow"_s) == u"2007-01-02T08:00:00Z"_s);
}

TEST_CASE("met at the due instant is met, a millisecond later is missed for good", "[clocks]")
{
    const auto policy = policyOf(1h, 1h, {}, 4h);
    auto reading = read(first, policy, always(), {created(start), agent(start + 1h)}, start + 2h);
    CHECK(reading.state == ClockState::Met);
    CHECK(reading.elapsed == 1h);
    CHECK(read(first, policy, always(), {created(start)}, start + 1h).state == ClockState::Running);
    reading = read(first, policy, always(), {created(start), agent(start + 1h + 1ms)}, start + 2h);
    CHECK(reading.state == ClockState::Missed);
    CHECK(reading.metAt == start + 1h + 1ms);
    CHECK_FALSE(reading.owed);
    CHECK(read(first, policy, always(), {created(start)}, start + 1h + 1ms).state == ClockState::Missed);
}

TEST_CASE("the first response is neither paused nor given by what the customer says", "[clocks]")
{
    const auto policy = policyOf(1h, 1h, {}, 4h);
    const std::vector events{created(start), customer(start), moved(start + 10min, TicketState::WaitingCustomer),
                             customer(start + 20min)};
    const auto reading = read(first, policy, always(), events, start + 30min);
    CHECK(reading.state == ClockState::Running);
    CHECK(reading.due == start + 1h);
    CHECK(reading.paused == 0ms);
    CHECK(read(next, policy, always(), events, start + 30min).state == ClockState::None);
}

TEST_CASE("the next response runs from the oldest unanswered message", "[clocks]")
{
    const auto policy = policyOf(1h, 2h, {}, {});
    std::vector events{created(start), customer(start), agent(start + 10min), customer(start + 20min),
                       customer(start + 90min)};
    auto reading = read(next, policy, always(), events, start + 100min);
    CHECK(reading.due == start + 20min + 2h);
    CHECK(reading.state == ClockState::Running);
    events.push_back(agent(start + 110min));
    reading = read(next, policy, always(), events, start + 5h);
    CHECK(reading.state == ClockState::Met);
    CHECK(reading.elapsed == 90min);
    events.push_back(customer(start + 120min));
    CHECK(read(next, policy, always(), events, start + 130min).due == start + 4h);
}

TEST_CASE("the next response waits with the customer only where the policy says so", "[clocks]")
{
    auto policy = policyOf({}, 2h, {}, {});
    const std::vector events{created(start), agent(start), moved(start, TicketState::WaitingCustomer),
                             customer(start + 10min)};
    CHECK(read(next, policy, always(), events, start + 1h).due == start + 130min);
    policy.nextResponsePauses = true;
    const auto paused = read(next, policy, always(), events, start + 1h);
    CHECK(paused.state == ClockState::Paused);
    CHECK_FALSE(paused.due);
    CHECK(paused.paused == 50min);
}

TEST_CASE("each reply promises the next update", "[clocks]")
{
    const auto policy = policyOf({}, {}, 3h, {});
    std::vector events{created(start), agent(start + 1h), agent(start + 2h)};
    CHECK(read(periodic, policy, always(), {created(start)}, start + 1h).state == ClockState::None);
    CHECK(read(periodic, policy, always(), events, start + 3h).due == start + 5h);
    events.push_back(moved(start + 3h, TicketState::Escalated));
    CHECK(read(periodic, policy, always(), events, start + 9h).state == ClockState::Paused);
    events.push_back(moved(start + 10h, TicketState::Resolving));
    CHECK(read(periodic, policy, always(), events, start + 10h).due == start + 12h);
    events.push_back(moved(start + 11h, TicketState::Resolved));
    CHECK(read(periodic, policy, always(), events, start + 99h).state == ClockState::None);
}

TEST_CASE("one waiting state after the other is one pause", "[clocks]")
{
    const auto policy = policyOf({}, {}, {}, 4h);
    std::vector events{created(start), moved(start + 1h, TicketState::WaitingCustomer),
                       moved(start + 2h, TicketState::Escalated)};
    const auto paused = read(resolution, policy, always(), events, start + 3h);
    CHECK(paused.state == ClockState::Paused);
    CHECK_FALSE(paused.due);
    CHECK(paused.paused == 2h);
    CHECK(paused.elapsed == 1h);
    events.push_back(moved(start + 4h, TicketState::Resolved));
    const auto met = read(resolution, policy, always(), events, start + 9h);
    CHECK(met.state == ClockState::Met);
    CHECK(met.paused == 3h);
    CHECK(met.elapsed == 1h);
}

TEST_CASE("a pause outside opening hours adds nothing", "[clocks]")
{
    const auto policy = policyOf({}, {}, {}, 4h);
    const std::vector events{created(at(u"2026-11-23T17:00:00Z")),
                             moved(at(u"2026-11-23T19:00:00Z"), TicketState::WaitingCustomer),
                             moved(at(u"2026-11-24T09:00:00Z"), TicketState::Diagnosing)};
    const auto reading = read(resolution, policy, tenToSix(), events, at(u"2026-11-24T10:00:00Z"));
    CHECK(reading.paused == 0ms);
    CHECK(reading.due == at(u"2026-11-24T13:00:00Z"));
}

TEST_CASE("created waiting pauses at once, created closed is resolved at once", "[clocks]")
{
    const auto policy = policyOf(1h, 1h, 1h, 4h);
    const auto waiting = read(resolution, policy, always(), {created(start, TicketState::WaitingCustomer)}, start + 2h);
    CHECK(waiting.state == ClockState::Paused);
    CHECK(waiting.paused == 2h);
    CHECK(waiting.elapsed == 0ms);
    const std::vector closed{created(start, TicketState::Closed)};
    const auto done = read(resolution, policy, always(), closed, start + 2h);
    CHECK(done.state == ClockState::Met);
    CHECK(done.metAt == start);
    CHECK(done.elapsed == 0ms);
    CHECK(read(first, policy, always(), closed, start + 2h).state == ClockState::None);
}

TEST_CASE("closing what is resolved does not change when it was resolved", "[clocks]")
{
    const std::vector events{created(start), moved(start + 1h, TicketState::Resolved),
                             moved(start + 50h, TicketState::Closed)};
    const auto reading = read(resolution, policyOf({}, {}, {}, 4h), always(), events, start + 60h);
    CHECK(reading.state == ClockState::Met);
    CHECK(reading.metAt == start + 1h);
    CHECK(reading.elapsed == 1h);
}

TEST_CASE("a ticket that is cancelled kept no promise of a solution, and missed none that was not late", "[clocks]")
{
    const auto policy = policyOf(2h, {}, {}, 4h);
    const auto cancelled = [](Instant when) {
        return clockEvent(when, EventKind::State,
                          QJsonObject{{u"from"_s, u"new"_s}, {u"to"_s, u"closed"_s}, {u"trigger"_s, u"cancel"_s}})
            .value();
    };
    const std::vector inTime{created(start), cancelled(start + 1h)};
    const auto clocks = readClocks(policy, always(), inTime, start + 60h);
    REQUIRE_OK(clocks);
    for (const auto& reading : *clocks) {
        CHECK(reading.state == ClockState::None);
        CHECK_FALSE(reading.owed);
    }
    const std::vector late{created(start), cancelled(start + 5h)};
    CHECK(read(resolution, policy, always(), late, start + 60h).due == start + 4h);
    CHECK(read(resolution, policy, always(), late, start + 60h).state == ClockState::Missed);
    const std::vector solved{created(start), moved(start + 1h, TicketState::Closed)};
    CHECK(read(resolution, policy, always(), solved, start + 60h).state == ClockState::Met);
}

TEST_CASE("a missed clock never shows as paused", "[clocks]")
{
    const std::vector events{created(start), moved(start + 5h, TicketState::WaitingCustomer)};
    const auto reading = read(resolution, policyOf({}, {}, {}, 4h), always(), events, start + 6h);
    CHECK(reading.state == ClockState::Missed);
    CHECK(reading.due == start + 4h);
    CHECK(reading.owed);
}

TEST_CASE("used up at closing and paused at night is missed all the same", "[clocks]")
{
    const std::vector events{created(at(u"2026-11-23T14:00:00Z")),
                             moved(at(u"2026-11-23T20:00:00Z"), TicketState::WaitingCustomer)};
    const auto reading = read(resolution, policyOf({}, {}, {}, 4h), tenToSix(), events, at(u"2026-11-24T12:00:00Z"));
    CHECK(reading.state == ClockState::Missed);
    CHECK(reading.due == at(u"2026-11-23T18:00:00Z"));
}

TEST_CASE("another severity has another target and keeps what was paused", "[clocks]")
{
    auto policy = policyOf({}, {}, {}, 8h);
    policy.target(Severity::A, resolution).time = 3h;
    std::vector events{created(start), moved(start + 1h, TicketState::WaitingCustomer),
                       moved(start + 2h, TicketState::Diagnosing), rated(start + 3h, Severity::A)};
    const auto raised = read(resolution, policy, always(), events, start + 3h);
    CHECK(raised.due == start + 4h);
    CHECK(raised.paused == 1h);
    events.push_back(rated(start + 210min, Severity::C));
    CHECK(read(resolution, policy, always(), events, start + 5h).due == start + 9h);
    events.back().at = start + 5h;
    const auto late = read(resolution, policy, always(), events, start + 6h);
    CHECK(late.state == ClockState::Missed);
    CHECK(late.due == start + 4h);
}

TEST_CASE("calendar targets run through the night", "[clocks]")
{
    auto policy = policyOf(1h, {}, {}, {});
    policy.target(Severity::B, first).basis = TimeBasis::Calendar;
    const auto when = at(u"2026-11-28T03:00:00Z");
    CHECK(read(first, policy, tenToSix(), {created(when)}, when).due == when + 1h);
}

TEST_CASE("a reopened ticket has a new resolution and no first response any more", "[clocks]")
{
    const auto policy = policyOf(1h, 1h, {}, 4h);
    const std::vector events{created(start), moved(start + 30min, TicketState::Resolved),
                             moved(start + 10h, TicketState::Diagnosing)};
    CHECK(read(resolution, policy, always(), events, start + 11h).due == start + 14h);
    CHECK(read(first, policy, always(), events, start + 11h).state == ClockState::None);
    std::vector answered{created(start), agent(start + 10min), moved(start + 30min, TicketState::Resolved),
                         customer(start + 9h), moved(start + 10h, TicketState::Diagnosing)};
    CHECK(read(next, policy, always(), answered, start + 10h).due == start + 10h);
}

TEST_CASE("what is not promised has no clock", "[clocks]")
{
    const auto clocks = readClocks(policyOf({}, {}, {}, {}), always(), std::vector{created(start)}, start + 99h);
    REQUIRE_OK(clocks);
    for (const auto& reading : *clocks)
        CHECK(reading.state == ClockState::None);
    CHECK_FALSE(earliestDue(*clocks));
}

TEST_CASE("the earliest promise that is not kept yet is due next", "[clocks]")
{
    const auto policy = policyOf(1h, 2h, 3h, 4h);
    const auto dueOf = [&](const std::vector<ClockEvent>& events, milliseconds later) {
        const auto clocks = readClocks(policy, always(), events, start + later);
        REQUIRE_OK(clocks);
        return earliestDue(*clocks);
    };
    CHECK(dueOf({created(start)}, 0h) == TicketDue{start + 1h, first});
    CHECK(dueOf({created(start)}, 3h) == TicketDue{start + 1h, first});
    CHECK(dueOf({created(start), agent(start)}, 1h) == TicketDue{start + 3h, periodic});
    CHECK(dueOf({created(start), agent(start), customer(start)}, 1h) == TicketDue{start + 2h, next});
    CHECK(dueOf({created(start), agent(start + 2h)}, 3h) == TicketDue{start + 4h, resolution});
    CHECK_FALSE(dueOf({created(start), agent(start), moved(start, TicketState::WaitingCustomer)}, 9h));
    CHECK_FALSE(dueOf({created(start), moved(start + 9h, TicketState::Closed)}, 99h));
}

TEST_CASE("the shipped policy promises what it should, and can be kept", "[clocks][policy]")
{
    const auto policy = shippedPolicy();
    REQUIRE_OK(checkPolicy(policy));
    CHECK(policy.target(Severity::A, first) == ServiceTarget{1h, TimeBasis::Calendar});
    CHECK(policy.target(Severity::B, first) == ServiceTarget{4h, TimeBasis::Business});
    CHECK(policy.target(Severity::C, first) == ServiceTarget{8h, TimeBasis::Business});
    CHECK(policy.target(Severity::A, resolution) == ServiceTarget{8h, TimeBasis::Business});
    CHECK(policy.target(Severity::B, resolution) == ServiceTarget{24h, TimeBasis::Business});
    CHECK(policy.target(Severity::C, resolution) == ServiceTarget{40h, TimeBasis::Business});
    CHECK(policy.pauses(TicketState::WaitingCustomer));
    CHECK(policy.pauses(TicketState::Escalated));
    CHECK_FALSE(policy.pauses(TicketState::EscalationReview));
    auto wrong = policy;
    wrong.target(Severity::C, first).time = 41h;
    REQUIRE_FALSE(checkPolicy(wrong));
    CHECK(checkPolicy(wrong).error().arguments == QStringList{u"first_response"_s, u"C"_s});
    CHECK(calendarOfRules(shippedCalendar(u"Europe/Moscow"_s)).between(start, start + 7 * 24h) == 45h);
}
