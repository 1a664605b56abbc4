// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/servicelevels.h"

#include "storage/sla/ladderstore.h"
#include "storage/sla/recomputestore.h"
#include "storage/ticket/duestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kProgressEvery = 1000;

    QString dueText(const std::optional<TicketDue>& due)
    {
        return due ? u"%1 (%2)"_s.arg(due->at.toIso(), keyOf(due->clock)) : u"not due"_s;
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

ServiceLevels::ServiceLevels(Database& database, Promises promises)
    : m_database(&database)
    , m_promises(std::move(promises))
{
}

Result<ServiceLevels> ServiceLevels::inForce(Database& database)
{
    HD_TRY(auto promises, Promises::inForce(database));
    return ServiceLevels(database, std::move(promises));
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

Result<std::optional<TicketDue>> ServiceLevels::due(const std::vector<ClockEvent>& events) const
{
    if (events.empty())
        return std::optional<TicketDue>();
    HD_TRY(const auto clocks, readClocks(policy(), calendar(), events, events.back().at));
    return earliestDue(clocks);
}

Result<std::optional<TicketDue>> ServiceLevels::dueOf(TicketId ticket, TicketState state)
{
    if (!isActive(state))
        return std::optional<TicketDue>();
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    if (events.empty())
        return std::optional<TicketDue>();
    HD_TRY(const auto clocks, read(ticket, events, events.back().at));
    return earliestDue(clocks);
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
    HD_TRY(const auto next, dueOf(ticket, state));
    return DueStore(*m_database).set(ticket, next);
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

// Whether it moved.
Result<bool> ServiceLevels::keep(const KeptDue& kept)
{
    HD_CHECK(keepLadder(kept.ticket, kept.state));
    HD_TRY(const auto next, dueOf(kept.ticket, kept.state));
    if (next == kept.due)
        return false;
    HD_CHECK(DueStore(*m_database).set(kept.ticket, next));
    return true;
}

Result<QStringList> ServiceLevels::check(Task& task)
{
    HD_TRY(const auto open, RecomputeStore(*m_database).find());
    HD_TRY(const auto tickets, DueStore(*m_database).list());
    QStringList problems;
    qint64 done = 0;
    for (const auto& kept : tickets) {
        if (done++ % kProgressEvery == 0) {
            task.progress(done - 1, static_cast<qint64>(tickets.size()));
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
        if (open && open->after < kept.ticket)
            continue;
        HD_TRY(const auto next, dueOf(kept.ticket, kept.state));
        if (next != kept.due) {
            problems << u"ticket %1 is kept as %2, but by its history it is %3"_s.arg(QString::number(kept.number),
                                                                                      dueText(kept.due), dueText(next));
        }
    }
    return problems;
}

} // namespace helpdesk
