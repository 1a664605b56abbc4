// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/customer/customerenums.h"
#include "domain/partner/partnerprofile.h"
#include "domain/ticket/ticketenums.h"

#include <QDate>

#include <optional>
#include <vector>

namespace helpdesk {

/// What a request is about, as far as routes differ by it. `Unspecified`: the service alone is known.
enum class Product {
    Unspecified,
    AzurePlan,
    AzureLegacy,
    Microsoft365,
    BusinessCentral,
    Dynamics365Ce,
    Dynamics365FinanceOperations,
    MarketplaceIsv,
    PartnerCenter,
    EntraId,
};
template <>
struct EnumKeys<Product> {
    static constexpr std::array<KeyOf<Product>, 10> keys{
        {{Product::Unspecified, "unspecified"},
         {Product::AzurePlan, "azure_plan"},
         {Product::AzureLegacy, "azure_legacy"},
         {Product::Microsoft365, "microsoft365"},
         {Product::BusinessCentral, "business_central"},
         {Product::Dynamics365Ce, "dynamics365_ce"},
         {Product::Dynamics365FinanceOperations, "dynamics365_finance_operations"},
         {Product::MarketplaceIsv, "marketplace_isv"},
         {Product::PartnerCenter, "partner_center"},
         {Product::EntraId, "entra_id"}}};
};

enum class CaseKind { Billing, SubscriptionManagement, BreakFix, HowTo, Advisory, Vulnerability };
template <>
struct EnumKeys<CaseKind> {
    static constexpr std::array<KeyOf<CaseKind>, 6> keys{{{CaseKind::Billing, "billing"},
                                                          {CaseKind::SubscriptionManagement, "subscription_management"},
                                                          {CaseKind::BreakFix, "break_fix"},
                                                          {CaseKind::HowTo, "how_to"},
                                                          {CaseKind::Advisory, "advisory"},
                                                          {CaseKind::Vulnerability, "vulnerability"}}};
};

/// Whose tenant the problem is in.
enum class TenantOwner { Customer, Own };
template <>
struct EnumKeys<TenantOwner> {
    static constexpr std::array<KeyOf<TenantOwner>, 2> keys{
        {{TenantOwner::Customer, "customer"}, {TenantOwner::Own, "own"}}};
};

/// Who does the partner's support for this customer (the offering: own staff, a company hired for it, a resold service).
enum class Delivery { Own, Outsourced, Resold };
template <>
struct EnumKeys<Delivery> {
    static constexpr std::array<KeyOf<Delivery>, 3> keys{
        {{Delivery::Own, "own"}, {Delivery::Outsourced, "outsourced"}, {Delivery::Resold, "resold"}}};
};

/// The partner's standing in Microsoft's programme, on which the number of incidents depends (domain.md 6).
enum class Designation {
    None,
    ActionPack,
    Silver,
    Gold,
    CloudCompetency,
    SolutionsPartner,
    SuccessCore,
    SuccessExpanded,
    Launch
};
template <>
struct EnumKeys<Designation> {
    static constexpr std::array<KeyOf<Designation>, 9> keys{{{Designation::None, "none"},
                                                             {Designation::ActionPack, "action_pack"},
                                                             {Designation::Silver, "silver"},
                                                             {Designation::Gold, "gold"},
                                                             {Designation::CloudCompetency, "cloud_competency"},
                                                             {Designation::SolutionsPartner, "solutions_partner"},
                                                             {Designation::SuccessCore, "success_core"},
                                                             {Designation::SuccessExpanded, "success_expanded"},
                                                             {Designation::Launch, "launch"}}};
};

/// A support contract of the partner.
struct PlanFact {
    PlanKind kind = PlanKind::Signature;
    std::optional<QDate> validFrom; ///< first day
    std::optional<QDate> validTo; ///< last day
    std::optional<int> incidentsLeft; ///< empty: as many as the programme grants, or unlimited
    bool unlimited = false; ///< said in so many words: what the programme grants is not looked up
};

struct GdapFact {
    QString role; ///< snake_case, for example service_support_administrator
    AccessStatus status = AccessStatus::Active;
    std::optional<QDate> ends; ///< the day on which it no longer holds
};

/// All that the choice of a route depends on; nothing else is looked at.
struct CaseFacts {
    PartnerType partnerType = PartnerType::DirectBill;
    Cloud cloud = Cloud::Commercial;
    Service service = Service::Other;
    Product product = Product::Unspecified;
    Category category = Category::Technical;
    bool categorySaid = true; ///< else the one above is only what such a request mostly is, and it is asked for
    CaseKind kind = CaseKind::BreakFix;
    TenantOwner tenant = TenantOwner::Customer;
    Designation designation = Designation::None;
    std::vector<PlanFact> plans;
    bool dap = false;
    std::vector<GdapFact> gdap;
    bool azureRbacSupport = false; ///< a role on the subscription that may write support tickets
    bool entraPremium = false; ///< the customer has Entra ID P1 or P2
    bool lockedOut = false; ///< nobody can administer the tenant any more
    Delivery delivery = Delivery::Own;
    Severity severity = Severity::C;
    bool contact24x7 = false;
    QDate date; ///< the rules of this day apply
};

} // namespace helpdesk
