// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/presenceservice.h"

#include "services/ticketaction.h"
#include "storage/ticket/presencestore.h"

namespace helpdesk {

PresenceService::PresenceService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<> PresenceService::say(const Actor& actor, const QString& window, const std::optional<TicketId>& ticket)
{
    const auto now = m_clock.now();
    HD_TRY(auto transaction, Transaction::begin(m_database));
    PresenceStore store(m_database);
    HD_TRY(const auto before, store.find(window));
    HD_CHECK(store.forget(now - presenceLifetime));
    if (ticket) {
        HD_TRY(const auto opened, TicketStore(m_database).find(*ticket));
        if (!maySee(actor, opened))
            return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket->value())});
        HD_CHECK(store.enter(window, actor.user, *ticket, now));
    } else if (before) {
        HD_CHECK(store.leave(window));
    }
    if (before == ticket)
        return transaction.commit();
    ChangeFeed feed(m_database);
    if (before)
        HD_CHECK(feed.insert(ChangedThing::Presence, before->value()));
    if (ticket)
        HD_CHECK(feed.insert(ChangedThing::Presence, ticket->value()));
    return transaction.commit();
}

Result<std::vector<Presence>> PresenceService::others(const Actor& actor)
{
    return PresenceStore(m_database).listOthers(actor, m_clock.now() - presenceLifetime);
}

} // namespace helpdesk
