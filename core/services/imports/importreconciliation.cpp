// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "services/imports/importedowner.h"
#include "storage/imports/creditlinestore.h"

namespace helpdesk {

namespace {

    Result<> importCredits(ImportRun& run)
    {
        ImportedOwner owners(run);
        CreditLineStore store(run.database);
        for (const auto& record : run.file.credits) {
            HD_CHECK(run.step());
            HD_TRY(const auto owner, owners.find(record.customerTenantId));
            if (!owner.isValid()) {
                run.reject(record.origin, importreason::customerUnknown, {record.customerTenantId});
                continue;
            }
            auto line = record.line;
            line.customer = owner;
            line.batch = run.batch;
            HD_TRY(const auto isNew, store.add(line));
            isNew ? run.added(ChangedThing::Import, 0) : run.unchanged();
        }
        return {};
    }

} // namespace

// One file speaks of all customers: they come first, whoever refers to them later.
Result<> importReconciliation(ImportRun& run)
{
    HD_CHECK(importCustomers(run));
    HD_CHECK(importSubscriptions(run));
    return importCredits(run);
}

} // namespace helpdesk
