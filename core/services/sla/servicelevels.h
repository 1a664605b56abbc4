// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/sla/clockaccount.h"
#include "domain/ticket/ticket.h"
#include "services/sla/promises.h"
#include "storage/database.h"
#include "storage/report/coursestore.h"

#include <QStringList>

namespace helpdesk {

/// A part of the tickets whose due instants were found anew.
struct RefreshedPart {
    TicketId last; ///< the last one looked at
    qint64 seen = 0;
    qint64 moved = 0; ///< those that are due at another instant now
};

/// What follows from the history of a ticket, and is kept beside it.
struct DerivedTicket {
    std::optional<TicketDue> due;
    KeptCourse course;
};

/// What is promised in this workspace, and what became of it: the policies and opening hours in force (see Promises),
/// applied to the events of tickets. On the thread of the database.
class ServiceLevels {
public:
    /// Errors: those of Promises::inForce().
    static Result<ServiceLevels> inForce(Database& database);

    /// Those of the default policy.
    const ServicePolicy& policy() const { return m_promises.ofWorkspace().policy; }
    const BusinessCalendar& calendar() const { return *m_promises.ofWorkspace().calendar; }
    /// Whether other attributes of a ticket than its severity decide what is due.
    bool dependOnAttributes() const { return m_promises.dependOnAttributes(); }

    /// The opening hours that hold for a ticket made then.
    Result<CalendarRules> hoursOf(TicketId ticket, Instant createdAt);
    /// Of one ticket, as they are at `now`.
    Result<std::vector<ClockReading>> clocks(TicketId ticket, Instant now);
    /// Of every round of its clocks: see clockRounds().
    Result<std::vector<ClockReading>> rounds(TicketId ticket, Instant now);
    /// The same as clocks(), and how it came to it. Errors: those of readClocks().
    Result<ClockAccount> account(TicketId ticket, Instant now);
    /// What follows from a history that nobody handed on, by the default policy.
    Result<DerivedTicket> derived(const std::vector<ClockEvent>& events, TicketState state) const;
    /// Of these terms courses are made: see CourseStore.
    qint64 terms() const { return m_terms; }

    /// Keeps beside a ticket what is due next and what became of it, read from its events: belongs into the transaction that
    /// wrote them.
    Result<> refresh(TicketId ticket, TicketState state);
    /// The same of one that was only handed on.
    Result<> refreshHandings(TicketId ticket);
    /// As refresh(), for the next active tickets behind one, by id.
    Result<RefreshedPart> refreshPart(TicketId after, int limit);
    /// For the next tickets behind one whose course is missing or was made under other terms.
    Result<RefreshedPart> refreshCourses(TicketId after, int limit);
    /// For those of a customer with whom something else was agreed; the answer is where what is due moved.
    Result<std::vector<TicketId>> refreshOf(CustomerId customer);
    /// The steps of the escalation ladder that come, or have come, on an active ticket and are not taken yet, the earliest
    /// first.
    Result<std::vector<LadderMoment>> ladder(TicketId ticket, TicketState state);
    /// Tickets of which something else is kept than follows from their events, one English line each; those that a recomputing
    /// has yet to reach may differ. Errors: Cancelled.
    Result<QStringList> check(Task& task);

private:
    ServiceLevels(Database& database, Promises promises, qint64 terms);
    Result<std::vector<ClockReading>> read(TicketId ticket, const std::vector<ClockEvent>& events, Instant now);
    Result<DerivedTicket> derive(TicketId ticket, TicketState state);
    Result<bool> keep(const KeptDue& kept);
    Result<> keepLadder(TicketId ticket, TicketState state);

    Database* m_database;
    Promises m_promises;
    qint64 m_terms;
};

} // namespace helpdesk
