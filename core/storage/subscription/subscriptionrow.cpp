// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscription/subscriptionrow.h"

#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString arrayText(const QJsonArray& array)
    {
        return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }

    QJsonValue instantValue(const std::optional<Instant>& instant)
    {
        return instant ? QJsonValue(instant->milliseconds()) : QJsonValue();
    }

    std::optional<Instant> instantOf(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional(Instant(value.toInteger())) : std::nullopt;
    }

    QString refundOptionsText(const std::vector<RefundOption>& options)
    {
        QJsonArray array;
        for (const auto& option : options)
            array << QJsonObject{{u"type"_s, option.type}, {u"expires_at"_s, instantValue(option.expiresAt)}};
        return arrayText(array);
    }

    std::vector<RefundOption> refundOptionsOf(const QString& text)
    {
        std::vector<RefundOption> options;
        for (const auto& value : QJsonDocument::fromJson(text.toUtf8()).array())
            options.push_back({value[u"type"_s].toString(), instantOf(value[u"expires_at"_s])});
        return options;
    }

    QString refundableText(const std::vector<RefundableQuantity>& quantities)
    {
        QJsonArray array;
        for (const auto& one : quantities)
            array << QJsonObject{{u"quantity"_s, one.quantity}, {u"until"_s, instantValue(one.allowedUntil)}};
        return arrayText(array);
    }

    std::vector<RefundableQuantity> refundableOf(const QString& text)
    {
        std::vector<RefundableQuantity> quantities;
        for (const auto& value : QJsonDocument::fromJson(text.toUtf8()).array())
            quantities.push_back({value[u"quantity"_s].toInt(), instantOf(value[u"until"_s])});
        return quantities;
    }

    void readOffer(const Statement& row, Subscription& subscription)
    {
        subscription.id = row.id<SubscriptionTag>(0);
        subscription.customer = row.id<CustomerTag>(1);
        subscription.guid = row.text(2);
        subscription.parentGuid = row.text(3);
        subscription.entitlementId = row.text(4);
        subscription.offerId = row.text(5);
        subscription.offerName = row.text(6);
        subscription.friendlyName = row.text(7);
        subscription.productTypeId = row.text(8);
        subscription.productTypeName = row.text(9);
        subscription.productSubType = row.text(10);
        subscription.quantity = static_cast<int>(row.integer(11));
        subscription.unitType = row.text(12);
    }

    void readTerm(const Statement& row, Subscription& subscription)
    {
        subscription.status = fromKey<SubscriptionStatus>(row.text(13)).value_or(SubscriptionStatus::None);
        subscription.createdAt = row.optionalInstant(14);
        subscription.effectiveStartAt = row.optionalInstant(15);
        subscription.commitmentEndAt = row.optionalInstant(16);
        subscription.cancellationAllowedUntil = row.optionalInstant(17);
        subscription.billingCycleEndAt = row.optionalInstant(18);
        subscription.statusChangedAt = row.optionalInstant(19);
        if (!row.isNull(20))
            subscription.autoRenew = row.boolean(20);
        subscription.isTrial = row.boolean(21);
        subscription.billingType = fromKey<BillingType>(row.text(22)).value_or(BillingType::None);
        subscription.billingCycle = fromKey<BillingCycle>(row.text(23)).value_or(BillingCycle::Unknown);
        subscription.termDuration = row.text(24);
        subscription.renewalTermDuration = row.text(25);
    }

    void readRest(const Statement& row, Subscription& subscription)
    {
        subscription.hasPurchasableAddons = row.boolean(26);
        subscription.isMicrosoftProduct = row.boolean(27);
        subscription.publisherName = row.text(28);
        subscription.actions = listOf(row.text(29));
        subscription.partnerId = row.text(30);
        subscription.suspensionReasons = listOf(row.text(31));
        subscription.contractType = row.text(32);
        subscription.refundOptions = refundOptionsOf(row.text(33));
        subscription.refundableQuantity = refundableOf(row.text(34));
        subscription.promotionId = row.text(35);
        subscription.migratedFromGuid = row.text(36);
        subscription.orderId = row.text(37);
        subscription.productOrderId = row.text(38);
        subscription.consumptionType = row.text(39);
        subscription.attentionNeeded = row.boolean(40);
        subscription.actionTaken = row.boolean(41);
        subscription.scheduledNextTerm = row.json(42);
        subscription.extra = row.json(43);
        subscription.batch = row.id<BatchTag>(44);
        subscription.missingFromImport = row.boolean(45);
        subscription.updatedAt = row.instant(46);
    }

} // namespace

void bindSubscription(Statement& statement, const Subscription& subscription)
{
    statement.bind(subscription.customer).bind(subscription.guid).bind(subscription.parentGuid);
    statement.bind(subscription.entitlementId).bind(subscription.offerId).bind(subscription.offerName);
    statement.bind(subscription.friendlyName).bind(subscription.productTypeId).bind(subscription.productTypeName);
    statement.bind(subscription.productSubType).bind(subscription.quantity).bind(subscription.unitType);
    statement.bind(keyOf(subscription.status)).bind(subscription.createdAt).bind(subscription.effectiveStartAt);
    statement.bind(subscription.commitmentEndAt).bind(subscription.cancellationAllowedUntil);
    statement.bind(subscription.billingCycleEndAt).bind(subscription.statusChangedAt).bind(subscription.autoRenew);
    statement.bind(subscription.isTrial).bind(keyOf(subscription.billingType)).bind(keyOf(subscription.billingCycle));
    statement.bind(subscription.termDuration).bind(subscription.renewalTermDuration);
    statement.bind(subscription.hasPurchasableAddons).bind(subscription.isMicrosoftProduct);
    statement.bind(subscription.publisherName).bind(listText(subscription.actions)).bind(subscription.partnerId);
    statement.bind(listText(subscription.suspensionReasons)).bind(subscription.contractType);
    statement.bind(refundOptionsText(subscription.refundOptions)).bind(refundableText(subscription.refundableQuantity));
    statement.bind(subscription.promotionId).bind(subscription.migratedFromGuid).bind(subscription.orderId);
    statement.bind(subscription.productOrderId).bind(subscription.consumptionType).bind(subscription.attentionNeeded);
    statement.bind(subscription.actionTaken).bind(subscription.scheduledNextTerm).bind(subscription.extra);
    statement.bind(subscription.batch).bind(subscription.missingFromImport).bind(subscription.updatedAt);
}

Subscription subscriptionOf(const Statement& row)
{
    Subscription subscription;
    readOffer(row, subscription);
    readTerm(row, subscription);
    readRest(row, subscription);
    return subscription;
}

} // namespace helpdesk
