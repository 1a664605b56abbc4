// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casesamples.h"

#include <functional>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Every case that differs in what a route is offered for, with much that could block it.
void forEveryCase(const std::function<void(const CaseFacts&)>& look)
{
    for (const auto type : valuesOf<PartnerType>()) {
        for (const auto service : valuesOf<Service>()) {
            for (const auto product : valuesOf<Product>()) {
                for (const auto kind : valuesOf<CaseKind>()) {
                    for (const auto tenant : valuesOf<TenantOwner>()) {
                        for (const auto date : kDays) {
                            CaseFacts facts;
                            facts.partnerType = type;
                            facts.service = service;
                            facts.product = product;
                            facts.kind = kind;
                            facts.category = kind == CaseKind::Vulnerability ? Category::Security
                                : kind == CaseKind::Billing || kind == CaseKind::SubscriptionManagement
                                ? Category::Commercial
                                : Category::Technical;
                            facts.tenant = tenant;
                            facts.severity = Severity::A;
                            facts.date = date;
                            look(facts);
                        }
                    }
                }
            }
        }
    }
}

std::string named(const CaseFacts& facts, Route route)
{
    return QStringList{keyOf(route),        keyOf(facts.partnerType), keyOf(facts.service), keyOf(facts.product),
                       keyOf(facts.kind),   keyOf(facts.tenant),      facts.date.toString(Qt::ISODate)}
        .join(u' ')
        .toStdString();
}

bool onlyExplains(const QString& rule)
{
    const auto* found = shippedRules().find(rule);
    const auto* block = found ? std::get_if<RouteBlock>(&found->effect) : nullptr;
    return block && block->only == RouteBlock::Only::NotOffered;
}

} // namespace

TEST_CASE("a route that is not the place for a case says so, always and alone, and nothing clears it", "[routing]")
{
    forEveryCase([](const CaseFacts& facts) {
        for (const auto& route : decide(facts).routes) {
            const bool explained = std::any_of(route.reasons.begin(), route.reasons.end(), [](const RouteReason& reason) {
                return onlyExplains(reason.rule);
            });
            if (route.isOffered() != explained
                && (route.isOffered() || (route.reasons.size() == 1 && route.reasons.front().clear.isEmpty())))
                continue;
            INFO(named(facts, route.route));
            CHECK(false);
        }
    });
}

TEST_CASE("what bars a partner from a route is said before what the route is for", "[routing]")
{
    for (const auto date : {kLater, kNow}) {
        const auto reseller = decide(azure(PartnerType::IndirectReseller, date)).of(Route::AzurePortal);
        CHECK(blockersOf(reseller) == QStringList{u"azure.reseller.barred"_s});
    }
    for (const auto date : kDays) {
        const auto advisor = decide(azure(PartnerType::Advisor, date)).of(Route::AzurePortal);
        CHECK(blockersOf(advisor) == QStringList{u"azure.advisor.barred"_s});
        const auto credit = decide(commercial(PartnerType::IndirectReseller, date)).of(Route::PartnerCenter);
        CHECK(blockersOf(credit) == QStringList{u"commercial.reseller.barred"_s});
        const auto entra =
            decide(usual(PartnerType::Advisor, Service::Office365, Product::EntraId, date)).of(Route::AzurePortal);
        CHECK(blockersOf(entra) == QStringList{u"entra.barred"_s});
        const auto crm = decide(dynamics(PartnerType::Advisor, Product::Dynamics365Ce, date));
        CHECK(blockersOf(crm.of(Route::PowerPlatformAdminCenter)) == QStringList{u"dynamics365.advisor.barred"_s});
    }
    CHECK(blockersOf(decide(office(PartnerType::Advisor, kThen)).of(Route::M365AdminCenter))
          == QStringList{u"office365.advisor.barred"_s});
}

TEST_CASE("severity, access and plans are no hindrance where a route is not the place anyway", "[routing]")
{
    auto facts = azure(PartnerType::DirectBill, kThen); // no plan
    facts.dap = false;
    facts.gdap.clear();
    facts.severity = Severity::A;
    const auto decision = decide(facts);
    CHECK(blockersOf(decision.of(Route::M365AdminCenter)) == QStringList{u"unfit.m365"_s});
    CHECK(blockersOf(decision.of(Route::AzurePortal)).size() > 2);
}

TEST_CASE("a case whose category nobody has said is asked for it first, on every way it might go", "[routing]")
{
    for (const auto date : kDays) {
        auto facts = office(PartnerType::DirectBill, date);
        facts.categorySaid = false;
        const auto decision = decide(facts);
        CHECK(allowed(decision).isEmpty());
        CHECK(blockersOf(decision.of(Route::M365AdminCenter)).front() == u"category.unknown"_s);
        CHECK(blockersOf(decision.of(Route::AzurePortal)) == QStringList{u"category.unknown.elsewhere"_s});
    }
}

TEST_CASE("Azure's billing questions may be asked in its portal, invoices stay in Partner Center", "[routing][R4]")
{
    for (const auto date : kDays) {
        auto facts = azure(PartnerType::DirectBill, date);
        facts.category = Category::Commercial;
        facts.kind = CaseKind::Billing;
        CHECK(decide(facts).recommended == Route::PartnerCenter);
        CHECK(decide(facts).of(Route::AzurePortal).allowed);
        facts.kind = CaseKind::SubscriptionManagement;
        CHECK(decide(facts).recommended == Route::AzurePortal);
        facts.partnerType = PartnerType::IndirectReseller;
        CHECK(allowed(decide(facts)) == QStringList{u"indirect_provider"_s});
    }
}
