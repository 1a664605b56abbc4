// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/subscription.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    void put(QJsonObject& json, QLatin1StringView key, const QString& text)
    {
        if (!text.isEmpty())
            json.insert(key, text);
    }

    void put(QJsonObject& json, QLatin1StringView key, const std::optional<Instant>& instant)
    {
        if (instant)
            json.insert(key, instant->toIso());
    }

    void put(QJsonObject& json, QLatin1StringView key, const QStringList& texts)
    {
        if (!texts.isEmpty())
            json.insert(key, QJsonArray::fromStringList(texts));
    }

    void putFlag(QJsonObject& json, QLatin1StringView key, bool flag)
    {
        if (flag)
            json.insert(key, true);
    }

    void putIdentity(QJsonObject& json, const Subscription& subscription)
    {
        put(json, "guid"_L1, subscription.guid);
        put(json, "parent_guid"_L1, subscription.parentGuid);
        put(json, "entitlement_id"_L1, subscription.entitlementId);
        put(json, "offer_id"_L1, subscription.offerId);
        put(json, "offer_name"_L1, subscription.offerName);
        put(json, "friendly_name"_L1, subscription.friendlyName);
        put(json, "product_type_id"_L1, subscription.productTypeId);
        put(json, "product_type_name"_L1, subscription.productTypeName);
        put(json, "product_sub_type"_L1, subscription.productSubType);
        json.insert("quantity"_L1, subscription.quantity);
        put(json, "unit_type"_L1, subscription.unitType);
        json.insert("status"_L1, keyOf(subscription.status));
        json.insert("commerce_model"_L1, keyOf(commerceModelOf(subscription)));
        json.insert("service"_L1, keyOf(serviceOf(subscription)));
    }

    void putTerm(QJsonObject& json, const Subscription& subscription)
    {
        put(json, "created_at"_L1, subscription.createdAt);
        put(json, "effective_start_at"_L1, subscription.effectiveStartAt);
        put(json, "commitment_end_at"_L1, subscription.commitmentEndAt);
        put(json, "cancellation_allowed_until_at"_L1, subscription.cancellationAllowedUntil);
        put(json, "billing_cycle_end_at"_L1, subscription.billingCycleEndAt);
        put(json, "status_changed_at"_L1, subscription.statusChangedAt);
        if (subscription.autoRenew)
            json.insert("auto_renew"_L1, *subscription.autoRenew);
        putFlag(json, "is_trial"_L1, subscription.isTrial);
        if (subscription.billingType != BillingType::None)
            json.insert("billing_type"_L1, keyOf(subscription.billingType));
        if (subscription.billingCycle != BillingCycle::Unknown)
            json.insert("billing_cycle"_L1, keyOf(subscription.billingCycle));
        put(json, "term_duration"_L1, subscription.termDuration);
        put(json, "renewal_term_duration"_L1, subscription.renewalTermDuration);
        put(json, "suspension_reasons"_L1, subscription.suspensionReasons);
        if (!subscription.scheduledNextTerm.isEmpty())
            json.insert("scheduled_next_term"_L1, subscription.scheduledNextTerm);
    }

    void putRefunds(QJsonObject& json, const Subscription& subscription)
    {
        QJsonArray options;
        for (const auto& option : subscription.refundOptions) {
            QJsonObject one;
            put(one, "type"_L1, option.type);
            put(one, "expires_at"_L1, option.expiresAt);
            options.append(one);
        }
        if (!options.isEmpty())
            json.insert("refund_options"_L1, options);

        QJsonArray quantities;
        for (const auto& refundable : subscription.refundableQuantity) {
            QJsonObject one{{u"quantity"_s, refundable.quantity}};
            put(one, "allowed_until"_L1, refundable.allowedUntil);
            quantities.append(one);
        }
        if (!quantities.isEmpty())
            json.insert("refundable_quantity"_L1, quantities);
    }

    void putOrder(QJsonObject& json, const Subscription& subscription)
    {
        putFlag(json, "has_purchasable_addons"_L1, subscription.hasPurchasableAddons);
        json.insert("is_microsoft_product"_L1, subscription.isMicrosoftProduct);
        put(json, "publisher_name"_L1, subscription.publisherName);
        put(json, "actions"_L1, subscription.actions);
        put(json, "partner_id"_L1, subscription.partnerId);
        put(json, "contract_type"_L1, subscription.contractType);
        put(json, "promotion_id"_L1, subscription.promotionId);
        put(json, "migrated_from_guid"_L1, subscription.migratedFromGuid);
        put(json, "order_id"_L1, subscription.orderId);
        put(json, "product_order_id"_L1, subscription.productOrderId);
        put(json, "consumption_type"_L1, subscription.consumptionType);
        putFlag(json, "attention_needed"_L1, subscription.attentionNeeded);
        putFlag(json, "action_taken"_L1, subscription.actionTaken);
    }

    void putEntitlements(QJsonObject& json, const Subscription& subscription)
    {
        QJsonArray entitlements;
        for (const auto& entitlement : subscription.azureEntitlements) {
            QJsonObject one;
            put(one, "id"_L1, entitlement.id);
            put(one, "friendly_name"_L1, entitlement.friendlyName);
            put(one, "status"_L1, entitlement.status);
            entitlements.append(one);
        }
        if (!entitlements.isEmpty())
            json.insert("azure_entitlements"_L1, entitlements);
    }

} // namespace

QJsonObject subscriptionToJson(const Subscription& subscription)
{
    QJsonObject json;
    putIdentity(json, subscription);
    putTerm(json, subscription);
    putRefunds(json, subscription);
    putOrder(json, subscription);
    putEntitlements(json, subscription);
    if (!subscription.extra.isEmpty())
        json.insert("extra"_L1, subscription.extra);
    if (subscription.batch.isValid())
        json.insert("batch"_L1, subscription.batch.value());
    putFlag(json, "missing_from_import"_L1, subscription.missingFromImport);
    if (subscription.updatedAt != Instant())
        json.insert("updated_at"_L1, subscription.updatedAt.toIso());
    return json;
}

} // namespace helpdesk
