// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/servicelevels.h"

#include "storage/sla/ladderstore.h"
#include "storage/ticket/duestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<DerivedTicket> derivedOf(const Promise& promise, const TicketHistory& history, TicketState state)
    {
        const auto& events = history.events;
        if (events.empty())
            return DerivedTicket{{}, keptCourse({}, {}, history.handings)};
        HD_TRY(const auto rounds, clockRounds(promise.policy, *promise.calendar, events, events.back().at));
        return DerivedTicket{isActive(state) ? earliestDue(rounds) : std::nullopt, keptCourse(events, rounds, history.handings)};
    }

    PromiseAccount accountOf(const Promise& promise)
    {
        PromiseAccount account;
        account.policy = promise.listed->name;
        account.condition = promise.listed->condition;
        account.calendar = promise.listed->calendar;
        account.timeZone = promise.calendar->rules().timeZone;
        if (promise.tier) {
            account.tier = promise.tier->name;
            account.byAgreement = promise.byAgreement;
            account.tierTargets = promise.tier->policy.has_value();
        }
        return account;
    }

} // namespace

ServiceLevels::ServiceLevels(Database& database, Promises promises, qint64 terms)
    : m_database(&database)
    , m_promises(std::move(promises))
    , m_terms(terms)
{
}

Result<ServiceLevels> ServiceLevels::inForce(Database& database)
{
    HD_TRY(auto promises, Promises::inForce(database));
    HD_TRY(const auto terms, CourseStore(database).terms());
    return ServiceLevels(database, std::move(promises), terms);
}

Result<std::vector<ClockReading>> ServiceLevels::clocks(TicketId ticket, Instant now)
{
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    return read(ticket, events, now);
}

Result<std::vector<ClockReading>> ServiceLevels::rounds(TicketId ticket, Instant now)
{
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    if (events.empty())
        return std::vector<ClockReading>();
    HD_TRY(const auto promise, m_promises.of(ticket, events.front().at));
    return clockRounds(promise.policy, *promise.calendar, events, now);
}

Result<ClockAccount> ServiceLevels::account(TicketId ticket, Instant now)
{
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    const auto created = events.empty() ? now : events.front().at;
    HD_TRY(const auto promise, m_promises.of(ticket, created));
    ClockAccount account;
    account.promise = accountOf(promise);
    HD_TRY(account.clocks, readClocks(promise.policy, *promise.calendar, events, now));
    HD_TRY(account.intervals, clockIntervals(promise.policy, *promise.calendar, events, now));
    return account;
}

Result<CalendarRules> ServiceLevels::hoursOf(TicketId ticket, Instant createdAt)
{
    HD_TRY(const auto promise, m_promises.of(ticket, createdAt));
    return promise.calendar->rules();
}

Result<std::vector<ClockReading>> ServiceLevels::read(TicketId ticket, const std::vector<ClockEvent>& events,
                                                      Instant now)
{
    if (events.empty())
        return readClocks(policy(), calendar(), events, now);
    HD_TRY(const auto promise, m_promises.of(ticket, events.front().at));
    return readClocks(promise.policy, *promise.calendar, events, now);
}

Result<DerivedTicket> ServiceLevels::derived(const std::vector<ClockEvent>& events, TicketState state) const
{
    return derivedOf(m_promises.ofWorkspace(), {events, {}}, state);
}

Result<DerivedTicket> ServiceLevels::derive(TicketId ticket, TicketState state)
{
    HD_TRY(const auto history, CourseStore(*m_database).history(ticket));
    if (history.events.empty())
        return derivedOf(m_promises.ofWorkspace(), history, state);
    HD_TRY(const auto promise, m_promises.of(ticket, history.events.front().at));
    return derivedOf(promise, history, state);
}

Result<std::vector<LadderMoment>> ServiceLevels::ladder(TicketId ticket, TicketState state)
{
    if (!isActive(state) || !m_promises.haveLadders())
        return std::vector<LadderMoment>();
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    if (events.empty())
        return std::vector<LadderMoment>();
    HD_TRY(const auto promise, m_promises.of(ticket, events.front().at));
    HD_TRY(auto moments,
           ladderMoments(promise.policy, promise.listed->ladder, *promise.calendar, events, events.back().at));
    std::erase_if(moments,
                  [since = promise.listed->ladderSince](const LadderMoment& one) { return since && one.at < *since; });
    return LadderStore(*m_database).untaken(ticket, std::move(moments));
}

// Where no policy has a ladder, nothing is kept: see DueRecompute::demand().
Result<> ServiceLevels::keepLadder(TicketId ticket, TicketState state)
{
    if (!m_promises.haveLadders())
        return {};
    HD_TRY(const auto steps, ladder(ticket, state));
    return LadderStore(*m_database).setNext(ticket, steps.empty() ? std::nullopt : std::optional(steps.front().at));
}

Result<> ServiceLevels::refresh(TicketId ticket, TicketState state)
{
    HD_CHECK(keepLadder(ticket, state));
    HD_TRY(const auto now, derive(ticket, state));
    HD_CHECK(CourseStore(*m_database).put(ticket, now.course, m_terms));
    return DueStore(*m_database).set(ticket, now.due);
}

Result<> ServiceLevels::refreshHandings(TicketId ticket)
{
    CourseStore courses(*m_database);
    HD_TRY(const auto handings, courses.handings(ticket));
    return courses.setHandings(ticket, handings);
}

Result<std::vector<TicketId>> ServiceLevels::refreshOf(CustomerId customer)
{
    HD_TRY(const auto tickets, DueStore(*m_database).listOf(customer));
    std::vector<TicketId> moved;
    for (const auto& kept : tickets) {
        HD_TRY(const auto changed, keep(kept));
        if (changed)
            moved.push_back(kept.ticket);
    }
    return moved;
}

Result<RefreshedPart> ServiceLevels::refreshPart(TicketId after, int limit)
{
    HD_TRY(const auto tickets, DueStore(*m_database).listAfter(after, limit));
    RefreshedPart part{after, static_cast<qint64>(tickets.size()), 0};
    for (const auto& kept : tickets) {
        HD_TRY(const auto moved, keep(kept));
        part.moved += moved ? 1 : 0;
        part.last = kept.ticket;
    }
    return part;
}

// What is due does not ask for them: they are over.
Result<RefreshedPart> ServiceLevels::refreshCourses(TicketId after, int limit)
{
    CourseStore courses(*m_database);
    HD_TRY(const auto tickets, courses.outdatedAfter(after, m_terms, limit));
    for (const auto ticket : tickets) {
        HD_TRY(const auto now, derive(ticket, TicketState::Closed));
        HD_CHECK(courses.put(ticket, now.course, m_terms));
    }
    return RefreshedPart{tickets.empty() ? after : tickets.back(), static_cast<qint64>(tickets.size()), 0};
}

// Whether what is due moved.
Result<bool> ServiceLevels::keep(const KeptDue& kept)
{
    HD_CHECK(keepLadder(kept.ticket, kept.state));
    HD_TRY(const auto now, derive(kept.ticket, kept.state));
    HD_CHECK(CourseStore(*m_database).put(kept.ticket, now.course, m_terms));
    if (now.due == kept.due)
        return false;
    HD_CHECK(DueStore(*m_database).set(kept.ticket, now.due));
    return true;
}

} // namespace helpdesk
