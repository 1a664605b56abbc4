// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/ask.h"
#include "async/slacalls.h"
#include "support/asyncfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    ListedPolicy quickPolicy()
    {
        auto policy = shippedDefaultPolicy();
        policy.isDefault = false;
        policy.name = u"Quick"_s;
        policy.condition = u"severity:C"_s;
        policy.calendar = roundTheClockName();
        policy.terms.target(Severity::C, ServiceClock::FirstResponse) = {std::chrono::minutes(30), TimeBasis::Calendar};
        return policy;
    }

    template <typename T>
    std::optional<ErrorCode> codeOf(const Result<T>& result)
    {
        return result ? std::nullopt : std::optional(result.error().code);
    }

    Instant dueOf(AsyncFixture& fixture, TicketId id)
    {
        const auto row = answered(fixture.workspace.ticketRow(id));
        REQUIRE_OK(row);
        REQUIRE(row->dueAt);
        return *row->dueAt;
    }

} // namespace

TEST_CASE("another policy demands a recompute, which tells how many tickets moved", "[async][sla]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"Printer"_s);
    PolicyCalls calls(fixture.workspace);
    REQUIRE_OK(answered(calls.add(quickPolicy(), true)));
    CHECK(answered(calls.isRecomputeDemanded()).value());
    CHECK(answered(calls.recompute()).value() == 1);
    CHECK_FALSE(answered(calls.isRecomputeDemanded()).value());
    CHECK(dueOf(fixture, ticket.id) == ticket.createdAt + std::chrono::minutes(30));
    CHECK(answered(calls.recompute()).value() == 0);
}

TEST_CASE("policies are moved, edited and removed by name", "[async][sla]")
{
    AsyncFixture fixture;
    PolicyCalls calls(fixture.workspace);
    REQUIRE_OK(answered(calls.add(quickPolicy(), true)));
    auto other = quickPolicy();
    other.name = u"Slow"_s;
    REQUIRE_OK(answered(calls.add(other, false)));
    REQUIRE_OK(answered(calls.move(u"Slow"_s, 1)));
    const auto moved = answered(calls.policies()).value();
    REQUIRE(moved.size() == 3);
    CHECK(moved.front().name == u"Slow"_s);
    other.name = u"Slower"_s;
    REQUIRE_OK(answered(calls.edit(u"Slow"_s, other)));
    REQUIRE_OK(answered(calls.remove(u"Quick"_s)));
    CHECK(answered(calls.policies()).value().size() == 2);
    CHECK(codeOf(answered(calls.remove(moved.back().name))) == ErrorCode::Blocked);
}

TEST_CASE("calendars are kept under their names, and one that a policy counts by stays", "[async][sla]")
{
    AsyncFixture fixture;
    PolicyCalls calls(fixture.workspace);
    const auto shipped = answered(calls.calendars()).value();
    REQUIRE_OK(answered(calls.setCalendar({u"Night"_s, shippedCalendar(u"UTC"_s), false})));
    CHECK(answered(calls.calendars()).value().size() == shipped.size() + 1);
    auto policy = quickPolicy();
    policy.calendar = u"Night"_s;
    REQUIRE_OK(answered(calls.add(policy, true)));
    CHECK(codeOf(answered(calls.removeCalendar(u"Night"_s))) == ErrorCode::Blocked);
    REQUIRE_OK(answered(calls.remove(policy.name)));
    REQUIRE_OK(answered(calls.removeCalendar(u"Night"_s)));
    CHECK(answered(calls.calendars()).value().size() == shipped.size());
}

