// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/handing.h"
#include "domain/report/keptcourse.h"
#include "domain/sla/clockevent.h"
#include "storage/database.h"
#include "storage/ticket/duestore.h"

#include <vector>

namespace helpdesk {

/// What the kept course of a ticket follows from, in the order it happened, without what was undone.
struct TicketHistory {
    std::vector<ClockEvent> events;
    HandingCount handings;
};

/// A ticket with all that is kept beside its events.
struct KeptTicket {
    KeptDue due;
    std::optional<KeptCourse> course;
    qint64 terms = 0; ///< under which the course was made
};

/// In the order of report/put_course.
void bindCourse(Statement& row, TicketId ticket, const KeptCourse& course, qint64 terms);

/// The courses of tickets that are kept for reports (migration 029). A course holds its promises under the terms of its making;
/// once other terms hold they are void, all else is not. Assumes a transaction when it writes.
class CourseStore {
public:
    explicit CourseStore(Database& database);

    Result<qint64> terms();
    Result<> raiseTerms();

    Result<TicketHistory> history(TicketId ticket);
    Result<HandingCount> handings(TicketId ticket);

    Result<> put(TicketId ticket, const KeptCourse& course, qint64 terms);
    /// Where a course is kept of the ticket, and it says something else.
    Result<> setHandings(TicketId ticket, const HandingCount& handings);
    /// The next tickets behind one, by id; and those of them without a course under these terms.
    Result<std::vector<KeptTicket>> listAfter(TicketId after, int limit);
    Result<std::vector<TicketId>> outdatedAfter(TicketId after, qint64 terms, int limit);

private:
    Database& m_database;
};

} // namespace helpdesk
