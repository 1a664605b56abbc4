// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/subscription/subscriptionenums.h"
#include "domain/ticket/ticketenums.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

struct RefundOption {
    QString type; ///< Partial or Full
    std::optional<Instant> expiresAt;

    bool operator==(const RefundOption&) const = default;
};

/// A number of seats that may still be given back, and until when.
struct RefundableQuantity {
    int quantity = 0;
    std::optional<Instant> allowedUntil;

    bool operator==(const RefundableQuantity&) const = default;
};

/// An Azure subscription inside an Azure plan.
struct AzureEntitlement {
    QString id; ///< canonical GUID: the Azure subscription id
    QString friendlyName;
    QString status;

    bool operator==(const AzureEntitlement&) const = default;
};

/// All fields Partner Center documents (domain.md 4.2). "No date" and "never" are both empty.
struct Subscription {
    SubscriptionId id;
    CustomerId customer;
    QString guid; ///< canonical GUID; Partner Center's id
    QString parentGuid; ///< of the base subscription when this is an add-on
    QString entitlementId; ///< legacy Azure: the Azure subscription id
    QString offerId;
    QString offerName;
    QString friendlyName;
    QString productTypeId;
    QString productTypeName;
    QString productSubType;
    int quantity = 0;
    QString unitType;
    SubscriptionStatus status = SubscriptionStatus::None;
    std::optional<Instant> createdAt;
    std::optional<Instant> effectiveStartAt;
    std::optional<Instant> commitmentEndAt;
    std::optional<Instant> cancellationAllowedUntil;
    std::optional<Instant> billingCycleEndAt;
    std::optional<Instant> statusChangedAt; ///< when we first saw the present status
    std::optional<bool> autoRenew;
    bool isTrial = false;
    BillingType billingType = BillingType::None;
    BillingCycle billingCycle = BillingCycle::Unknown;
    QString termDuration; ///< ISO 8601: P1M, P1Y, P3Y
    QString renewalTermDuration;
    bool hasPurchasableAddons = false;
    bool isMicrosoftProduct = true;
    QString publisherName;
    QStringList actions;
    QString partnerId; ///< reseller of record
    QStringList suspensionReasons;
    QString contractType;
    std::vector<RefundOption> refundOptions;
    std::vector<RefundableQuantity> refundableQuantity;
    QString promotionId;
    QString migratedFromGuid;
    QString orderId;
    QString productOrderId;
    QString consumptionType;
    bool attentionNeeded = false;
    bool actionTaken = false;
    QJsonObject scheduledNextTerm;
    std::vector<AzureEntitlement> azureEntitlements;
    QJsonObject extra; ///< columns of an import that we do not know
    BatchId batch;
    bool missingFromImport = false;
    Instant updatedAt;

    /// The name people use: the friendly one, else the offer's.
    QString displayName() const { return friendlyName.isEmpty() ? offerName : friendlyName; }

    bool operator==(const Subscription&) const = default;
};

/// New commerce when the offer id is product:sku:availability or the product type says so; legacy otherwise.
CommerceModel commerceModelOf(const Subscription& subscription);

/// The service family by offer id and words of the offer name.
Service serviceOf(const Subscription& subscription);

/// All fields that say something, snake_case keys, instants ISO 8601 UTC: what is frozen into a ticket and
/// what the command line prints.
QJsonObject subscriptionToJson(const Subscription& subscription);

} // namespace helpdesk
