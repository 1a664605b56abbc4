// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/claimaction.h"

#include "domain/audit/auditfacts.h"
#include "storage/changefeed.h"
#include "storage/customer/customerstore.h"
#include "storage/outage/outagestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    AuditAct auditActOf(ClaimAct act)
    {
        switch (act) {
        case ClaimAct::Made:
            return AuditAct::Added;
        case ClaimAct::Edited:
            return AuditAct::Edited;
        case ClaimAct::Filed:
            return AuditAct::Filed;
        case ClaimAct::Accepted:
            return AuditAct::Accepted;
        case ClaimAct::Refused:
            return AuditAct::Refused;
        case ClaimAct::Credited:
            return AuditAct::Credited;
        case ClaimAct::TakenBack:
            return AuditAct::TakenBack;
        }
        Q_UNREACHABLE();
        return AuditAct::Edited;
    }

} // namespace

ClaimAction::ClaimAction(Database& database, AuditedAction action, const Actor& actor)
    : m_database(&database)
    , m_action(std::move(action))
    , m_claims(database)
    , m_actor(actor)
{
}

Result<ClaimAction> ClaimAction::begin(Database& database, const Clock& clock, const Actor& actor)
{
    HD_TRY(auto action, AuditedAction::begin(database, clock, actor, AuditThing::Claim, AuditAct::Edited));
    return ClaimAction(database, std::move(action), actor);
}

Result<> ClaimAction::insert(Claim& claim)
{
    claim.revision = 1;
    claim.createdAt = now();
    claim.updatedAt = now();
    HD_TRY(claim.id, m_claims.insert(claim));
    HD_CHECK(audit(claim, AuditAct::Added));
    return note(claim, ClaimAct::Made, {});
}

Result<> ClaimAction::store(Claim& claim, ClaimAct act, const QJsonObject& data)
{
    const auto seen = claim.revision++;
    claim.updatedAt = now();
    HD_TRY(const auto before, m_claims.find(claim.id));
    HD_CHECK(m_claims.update(claim, seen));
    HD_CHECK(audit(claim, auditActOf(act)));
    m_action.changed(auditFacts(before), auditFacts(claim));
    return note(claim, act, data);
}

Result<> ClaimAction::remove(const Claim& claim)
{
    HD_CHECK(m_claims.remove(claim.id));
    HD_CHECK(audit(claim, AuditAct::Removed));
    m_action.changed(auditFacts(claim), {});
    return announce(claim);
}

Result<> ClaimAction::note(const Claim& claim, ClaimAct act, const QJsonObject& data)
{
    HD_CHECK(m_claims.insertEvent(claim.id, m_actor.user, {now(), act, m_actor.name, data}));
    return announce(claim);
}

// Of claims made together the entry is about the outage and names the customers.
Result<> ClaimAction::audit(const Claim& claim, AuditAct act)
{
    HD_TRY(const auto outage, OutageStore(*m_database).find(claim.outage));
    HD_TRY(const auto customer, CustomerStore(*m_database).find(claim.customer));
    m_customers << customer.name;
    m_action.setAct(act);
    if (m_customers.size() == 1) {
        m_action.about(claim.id, u"%1, %2"_s.arg(outage.number, customer.name));
        return {};
    }
    m_action.about(0, outage.number);
    m_action.tell(u"customers"_s, m_customers.join(", "_L1));
    return {};
}

// The outage's row counts its claims, the customer's page may show them.
Result<> ClaimAction::announce(const Claim& claim)
{
    ChangeFeed feed(*m_database);
    HD_CHECK(feed.insert(ChangedThing::Claim, claim.id.value()));
    return feed.insert(ChangedThing::Outage, claim.outage.value());
}

} // namespace helpdesk