TEST_CASE("a holiday feed is read without storing anything, and says what it refuses", "[async][sla]")
{
    AsyncFixture fixture;
    QFile file(fixture.folder.filePath(u"holidays.ics"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
               "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Christmas\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Lunch\r\nDTSTART:20261225T120000Z\r\nEND:VEVENT\r\n"
               "END:VCALENDAR\r\n");
    file.close();
    PolicyCalls calls(fixture.workspace);
    const auto feed = answered(calls.holidays(file.fileName()));
    REQUIRE_OK(feed);
    REQUIRE(feed->holidays.size() == 1);
    CHECK(feed->holidays.front().name == u"Christmas"_s);
    REQUIRE(feed->refused.size() == 1);
    CHECK(feed->refused.front().startsWith(u"VEVENT 2 (Lunch)"_s));
    CHECK_FALSE(answered(calls.isRecomputeDemanded()).value());
    CHECK(codeOf(answered(calls.holidays(fixture.folder.filePath(u"none.ics"_s)))) == ErrorCode::FileMissing);
}

TEST_CASE("steps of a ladder that have come tell of themselves, are put off and dismissed", "[async][sla]")
{
    AsyncFixture fixture;
    auto policy = quickPolicy();
    LadderStep step;
    step.clock = ServiceClock::FirstResponse;
    step.percent = 50;
    step.acts = {LadderAct::Notify};
    policy.ladder = {step};
    REQUIRE_OK(answered(PolicyCalls(fixture.workspace).add(policy, true)));
    REQUIRE_OK(answered(PolicyCalls(fixture.workspace).recompute()));
    const auto ticket = fixture.create(u"Printer"_s);
    NotificationCalls calls(fixture.workspace);
    CHECK(answered(calls.takeSteps()).value() == 0);
    fixture.clock->advance(std::chrono::minutes(20));
    CHECK(answered(calls.takeSteps()).value() == 1);
    CHECK(answered(calls.takeSteps()).value() == 0);
    auto told = answered(calls.list()).value();
    REQUIRE(told.size() == 1);
    CHECK(told.front().ticket == ticket.id);
    CHECK(told.front().step == u"50%"_s);
    REQUIRE_OK(answered(calls.setSeen(told.front().id)));
    CHECK(answered(calls.list()).value().front().seenAt.has_value());
    REQUIRE_OK(answered(calls.snooze(told.front().id, fixture.clock->now() + std::chrono::minutes(15))));
    CHECK(answered(calls.list()).value().empty());
    fixture.clock->advance(std::chrono::minutes(15));
    CHECK(answered(calls.list()).value().size() == 1);
    REQUIRE_OK(answered(calls.dismiss(told.front().id)));
    CHECK(answered(calls.list()).value().empty());
}

TEST_CASE("the account of a ticket's clocks comes beside the writing thread", "[async][sla]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"Printer"_s);
    const auto account = answered(PolicyCalls(fixture.workspace).account(ticket.id));
    REQUIRE_OK(account);
    CHECK(account->promise.policy == shippedDefaultPolicy().name);
    CHECK_FALSE(account->intervals.empty());
}

TEST_CASE("what is asked of the thread while stepped work is under way is done between two steps", "[async][sla]")
{
    AsyncFixture fixture;
    WorkspaceThread thread(u"steps"_s);
    thread.post([&fixture](WorkspaceThread::Inside& inside) {
        inside.workspace = Workspace::open(fixture.path, WorkspaceMode::Read, *fixture.clock).value();
    });
    QStringList order;
    const auto step = [&](Workspace&, Task& task, int& steps) -> Result<bool> {
        order << u"step"_s;
        task.progress(++steps, 3);
        if (steps == 1)
            thread.post([&order](WorkspaceThread::Inside&) { order << u"other"_s; });
        return steps < 3;
    };
    auto work = std::make_shared<SteppedWork<int, decltype(step)>>(thread, step, [] { });
    const auto steps = answered(work->begin());
    REQUIRE_OK(steps);
    CHECK(*steps == 3);
    CHECK(order == QStringList{u"step"_s, u"other"_s, u"step"_s, u"step"_s});
}

TEST_CASE("stepped work that was cancelled takes no further step", "[async][sla]")
{
    AsyncFixture fixture;
    WorkspaceThread thread(u"steps"_s);
    thread.post([&fixture](WorkspaceThread::Inside& inside) {
        inside.workspace = Workspace::open(fixture.path, WorkspaceMode::Read, *fixture.clock).value();
    });
    std::atomic<int> taken = 0;
    const auto endless = [&taken](Workspace&, Task&, int&) -> Result<bool> {
        ++taken;
        return true;
    };
    auto answer = std::make_shared<SteppedWork<int, decltype(endless)>>(thread, endless, [] { })->begin();
    REQUIRE(eventually([&] { return taken > 2; }));
    answer.cancel();
    CHECK(codeOf(answered(answer)) == ErrorCode::Cancelled);
    const int before = taken;
    std::atomic<bool> later = false;
    thread.post([&later](WorkspaceThread::Inside&) { later = true; });
    REQUIRE(eventually([&] { return later.load(); }));
    CHECK(taken == before);
}

} // namespace helpdesk
