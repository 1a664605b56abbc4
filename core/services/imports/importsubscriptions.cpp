// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "services/imports/importedowner.h"
#include "storage/subscription/subscriptionstore.h"

#include <algorithm>

namespace helpdesk {

namespace {

    Result<> addSubscription(ImportRun& run, SubscriptionStore& store, const SubscriptionRecord& record,
                             CustomerId owner)
    {
        Subscription subscription;
        record.apply(subscription);
        subscription.guid = record.guid;
        subscription.customer = owner;
        subscription.statusChangedAt = run.now;
        subscription.batch = run.batch;
        subscription.updatedAt = run.now;
        HD_TRY(const auto id, store.insert(subscription));
        run.added(ChangedThing::Subscription, id.value());
        return {};
    }

    Result<> rejectForeign(ImportRun& run, const SubscriptionRecord& record, CustomerId otherOwner)
    {
        HD_TRY(const auto other, CustomerStore(run.database).find(otherOwner));
        run.reject(record.origin, importreason::subscriptionOfAnother, {record.guid, other.name});
        return {};
    }

    Result<> updateSubscription(ImportRun& run, SubscriptionStore& store, const SubscriptionRecord& record,
                                CustomerId owner, SubscriptionId id)
    {
        HD_TRY(const auto present, store.find(id));
        if (present.customer != owner)
            return rejectForeign(run, record, present.customer);
        auto subscription = present;
        record.apply(subscription);
        subscription.guid = record.guid;
        if (!isInvoice(run.file.kind))
            subscription.missingFromImport = false;
        if (subscription == present) {
            run.unchanged();
            return {};
        }
        if (subscription.status != present.status)
            subscription.statusChangedAt = run.now;
        subscription.batch = run.batch;
        subscription.updatedAt = run.now;
        HD_CHECK(store.update(subscription));
        run.changed(ChangedThing::Subscription, id.value());
        return {};
    }

    // Only the customers the file speaks of: the others' subscriptions were not to be expected in it.
    Result<> markMissing(ImportRun& run, SubscriptionStore& store, const QSet<CustomerId>& owners)
    {
        for (const auto owner : owners) {
            HD_TRY(const auto known, store.listUnmarkedImports(owner));
            for (const auto& [id, guid] : known) {
                if (run.isInFile(guid))
                    continue;
                HD_CHECK(store.markMissing(id, run.now));
                run.missing(ChangedThing::Subscription, id.value());
            }
        }
        return {};
    }

    Result<> setEntitlement(ImportRun& run, SubscriptionStore& store, const AzureEntitlement& entitlement,
                            SubscriptionId plan)
    {
        HD_TRY(auto subscription, store.find(plan));
        auto& entitlements = subscription.azureEntitlements;
        const auto present = std::ranges::find(entitlements, entitlement.id, &AzureEntitlement::id);
        if (present != entitlements.end() && *present == entitlement) {
            run.unchanged();
            return {};
        }
        const bool isNew = present == entitlements.end();
        if (isNew)
            entitlements.push_back(entitlement);
        else
            *present = entitlement;
        subscription.batch = run.batch;
        subscription.updatedAt = run.now;
        HD_CHECK(store.update(subscription));
        isNew ? run.added(ChangedThing::Subscription, plan.value())
              : run.changed(ChangedThing::Subscription, plan.value());
        return {};
    }

} // namespace

Result<> importSubscriptions(ImportRun& run)
{
    ImportedOwner owners(run);
    SubscriptionStore store(run.database);
    QSet<CustomerId> inFile;
    if (run.file.subscriptions.empty()) {
        HD_TRY(const auto owner, owners.find(run.file.customerTenantId));
        if (owner.isValid())
            inFile.insert(owner);
    }
    for (const auto& record : run.file.subscriptions) {
        HD_CHECK(run.step());
        run.seen(record.guid);
        const auto& tenantId = owners.tenantIdOf(record.customerTenantId);
        HD_TRY(const auto owner, owners.find(tenantId));
        if (!owner.isValid()) {
            if (tenantId.isEmpty())
                return fail(ErrorCode::CustomerNeeded, {run.file.fileName, run.file.customerHint});
            run.reject(record.origin, importreason::customerUnknown, {tenantId});
            continue;
        }
        inFile.insert(owner);
        HD_TRY(const auto id, store.findByGuid(record.guid));
        HD_CHECK(id ? updateSubscription(run, store, record, owner, *id)
                    : addSubscription(run, store, record, owner));
    }
    return run.file.complete ? markMissing(run, store, inFile) : Result<>();
}

Result<> importEntitlements(ImportRun& run)
{
    SubscriptionStore store(run.database);
    for (const auto& record : run.file.entitlements) {
        HD_CHECK(run.step());
        HD_TRY(const auto plan, store.findByGuid(record.planGuid));
        if (!plan) {
            run.reject(record.origin, importreason::subscriptionUnknown, {record.planGuid});
            continue;
        }
        HD_CHECK(setEntitlement(run, store, record.entitlement, *plan));
    }
    return {};
}

} // namespace helpdesk
