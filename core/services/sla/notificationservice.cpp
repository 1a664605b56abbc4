// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/notificationservice.h"

#include "storage/changefeed.h"
#include "storage/sla/notificationstore.h"
#include "storage/transaction.h"

namespace helpdesk {

NotificationService::NotificationService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<Notification>> NotificationService::list(const Actor& actor)
{
    return NotificationStore(m_database).list(actor.user, m_clock.now());
}

Result<Notification> NotificationService::find(const Actor& actor, NotificationId id)
{
    HD_TRY(const auto found, NotificationStore(m_database).find(id));
    if (!found || (found->user.isValid() && found->user != actor.user))
        return fail(ErrorCode::NotFound);
    return *found;
}

Result<> NotificationService::setSeen(const Actor& actor, NotificationId id)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(find(actor, id));
    HD_CHECK(NotificationStore(m_database).setSeen(id, m_clock.now()));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Notification, id.value()));
    return transaction.commit();
}

Result<> NotificationService::snooze(const Actor& actor, NotificationId id, Instant until)
{
    if (until <= m_clock.now())
        return fail(ErrorCode::Invalid, Subject::Date, {until.toIso()});
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(find(actor, id));
    HD_CHECK(NotificationStore(m_database).snooze(id, until));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Notification, id.value()));
    return transaction.commit();
}

Result<> NotificationService::dismiss(const Actor& actor, NotificationId id)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_TRY(const auto present, find(actor, id));
    NotificationStore store(m_database);
    if (present.needsHandover) {
        HD_TRY(const auto noted, store.isNoted(present.ticket, present.at));
        if (!noted)
            return fail(ErrorCode::Missing, Subject::Message);
    }
    HD_CHECK(store.dismiss(id, m_clock.now()));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Notification, id.value()));
    return transaction.commit();
}

Result<LadderRun::Outcome> NotificationService::takeSteps(Task& task)
{
    return LadderRun(m_database, m_clock).run(task);
}

Result<bool> NotificationService::takeSomeSteps(LadderRun::Outcome& outcome, Task& task)
{
    return LadderRun(m_database, m_clock).step(outcome, task);
}

} // namespace helpdesk
