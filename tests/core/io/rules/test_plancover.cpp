// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/rulereader.h"
#include "support/catch.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A technical problem for which only that plan could pay.
CaseFacts withPlan(PlanKind kind, Service service, Product product, TenantOwner tenant)
{
    CaseFacts facts;
    facts.service = service;
    facts.product = product;
    facts.tenant = tenant;
    facts.dap = true;
    facts.azureRbacSupport = true;
    facts.severity = Severity::B;
    facts.plans = {{kind, {}, {}, {}}};
    facts.date = QDate(2026, 11, 27);
    return facts;
}

RouteDecision at(Route route, const CaseFacts& facts)
{
    return shippedRules().decide(facts).of(route);
}

bool bears(const RouteDecision& decision, const QString& rule)
{
    return std::ranges::any_of(decision.reasons, [&](const RouteReason& reason) { return reason.rule == rule; });
}

} // namespace

TEST_CASE("the levels of Unified are Unified: they cover every product and fulfil the duty to hold a plan",
          "[routing][R3]")
{
    const auto kind = GENERATE(PlanKind::Unified, PlanKind::UnifiedAdvanced, PlanKind::UnifiedPerformance);
    const auto facts = withPlan(kind, Service::Dynamics365, Product::BusinessCentral, TenantOwner::Customer);
    const auto decision = at(Route::BusinessCentralAdminCenter, facts);
    CHECK_FALSE(bears(decision, u"plan.required"_s));
    CHECK(decision.entitlement == keyOf(kind));
    const auto office = withPlan(kind, Service::Office365, Product::Microsoft365, TenantOwner::Customer);
    CHECK_FALSE(bears(at(Route::M365AdminCenter, office), u"plan.direct_bill_duty"_s));
}

TEST_CASE("a plan bought with Azure pays for Azure in the partner's own tenant, and nowhere else", "[routing][R6]")
{
    const auto kind = GENERATE(PlanKind::AzureDeveloper, PlanKind::AzureStandard, PlanKind::AzureProDirect);
    auto facts = withPlan(kind, Service::Azure, Product::AzurePlan, TenantOwner::Own);
    CHECK(at(Route::AzurePortal, facts).entitlement == keyOf(kind));
    CHECK(at(Route::AzurePortal, facts).allowed);
    facts.tenant = TenantOwner::Customer;
    CHECK(at(Route::AzurePortal, facts).entitlement == u"csp"_s);
    const auto office = withPlan(kind, Service::Office365, Product::Microsoft365, TenantOwner::Own);
    CHECK(bears(at(Route::M365AdminCenter, office), u"plan.own_tenant"_s));
}

TEST_CASE("the Azure plan Developer has no severity A", "[routing]")
{
    auto facts = withPlan(PlanKind::AzureDeveloper, Service::Azure, Product::AzurePlan, TenantOwner::Own);
    facts.severity = Severity::A;
    facts.contact24x7 = true;
    CHECK(bears(at(Route::AzurePortal, facts), u"plan.azure_developer.no_a"_s));
    CHECK_FALSE(at(Route::AzurePortal, facts).allowed);
    facts.plans.push_back({PlanKind::Premier, {}, {}, {}});
    CHECK(at(Route::AzurePortal, facts).entitlement == u"premier"_s);
    CHECK(at(Route::AzurePortal, facts).allowed);
}

TEST_CASE("a plan of Dynamics 365 pays in the Power Platform admin center, not where Advanced is asked for",
          "[routing]")
{
    const auto kind = GENERATE(PlanKind::DynamicsSubscription, PlanKind::DynamicsProDirect);
    auto facts = withPlan(kind, Service::Dynamics365, Product::Dynamics365Ce, TenantOwner::Own);
    CHECK(at(Route::PowerPlatformAdminCenter, facts).entitlement == keyOf(kind));
    facts.product = Product::BusinessCentral;
    CHECK(bears(at(Route::BusinessCentralAdminCenter, facts), u"plan.required"_s));
}
