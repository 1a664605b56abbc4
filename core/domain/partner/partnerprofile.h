// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"
#include "domain/customer/customerenums.h"

namespace helpdesk {

enum class PartnerType { DirectBill, IndirectProvider, IndirectReseller, Advisor };
template <>
struct EnumKeys<PartnerType> {
    static constexpr std::array<KeyOf<PartnerType>, 4> keys{{{PartnerType::DirectBill, "direct_bill"},
                                                             {PartnerType::IndirectProvider, "indirect_provider"},
                                                             {PartnerType::IndirectReseller, "indirect_reseller"},
                                                             {PartnerType::Advisor, "advisor"}}};
};

/// Support plans: those of the partner programme, Unified in its three levels (`Unified` is Core), and those that
/// Microsoft sells with Azure and with Dynamics 365 for one's own tenant.
enum class PlanKind {
    Signature,
    Advanced,
    Premier,
    PartnerCloudSupport,
    Unified,
    UnifiedAdvanced,
    UnifiedPerformance,
    AzureDeveloper,
    AzureStandard,
    AzureProDirect,
    DynamicsSubscription,
    DynamicsProDirect,
};
template <>
struct EnumKeys<PlanKind> {
    static constexpr std::array<KeyOf<PlanKind>, 12> keys{{{PlanKind::Signature, "signature"},
                                                           {PlanKind::Advanced, "advanced"},
                                                           {PlanKind::Premier, "premier"},
                                                           {PlanKind::PartnerCloudSupport, "partner_cloud_support"},
                                                           {PlanKind::Unified, "unified"},
                                                           {PlanKind::UnifiedAdvanced, "unified_advanced"},
                                                           {PlanKind::UnifiedPerformance, "unified_performance"},
                                                           {PlanKind::AzureDeveloper, "azure_developer"},
                                                           {PlanKind::AzureStandard, "azure_standard"},
                                                           {PlanKind::AzureProDirect, "azure_prodirect"},
                                                           {PlanKind::DynamicsSubscription, "dynamics_subscription"},
                                                           {PlanKind::DynamicsProDirect, "dynamics_prodirect"}}};
};

/// The longest time that a look at service health may count, in hours.
inline constexpr int mostHealthCheckHours = 168;

/// Who we are in the programme.
struct PartnerProfile {
    QString name;
    PartnerType type = PartnerType::DirectBill;
    Cloud cloud = Cloud::Commercial;
    QString tenantId;
    QString mpnId;
    QString country;
    QString timeZone; ///< IANA name; empty: the machine's
    QString supportEmail;
    QString supportPhone;
    QString website;
    bool approvalNeeded = true; ///< escalations need another person's approval
    std::optional<int> healthCheckHours; ///< how long a look at service health counts; empty: as the rules say
    QString supportLanguage; ///< in which Microsoft's support speaks with us, two letters; empty: English

    bool operator==(const PartnerProfile&) const = default;
};

/// A support contract we hold with Microsoft.
struct SupportPlan {
    SupportPlanId id;
    PlanKind kind = PlanKind::Signature;
    QString accessId;
    QString contractId;
    std::optional<Instant> validFrom;
    std::optional<Instant> validTo;
    std::optional<int> incidents; ///< bought; empty: not counted here, the programme's rules say how many

    bool operator==(const SupportPlan&) const = default;
};

} // namespace helpdesk
