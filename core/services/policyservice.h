// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/partner/user.h"
#include "domain/sla/clockaccount.h"
#include "domain/sla/listedpolicy.h"
#include "services/sla/duerecompute.h"

namespace helpdesk {

/// What the workspace promises: its ordered list of policies and its business calendars. Changes are the administrator's;
/// each demands that due instants are found anew, which recompute() does. Blocking; on the thread of the database.
class PolicyService {
public:
    PolicyService(Database& database, const Clock& clock);

    /// In their order, the default one last.
    Result<std::vector<ListedPolicy>> policies();
    /// Case and accents aside. Errors: NotFound(Policy, {name}).
    Result<ListedPolicy> policy(const QString& name);
    /// Before all others or, without `first`, behind them, before the default one. Errors: those of checkedPolicy(),
    /// AlreadyExists(Policy), NotFound(Calendar), PermissionDenied(Role).
    Result<ListedPolicy> add(const Actor& actor, const ListedPolicy& policy, bool first);
    /// Writes all of the policy that has this name now. Another ladder holds from now on: what its steps would have done before is
    /// not done. `seen`: as it was when the change began; without, whatever is there is replaced. Errors: as add, NotFound(Policy),
    /// Conflict(Policy, {name}) where it is no longer as it was seen.
    Result<ListedPolicy> edit(const Actor& actor, const QString& name, const ListedPolicy& policy,
                              const std::optional<ListedPolicy>& seen = {});
    /// Errors: NotFound(Policy), Blocked(Policy, {name}) for the default one, PermissionDenied(Role).
    Result<> remove(const Actor& actor, const QString& name);
    /// To that place, from 1; behind the last one is the last. Errors: as remove.
    Result<> move(const Actor& actor, const QString& name, qint64 place);

    /// By name.
    Result<std::vector<NamedCalendar>> calendars();
    /// Errors: NotFound(Calendar, {name}).
    Result<NamedCalendar> calendar(const QString& name);
    /// Under its name, a new one or in place of the one that has it. Errors: those of checkedRules(), Missing(Name),
    /// PermissionDenied(Role), Conflict(Calendar, {name}) where it is no longer as it was `seen`.
    Result<NamedCalendar> setCalendar(const Actor& actor, const NamedCalendar& calendar,
                                      const std::optional<NamedCalendar>& seen = {});
    /// A shipped one that was changed is as shipped again. Errors: NotFound(Calendar) for one that is not of this workspace,
    /// Blocked(Calendar, {name, the policy}) while a policy counts by it, PermissionDenied(Role).
    Result<> removeCalendar(const Actor& actor, const QString& name);

    /// Each clock of a ticket, interval by interval, and what was promised and why. Errors: NotFound(Ticket).
    Result<ClockAccount> account(const Actor& actor, TicketId ticket, Instant now);

    Result<bool> isRecomputeDemanded();
    /// See DueRecompute::run().
    Result<DueRecompute::Outcome> recompute(Task& task);
    /// See DueRecompute::step().
    Result<bool> recomputeStep(DueRecompute::Outcome& outcome, Task& task);

private:
    Result<ListedPolicy> checked(const ListedPolicy& policy, PolicyId present);
    Result<ListedPolicy> own(const QString& name);
    Result<> place(const std::vector<ListedPolicy>& order);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
