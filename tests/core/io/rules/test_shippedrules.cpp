// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/rulereader.h"
#include "support/catch.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate kThen(2020, 6, 1);
const QDate kLater(2023, 6, 1);
const QDate kNow(2026, 11, 25);

/// A technical break-fix in a customer's tenant to which the partner has every access.
CaseFacts usual(PartnerType type, Service service, Product product, QDate date)
{
    CaseFacts facts;
    facts.partnerType = type;
    facts.service = service;
    facts.product = product;
    facts.dap = true;
    facts.gdap = {{u"service_support_administrator"_s, AccessStatus::Active, {}}};
    facts.azureRbacSupport = true;
    facts.date = date;
    return facts;
}

CaseFacts azure(PartnerType type, QDate date)
{
    return usual(type, Service::Azure, Product::AzurePlan, date);
}

CaseFacts office(PartnerType type, QDate date)
{
    return usual(type, Service::Office365, Product::Microsoft365, date);
}

CaseFacts commercial(PartnerType type, QDate date)
{
    auto facts = office(type, date);
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    return facts;
}

RoutingDecision decide(const CaseFacts& facts)
{
    return shippedRules().decide(facts);
}

bool has(const RouteDecision& decision, const QString& rule)
{
    return std::any_of(decision.reasons.begin(), decision.reasons.end(),
                       [&rule](const RouteReason& reason) { return reason.rule == rule; });
}

QStringList allowed(const RoutingDecision& decision)
{
    QStringList routes;
    for (const auto& each : decision.routes) {
        if (each.allowed)
            routes << QString(keyOf(each.route));
    }
    return routes;
}

} // namespace

TEST_CASE("every shipped rule is read, says why in both languages and names its source", "[routing]")
{
    const auto rules = readRuleBook(QDir(u":/rules"_s));
    REQUIRE_OK(rules);
    CHECK(rules->rules().size() > 100);
    for (const auto& rule : rules->rules()) {
        INFO(rule.id.toStdString());
        CHECK(rule.reason.en.endsWith(u'.'));
        CHECK(rule.reason.ru.endsWith(u'.'));
        CHECK(rule.reason.en != rule.reason.ru);
    }
}

