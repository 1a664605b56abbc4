// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"

#include "async/asyncworkspace_p.h"
#include "io/file/sourcefile.h"
#include "io/hours/holidayreader.h"
#include "services/policyservice.h"
#include "services/sla/notificationservice.h"

namespace helpdesk {

Answer<std::vector<ListedPolicy>> PolicyCalls::policies()
{
    return m_workspace.inside().read<std::vector<ListedPolicy>>([](Workspace& workspace, Task&) {
        return workspace.policies().policies();
    });
}

Answer<ListedPolicy> PolicyCalls::add(const ListedPolicy& policy, bool first)
{
    return m_workspace.inside().write<ListedPolicy>([actor = m_workspace.actor(), policy, first](Workspace& workspace, Task&) {
        return workspace.policies().add(actor, policy, first);
    });
}

Answer<ListedPolicy> PolicyCalls::edit(const QString& name, const ListedPolicy& policy, const std::optional<ListedPolicy>& seen)
{
    return m_workspace.inside().write<ListedPolicy>([actor = m_workspace.actor(), name, policy, seen](Workspace& workspace, Task&) {
        return workspace.policies().edit(actor, name, policy, seen);
    });
}

Answer<> PolicyCalls::remove(const QString& name)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), name](Workspace& workspace, Task&) {
        return workspace.policies().remove(actor, name);
    });
}

Answer<> PolicyCalls::move(const QString& name, qint64 place)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), name, place](Workspace& workspace, Task&) {
        return workspace.policies().move(actor, name, place);
    });
}

Answer<std::vector<NamedCalendar>> PolicyCalls::calendars()
{
    return m_workspace.inside().read<std::vector<NamedCalendar>>([](Workspace& workspace, Task&) {
        return workspace.policies().calendars();
    });
}

Answer<NamedCalendar> PolicyCalls::setCalendar(const NamedCalendar& calendar, const std::optional<NamedCalendar>& seen)
{
    return m_workspace.inside().write<NamedCalendar>([actor = m_workspace.actor(), calendar, seen](Workspace& workspace, Task&) {
        return workspace.policies().setCalendar(actor, calendar, seen);
    });
}

Answer<> PolicyCalls::removeCalendar(const QString& name)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), name](Workspace& workspace, Task&) {
        return workspace.policies().removeCalendar(actor, name);
    });
}

Answer<HolidayFeed> PolicyCalls::holidays(const QString& path)
{
    const auto year = m_workspace.clock().now().toLocal().date().year();
    return m_workspace.inside().readAtLength<HolidayFeed>([path, year](Workspace&, Task& task) -> Result<HolidayFeed> {
        HD_TRY(const auto file, readSourceFile(path, task));
        return readHolidayFeed(file.bytes, year, year + kHolidayYearsAhead);
    });
}

Answer<ClockAccount> PolicyCalls::account(TicketId ticket)
{
    return m_workspace.inside().read<ClockAccount>([actor = m_workspace.actor(), ticket, now = m_workspace.clock().now()](Workspace& workspace, Task&) {
        return workspace.policies().account(actor, ticket, now);
    });
}

Answer<bool> PolicyCalls::isRecomputeDemanded()
{
    return m_workspace.inside().read<bool>([](Workspace& workspace, Task&) {
        return workspace.policies().isRecomputeDemanded();
    });
}

Answer<qint64> PolicyCalls::recompute()
{
    return m_workspace.inside().writeInSteps<qint64>(
        [outcome = DueRecompute::Outcome()](Workspace& workspace, Task& task, qint64& moved) mutable -> Result<bool> {
            HD_TRY(const bool more, workspace.policies().recomputeStep(outcome, task));
            moved = outcome.moved;
            return more;
        });
}

Answer<std::vector<Notification>> NotificationCalls::list()
{
    return m_workspace.inside().read<std::vector<Notification>>([actor = m_workspace.actor()](Workspace& workspace, Task&) {
        return workspace.notifications().list(actor);
    });
}

Answer<> NotificationCalls::setSeen(NotificationId id)
{
    return m_workspace.inside().writeQuietly<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.notifications().setSeen(actor, id);
    });
}

Answer<> NotificationCalls::snooze(NotificationId id, Instant until)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id, until](Workspace& workspace, Task&) {
        return workspace.notifications().snooze(actor, id, until);
    });
}

Answer<> NotificationCalls::dismiss(NotificationId id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.notifications().dismiss(actor, id);
    });
}

Answer<qint64> NotificationCalls::takeSteps()
{
    return m_workspace.inside().writeInSteps<qint64>(
        [outcome = LadderRun::Outcome()](Workspace& workspace, Task& task, qint64& taken) mutable -> Result<bool> {
            HD_TRY(const bool more, workspace.notifications().takeSomeSteps(outcome, task));
            taken = outcome.steps;
            return more;
        });
}

} // namespace helpdesk
