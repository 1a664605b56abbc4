// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/claimaction.h"

#include "storage/changefeed.h"

namespace helpdesk {

ClaimAction::ClaimAction(Database& database, Transaction transaction, const Actor& actor, Instant now)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_claims(database)
    , m_actor(actor)
    , m_now(now)
{
}

Result<ClaimAction> ClaimAction::begin(Database& database, const Clock& clock, const Actor& actor)
{
    HD_TRY(auto transaction, Transaction::begin(database));
    return ClaimAction(database, std::move(transaction), actor, clock.now());
}

Result<> ClaimAction::insert(Claim& claim)
{
    claim.revision = 1;
    claim.createdAt = m_now;
    claim.updatedAt = m_now;
    HD_TRY(claim.id, m_claims.insert(claim));
    return note(claim, ClaimAct::Made, {});
}

Result<> ClaimAction::store(Claim& claim, ClaimAct act, const QJsonObject& data)
{
    const auto seen = claim.revision++;
    claim.updatedAt = m_now;
    HD_CHECK(m_claims.update(claim, seen));
    return note(claim, act, data);
}

Result<> ClaimAction::remove(const Claim& claim)
{
    HD_CHECK(m_claims.remove(claim.id));
    return announce(claim);
}

Result<> ClaimAction::note(const Claim& claim, ClaimAct act, const QJsonObject& data)
{
    HD_CHECK(m_claims.insertEvent(claim.id, m_actor.user, {m_now, act, m_actor.name, data}));
    return announce(claim);
}

// The outage's row counts its claims, the customer's page may show them.
Result<> ClaimAction::announce(const Claim& claim)
{
    ChangeFeed feed(*m_database);
    HD_CHECK(feed.insert(ChangedThing::Claim, claim.id.value()));
    return feed.insert(ChangedThing::Outage, claim.outage.value());
}

} // namespace helpdesk
