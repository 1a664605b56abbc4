// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casesamples.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

// What a partner's plans are worth on a day, cell by cell (domain.md 2 and 6).

namespace {

constexpr int kUnlimited = -1;

struct Row {
    Designation designation;
    int at[3]; ///< 2020-06-01, 2023-06-01, 2026-11-28
};

void checkIncidents(PlanKind kind, std::initializer_list<Row> rows)
{
    for (const auto& row : rows) {
        for (int i = 0; i < 3; ++i) {
            INFO(QString(keyOf(row.designation)).toStdString() << ' ' << kDays[i].year());
            auto facts = azure(PartnerType::DirectBill, kDays[i]);
            facts.tenant = TenantOwner::Own; // nothing but the plan pays here
            facts.designation = row.designation;
            facts.plans = {{kind, {}, {}, {}}};
            const auto portal = decide(facts).of(Route::AzurePortal);
            CHECK(portal.allowed == (row.at[i] != 0));
            CHECK(portal.entitlementLeft == (row.at[i] > 0 ? std::optional(row.at[i]) : std::nullopt));
            if (row.at[i] == 0)
                CHECK(portal.blockers() > 0);
        }
    }
}

} // namespace

TEST_CASE("row by row: the incidents of Signature depend on the designation and on the day", "[routing][table][R16]")
{
    checkIncidents(PlanKind::Signature, {{Designation::CloudCompetency, {kUnlimited, kUnlimited, 0}},
                                         {Designation::Gold, {10, 10, 0}},
                                         {Designation::Silver, {5, 5, 0}},
                                         {Designation::ActionPack, {0, 0, 0}},
                                         {Designation::SolutionsPartner, {0, kUnlimited, 50}},
                                         {Designation::SuccessExpanded, {0, 0, 5}},
                                         {Designation::SuccessCore, {0, 0, 2}},
                                         {Designation::Launch, {0, 0, 0}}});
}

TEST_CASE("row by row: the incidents of Partner Cloud Support, which took the place of Signature in 2025",
          "[routing][table][R16]")
{
    checkIncidents(PlanKind::PartnerCloudSupport, {{Designation::CloudCompetency, {0, 0, 0}},
                                                   {Designation::Gold, {0, 0, 0}},
                                                   {Designation::Silver, {0, 0, 0}},
                                                   {Designation::ActionPack, {0, 0, 0}},
                                                   {Designation::SolutionsPartner, {0, 0, 50}},
                                                   {Designation::SuccessExpanded, {0, 0, 5}},
                                                   {Designation::SuccessCore, {0, 0, 2}},
                                                   {Designation::Launch, {0, 0, 0}}});
}

TEST_CASE("what was counted goes before what the programme grants, and so does what was said to have no limit",
          "[routing][R16]")
{
    auto facts = azure(PartnerType::DirectBill, kThen);
    facts.designation = Designation::Silver;
    facts.plans = {{PlanKind::Signature, {}, {}, 3}};
    CHECK(decide(facts).of(Route::AzurePortal).entitlementLeft == 3);
    facts.plans = {{PlanKind::Signature, {}, {}, {}, true}};
    CHECK(decide(facts).of(Route::AzurePortal).allowed);
    CHECK_FALSE(decide(facts).of(Route::AzurePortal).entitlementLeft);
}

TEST_CASE("row by row: which plan pays for which product on which day", "[routing][table]")
{
    struct Cell {
        PlanKind plan;
        bool cloud[3]; ///< Microsoft 365, Azure, Dynamics 365 apps
        bool demanding[3]; ///< Finance and Operations, Business Central
    };
    const Cell cells[]{{PlanKind::Signature, {true, true, true}, {false, false, false}},
                       {PlanKind::Advanced, {true, true, true}, {true, true, true}},
                       {PlanKind::Premier, {true, true, true}, {true, true, true}},
                       {PlanKind::PartnerCloudSupport, {false, false, true}, {false, false, false}},
                       {PlanKind::Unified, {false, false, true}, {false, false, true}}};
    for (const auto& cell : cells) {
        for (int i = 0; i < 3; ++i) {
            INFO(QString(keyOf(cell.plan)).toStdString() << ' ' << kDays[i].year());
            const auto pays = [&](CaseFacts facts, Route route) {
                facts.tenant = TenantOwner::Own;
                facts.plans = {{cell.plan, {}, {}, {}}};
                return decide(facts).of(route).entitlement == QString(keyOf(cell.plan));
            };
            const auto type = PartnerType::DirectBill;
            CHECK(pays(office(type, kDays[i]), Route::M365AdminCenter) == cell.cloud[i]);
            CHECK(pays(azure(type, kDays[i]), Route::AzurePortal) == cell.cloud[i]);
            CHECK(pays(dynamics(type, Product::Dynamics365Ce, kDays[i]), Route::PowerPlatformAdminCenter)
                  == cell.cloud[i]);
            CHECK(pays(dynamics(type, Product::Dynamics365FinanceOperations, kDays[i]), Route::LifecycleServices)
                  == cell.demanding[i]);
            CHECK(pays(dynamics(type, Product::BusinessCentral, kDays[i]), Route::BusinessCentralAdminCenter)
                  == cell.demanding[i]);
        }
    }
}
