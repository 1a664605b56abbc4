// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "domain/customer/customerdetails.h"

namespace helpdesk::cli {

class Session;

Fields customerRowFields(const CustomerRow& row);
Fields customerFields(Session& session, const Customer& customer);
Fields contactFields(const Contact& contact);
Fields subscriptionRowFields(Session& session, const Subscription& subscription, const CommercialRules& rules);

void printCustomer(Session& session, const CustomerDetails& details);
void printSubscription(Session& session, const Subscription& subscription, const CommercialRules& rules);

} // namespace helpdesk::cli
