// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/ladderrun.h"

#include "services/sla/servicelevels.h"
#include "services/ticketediting.h"
#include "storage/partner/userstore.h"
#include "storage/sla/ladderstore.h"
#include "storage/sla/notificationstore.h"

#include <algorithm>
#include <optional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTicketsAtOnce = 20;

    // The program itself: it sees every ticket and is nobody.
    Actor theProgram()
    {
        return {{}, {}, {}, Role::Administrator};
    }

    bool has(const LadderStep& step, LadderAct act)
    {
        return std::ranges::find(step.acts, act) != step.acts.end();
    }

    std::optional<Severity> above(Severity severity)
    {
        if (severity == Severity::A)
            return std::nullopt;
        return severity == Severity::C ? Severity::B : Severity::A;
    }

} // namespace

LadderRun::LadderRun(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<LadderRun::Outcome> LadderRun::run(Task& task)
{
    Outcome outcome;
    HD_TRY(const auto total, LadderStore(m_database).countDue(m_clock.now()));
    for (bool more = true; more;) {
        task.progress(outcome.tickets, std::max(total, outcome.tickets));
        HD_TRY(more, step(outcome, task));
    }
    return outcome;
}

Result<bool> LadderRun::step(Outcome& outcome, Task& task)
{
    HD_TRY(const auto due, LadderStore(m_database).listDue(m_clock.now(), kTicketsAtOnce));
    for (const auto id : due) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_CHECK(climb(id, outcome));
    }
    return due.size() == kTicketsAtOnce;
}

// What is due is asked again inside the transaction: another process may have been faster.
Result<> LadderRun::climb(TicketId id, Outcome& outcome)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, theProgram(), u"ladder"_s, false));
    HD_TRY(auto ticket, action.find(id));
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    HD_TRY(const auto moments, levels.ladder(id, ticket.state));
    qint64 steps = 0;
    for (const auto& moment : moments) {
        if (moment.at > action.now())
            break;
        HD_CHECK(take(action, ticket, moment));
        ++steps;
    }
    HD_TRY(const auto left, levels.ladder(id, ticket.state));
    HD_CHECK(LadderStore(m_database).setNext(id, left.empty() ? std::nullopt : std::optional(left.front().at)));
    HD_CHECK(action.commit());
    outcome.steps += steps;
    outcome.tickets += steps > 0 ? 1 : 0;
    return {};
}

Result<> LadderRun::take(TicketAction& action, Ticket& ticket, const LadderMoment& moment)
{
    HD_CHECK(LadderStore(m_database).take(ticket.id, moment, action.now()));
    TicketChanges changes;
    if (const auto raised = above(ticket.severity); raised && has(moment.step, LadderAct::RaiseSeverity))
        changes.insert(TicketField::Severity, QString(keyOf(*raised)));
    if (has(moment.step, LadderAct::Reassign)) {
        // Who left since the ladder was written takes over nothing; the notification still tells.
        HD_TRY(const auto users, UserStore(m_database).list());
        const auto taker = std::ranges::find(users, moment.step.assignee, &User::login);
        if (taker != users.end() && taker->active && taker->id != ticket.assignee)
            changes.insert(TicketField::Assignee, QString::number(taker->id.value()));
    }
    if (!changes.isEmpty())
        HD_CHECK(change(action, ticket, changes));
    return tell(action, ticket, moment);
}

Result<> LadderRun::change(TicketAction& action, Ticket& ticket, const TicketChanges& changes)
{
    HD_TRY(auto changed, changedTicket(m_database, ticket, changes));
    HD_CHECK(storeEdit(action, ticket, changed));
    ticket = std::move(changed);
    return {};
}

// Also where it is only done something with the ticket: whoever has it now must learn of it.
Result<> LadderRun::tell(TicketAction& action, const Ticket& ticket, const LadderMoment& moment)
{
    Notification notification;
    notification.ticket = ticket.id;
    notification.user = ticket.assignee;
    notification.at = action.now();
    notification.clock = moment.step.clock;
    notification.step = stepText(moment.step);
    notification.due = moment.due;
    notification.needsHandover = has(moment.step, LadderAct::RequireHandover);
    HD_TRY(notification.id, NotificationStore(m_database).insert(notification));
    return ChangeFeed(m_database).insert(ChangedThing::Notification, notification.id.value());
}

} // namespace helpdesk
