// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casesamples.h"

#include <functional>
#include <tuple>

using namespace helpdesk;
using namespace Qt::StringLiterals;

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
        for (const auto date : kDays) {
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

TEST_CASE("row by row: who owns the relationship with the customer", "[routing][table]")
{
    for (const auto date : kDays) {
        INFO(date.year());
        // Owns it end to end: bills, supports, and is answered itself.
        auto decision = decide(commercial(PartnerType::DirectBill, date));
        CHECK(has(decision.of(Route::PartnerCenter), u"relationship.direct_bill"_s));
        CHECK_FALSE(decision.of(Route::IndirectProvider).isOffered());
        // Bills, and serves resellers.
        decision = decide(commercial(PartnerType::IndirectProvider, date));
        CHECK(has(decision.of(Route::PartnerCenter), u"relationship.indirect_provider"_s));
        CHECK_FALSE(decision.of(Route::IndirectProvider).isOffered());
        // Owns the contact with the customer, buys from a provider.
        for (const auto& facts : {commercial(PartnerType::IndirectReseller, date),
                                  azure(PartnerType::IndirectReseller, date),
                                  office(PartnerType::IndirectReseller, date)})
            CHECK(has(decide(facts).of(Route::IndirectProvider), u"relationship.indirect_reseller"_s));
        // No billing in the programme.
        decision = decide(commercial(PartnerType::Advisor, date));
        CHECK(blockersOf(decision.of(Route::PartnerCenter)) == QStringList{u"commercial.advisor.barred"_s});
        CHECK(blockersOf(decision.of(Route::IndirectProvider)) == QStringList{u"commercial.advisor.barred"_s});
    }
}

TEST_CASE("row by row: a direct-bill partner passes a credit check before it buys, and is assessed every year",
          "[routing][table]")
{
    for (const auto date : kDays) {
        for (const auto type : valuesOf<PartnerType>()) {
            INFO(QString(keyOf(type)).toStdString() << ' ' << date.year());
            auto purchase = commercial(type, date);
            purchase.kind = CaseKind::SubscriptionManagement;
            CHECK(has(decide(purchase).of(Route::PartnerCenter), u"direct_bill.credit_check"_s)
                  == (type == PartnerType::DirectBill));
            CHECK_FALSE(has(decide(commercial(type, date)).of(Route::PartnerCenter), u"direct_bill.credit_check"_s));
            auto question = office(type, date);
            question.kind = CaseKind::HowTo;
            CHECK(has(decide(question).of(Route::M365AdminCenter), u"direct_bill.assessment"_s)
                  == (type == PartnerType::DirectBill));
        }
    }
    auto before = commercial(PartnerType::DirectBill, QDate(2018, 6, 1));
    before.kind = CaseKind::SubscriptionManagement;
    CHECK_FALSE(has(decide(before).of(Route::PartnerCenter), u"direct_bill.credit_check"_s));
}

namespace {

enum class May { Yes, No, WithRole };

struct Cell {
    PartnerType type;
    May at[3]; ///< 2020-06-01, 2023-06-01, 2026-11-28
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
    for (const auto& cell : cells) {
        for (int i = 0; i < 3; ++i) {
            INFO(QString(keyOf(cell.type)).toStdString()
                 << ' ' << kDays[i].year() << ' ' << QString(keyOf(route)).toStdString());
            const auto with = decide(cellCase(facts(cell.type, kDays[i]), true)).of(route);
            const auto without = decide(cellCase(facts(cell.type, kDays[i]), false)).of(route);
            CHECK(with.allowed == (cell.at[i] != May::No));
            CHECK(without.allowed == (cell.at[i] == May::Yes));
        }
    }
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
    for (const auto date : kDays) {
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
        for (const auto date : kDays) {
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
    for (const auto date : kDays) {
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

TEST_CASE("row by row: the entitlement each kind of partner uses", "[routing][table][R6]")
{
    // The CSP programme pays since 2021, for the customer's tenant; the own plan pays before and for the own one.
    const std::pair<QDate, QString> days[]{{kThen, u"advanced"_s}, {kLater, u"csp"_s}, {kNow, u"csp"_s}};
    for (const auto& [date, key] : days) {
        INFO(date.year());
        for (const auto type : {PartnerType::DirectBill, PartnerType::IndirectProvider}) {
            const std::pair<Route, CaseFacts> cases[]{
                {Route::M365AdminCenter, office(type, date)},
                {Route::AzurePortal, azure(type, date)},
                {Route::PowerPlatformAdminCenter, dynamics(type, Product::Dynamics365Ce, date)}};
            for (auto [route, facts] : cases) {
                facts.plans = {{PlanKind::Advanced, {}, {}, {}}};
                CHECK(decide(facts).of(route).entitlement == key);
                facts.tenant = TenantOwner::Own;
                CHECK(decide(facts).of(route).entitlement == u"advanced"_s);
            }
        }
        const auto reseller = PartnerType::IndirectReseller;
        for (const auto& facts : {azure(reseller, date), office(reseller, date), commercial(reseller, date)})
            CHECK(decide(facts).of(Route::IndirectProvider).entitlement == u"provider_contract"_s);
    }
    CHECK(decide(office(PartnerType::Advisor, kThen)).of(Route::M365AdminCenter).entitlement.isEmpty());
    for (const auto date : {kLater, kNow})
        CHECK(decide(office(PartnerType::Advisor, date)).of(Route::M365AdminCenter).entitlement == u"csp"_s);
}

TEST_CASE("prerequisites: Microsoft 365 and Dynamics 365 need a role that may open requests", "[routing][table][R15]")
{
    const std::tuple<Service, Product, Route> workloads[]{
        {Service::Office365, Product::Microsoft365, Route::M365AdminCenter},
        {Service::Dynamics365, Product::Dynamics365Ce, Route::PowerPlatformAdminCenter}};
    for (const auto& [service, product, route] : workloads) {
        for (const auto date : kDays) {
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
    for (const auto date : kDays) {
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
    for (const auto date : kDays) {
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
