// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demosubscription.h"

#include "services/demo/demofile.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kCancellationWindow = std::chrono::days(7);

    Subscription offerOf(const QJsonObject& json)
    {
        Subscription offer;
        offer.offerId = json["id"_L1].toString();
        offer.offerName = json["name"_L1].toString();
        offer.productTypeId = json["type"_L1].toString();
        offer.productTypeName = offer.productTypeId;
        offer.productSubType = json["sub_type"_L1].toString();
        offer.unitType = json["unit"_L1].toString(u"Licenses"_s);
        offer.billingType = json["billing"_L1].toString() == "usage"_L1 ? BillingType::Usage : BillingType::License;
        offer.billingCycle = BillingCycle::Monthly;
        offer.contractType = u"subscription"_s;
        offer.publisherName = u"Microsoft"_s;
        return offer;
    }

    QDateTime afterTerm(const QDateTime& start, const QString& term)
    {
        if (term == "P1M"_L1)
            return start.addMonths(1);
        return start.addYears(term == "P3Y"_L1 ? 3 : 1);
    }

    // The term that runs now began at the last renewal.
    void setTerm(Subscription& subscription, Instant now)
    {
        auto start = subscription.createdAt->toUtc();
        auto end = afterTerm(start, subscription.termDuration);
        while (end <= now.toUtc()) {
            start = end;
            end = afterTerm(start, subscription.termDuration);
        }
        subscription.effectiveStartAt = Instant::fromDateTime(start);
        subscription.commitmentEndAt = Instant::fromDateTime(end);
        subscription.billingCycleEndAt = Instant::fromDateTime(now.toUtc().addMonths(1));
        if (commerceModelOf(subscription) == CommerceModel::NewCommerce)
            subscription.cancellationAllowedUntil = *subscription.effectiveStartAt + kCancellationWindow;
    }

    Result<> setDates(Subscription& subscription, const QJsonObject& json, const DemoTime& time)
    {
        HD_TRY(const auto age, demoDuration(json["age"_L1].toString()));
        subscription.createdAt = time.now() - age;
        if (subscription.billingType == BillingType::License) {
            subscription.termDuration = json["term"_L1].toString(u"P1Y"_s);
            subscription.renewalTermDuration = subscription.termDuration;
            setTerm(subscription, time.now());
        } else {
            subscription.effectiveStartAt = subscription.createdAt;
        }
        if (json.contains("ends"_L1)) {
            HD_TRY(subscription.commitmentEndAt, time.optionalAt(json["ends"_L1].toString()));
            subscription.effectiveStartAt = *subscription.commitmentEndAt - std::chrono::days(365);
            subscription.cancellationAllowedUntil = *subscription.effectiveStartAt + kCancellationWindow;
        }
        HD_TRY(subscription.statusChangedAt, time.optionalAt(json["since"_L1].toString()));
        if (!subscription.statusChangedAt && subscription.status == SubscriptionStatus::Expired)
            subscription.statusChangedAt = subscription.commitmentEndAt;
        return {};
    }

    Result<> setParts(Subscription& subscription, const QJsonObject& json, const DemoTime& time)
    {
        for (const auto& entry : json["refundable"_L1].toArray()) {
            RefundableQuantity seats;
            seats.quantity = entry["quantity"_L1].toInt();
            HD_TRY(seats.allowedUntil, time.optionalAt(entry["until"_L1].toString()));
            subscription.refundableQuantity.push_back(seats);
        }
        if (json.contains("refund_until"_L1)) {
            HD_TRY(const auto until, time.optionalAt(json["refund_until"_L1].toString()));
            subscription.refundOptions.push_back({u"Full"_s, until});
        }
        for (const auto& entry : json["entitlements"_L1].toArray()) {
            const auto name = entry["name"_L1].toString();
            subscription.azureEntitlements.push_back(
                {demoGuid(subscription.guid + name), name, entry["status"_L1].toString(u"active"_s)});
        }
        return {};
    }

} // namespace

Result<DemoOffers> readDemoOffers()
{
    HD_TRY(const auto file, readDemoFile(u"offers"_s));
    DemoOffers offers;
    const auto json = file.object();
    for (auto it = json.begin(); it != json.end(); ++it)
        offers.insert(it.key(), offerOf(it.value().toObject()));
    return offers;
}

Result<Subscription> demoSubscription(const QJsonObject& json, const Customer& customer, const DemoOffers& offers,
                                      const DemoTime& time)
{
    const auto key = json["offer"_L1].toString();
    if (!offers.contains(key))
        return fail(ErrorCode::Internal, {key});
    auto subscription = offers.value(key);
    subscription.customer = customer.id;
    subscription.guid = demoGuid(customer.primaryDomain + u'/' + key);
    if (json.contains("parent"_L1))
        subscription.parentGuid = demoGuid(customer.primaryDomain + u'/' + json["parent"_L1].toString());
    if (key == "legacy-azure"_L1)
        subscription.entitlementId = demoGuid(subscription.guid + u"/azure"_s);
    subscription.friendlyName = json["nickname"_L1].toString();
    subscription.quantity = json["seats"_L1].toInt(1);
    HD_TRY(subscription.status, demoKey(json, "status"_L1, SubscriptionStatus::Active));
    subscription.autoRenew = json["auto_renew"_L1].toBool(subscription.billingType == BillingType::License);
    subscription.isTrial = json["trial"_L1].toBool();
    HD_TRY(subscription.billingCycle, demoKey(json, "cycle"_L1, subscription.billingCycle));
    subscription.orderId = subscription.guid.left(8) + subscription.guid.right(4);
    subscription.actions = QStringList{u"edit"_s, u"cancel"_s};
    subscription.updatedAt = time.now() - std::chrono::hours(20);
    HD_CHECK(setDates(subscription, json, time));
    HD_CHECK(setParts(subscription, json, time));
    return subscription;
}

} // namespace helpdesk
