// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimdetails.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

namespace helpdesk {

/// Claims of service credit with their history. Assumes a transaction when it writes.
class ClaimStore {
public:
    /// A claim with what is read beside it; what follows from the rules is the service's to add.
    struct Read {
        Claim claim;
        Outage outage;
        QString customerName;
        QString tenantId;
        qint64 ticketNumber = 0;
        bool ticketHasLog = false;
    };

    explicit ClaimStore(Database& database);

    Result<ClaimId> insert(const Claim& claim);
    /// `claim.revision` is the new revision, `seen` the one it replaces. Errors: Conflict(Claim, {id}).
    Result<> update(const Claim& claim, qint64 seen);
    Result<> remove(ClaimId id);
    /// Errors: NotFound(Claim).
    Result<Claim> find(ClaimId id);
    Result<std::optional<Claim>> findOf(OutageId outage, CustomerId customer);
    /// By the outage's start, then by the customer's name. Ids that are not valid do not restrict.
    Result<std::vector<Read>> list(OutageId outage = {}, CustomerId customer = {}, ClaimId claim = {});
    /// Of all customers that have a claim.
    Result<QHash<CustomerId, QStringList>> listDomains();

    /// The imported credit lines that paid a claim already.
    Result<QSet<qint64>> listPaidLines();

    Result<> insertEvent(ClaimId claim, UserId actor, const ClaimEvent& event);
    /// Oldest first.
    Result<std::vector<ClaimEvent>> listEvents(ClaimId claim);

private:
    Database& m_database;
};

} // namespace helpdesk
