// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customerdetails.h"
#include "domain/outage.h"

namespace helpdesk {

/// What is chosen in the new-ticket window so far; ids may be invalid.
struct CallerSituation {
    std::optional<CustomerDetails> customer;
    ContactId contact;
    SubscriptionId subscription;
    std::optional<Service> service;
    std::vector<Outage> outages;
    Instant now;
};

/// What an agent should say or think of before going on, one sentence each: the caller may not order work, the
/// subscription does not run, we cannot get in, Microsoft has an outage of this service.
QStringList callerWarnings(const CallerSituation& situation);

} // namespace helpdesk
