// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/clockaccount.h"
#include "domain/sla/holiday.h"
#include "domain/sla/listedpolicy.h"
#include "domain/sla/notification.h"

namespace helpdesk {

/// The door to policies and calendars; as AsyncWorkspace, and as cheap to make. Errors of each call are those of
/// PolicyService. A change demands that due instants are found anew: recompute().
class PolicyCalls {
public:
    explicit PolicyCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<ListedPolicy>> policies(); ///< in their order
    Answer<ListedPolicy> add(const ListedPolicy& policy, bool first);
    Answer<ListedPolicy> edit(const QString& name, const ListedPolicy& policy, const std::optional<ListedPolicy>& seen = {});
    Answer<> remove(const QString& name);
    Answer<> move(const QString& name, qint64 place);

    Answer<std::vector<NamedCalendar>> calendars(); ///< by name
    Answer<NamedCalendar> setCalendar(const NamedCalendar& calendar, const std::optional<NamedCalendar>& seen = {});
    Answer<> removeCalendar(const QString& name);
    /// What an iCalendar file would add; nothing is stored. What is repeated is written out from the present year on.
    /// Errors: FileMissing, FileUnreadable, Invalid(Calendar) for a file without a calendar.
    Answer<HolidayFeed> holidays(const QString& path);

    Answer<ClockAccount> account(TicketId ticket);

    Answer<bool> isRecomputeDemanded();
    /// Finds anew what is due, with progress; other writes go between. The answer is how many tickets are due at another instant
    /// now. Cancelled, what was done stays, and the next call goes on there.
    Answer<qint64> recompute();

private:
    AsyncWorkspace& m_workspace;
};

/// The door to what steps of ladders tell. Errors of each call are those of NotificationService.
class NotificationCalls {
public:
    explicit NotificationCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<Notification>> list(); ///< the newest first
    Answer<> setSeen(NotificationId id);
    Answer<> snooze(NotificationId id, Instant until);
    Answer<> dismiss(NotificationId id);
    /// Takes the steps that have come; other writes go between. The answer is how many were taken.
    Answer<qint64> takeSteps();

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
