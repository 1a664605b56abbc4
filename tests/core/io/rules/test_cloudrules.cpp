// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casesamples.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

CaseFacts inCloud(CaseFacts facts, Cloud cloud)
{
    facts.cloud = cloud;
    facts.plans = {{PlanKind::Premier, {}, {}, {}}};
    return facts;
}

QString portalOf(Route route, CaseFacts facts, Cloud cloud)
{
    return decide(inCloud(std::move(facts), cloud)).of(route).portal;
}

} // namespace

TEST_CASE("every cloud has its own portals, and none is named where there is none", "[routing][clouds]")
{
    struct Row {
        Cloud cloud;
        QString m365;
        QString azure;
        QString powerPlatform;
        QString lifecycle;
        QString businessCentral;
    };
    const Row rows[]{{Cloud::Commercial, u"https://admin.microsoft.com"_s, u"https://portal.azure.com"_s,
                      u"https://admin.powerplatform.microsoft.com"_s, u"https://lcs.dynamics.com"_s,
                      u"https://businesscentral.dynamics.com"_s},
                     {Cloud::Gcc, u"https://admin.microsoft.com"_s, u"https://portal.azure.com"_s,
                      u"https://gcc.admin.powerplatform.microsoft.us"_s, u"https://lcs.dynamics.com"_s,
                      u"https://businesscentral.dynamics.com"_s},
                     {Cloud::UsGov, u"https://portal.office365.us"_s, u"https://portal.azure.us"_s, {}, {}, {}},
                     {Cloud::China21V, u"https://portal.partner.microsoftonline.cn"_s, u"https://portal.azure.cn"_s,
                      {}, {}, {}}};
    const auto type = PartnerType::DirectBill;
    for (const auto& row : rows) {
        for (const auto date : kDays) {
            INFO(QString(keyOf(row.cloud)).toStdString() << ' ' << date.year());
            CHECK(portalOf(Route::M365AdminCenter, office(type, date), row.cloud) == row.m365);
            CHECK(portalOf(Route::AzurePortal, azure(type, date), row.cloud) == row.azure);
            CHECK(portalOf(Route::PowerPlatformAdminCenter, dynamics(type, Product::Dynamics365Ce, date), row.cloud)
                  == row.powerPlatform);
            CHECK(portalOf(Route::LifecycleServices,
                           dynamics(type, Product::Dynamics365FinanceOperations, date), row.cloud)
                  == row.lifecycle);
            CHECK(portalOf(Route::BusinessCentralAdminCenter, dynamics(type, Product::BusinessCentral, date),
                           row.cloud)
                  == row.businessCentral);
            const auto crm = decide(inCloud(dynamics(type, Product::Dynamics365Ce, date), row.cloud))
                                 .of(Route::PowerPlatformAdminCenter);
            CHECK(has(crm, u"portal.unknown"_s) == row.powerPlatform.isEmpty());
            // Partner Center and MSRC are the same for all.
            CHECK(portalOf(Route::PartnerCenter, commercial(type, date), row.cloud)
                  == u"https://partner.microsoft.com/dashboard"_s);
        }
    }
}

TEST_CASE("the US government cloud has no provider and looks at health in its own portal", "[routing][clouds][R19]")
{
    for (const auto date : kDays) {
        INFO(date.year());
        for (const auto& facts : {office(PartnerType::IndirectReseller, date), azure(PartnerType::IndirectReseller, date),
                                  commercial(PartnerType::IndirectReseller, date)}) {
            CHECK(decide(inCloud(facts, Cloud::Commercial)).of(Route::IndirectProvider).allowed);
            CHECK(decide(inCloud(facts, Cloud::Gcc)).of(Route::IndirectProvider).allowed);
            const auto provider = decide(inCloud(facts, Cloud::UsGov)).of(Route::IndirectProvider);
            CHECK_FALSE(provider.allowed);
            CHECK(blockersOf(provider) == QStringList{u"cloud.us_gov.no_provider"_s});
        }
        const auto government = decide(inCloud(office(PartnerType::IndirectReseller, date), Cloud::UsGov));
        CHECK(has(government.of(Route::M365AdminCenter), u"cloud.us_gov.health"_s));
        for (const auto cloud : {Cloud::Commercial, Cloud::Gcc, Cloud::China21V}) {
            const auto decision = decide(inCloud(office(PartnerType::DirectBill, date), cloud));
            CHECK_FALSE(has(decision.of(Route::M365AdminCenter), u"cloud.us_gov.health"_s));
        }
    }
}

TEST_CASE("no content of a government tenant goes into a request, and in China the partner is there day and night",
          "[routing][clouds]")
{
    for (const auto date : kDays) {
        INFO(date.year());
        const std::pair<Route, CaseFacts> cases[]{{Route::M365AdminCenter, office(PartnerType::DirectBill, date)},
                                                  {Route::AzurePortal, azure(PartnerType::DirectBill, date)},
                                                  {Route::PartnerCenter, commercial(PartnerType::DirectBill, date)}};
        for (const auto& [route, facts] : cases) {
            for (const auto cloud : valuesOf<Cloud>()) {
                INFO(QString(keyOf(route)).toStdString() << ' ' << QString(keyOf(cloud)).toStdString());
                const auto decision = decide(inCloud(facts, cloud)).of(route);
                CHECK(decision.allowed);
                CHECK(has(decision, u"cloud.us_gov.content"_s) == (cloud == Cloud::UsGov || cloud == Cloud::Gcc));
                CHECK(has(decision, u"cloud.china.duties"_s) == (cloud == Cloud::China21V));
            }
        }
    }
}

TEST_CASE("a vulnerability goes to the security response center in every cloud", "[routing][clouds][R7]")
{
    for (const auto cloud : valuesOf<Cloud>()) {
        for (const auto date : kDays) {
            auto facts = inCloud(office(PartnerType::IndirectReseller, date), cloud);
            facts.category = Category::Security;
            facts.kind = CaseKind::Vulnerability;
            CHECK(allowed(decide(facts)) == QStringList{u"msrc"_s});
        }
    }
}
