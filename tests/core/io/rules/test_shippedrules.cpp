// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casesamples.h"
#include "domain/subscription/lifecycle.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

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
    for (const auto date : kDays) {
        for (const auto type : {PartnerType::DirectBill, PartnerType::IndirectProvider, PartnerType::IndirectReseller}) {
            INFO(QString(keyOf(type)).toStdString() << ' ' << date.year());
            auto facts = office(type, date);
            facts.tenant = TenantOwner::Own;
            const auto without = decide(facts).of(Route::M365AdminCenter);
            CHECK(blockersOf(without) == QStringList{u"plan.own_tenant"_s});
            CHECK(without.entitlement.isEmpty());
            facts.plans = {{PlanKind::Signature, {}, {}, 2}};
            const auto with = decide(facts).of(Route::M365AdminCenter);
            CHECK(with.allowed);
            CHECK(with.entitlement == u"signature"_s);
        }
        // Azure of the own tenant: any partner, with its own plan.
        auto own = azure(PartnerType::IndirectReseller, date);
        own.tenant = TenantOwner::Own;
        CHECK(has(decide(own).of(Route::AzurePortal), u"plan.own_tenant"_s));
        own.plans = {{PlanKind::Advanced, {}, {}, {}}};
        CHECK(decide(own).recommended == Route::AzurePortal);
    }
}

TEST_CASE("a vulnerability goes to the security response center and nowhere else", "[routing][R7]")
{
    for (const auto type : valuesOf<PartnerType>()) {
        for (const auto service : valuesOf<Service>()) {
            for (const auto date : kDays) {
                INFO(QString(keyOf(type)).toStdString()
                     << ' ' << QString(keyOf(service)).toStdString() << ' ' << date.year());
                auto facts = usual(type, service, Product::Unspecified, date);
                facts.category = Category::Security;
                facts.kind = CaseKind::Vulnerability;
                facts.delivery = Delivery::Outsourced;
                facts.severity = Severity::A;
                const auto decision = decide(facts);
                CHECK(allowed(decision) == QStringList{u"msrc"_s});
                CHECK(decision.recommended == Route::Msrc);
                CHECK(decision.of(Route::Msrc).entitlement == u"free"_s);
                for (const auto route : {Route::M365AdminCenter, Route::AzurePortal, Route::IndirectProvider})
                    CHECK(blockersOf(decision.of(route)) == QStringList{u"vulnerability.no_ticket"_s});
            }
        }
    }
}

TEST_CASE("the flaw of a marketplace product may be told to its publisher too", "[routing][R7]")
{
    for (const auto date : kDays) {
        auto facts = usual(PartnerType::DirectBill, Service::Azure, Product::MarketplaceIsv, date);
        facts.category = Category::Security;
        facts.kind = CaseKind::Vulnerability;
        const auto decision = decide(facts);
        CHECK(decision.recommended == Route::Msrc);
        CHECK(allowed(decision) == QStringList{u"msrc"_s, u"isv_publisher"_s});
    }
}

TEST_CASE("severity A needs a contact around the clock, else B is proposed", "[routing][R8]")
{
    for (const auto date : kDays) {
        INFO(date.year());
        auto facts = office(PartnerType::DirectBill, date);
        facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
        facts.severity = Severity::A;
        auto decision = decide(facts);
        CHECK(blockersOf(decision.of(Route::M365AdminCenter)) == QStringList{u"severity.a_contact"_s});
        CHECK(decision.proposedSeverity == Severity::B);
        facts.contact24x7 = true;
        decision = decide(facts);
        CHECK(decision.recommended == Route::M365AdminCenter);
        CHECK_FALSE(decision.proposedSeverity);
        facts.contact24x7 = false;
        facts.severity = Severity::B;
        CHECK(decide(facts).recommended == Route::M365AdminCenter);
        // Commercial requests have no severity that anybody works through the night for.
        auto billing = commercial(PartnerType::DirectBill, date);
        billing.severity = Severity::A;
        CHECK(decide(billing).recommended == Route::PartnerCenter);
        CHECK_FALSE(decide(billing).proposedSeverity);
    }
}

TEST_CASE("Microsoft's first answer is due after two, four and eight hours, and after a business day for how-to",
          "[routing][R9]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    const std::pair<Severity, int> targets[]{{Severity::A, 120}, {Severity::B, 240}, {Severity::C, 480}};
    for (const auto& [severity, within] : targets) {
        facts.severity = severity;
        const auto target = shippedRules().value(u"response_minutes"_s, facts, u"csp"_s);
        REQUIRE(target);
        CHECK(target->number == within);
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

TEST_CASE("a locked tenant without access is the one case in which the customer calls Microsoft", "[routing]")
{
    auto facts = office(PartnerType::DirectBill, kNow);
    facts.dap = false;
    facts.gdap.clear();
    facts.azureRbacSupport = false;
    CHECK_FALSE(decide(facts).recommended);
    facts.lockedOut = true;
    CHECK(decide(facts).recommended == Route::CustomerCallsMicrosoft);
    // Who sells has the invoice.
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    CHECK_FALSE(decide(facts).of(Route::CustomerCallsMicrosoft).allowed);
    CHECK(decide(facts).recommended == Route::PartnerCenter);
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
    // The lifecycle counts by them.
    const CommercialRules rules(shippedRules(), PartnerProfile());
    const auto now = Instant::fromDateTime(QDateTime(kNow, QTime(12, 0), Qt::UTC));
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.status = SubscriptionStatus::Expired;
    subscription.commitmentEndAt = now;
    const auto next = nextState(subscription, rules, now);
    CHECK(next.daysLeft == number(u"nce_expired_days", kNow));
    CHECK(next.status == SubscriptionStatus::Disabled);
    CHECK(next.by.rule == u"deadline.nce.expired"_s);
    subscription.status = SubscriptionStatus::Active;
    subscription.createdAt = now;
    subscription.effectiveStartAt = now;
    subscription.commitmentEndAt.reset();
    const auto window = cancellationWindow(subscription, rules, now);
    REQUIRE(window.until);
    CHECK(*window.until == now + std::chrono::days(*number(u"nce_window_days", kNow)));
    CHECK(window.by.rule == u"deadline.nce.cancel"_s);
}

TEST_CASE("every number about purchases is given by a shipped rule on every day", "[routing][R13][R14]")
{
    const CommercialRules rules(shippedRules(), PartnerProfile());
    Subscription subscription;
    for (const auto term : valuesOf<CommercialTerm>()) {
        INFO(QString(keyOf(term)).toStdString());
        for (const auto date : {kThen, kLater, kNow})
            CHECK(rules.number(term, subscription, date));
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
