// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/presencestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

PresenceStore::PresenceStore(Database& database)
    : m_database(database)
{
}

Result<> PresenceStore::enter(const QString& window, UserId user, TicketId ticket, Instant now)
{
    HD_TRY(auto entering, m_database.statement(u"presence/enter"_s));
    return entering.bind(window).bind(user).bind(ticket).bind(now).bind(now).run();
}

Result<> PresenceStore::leave(const QString& window)
{
    HD_TRY(auto leaving, m_database.statement(u"presence/leave"_s));
    return leaving.bind(window).run();
}

Result<> PresenceStore::forget(Instant before)
{
    HD_TRY(auto forgetting, m_database.statement(u"presence/forget"_s));
    return forgetting.bind(before).run();
}

Result<std::optional<TicketId>> PresenceStore::find(const QString& window)
{
    HD_TRY(auto row, m_database.statement(u"presence/find"_s));
    return firstRow(row.bind(window), [](const Statement& found) { return found.id<TicketTag>(0); });
}

Result<std::vector<Presence>> PresenceStore::listOthers(const Actor& actor, Instant after)
{
    HD_TRY(auto rows, m_database.statement(u"presence/list_others"_s));
    rows.bind(actor.user).bind(after).bind(actor.role == Role::Administrator).bind(actor.user).bind(actor.user);
    return allRows(rows, [](const Statement& row) {
        return Presence{row.id<TicketTag>(0), row.id<UserTag>(1), row.text(2), row.instant(3)};
    });
}

} // namespace helpdesk
