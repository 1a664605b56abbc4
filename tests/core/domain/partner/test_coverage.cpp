// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/partner/coverage.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

} // namespace

TEST_CASE("customers we resell to are covered by the programme, others are not", "[partner][coverage]")
{
    Customer customer;
    const auto now = at("2026-03-02T09:00:00Z");
    REQUIRE(coverageOf(customer, {}, now).size() == 1);
    CHECK(coverageOf(customer, {}, now).front().entitlement == u"csp"_s);
    customer.relationship = Relationship::Advisor;
    CHECK(coverageOf(customer, {}, now).empty());
}

TEST_CASE("a support contract covers from its first to before its last instant, while incidents are left",
          "[partner][coverage]")
{
    Customer customer;
    customer.relationship = Relationship::None;
    SupportPlan plan;
    plan.kind = PlanKind::Advanced;
    plan.validFrom = at("2026-03-01T00:00:00Z");
    plan.validTo = at("2026-04-01T00:00:00Z");
    plan.incidents = 5;
    CHECK(coverageOf(customer, {plan}, at("2026-02-28T23:59:59Z")).empty());
    CHECK(coverageOf(customer, {plan}, at("2026-04-01T00:00:00Z")).empty());
    const auto covers = coverageOf(customer, {plan}, at("2026-03-01T00:00:00Z"));
    REQUIRE(covers.size() == 1);
    CHECK(covers.front() == Coverage{u"advanced"_s, plan.validTo, 5});
    plan.incidents = 0;
    CHECK(coverageOf(customer, {plan}, at("2026-03-02T00:00:00Z")).empty());
    plan.incidents.reset();
    CHECK(coverageOf(customer, {plan}, at("2026-03-02T00:00:00Z")).size() == 1);
}
