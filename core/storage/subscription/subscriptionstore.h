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
    Result<> update(const Subscription& subscription);
    /// Errors: NotFound(Subscription).
    Result<Subscription> find(SubscriptionId id);
    Result<std::optional<SubscriptionId>> findByGuid(const QString& canonicalGuid);
    /// Live ones first, by name.
    Result<std::vector<Subscription>> listOfCustomer(CustomerId customer);

private:
    Database& m_database;
};

} // namespace helpdesk
