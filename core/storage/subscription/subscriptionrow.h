// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscription.h"
#include "storage/statement.h"

namespace helpdesk {

/// Binds all columns but the id, in the order of subscription/insert.sql.
void bindSubscription(Statement& statement, const Subscription& subscription);

/// Maps the columns of subscription/find.sql; the Azure entitlements are rows of their own.
Subscription subscriptionOf(const Statement& row);

} // namespace helpdesk
