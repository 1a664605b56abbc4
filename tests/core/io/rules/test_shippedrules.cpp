// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"
#include "io/rules/rulereader.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <tuple>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate kThen(2020, 6, 1);
const QDate kLater(2023, 6, 1);
const QDate kNow(2026, 11, 27);

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

TEST_CASE("blockers stand in the order they are cleared, a missing plan before the access", "[routing]")
{
    auto facts = office(PartnerType::DirectBill, kThen);
    facts.dap = false;
    facts.gdap.clear();
    const auto decision = decide(facts);
    QStringList blockers;
    for (const auto& reason : decision.of(Route::M365AdminCenter).reasons) {
        if (reason.kind == RouteReasonKind::Blocks)
            blockers << reason.rule;
    }
    REQUIRE(blockers.size() > 1);
    CHECK(blockers.front() == u"plan.none"_s);
}

TEST_CASE("no partner files a marketplace product's request in the Azure portal, whatever the day", "[routing][R5]")
{
    for (const auto type : valuesOf<PartnerType>()) {
        for (const auto date : {kThen, kLater, kNow}) {
            auto facts = usual(type, Service::Azure, Product::MarketplaceIsv, date);
            CHECK_FALSE(decide(facts).of(Route::AzurePortal).allowed);
            facts.category = Category::Commercial;
            for (const auto kind : {CaseKind::Billing, CaseKind::SubscriptionManagement}) {
                facts.kind = kind;
                CHECK_FALSE(decide(facts).of(Route::AzurePortal).allowed);
            }
        }
    }
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

TEST_CASE("commercial windows and the life of a subscription are the rules' numbers", "[routing][R13][R14]")
{
    const auto number = [](const char16_t* name, QDate date) {
        const auto value = shippedRules().value(QString::fromUtf16(name), office(PartnerType::DirectBill, date));
        return value ? value->number : std::nullopt;
    };
    for (const auto date : {kThen, kLater, kNow}) {
        CHECK(number(u"nce_window_days", date) == 7);
        CHECK(number(u"legacy_refund_days", date) == 30);
        CHECK(number(u"legacy_request_days", date) == 90);
        CHECK(number(u"duplicate_order_days", date) == 120);
        CHECK(number(u"redundant_licence_billing_cycles", date) == 2);
        CHECK(number(u"power_bi_premium_window_days", date) == 7);
        CHECK(number(u"m365_a1_window_days", date) == 30);
        CHECK(number(u"nce_expired_days", date) == 30);
        CHECK(number(u"nce_disabled_days", date) == 90);
        CHECK(number(u"nce_suspended_days", date) == 30);
        CHECK(number(u"legacy_suspended_days", date) == 90);
    }
    // The lifecycle counts with the same numbers.
    const auto now = Instant::fromDateTime(QDateTime(kNow, QTime(12, 0), Qt::UTC));
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.status = SubscriptionStatus::Expired;
    subscription.commitmentEndAt = now;
    CHECK(nextState(subscription, now).daysLeft == number(u"nce_expired_days", kNow));
    CHECK(nextState(subscription, now).status == SubscriptionStatus::Disabled);
    subscription.status = SubscriptionStatus::Active;
    subscription.createdAt = now;
    subscription.effectiveStartAt = now;
    subscription.commitmentEndAt.reset();
    const auto window = cancellationWindow(subscription, now);
    REQUIRE(window.until);
    CHECK(*window.until == now + std::chrono::days(*number(u"nce_window_days", kNow)));
}

// The two tables of domain.md, section 2, cell by cell.

TEST_CASE("row by row: who holds which plan", "[routing][table]")
{
    struct Row {
        PartnerType type;
        QString duty; ///< the rule that reminds of it; empty: no plan is required
    };
    const Row rows[]{{PartnerType::DirectBill, u"plan.direct_bill_duty"_s},
                     {PartnerType::IndirectProvider, u"plan.provider_duty"_s},
                     {PartnerType::IndirectReseller, {}},
                     {PartnerType::Advisor, {}}};
    for (const auto& row : rows) {
        for (const auto date : {kThen, kLater, kNow}) {
            INFO(QString(keyOf(row.type)).toStdString() << ' ' << date.year());
            auto facts = office(row.type, date);
            facts.plans = {{PlanKind::Signature, {}, {}, {}}};
            const auto without = decide(facts).of(Route::M365AdminCenter);
            for (const auto& duty : {u"plan.direct_bill_duty"_s, u"plan.provider_duty"_s})
                CHECK(has(without, duty) == (duty == row.duty));
            facts.plans = {{PlanKind::Premier, {}, {}, {}}};
            CHECK_FALSE(has(decide(facts).of(Route::M365AdminCenter), row.duty));
        }
    }
    auto before = office(PartnerType::DirectBill, QDate(2018, 6, 1));
    before.plans = {{PlanKind::Signature, {}, {}, {}}};
    CHECK_FALSE(has(decide(before).of(Route::M365AdminCenter), u"plan.direct_bill_duty"_s));
}

namespace {

enum class May { Yes, No, WithRole };

struct Cell {
    PartnerType type;
    May at[3]; ///< 2020-06-01, 2023-06-01, 2026-11-27
};

/// The case of a cell with a plan that covers every product; `role`: with delegated access.
CaseFacts cellCase(CaseFacts facts, bool role)
{
    facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
    if (!role) {
        facts.dap = false;
        facts.gdap.clear();
    }
    return facts;
}

void checkCells(std::initializer_list<Cell> cells, Route route,
                const std::function<CaseFacts(PartnerType, QDate)>& facts)
{
    const QDate dates[]{kThen, kLater, kNow};
    for (const auto& cell : cells) {
        for (int i = 0; i < 3; ++i) {
            INFO(QString(keyOf(cell.type)).toStdString()
                 << ' ' << dates[i].year() << ' ' << QString(keyOf(route)).toStdString());
            const auto with = decide(cellCase(facts(cell.type, dates[i]), true)).of(route);
            const auto without = decide(cellCase(facts(cell.type, dates[i]), false)).of(route);
            CHECK(with.allowed == (cell.at[i] != May::No));
            CHECK(without.allowed == (cell.at[i] == May::Yes));
        }
    }
}

CaseFacts dynamics(PartnerType type, Product product, QDate date)
{
    return usual(type, Service::Dynamics365, product, date);
}

constexpr auto kRole = May::WithRole;
constexpr auto kNo = May::No;
constexpr auto kYes = May::Yes;

} // namespace

TEST_CASE("row by row: who files a Microsoft 365 request for a customer", "[routing][table]")
{
    checkCells({{PartnerType::DirectBill, {kRole, kRole, kRole}},
                {PartnerType::IndirectProvider, {kRole, kRole, kRole}},
                {PartnerType::IndirectReseller, {kRole, kRole, kRole}},
                {PartnerType::Advisor, {kNo, kRole, kRole}}},
               Route::M365AdminCenter, [](PartnerType type, QDate date) { return office(type, date); });
}

TEST_CASE("row by row: who files an Azure request for a customer", "[routing][table][R1]")
{
    checkCells({{PartnerType::DirectBill, {kRole, kRole, kRole}},
                {PartnerType::IndirectProvider, {kRole, kRole, kRole}},
                // What counted in those days was the access that the provider had given to the subscription.
                {PartnerType::IndirectReseller, {kYes, kNo, kNo}},
                {PartnerType::Advisor, {kNo, kNo, kNo}}},
               Route::AzurePortal, [](PartnerType type, QDate date) { return azure(type, date); });
    for (const auto date : {kThen, kLater, kNow}) {
        const auto decision = decide(azure(PartnerType::IndirectReseller, date));
        CHECK(decision.of(Route::IndirectProvider).allowed);
        CHECK(decision.recommended == Route::IndirectProvider);
        CHECK_FALSE(decide(azure(PartnerType::Advisor, date)).recommended);
        CHECK(has(decide(azure(PartnerType::Advisor, date)).of(Route::AzurePortal), u"azure.advisor.barred"_s));
    }
}

TEST_CASE("row by row: who files a Dynamics 365 or Power Platform request for a customer", "[routing][table][R3]")
{
    const std::pair<Product, Route> places[]{{Product::Dynamics365Ce, Route::PowerPlatformAdminCenter},
                                             {Product::BusinessCentral, Route::BusinessCentralAdminCenter}};
    for (const auto& [product, route] : places) {
        checkCells({{PartnerType::DirectBill, {kRole, kRole, kRole}},
                    {PartnerType::IndirectProvider, {kRole, kRole, kRole}},
                    {PartnerType::IndirectReseller, {kRole, kRole, kRole}},
                    {PartnerType::Advisor, {kNo, kNo, kNo}}},
                   route, [what = product](PartnerType type, QDate date) { return dynamics(type, what, date); });
    }
    checkCells({{PartnerType::DirectBill, {kYes, kYes, kYes}},
                {PartnerType::IndirectProvider, {kYes, kYes, kYes}},
                {PartnerType::IndirectReseller, {kRole, kRole, kRole}},
                {PartnerType::Advisor, {kNo, kNo, kNo}}},
               Route::LifecycleServices, [](PartnerType type, QDate date) {
                   return dynamics(type, Product::Dynamics365FinanceOperations, date);
               });
    // Finance and Operations and Business Central need more than Signature, whoever files.
    const std::pair<Product, Route> demanding[]{{Product::BusinessCentral, Route::BusinessCentralAdminCenter},
                                                {Product::Dynamics365FinanceOperations, Route::LifecycleServices}};
    for (const auto type : {PartnerType::DirectBill, PartnerType::IndirectProvider, PartnerType::IndirectReseller}) {
        for (const auto date : {kThen, kLater, kNow}) {
            for (const auto& [product, route] : demanding) {
                auto facts = dynamics(type, product, date);
                facts.plans = {{PlanKind::Signature, {}, {}, {}}};
                CHECK(has(decide(facts).of(route), u"plan.required"_s));
            }
        }
    }
}

TEST_CASE("row by row: whose invoices, credits and commercial issues go where", "[routing][table][R2][R4]")
{
    for (const auto date : {kThen, kLater, kNow}) {
        INFO(date.year());
        for (const auto type : {PartnerType::DirectBill, PartnerType::IndirectProvider}) {
            const auto decision = decide(commercial(type, date));
            CHECK(decision.recommended == Route::PartnerCenter);
            CHECK(decision.of(Route::PartnerCenter).entitlement == u"commercial"_s);
            CHECK_FALSE(decision.of(Route::PartnerCenter).entitlementLeft); // included, without number
        }
        const auto reseller = decide(commercial(PartnerType::IndirectReseller, date));
        CHECK(reseller.recommended == Route::IndirectProvider);
        CHECK(has(reseller.of(Route::PartnerCenter), u"commercial.reseller.barred"_s));
        CHECK(reseller.of(Route::IndirectProvider).entitlement == u"provider_contract"_s);
        const auto advisor = decide(commercial(PartnerType::Advisor, date));
        CHECK_FALSE(advisor.recommended);
        CHECK(has(advisor.of(Route::PartnerCenter), u"commercial.advisor.barred"_s));
    }
}

TEST_CASE("row by row: the entitlement each kind of partner uses", "[routing][table]")
{
    for (const auto type : {PartnerType::DirectBill, PartnerType::IndirectProvider}) {
        auto facts = azure(type, kThen);
        facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
        CHECK(decide(facts).of(Route::AzurePortal).entitlement == u"advanced"_s);
        for (const auto date : {kLater, kNow}) {
            facts.date = date;
            CHECK(decide(facts).of(Route::AzurePortal).entitlement == u"csp"_s);
            facts.tenant = TenantOwner::Own;
            CHECK(decide(facts).of(Route::AzurePortal).entitlement == u"advanced"_s);
            facts.tenant = TenantOwner::Customer;
        }
    }
    for (const auto date : {kThen, kLater, kNow})
        CHECK(decide(azure(PartnerType::IndirectReseller, date)).of(Route::IndirectProvider).entitlement
              == u"provider_contract"_s);
}

TEST_CASE("prerequisites: Microsoft 365 and Dynamics 365 need a role that may open requests", "[routing][table][R15]")
{
    const std::tuple<Service, Product, Route> workloads[]{
        {Service::Office365, Product::Microsoft365, Route::M365AdminCenter},
        {Service::Dynamics365, Product::Dynamics365Ce, Route::PowerPlatformAdminCenter}};
    for (const auto& [service, product, route] : workloads) {
        for (const auto date : {kThen, kLater, kNow}) {
            auto facts = usual(PartnerType::DirectBill, service, product, date);
            facts.plans = {{PlanKind::Premier, {}, {}, {}}}; // holds regardless of the plan
            facts.dap = false;
            CHECK(decide(facts).of(route).allowed); // the least role: Service support administrator
            facts.gdap = {{u"directory_readers"_s, AccessStatus::Active, {}}};
            CHECK_FALSE(decide(facts).of(route).allowed);
            facts.gdap = {{u"exchange_administrator"_s, AccessStatus::Active, {}}};
            CHECK(decide(facts).of(route).allowed);
            facts.gdap.clear();
            CHECK_FALSE(decide(facts).of(route).allowed);
            facts.dap = true;
            CHECK(decide(facts).of(route).allowed);
        }
    }
}

TEST_CASE("prerequisites: an Azure subscription needs a relationship and a role on the subscription",
          "[routing][table][R15]")
{
    for (const auto date : {kThen, kLater, kNow}) {
        auto facts = azure(PartnerType::DirectBill, date);
        facts.plans = {{PlanKind::Premier, {}, {}, {}}};
        facts.dap = false;
        facts.gdap = {{u"directory_readers"_s, AccessStatus::Active, {}}};
        CHECK(decide(facts).of(Route::AzurePortal).allowed);
        facts.azureRbacSupport = false; // the customer has removed our owner assignment
        CHECK(has(decide(facts).of(Route::AzurePortal), u"access.azure_rbac"_s));
        facts.azureRbacSupport = true;
        facts.gdap.clear();
        CHECK(has(decide(facts).of(Route::AzurePortal), u"access.azure_relationship"_s));
    }
}

TEST_CASE("prerequisites: Entra ID goes as Azure, or with P1 or P2 by a role", "[routing][table][R15]")
{
    for (const auto date : {kThen, kLater, kNow}) {
        for (const auto service : {Service::Office365, Service::Azure, Service::Other}) {
            auto facts = usual(PartnerType::DirectBill, service, Product::EntraId, date);
            facts.plans = {{PlanKind::Premier, {}, {}, {}}};
            facts.dap = false;
            facts.azureRbacSupport = false;
            CHECK(has(decide(facts).of(Route::AzurePortal), u"access.entra.rbac"_s));
            facts.entraPremium = true;
            CHECK(decide(facts).recommended == Route::AzurePortal);
            facts.gdap = {{u"directory_readers"_s, AccessStatus::Active, {}}};
            CHECK(has(decide(facts).of(Route::AzurePortal), u"access.entra.role"_s));
            facts.azureRbacSupport = true;
            CHECK(decide(facts).of(Route::AzurePortal).allowed);
            facts.gdap.clear();
            CHECK(has(decide(facts).of(Route::AzurePortal), u"access.entra.relationship"_s));
        }
    }
}

TEST_CASE("seat counts are asked in the admin center with a role only, and in Partner Center without", "[routing][R4]")
{
    auto facts = commercial(PartnerType::DirectBill, kNow);
    facts.kind = CaseKind::SubscriptionManagement;
    CHECK(decide(facts).of(Route::M365AdminCenter).allowed);
    facts.dap = false;
    facts.gdap.clear();
    CHECK(has(decide(facts).of(Route::M365AdminCenter), u"access.m365_role.subscription"_s));
    CHECK(decide(facts).recommended == Route::PartnerCenter);
}