TEST_CASE("every route that is not allowed says what blocks it, and every answer names its rule", "[routing]")
{
    for (const auto type : valuesOf<PartnerType>()) {
        for (const auto service : valuesOf<Service>()) {
            for (const auto product : valuesOf<Product>()) {
                for (const auto category : valuesOf<Category>()) {
                    for (const auto date : {kThen, kLater, kNow}) {
                        auto facts = usual(type, service, product, date);
                        facts.category = category;
                        for (const auto& route : decide(facts).routes) {
                            INFO(QString(keyOf(type)).toStdString()
                                 << ' ' << QString(keyOf(service)).toStdString() << ' '
                                 << QString(keyOf(product)).toStdString() << ' '
                                 << QString(keyOf(category)).toStdString() << ' '
                                 << QString(keyOf(route.route)).toStdString());
                            CHECK(route.allowed == (route.blockers() == 0));
                            CHECK(!route.reasons.empty());
                            CHECK(route.allowed == !(route.entitlement.isEmpty() || route.blockers() > 0));
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("an indirect reseller's Azure request goes to its provider, even with Advanced support", "[routing][R1]")
{
    for (const auto date : {kLater, kNow}) {
        auto facts = azure(PartnerType::IndirectReseller, date);
        facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
        const auto decision = decide(facts);
        CHECK(decision.recommended == Route::IndirectProvider);
        CHECK_FALSE(decision.of(Route::AzurePortal).allowed);
        CHECK(has(decision.of(Route::AzurePortal), u"azure.reseller.barred"_s));
    }
}

TEST_CASE("in 2020 a reseller with access to the subscription could file itself", "[routing][R1]")
{
    auto facts = azure(PartnerType::IndirectReseller, kThen);
    facts.plans = {{PlanKind::Signature, {}, QDate(2020, 12, 31), 5}};
    auto decision = decide(facts);
    CHECK(decision.recommended == Route::IndirectProvider);
    CHECK(decision.of(Route::AzurePortal).allowed);
    CHECK(decision.of(Route::AzurePortal).entitlement == u"signature"_s);
    CHECK(decision.of(Route::AzurePortal).entitlementLeft == 5);
    facts.azureRbacSupport = false;
    decision = decide(facts);
    CHECK_FALSE(decision.of(Route::AzurePortal).allowed);
    CHECK(has(decision.of(Route::AzurePortal), u"azure.reseller.no_access"_s));
}

TEST_CASE("an indirect reseller's commercial request goes to its provider", "[routing][R2]")
{
    for (const auto date : {kThen, kLater, kNow}) {
        const auto decision = decide(commercial(PartnerType::IndirectReseller, date));
        CHECK(decision.recommended == Route::IndirectProvider);
        CHECK(allowed(decision) == QStringList{u"indirect_provider"_s});
    }
}

TEST_CASE("Business Central and Finance and Operations need Advanced, Premier or Unified support", "[routing][R3]")
{
    const std::pair<Product, Route> places[]{{Product::BusinessCentral, Route::BusinessCentralAdminCenter},
                                             {Product::Dynamics365FinanceOperations, Route::LifecycleServices}};
    for (const auto& [product, route] : places) {
        auto facts = usual(PartnerType::DirectBill, Service::Dynamics365, product, kNow);
        facts.plans = {{PlanKind::Signature, {}, {}, 5}};
        CHECK(has(decide(facts).of(route), u"plan.required"_s));
        CHECK_FALSE(decide(facts).of(route).allowed);
        for (const auto kind : {PlanKind::Advanced, PlanKind::Premier, PlanKind::Unified}) {
            facts.plans = {{kind, {}, {}, {}}};
            const auto decision = decide(facts);
            CHECK(decision.recommended == route);
            CHECK(decision.of(route).entitlement == QString(keyOf(kind)));
        }
        facts.plans = {{PlanKind::Advanced, {}, kNow.addDays(-1), {}}};
        CHECK_FALSE(decide(facts).of(route).allowed);
    }
}

TEST_CASE(
    "technical requests without any plan are blocked where the programme does not cover them, commercial ones never",
    "[routing][R4]")
{
    auto facts = office(PartnerType::DirectBill, kThen);
    CHECK(has(decide(facts).of(Route::M365AdminCenter), u"plan.none"_s));
    CHECK_FALSE(decide(facts).recommended);
    CHECK(decide(facts).nearest == Route::M365AdminCenter);
    facts.date = kNow;
    CHECK(decide(facts).of(Route::M365AdminCenter).entitlement == u"csp"_s);
    for (const auto date : {kThen, kLater, kNow}) {
        const auto decision = decide(commercial(PartnerType::DirectBill, date));
        CHECK(decision.recommended == Route::PartnerCenter);
        CHECK(decision.of(Route::PartnerCenter).entitlement == u"commercial"_s);
    }
}

TEST_CASE("marketplace products go to their publisher when technical and stay commercial otherwise", "[routing][R5]")
{
    auto facts = usual(PartnerType::DirectBill, Service::Azure, Product::MarketplaceIsv, kNow);
    CHECK(allowed(decide(facts)) == QStringList{u"isv_publisher"_s});
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    CHECK(decide(facts).recommended == Route::PartnerCenter);
    CHECK_FALSE(decide(facts).of(Route::IsvPublisher).allowed);
}

TEST_CASE("the programme does not cover the partner's own tenant", "[routing][R6]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    facts.tenant = TenantOwner::Own;
    CHECK(has(decide(facts).of(Route::M365AdminCenter), u"plan.own_tenant"_s));
    facts.plans = {{PlanKind::Signature, {}, {}, 2}};
    const auto decision = decide(facts);
    CHECK(decision.of(Route::M365AdminCenter).allowed);
    CHECK(decision.of(Route::M365AdminCenter).entitlement == u"signature"_s);
}

TEST_CASE("a vulnerability goes to the security response center and nowhere else", "[routing][R7]")
{
    for (const auto type : valuesOf<PartnerType>()) {
        auto facts = office(type, kNow);
        facts.category = Category::Security;
        facts.kind = CaseKind::Vulnerability;
        CHECK(allowed(decide(facts)) == QStringList{u"msrc"_s});
    }
}

TEST_CASE("severity A needs a contact around the clock, else B is proposed", "[routing][R8]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    facts.severity = Severity::A;
    auto decision = decide(facts);
    CHECK(has(decision.of(Route::M365AdminCenter), u"severity.a_contact"_s));
    CHECK(decision.proposedSeverity == Severity::B);
    facts.contact24x7 = true;
    decision = decide(facts);
    CHECK(decision.recommended == Route::M365AdminCenter);
    CHECK_FALSE(decision.proposedSeverity);
}

TEST_CASE("Microsoft's first answer is due after two, four and eight hours, and after a business day for how-to",
          "[routing][R9]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    const std::pair<Severity, int> targets[]{{Severity::A, 120}, {Severity::B, 240}, {Severity::C, 480}};
    for (const auto& [severity, minutes] : targets) {
        facts.severity = severity;
        const auto target = shippedRules().value(u"response_minutes"_s, facts, u"csp"_s);
        REQUIRE(target);
        CHECK(target->number == minutes);
    }
    facts.kind = CaseKind::HowTo;
    CHECK_FALSE(shippedRules().value(u"response_minutes"_s, facts, u"csp"_s));
    CHECK(shippedRules().value(u"response_business_days"_s, facts)->number == 1);
}

TEST_CASE("credits are claimed within two months for Azure and one for the rest", "[routing][R10]")
{
    CHECK(shippedRules().value(u"claim_months"_s, azure(PartnerType::DirectBill, kNow))->number == 2);
    CHECK(shippedRules().value(u"claim_months"_s, office(PartnerType::DirectBill, kNow))->number == 1);
}

TEST_CASE("a delegated relationship counts while it is active, not ended and of a role that may open requests",
          "[routing][R15]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    facts.dap = false;
    const auto route = Route::M365AdminCenter;
    CHECK(decide(facts).of(route).allowed);
    facts.gdap = {{u"service_support_administrator"_s, AccessStatus::Active, kNow}};
    CHECK(has(decide(facts).of(route), u"access.m365_role"_s));
    facts.gdap = {{u"service_support_administrator"_s, AccessStatus::Active, kNow.addDays(1)}};
    CHECK(decide(facts).of(route).allowed);
    facts.gdap = {{u"service_support_administrator"_s, AccessStatus::ApprovalPending, {}}};
    CHECK_FALSE(decide(facts).of(route).allowed);
    facts.gdap = {{u"directory_readers"_s, AccessStatus::Active, {}}};
    CHECK_FALSE(decide(facts).of(route).allowed);

    auto onAzure = azure(PartnerType::DirectBill, kNow);
    onAzure.dap = false;
    onAzure.gdap = facts.gdap;
    CHECK(decide(onAzure).of(Route::AzurePortal).allowed);
    onAzure.azureRbacSupport = false;
    CHECK(has(decide(onAzure).of(Route::AzurePortal), u"access.azure_rbac"_s));
}

TEST_CASE("nothing is filed on an empty balance, and an unlimited one never empties", "[routing][R16]")
{
    auto facts = azure(PartnerType::DirectBill, kThen);
    facts.plans = {{PlanKind::Signature, {}, {}, 0}};
    CHECK(has(decide(facts).of(Route::AzurePortal), u"plan.empty"_s));
    facts.plans = {{PlanKind::Signature, {}, {}, {}}};
    CHECK(decide(facts).of(Route::AzurePortal).allowed);
    CHECK_FALSE(decide(facts).of(Route::AzurePortal).entitlementLeft);
}

TEST_CASE("the incidents of Signature depend on the designation and on the day", "[routing]")
{
    auto facts = azure(PartnerType::DirectBill, kThen);
    facts.plans = {{PlanKind::Signature, {}, {}, {}}};
    const auto left = [&facts] { return decide(facts).of(Route::AzurePortal).entitlementLeft; };
    facts.designation = Designation::Silver;
    CHECK(left() == 5);
    facts.designation = Designation::Gold;
    CHECK(left() == 10);
    facts.designation = Designation::CloudCompetency;
    CHECK_FALSE(left());
    facts.designation = Designation::SolutionsPartner;
    facts.tenant = TenantOwner::Own;
    facts.date = kLater;
    CHECK_FALSE(left());
    facts.date = kNow;
    CHECK(left() == 50);
}

TEST_CASE("the US government cloud has no provider and looks at health in its own portal", "[routing][R19]")
{
    auto facts = office(PartnerType::IndirectReseller, kNow);
    CHECK(decide(facts).of(Route::IndirectProvider).allowed);
    facts.cloud = Cloud::UsGov;
    const auto decision = decide(facts);
    CHECK_FALSE(decision.of(Route::IndirectProvider).allowed);
    CHECK(has(decision.of(Route::IndirectProvider), u"cloud.us_gov.no_provider"_s));
    CHECK(has(decision.of(Route::M365AdminCenter), u"cloud.us_gov.health"_s));
    CHECK(decision.of(Route::M365AdminCenter).portal == u"https://portal.office365.us"_s);
}

TEST_CASE("a locked tenant without access is the one case in which the customer calls Microsoft", "[routing]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    facts.dap = false;
    facts.gdap.clear();
    facts.azureRbacSupport = false;
    CHECK_FALSE(decide(facts).recommended);
    facts.lockedOut = true;
    CHECK(decide(facts).recommended == Route::CustomerCallsMicrosoft);
}

TEST_CASE("who may file what follows the table of partner types at three dates", "[routing]")
{
    struct Row {
        PartnerType type;
        bool office[3];
        bool azure[3];
        bool dynamics[3];
        bool partnerCenter[3];
    };
    const Row table[]{
        {PartnerType::DirectBill, {true, true, true}, {true, true, true}, {true, true, true}, {true, true, true}},
        {PartnerType::IndirectProvider, {true, true, true}, {true, true, true}, {true, true, true}, {true, true, true}},
        {PartnerType::IndirectReseller,
         {true, true, true},
         {true, false, false},
         {true, true, true},
         {false, false, false}},
        {PartnerType::Advisor,
         {false, true, true},
         {false, false, false},
         {false, false, false},
         {false, false, false}},
    };
    const QDate dates[]{kThen, kLater, kNow};
    for (const auto& row : table) {
        for (int i = 0; i < 3; ++i) {
            INFO(QString(keyOf(row.type)).toStdString() << ' ' << dates[i].year());
            const auto withPlan = [&](CaseFacts facts) {
                facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
                return decide(facts);
            };
            const auto dynamics =
                usual(row.type, Service::Dynamics365, Product::Dynamics365FinanceOperations, dates[i]);
            CHECK(withPlan(office(row.type, dates[i])).of(Route::M365AdminCenter).allowed == row.office[i]);
            CHECK(withPlan(azure(row.type, dates[i])).of(Route::AzurePortal).allowed == row.azure[i]);
            CHECK(withPlan(dynamics).of(Route::LifecycleServices).allowed == row.dynamics[i]);
            CHECK(decide(commercial(row.type, dates[i])).of(Route::PartnerCenter).allowed == row.partnerCenter[i]);
        }
    }
}
