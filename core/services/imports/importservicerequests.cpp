// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/casefollowing.h"
#include "services/imports/importedowner.h"
#include "storage/imports/servicerequeststore.h"
#include "storage/subscription/subscriptionstore.h"

namespace helpdesk {

namespace {

    Result<> takeServiceRequest(ImportRun& run, ServiceRequestStore& store, const ServiceRequestRecord& record,
                                CustomerId owner)
    {
        HD_TRY(const auto present, store.findByNumber(record.number));
        auto kept = present.value_or(KeptServiceRequest());
        record.apply(kept.request);
        kept.request.number = record.number;
        // Kept by the customer's row; a tenant that is no customer of ours stays nameless.
        kept.request.customerTenantId = present ? present->request.customerTenantId : QString();
        if (owner.isValid())
            kept.customer = owner;
        kept.missingFromImport = false;
        if (present && kept == *present) {
            run.unchanged();
            return {};
        }
        kept.batch = run.batch;
        HD_CHECK(present ? store.update(kept) : store.insert(kept));
        HD_TRY(const auto touched, followRequest(run.database, kept.request, run.now));
        for (const auto ticket : touched)
            run.touched(ChangedThing::Ticket, ticket.value());
        present ? run.changed(ChangedThing::Import, 0) : run.added(ChangedThing::Import, 0);
        return {};
    }

    /// By tenant id; an Azure ticket names its subscription, as bought or as one inside an Azure plan.
    Result<CustomerId> ownerOf(ImportRun& run, ImportedOwner& owners, const ServiceRequestRecord& record)
    {
        SubscriptionStore subscriptions(run.database);
        if (!record.azureSubscription.isEmpty()) {
            HD_TRY(auto found, subscriptions.findByEntitlement(record.azureSubscription));
            if (!found) {
                HD_TRY(found, subscriptions.findByGuid(record.azureSubscription));
            }
            if (found) {
                HD_TRY(const auto subscription, subscriptions.find(*found));
                return subscription.customer;
            }
        }
        return owners.find(owners.tenantIdOf(record.customerTenantId));
    }

    Result<> markMissing(ImportRun& run, ServiceRequestStore& store, const QSet<CustomerId>& owners)
    {
        for (const auto owner : owners) {
            HD_TRY(const auto known, store.listUnmarkedImports(owner));
            for (const auto& [id, number] : known) {
                if (run.isInFile(number))
                    continue;
                HD_CHECK(store.markMissing(id));
                run.missing(ChangedThing::Import, 0);
            }
        }
        return {};
    }

} // namespace

Result<> importServiceRequests(ImportRun& run)
{
    ImportedOwner owners(run);
    ServiceRequestStore store(run.database);
    QSet<CustomerId> inFile;
    for (const auto& record : run.file.serviceRequests) {
        HD_CHECK(run.step());
        run.seen(record.number);
        HD_TRY(const auto owner, ownerOf(run, owners, record));
        if (owner.isValid())
            inFile.insert(owner);
        HD_CHECK(takeServiceRequest(run, store, record, owner));
    }
    return run.file.complete ? markMissing(run, store, inFile) : Result<>();
}

} // namespace helpdesk
