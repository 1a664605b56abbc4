// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scaleshapes.h"

#include "services/demo/demosubscription.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kVariants = 8;
    constexpr auto kYear = std::chrono::days(365);
    constexpr auto kPlaceholder = "00000000-0000-4000-8000-000000000000"_L1;

    SubscriptionStatus madeUpStatus(Random& random)
    {
        const auto draw = random.below(100);
        if (draw < 80)
            return SubscriptionStatus::Active;
        if (draw < 86)
            return SubscriptionStatus::Suspended;
        if (draw < 91)
            return SubscriptionStatus::Expired;
        if (draw < 95)
            return SubscriptionStatus::Disabled;
        return draw < 98 ? SubscriptionStatus::Deleted : SubscriptionStatus::Pending;
    }

    void setDates(Subscription& subscription, Random& random, Instant end)
    {
        const auto age = std::chrono::days(1 + random.below(900));
        subscription.createdAt = end - age;
        subscription.effectiveStartAt = end - age % kYear;
        subscription.updatedAt = end;
        if (subscription.billingType == BillingType::Usage)
            return;
        subscription.commitmentEndAt = *subscription.effectiveStartAt + kYear;
        if (subscription.status == SubscriptionStatus::Expired)
            subscription.commitmentEndAt = end - std::chrono::days(1 + random.below(29));
        subscription.statusChangedAt = *subscription.createdAt + age / 2;
    }

    SubscriptionShape shapeOf(Subscription subscription, Random& random, Instant end)
    {
        subscription.guid = kPlaceholder;
        subscription.status = madeUpStatus(random);
        subscription.quantity = subscription.billingType == BillingType::Usage ? 1 : 1 + static_cast<int>(random.below(300));
        subscription.autoRenew = random.chance(85);
        setDates(subscription, random, end);

        SubscriptionShape shape;
        shape.service = serviceOf(subscription);
        const auto frozen
            = QString::fromUtf8(QJsonDocument(subscriptionToJson(subscription)).toJson(QJsonDocument::Compact));
        const auto at = frozen.indexOf(kPlaceholder);
        Q_ASSERT(at >= 0);
        shape.frozenBefore = frozen.left(at);
        shape.frozenAfter = frozen.mid(at + kPlaceholder.size());
        shape.subscription = std::move(subscription);
        return shape;
    }

} // namespace

Result<std::vector<SubscriptionShape>> subscriptionShapes(Random random, Instant end)
{
    HD_TRY(const auto offers, readDemoOffers());
    // A hash has no order of its own, and every seed must find the same one.
    auto keys = offers.keys();
    std::sort(keys.begin(), keys.end());
    std::vector<SubscriptionShape> shapes;
    for (const auto& key : keys) {
        for (int variant = 0; variant < kVariants; ++variant)
            shapes.push_back(shapeOf(offers.value(key), random, end));
    }
    return shapes;
}

QString guidText(quint64 high, quint64 low)
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, u'-');
    int at = 0;
    for (int i = 0; i < 32; ++i) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            ++at;
        const auto half = i < 16 ? high : low;
        auto nibble = (half >> (60 - 4 * (i % 16))) & 0xfU;
        if (i == 12)
            nibble = 4; // version 4, variant 1: what a random GUID says of itself
        if (i == 16)
            nibble = (nibble & 3U) | 8U;
        text[at++] = QLatin1Char(digits[nibble]);
    }
    return text;
}

QString ScaleCustomers::frozen(const ScaleCustomer::Held& held) const
{
    const auto& shape = shapes[held.shape];
    QString text;
    text.reserve(shape.frozenBefore.size() + shape.frozenAfter.size() + 36);
    return text + shape.frozenBefore + guidText(held.guidHigh, held.guidLow) + shape.frozenAfter;
}

} // namespace helpdesk
