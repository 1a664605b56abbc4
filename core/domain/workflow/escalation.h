// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketenums.h"

#include <optional>

namespace helpdesk {

enum class Route {
    M365AdminCenter,
    AzurePortal,
    PowerPlatformAdminCenter,
    LifecycleServices,
    BusinessCentralAdminCenter,
    PartnerCenter,
    IndirectProvider,
    Outsourcer,
    IsvPublisher,
    Msrc,
    CustomerCallsMicrosoft,
};
template <>
struct EnumKeys<Route> {
    static constexpr std::array<KeyOf<Route>, 11> keys{{{Route::M365AdminCenter, "m365_admin_center"},
                                                        {Route::AzurePortal, "azure_portal"},
                                                        {Route::PowerPlatformAdminCenter, "power_platform_admin_center"},
                                                        {Route::LifecycleServices, "lifecycle_services"},
                                                        {Route::BusinessCentralAdminCenter, "business_central_admin_center"},
                                                        {Route::PartnerCenter, "partner_center"},
                                                        {Route::IndirectProvider, "indirect_provider"},
                                                        {Route::Outsourcer, "outsourcer"},
                                                        {Route::IsvPublisher, "isv_publisher"},
                                                        {Route::Msrc, "msrc"},
                                                        {Route::CustomerCallsMicrosoft, "customer_calls_microsoft"}}};
};

enum class EscalationStatus { Requested, Approved, Rejected, Filed, Returned };
template <>
struct EnumKeys<EscalationStatus> {
    static constexpr std::array<KeyOf<EscalationStatus>, 5> keys{{{EscalationStatus::Requested, "requested"},
                                                                  {EscalationStatus::Approved, "approved"},
                                                                  {EscalationStatus::Rejected, "rejected"},
                                                                  {EscalationStatus::Filed, "filed"},
                                                                  {EscalationStatus::Returned, "returned"}}};
};

/// How a leg ended.
enum class EscalationOutcome { Fixed, ByDesign, Duplicate, Bug, Refused, Credit };
template <>
struct EnumKeys<EscalationOutcome> {
    static constexpr std::array<KeyOf<EscalationOutcome>, 6> keys{{{EscalationOutcome::Fixed, "fixed"},
                                                                   {EscalationOutcome::ByDesign, "by_design"},
                                                                   {EscalationOutcome::Duplicate, "duplicate"},
                                                                   {EscalationOutcome::Bug, "bug"},
                                                                   {EscalationOutcome::Refused, "refused"},
                                                                   {EscalationOutcome::Credit, "credit"}}};
};

/// How a request stands where it was filed, in the words of Microsoft's portals.
enum class TargetStatus { None, Open, AttentionNeeded, Closed };
template <>
struct EnumKeys<TargetStatus> {
    static constexpr std::array<KeyOf<TargetStatus>, 4> keys{{{TargetStatus::None, "none"},
                                                              {TargetStatus::Open, "open"},
                                                              {TargetStatus::AttentionNeeded, "attention_needed"},
                                                              {TargetStatus::Closed, "closed"}}};
};

/// Targets that answer with a 15-digit service request number; the others give any number or none.
bool routeGivesServiceRequestNumber(Route route);
/// Whether filing must record a number at all.
bool routeGivesNumber(Route route);
/// A page of Microsoft's, as opposed to a provider, a publisher or the customer.
bool isMicrosoft(Route route);
/// 15 digits.
bool isServiceRequestNumber(const QString& text);

/// One leg: a request handed to somebody else.
struct Escalation {
    EscalationId id;
    TicketId ticket;
    Route route = Route::M365AdminCenter;
    QString entitlement;
    EscalationStatus status = EscalationStatus::Requested;
    Severity severity = Severity::C;
    QString evidence;
    QString healthCheck;
    QString contact24x7;
    QString externalNumber;
    std::optional<EscalationOutcome> outcome;
    UserId requestedBy;
    UserId approvedBy;
    UserId filedBy;
    Instant requestedAt;
    std::optional<Instant> decidedAt;
    std::optional<Instant> filedAt;
    std::optional<Instant> returnedAt;
    EscalationId parent; ///< the leg this one stands under, as a provider's request at Microsoft; invalid: none
    QString filedByName; ///< of the other side, when they filed it
    TargetStatus targetStatus = TargetStatus::None;
    std::optional<Instant> targetStatusAt; ///< since when

    /// Requested, and not with anybody yet.
    bool isPending() const { return status == EscalationStatus::Requested || status == EscalationStatus::Approved; }
    /// With somebody else.
    bool isFiled() const { return status == EscalationStatus::Filed; }
    bool operator==(const Escalation&) const = default;
};

} // namespace helpdesk
