// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/caseclock.h"

#include "domain/sla/clockrun.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using std::chrono::milliseconds;

    Result<std::optional<Instant>> dueOf(ServiceClock clock, const ServiceTarget& target,
                                         const BusinessCalendar& calendar, Instant since, Instant now)
    {
        ClockRun run(clock, calendar);
        run.start(since, target);
        HD_TRY(const auto reading, run.reading(std::max(now, since)));
        return reading.due;
    }

    /// Reads one leg; each question has its own answer below.
    class DebtReader {
    public:
        DebtReader(const Escalation& leg, const CaseTalk& talk, const CaseTargets& targets, const CaseHours& hours,
                   Instant now)
            : m_leg(leg)
            , m_talk(talk)
            , m_targets(targets)
            , m_hours(hours)
            , m_now(now)
        {
        }

        Result<CaseDebt> read() const
        {
            if (m_leg.isPending())
                return CaseDebt{CaseTurn::Review, m_leg.decidedAt.value_or(m_leg.requestedAt), {}, false};
            if (!m_leg.isFiled())
                return CaseDebt{CaseTurn::Nobody, m_leg.returnedAt.value_or(m_leg.requestedAt), {}, false};
            if (m_talk.ticketOver) // nothing is to be asked any more, only to be ended there
                return CaseDebt{CaseTurn::Ours, m_leg.targetStatusAt.value_or(filedAt()), {}, false};
            if (m_leg.targetStatus == TargetStatus::AttentionNeeded || m_leg.targetStatus == TargetStatus::Closed)
                return ours();
            if (!m_talk.lastAnswer || m_talk.askedSince)
                return theirs();
            if (!m_talk.customerTold || *m_talk.customerTold < *m_talk.lastAnswer)
                return customers();
            return nobody();
        }

    private:
        Instant filedAt() const { return m_leg.filedAt.value_or(m_leg.requestedAt); }

        Result<CaseDebt> ours() const
        {
            const auto since = m_leg.targetStatusAt.value_or(filedAt());
            HD_TRY(const auto due, dueOf(ServiceClock::NextResponse, m_targets.ourAnswer, m_hours.ours, since, m_now));
            return CaseDebt{CaseTurn::Ours, since, due, false};
        }

        Result<CaseDebt> theirs() const
        {
            if (!m_talk.lastAnswer && (m_targets.agreedDue || m_targets.firstAnswer.time.count() > 0)) {
                HD_TRY(const auto first, readFirstAnswer(m_leg, m_talk, m_targets, m_hours, m_now));
                return CaseDebt{CaseTurn::Target, filedAt(), first.due, true};
            }
            const auto since = m_talk.lastAnswer ? m_talk.askedSince.value_or(filedAt()) : filedAt();
            HD_TRY(const auto due, askAgain(since));
            return CaseDebt{CaseTurn::Target, since, due, false};
        }

        Result<CaseDebt> customers() const
        {
            HD_TRY(
                const auto due,
                dueOf(ServiceClock::PeriodicUpdate, m_targets.customerUpdate, m_hours.ours, *m_talk.lastAnswer, m_now));
            return CaseDebt{CaseTurn::Customer, *m_talk.lastAnswer, due, false};
        }

        // They go on working, and after a while without a word we ask.
        Result<CaseDebt> nobody() const
        {
            HD_TRY(const auto due, askAgain(*m_talk.lastAnswer));
            const auto turn = due && *due <= m_now ? CaseTurn::Target : CaseTurn::Nobody;
            return CaseDebt{turn, *m_talk.lastAnswer, due, false};
        }

        Result<std::optional<Instant>> askAgain(Instant since) const
        {
            return dueOf(ServiceClock::NextResponse, m_targets.followUp, m_hours.theirs, since, m_now);
        }

        const Escalation& m_leg;
        const CaseTalk& m_talk;
        const CaseTargets& m_targets;
        const CaseHours& m_hours;
        Instant m_now;
    };

} // namespace

milliseconds CaseDebt::lateAt(Instant now) const
{
    return due ? std::max(milliseconds(0), now - *due) : milliseconds(0);
}

Result<CaseDebt> readDebt(const Escalation& leg, const CaseTalk& talk, const CaseTargets& targets,
                          const CaseHours& hours, Instant now)
{
    return DebtReader(leg, talk, targets, hours, now).read();
}

Result<ClockReading> readFirstAnswer(const Escalation& leg, const CaseTalk& talk, const CaseTargets& targets,
                                     const CaseHours& hours, Instant now)
{
    ClockRun run(ServiceClock::FirstResponse, hours.theirs);
    if (!leg.filedAt)
        return run.reading(now);
    auto target = targets.firstAnswer;
    // What the target agreed to is an instant: as a duration of the calendar it is exact.
    if (targets.agreedDue && *targets.agreedDue > *leg.filedAt)
        target = {std::chrono::duration_cast<std::chrono::minutes>(*targets.agreedDue - *leg.filedAt),
                  TimeBasis::Calendar};
    run.start(*leg.filedAt, target);
    const auto end = talk.firstAnswer ? talk.firstAnswer : leg.returnedAt;
    if (end)
        HD_CHECK(run.meet(std::max(*end, *leg.filedAt)));
    HD_TRY(auto reading, run.reading(std::max(now, *leg.filedAt)));
    if (targets.agreedDue && reading.due)
        reading.due = targets.agreedDue;
    return reading;
}

} // namespace helpdesk
