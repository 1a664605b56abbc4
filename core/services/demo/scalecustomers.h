// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/subscription/subscription.h"
#include "services/demo/random.h"

#include <vector>

namespace helpdesk {

class Database;

/// What a subscription of a made-up workspace looks like, apart from its GUID.
struct SubscriptionShape {
    Subscription subscription;
    Service service = Service::Other;
    QString frozenBefore; ///< the frozen row up to the GUID
    QString frozenAfter; ///< and behind it
};

/// The little that a ticket needs to know of its customer, so that any number fits into memory.
struct ScaleCustomer {
    struct Held {
        SubscriptionId id;
        quint64 guidHigh = 0;
        quint64 guidLow = 0;
        quint16 shape = 0;
    };
    CustomerId id;
    std::vector<std::pair<ContactId, QString>> contacts;
    std::vector<Held> subscriptions;
};

struct ScaleCustomers {
    std::vector<SubscriptionShape> shapes;
    std::vector<ScaleCustomer> customers;

    QString frozen(const ScaleCustomer::Held& held) const;
};

/// Customers with contacts, access and about ten subscriptions each. Errors: Cancelled.
Result<ScaleCustomers> fillScaleCustomers(Database& database, int count, quint64 seed, Instant end, Task& task);

} // namespace helpdesk
