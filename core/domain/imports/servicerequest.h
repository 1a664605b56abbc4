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

struct ServiceRequestNote {
    QString author;
    std::optional<Instant> at;
    QString text;

    bool operator==(const ServiceRequestNote&) const = default;
};

/// A case at Microsoft as Partner Center reports it.
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

    bool operator==(const ServiceRequest&) const = default;
};

struct SupportTopic {
    QString id;
    QString name;
    QString description;

    bool operator==(const SupportTopic&) const = default;
};

} // namespace helpdesk
