// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/servicelevels.h"
#include "storage/sla/recomputestore.h"

// Whether what is kept beside tickets is what follows from their events.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTicketsPerLook = 1000;

    QString dueText(const std::optional<TicketDue>& due)
    {
        return due ? u"%1 (%2)"_s.arg(due->at.toIso(), keyOf(due->clock)) : u"not due"_s;
    }

    QString courseText(const KeptCourse& course)
    {
        return u"first reply %1, answers %2, open %3, promises %4, handed on %5 times and back %6 times"_s.arg(
            course.firstReply ? course.firstReply->toIso() : u"none"_s, QString::fromLatin1(course.answers),
            QString::fromLatin1(course.stretches), QString::fromLatin1(course.promises), QString::number(course.reassignments), QString::number(course.returns));
    }

    bool hasReached(const RecomputeState& recompute, const KeptDue& due)
    {
        return recompute.overAll || due.ticket <= recompute.after;
    }

    // Under other terms something else was promised; all else must be as it was.
    bool isSame(const KeptTicket& kept, KeptCourse course, qint64 terms)
    {
        if (kept.terms != terms)
            course.promises = kept.course->promises;
        return *kept.course == course;
    }

    std::optional<QString> faultOf(const KeptTicket& kept, const DerivedTicket& derived, qint64 terms,
                                   const std::optional<RecomputeState>& recompute)
    {
        const auto number = QString::number(kept.due.number);
        if ((!recompute || hasReached(*recompute, kept.due)) && derived.due != kept.due.due) {
            return u"ticket %1 is kept as %2, but by its history it is %3"_s.arg(number, dueText(kept.due.due),
                                                                                dueText(derived.due));
        }
        if (!recompute && (!kept.course || kept.terms != terms))
            return u"nothing is kept of the course of ticket %1, and nobody makes it"_s.arg(number);
        if (kept.course && !isSame(kept, derived.course, terms)) {
            return u"ticket %1 is kept with %2, but by its history it is %3"_s.arg(number, courseText(*kept.course),
                                                                                 courseText(derived.course));
        }
        return {};
    }

} // namespace

Result<QStringList> ServiceLevels::check(Task& task)
{
    HD_TRY(const auto recompute, RecomputeStore(*m_database).find());
    CourseStore courses(*m_database);
    QStringList problems;
    qint64 done = 0;
    for (TicketId last;;) {
        task.progress(done, 0);
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_TRY(const auto tickets, courses.listAfter(last, kTicketsPerLook));
        if (tickets.empty())
            return problems;
        for (const auto& kept : tickets) {
            HD_TRY(const auto derived, derive(kept.due.ticket, kept.due.state));
            if (const auto fault = faultOf(kept, derived, m_terms, recompute))
                problems << *fault;
        }
        last = tickets.back().due.ticket;
        done += static_cast<qint64>(tickets.size());
    }
}

} // namespace helpdesk
