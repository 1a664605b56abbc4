// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/offering/supportcoverage.h"
#include "domain/sla/serviceclocks.h"
#include "domain/ticket/ticket.h"
#include "storage/database.h"
#include "storage/ticket/duestore.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace helpdesk {

/// What is promised in this workspace, and what became of it: the policy and the opening hours in force, applied to
/// the events of tickets. A customer's are those of the support tier that held when the ticket was made, where there is
/// one. On the thread of the database.
class ServiceLevels {
public:
    /// The shipped ones, in the time zone of the partner's profile; UTC where it names none.
    static Result<ServiceLevels> inForce(Database& database);

    /// Of the workspace.
    const ServicePolicy& policy() const { return m_policy; }
    const BusinessCalendar& calendar() const { return *m_calendar; }

    /// The opening hours that hold for a ticket made then.
    Result<CalendarRules> hoursOf(TicketId ticket, Instant createdAt);
    /// Of one ticket, as they are at `now`.
    Result<std::vector<ClockReading>> clocks(TicketId ticket, Instant now);
    /// What follows from a history.
    Result<std::optional<TicketDue>> due(const std::vector<ClockEvent>& events) const;

    /// Keeps beside a ticket what is due next, read from its events: belongs into the transaction that wrote them.
    Result<> refresh(TicketId ticket, TicketState state);
    /// The same for every active ticket, after the opening hours moved.
    Result<> refreshAll();
    /// The same for those of a customer with whom something else was agreed; the answer is where it moved.
    Result<std::vector<TicketId>> refreshOf(CustomerId customer);
    /// Tickets whose kept due instant is not that of their events, one English line each. Errors: Cancelled.
    Result<QStringList> check(Task& task);

private:
    ServiceLevels(Database& database, std::shared_ptr<const BusinessCalendar> calendar);
    /// What a customer was promised for one ticket.
    struct Promise {
        std::shared_ptr<const BusinessCalendar> calendar;
        ServicePolicy policy;
    };
    Result<Promise> promiseOf(TicketId ticket, Instant createdAt);
    Result<std::vector<ClockReading>> read(TicketId ticket, const std::vector<ClockEvent>& events, Instant now);
    Result<std::optional<TicketDue>> dueOf(TicketId ticket, TicketState state);
    Result<bool> keep(const KeptDue& kept);

    Database* m_database;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    ServicePolicy m_policy;
    std::vector<SupportTier> m_tiers;
    QHash<CustomerId, std::vector<SupportAgreement>> m_agreements; ///< read once, when first asked for
};

} // namespace helpdesk
