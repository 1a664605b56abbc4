// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

/// Where an incident stands: serviceHealthStatus of Graph, in its spelling.
enum class HealthStatus {
    ServiceOperational,
    Investigating,
    RestoringService,
    VerifyingService,
    ServiceRestored,
    PostIncidentReviewPublished,
    ServiceDegradation,
    ServiceInterruption,
    ExtendedRecovery,
    FalsePositive,
    InvestigationSuspended,
    Resolved,
    MitigatedExternal,
    Mitigated,
    ResolvedExternal,
    Confirmed,
    Reported,
};
template <>
struct EnumKeys<HealthStatus> {
    static constexpr std::array<KeyOf<HealthStatus>, 17> keys{
        {{HealthStatus::ServiceOperational, "serviceOperational"},
         {HealthStatus::Investigating, "investigating"},
         {HealthStatus::RestoringService, "restoringService"},
         {HealthStatus::VerifyingService, "verifyingService"},
         {HealthStatus::ServiceRestored, "serviceRestored"},
         {HealthStatus::PostIncidentReviewPublished, "postIncidentReviewPublished"},
         {HealthStatus::ServiceDegradation, "serviceDegradation"},
         {HealthStatus::ServiceInterruption, "serviceInterruption"},
         {HealthStatus::ExtendedRecovery, "extendedRecovery"},
         {HealthStatus::FalsePositive, "falsePositive"},
         {HealthStatus::InvestigationSuspended, "investigationSuspended"},
         {HealthStatus::Resolved, "resolved"},
         {HealthStatus::MitigatedExternal, "mitigatedExternal"},
         {HealthStatus::Mitigated, "mitigated"},
         {HealthStatus::ResolvedExternal, "resolvedExternal"},
         {HealthStatus::Confirmed, "confirmed"},
         {HealthStatus::Reported, "reported"}}};
};

enum class OutageClass { Incident, Advisory };
template <>
struct EnumKeys<OutageClass> {
    static constexpr std::array<KeyOf<OutageClass>, 2> keys{
        {{OutageClass::Incident, "incident"}, {OutageClass::Advisory, "advisory"}}};
};

} // namespace helpdesk
