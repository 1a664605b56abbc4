// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/partner/coverage.h"

#include "domain/balance/incidentledger.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

std::vector<Coverage> coverageOf(const Customer& customer, const std::vector<SupportPlan>& plans, Instant now)
{
    std::vector<Coverage> covers;
    if (customer.relationship == Relationship::Reseller)
        covers.push_back({u"csp"_s, {}, {}});
    for (const auto& plan : plans) {
        if (isInForce(plan, now) && plan.incidents.value_or(1) > 0)
            covers.push_back({QString(keyOf(plan.kind)), plan.validTo, plan.incidents});
    }
    return covers;
}

} // namespace helpdesk
