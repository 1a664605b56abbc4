// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/enumkeys.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace helpdesk {

/// Numbering of the Partner Center SDK from 0 (domain.md 4.4).
enum class ServiceRequestSeverity { Unknown, Critical, Moderate, Minimal };
template <>
struct EnumKeys<ServiceRequestSeverity> {
    static constexpr std::array<KeyOf<ServiceRequestSeverity>, 4> keys{{{ServiceRequestSeverity::Unknown, "unknown"},
                                                                        {ServiceRequestSeverity::Critical, "critical"},
                                                                        {ServiceRequestSeverity::Moderate, "moderate"},
                                                                        {ServiceRequestSeverity::Minimal, "minimal"}}};
};

enum class ServiceRequestStatus { None, Open, Closed, AttentionNeeded };
template <>
struct EnumKeys<ServiceRequestStatus> {
    static constexpr std::array<KeyOf<ServiceRequestStatus>, 4> keys{{{ServiceRequestStatus::None, "none"},
                                                                      {ServiceRequestStatus::Open, "open"},
                                                                      {ServiceRequestStatus::Closed, "closed"},
                                                                      {ServiceRequestStatus::AttentionNeeded, "attention_needed"}}};
};

/// Whose page told of it.
enum class CaseSource { PartnerCenter, Azure };
template <>
struct EnumKeys<CaseSource> {
    static constexpr std::array<KeyOf<CaseSource>, 2> keys{
        {{CaseSource::PartnerCenter, "partner_center"}, {CaseSource::Azure, "azure"}}};
};

struct ServiceRequestNote {
    QString author;
    std::optional<Instant> at;
    QString text;
    std::optional<bool> toTarget = {}; ///< said to Microsoft, or by it; empty: the source does not tell

    bool operator==(const ServiceRequestNote&) const = default;
};

/// A case at Microsoft as Partner Center or the Azure portal reports it.
struct ServiceRequest {
    QString number; ///< 15 digits
    QString customerTenantId; ///< empty: the file does not say
    QString title;
    QString description;
    ServiceRequestSeverity severity = ServiceRequestSeverity::Unknown;
    ServiceRequestStatus status = ServiceRequestStatus::None;
    QString topicId;
    QString topicName;
    QString productId;
    QString productName;
    QString organizationName;
    QString contactName;
    QString contactEmail;
    QString countryCode;
    std::optional<Instant> createdAt;
    std::optional<Instant> modifiedAt;
    std::optional<Instant> closedAt;
    std::vector<ServiceRequestNote> notes;
    QJsonObject extra;
    CaseSource source = CaseSource::PartnerCenter;
    QString plan; ///< the support plan it was filed under, in Microsoft's words
    std::optional<bool> requires24x7;
    QString azureSubscription; ///< id of the Azure subscription it is about; empty: none
    std::optional<Instant> agreedStart; ///< of its own service level agreement, the first answer
    std::optional<Instant> agreedDue;
    std::optional<int> agreedMinutes;

    bool operator==(const ServiceRequest&) const = default;
};

struct SupportTopic {
    QString id;
    QString name;
    QString description;

    bool operator==(const SupportTopic&) const = default;
};

} // namespace helpdesk
