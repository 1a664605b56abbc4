// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/partner/user.h"
#include "services/auditedaction.h"
#include "storage/outage/claimstore.h"

namespace helpdesk {

/// One user action on claims: the transaction, its entry in the audit, and the event and change rows that belong to every write.
/// Nothing of it stays unless commit() succeeds.
class ClaimAction {
public:
    static Result<ClaimAction> begin(Database& database, const Clock& clock, const Actor& actor);

    ClaimStore& claims() { return m_claims; }
    Instant now() const { return m_action.now(); }

    /// A new claim with its id and its first event.
    Result<> insert(Claim& claim);
    /// Stores a changed claim under its next revision with the event of the change.
    Result<> store(Claim& claim, ClaimAct act, const QJsonObject& data);
    Result<> remove(const Claim& claim);
    Result<> commit() { return m_action.commit(); }

private:
    ClaimAction(Database& database, AuditedAction action, const Actor& actor);
    Result<> note(const Claim& claim, ClaimAct act, const QJsonObject& data);
    Result<> announce(const Claim& claim);
    Result<> audit(const Claim& claim, AuditAct act);

    Database* m_database;
    AuditedAction m_action;
    ClaimStore m_claims;
    Actor m_actor;
    QStringList m_customers; ///< whose claims were made
};

} // namespace helpdesk
