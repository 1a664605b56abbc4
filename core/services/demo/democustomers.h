// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "domain/subscription/subscription.h"
#include "services/demo/demotime.h"

#include <QHash>

namespace helpdesk {

class Database;

struct DemoCustomer {
    Customer customer;
    QHash<QString, Contact> contacts; ///< by the part of the mail address before the @
    QHash<QString, Subscription> subscriptions; ///< by the key of the offer
};

/// Fills customers with contacts, access and subscriptions from customers.json; the answer is by domain.
Result<QHash<QString, DemoCustomer>> fillDemoCustomers(Database& database, const DemoTime& time);

} // namespace helpdesk
