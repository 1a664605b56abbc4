// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/balancepolicy.h"
#include "domain/balance/incidentledger.h"
#include "storage/database.h"

#include <QHash>

namespace helpdesk {

/// Our support contracts with the ledger of their incidents, and the policy. Assumes a transaction when it writes.
class ContractStore {
public:
    explicit ContractStore(Database& database);

    Result<std::vector<SupportPlan>> list();
    /// Errors: NotFound(SupportPlan, {id}).
    Result<SupportPlan> find(SupportPlanId id);
    /// Without entries: what a contract begins with is an entry of its own.
    Result<SupportPlanId> insert(const SupportPlan& plan);
    Result<> update(const SupportPlan& plan);

    Result<IncidentEntryId> insertEntry(const IncidentEntry& entry);
    /// Oldest first.
    Result<std::vector<IncidentEntry>> listEntries(SupportPlanId plan);
    Result<std::vector<IncidentEntry>> listEntriesOfLeg(EscalationId leg);
    Result<std::vector<IncidentEntry>> listEntriesOfOperation(OperationId operation);
    /// Of all contracts, by contract.
    Result<std::vector<IncidentEntry>> listAllEntries();

    /// Units by contract: granted, and all the rest.
    struct Sums {
        int granted = 0;
        int used = 0;
    };
    Result<QHash<SupportPlanId, Sums>> sums();

    Result<BalancePolicy> policy();
    Result<> updatePolicy(const BalancePolicy& policy);

private:
    Database& m_database;
};

} // namespace helpdesk
