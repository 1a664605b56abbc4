// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscription.h"
#include "storage/database.h"

namespace helpdesk {

/// Subscriptions with their Azure entitlements. Assumes a transaction when it writes.
class SubscriptionStore {
public:
    explicit SubscriptionStore(Database& database);

    Result<SubscriptionId> insert(const Subscription& subscription);
    /// Writes all fields; Azure entitlements only where they differ.
    /// Errors: NotFound(Subscription).
    Result<> update(const Subscription& subscription);
    /// Errors: NotFound(Subscription).
    Result<Subscription> find(SubscriptionId id);
    Result<std::optional<SubscriptionId>> findByGuid(const QString& canonicalGuid);
    /// By the id of an Azure subscription: an entitlement of a plan, or a legacy one's own.
    Result<std::optional<SubscriptionId>> findByEntitlement(const QString& canonicalGuid);
    /// Live ones first, by name.
    Result<std::vector<Subscription>> listOfCustomer(CustomerId customer);
    /// In the order they became known.
    Result<std::vector<Subscription>> list(int limit);
    /// (id, name) where the name contains the part, case aside.
    Result<std::vector<std::pair<SubscriptionId, QString>>> listByNamePart(const QString& namePart, int limit);
    /// Imported and not yet marked as gone: (id, guid).
    Result<std::vector<std::pair<SubscriptionId, QString>>> listUnmarkedImports(CustomerId customer);
    Result<> markMissing(SubscriptionId id, Instant now);

private:
    Result<> insertEntitlements(const Subscription& subscription, SubscriptionId id,
                                const std::vector<AzureEntitlement>& present);
    Result<std::vector<AzureEntitlement>> listEntitlements(SubscriptionId id);

    Database& m_database;
};

} // namespace helpdesk
