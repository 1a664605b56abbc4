// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/notificationstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Notification notificationOf(const Statement& row)
    {
        return {row.id<NotificationTag>(0),
                row.id<TicketTag>(1),
                row.integer(2),
                row.text(3),
                row.id<UserTag>(4),
                row.instant(5),
                row.key<ServiceClock>(6, ServiceClock::Resolution),
                row.text(7),
                row.optionalInstant(8),
                row.boolean(9),
                row.optionalInstant(10),
                row.optionalInstant(11)};
    }

} // namespace

NotificationStore::NotificationStore(Database& database)
    : m_database(database)
{
}

Result<NotificationId> NotificationStore::insert(const Notification& notification)
{
    HD_TRY(auto statement, m_database.statement(u"policy/insert_notification"_s));
    statement.bind(notification.ticket).bind(notification.user).bind(notification.at).bind(notification.clock);
    statement.bind(notification.step).bind(notification.due).bind(notification.needsHandover);
    return insertedId<NotificationTag>(statement);
}

Result<std::vector<Notification>> NotificationStore::list(UserId user, Instant now)
{
    HD_TRY(auto rows, m_database.statement(u"policy/list_notifications"_s));
    return allRows(rows.bind(user).bind(now), notificationOf);
}

Result<std::optional<Notification>> NotificationStore::find(NotificationId id)
{
    HD_TRY(auto row, m_database.statement(u"policy/find_notification"_s));
    return firstRow(row.bind(id), notificationOf);
}

Result<> NotificationStore::setSeen(NotificationId id, Instant at)
{
    HD_TRY(auto statement, m_database.statement(u"policy/set_notification_seen"_s));
    return statement.bind(at).bind(id).run();
}

Result<> NotificationStore::snooze(NotificationId id, Instant until)
{
    HD_TRY(auto statement, m_database.statement(u"policy/snooze_notification"_s));
    return statement.bind(until).bind(id).run();
}

Result<> NotificationStore::dismiss(NotificationId id, Instant at)
{
    HD_TRY(auto statement, m_database.statement(u"policy/dismiss_notification"_s));
    return statement.bind(at).bind(id).run();
}

Result<bool> NotificationStore::isNoted(TicketId ticket, Instant since)
{
    HD_TRY(auto row, m_database.statement(u"policy/find_note_after"_s));
    HD_TRY(const auto found,
           firstRow(row.bind(ticket).bind(since), [](const Statement& one) { return one.integer(0); }));
    return found.has_value();
}

} // namespace helpdesk
