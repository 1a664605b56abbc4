// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    using Days = std::chrono::days;

    constexpr Days newCommerceWindow{7};
    constexpr Days legacyFullRefund{30};

    /// There is something left to cancel or to shrink.
    bool isLive(const Subscription& subscription)
    {
        return subscription.status == SubscriptionStatus::Active || subscription.status == SubscriptionStatus::Suspended
            || subscription.status == SubscriptionStatus::Pending;
    }

    /// Pay as you go is cancelled at any time; benefits are not sold.
    bool isLicence(const Subscription& subscription)
    {
        return subscription.billingType != BillingType::Usage && subscription.billingType != BillingType::Benefit
            && !subscription.unitType.startsWith("Usage"_L1, Qt::CaseInsensitive);
    }

    /// Months of an ISO 8601 duration such as P1M or P1Y.
    std::optional<int> monthsOf(const QString& duration)
    {
        static const QRegularExpression pattern(u"^P(\\d{1,2})([MY])$"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = pattern.match(duration.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const bool years = match.capturedView(2).compare(u"Y", Qt::CaseInsensitive) == 0;
        return match.capturedView(1).toInt() * (years ? 12 : 1);
    }

    /// When the present term began: the purchase, or the last renewal counted back from the end of the term.
    std::optional<Instant> termStart(const Subscription& subscription)
    {
        const auto purchase = subscription.effectiveStartAt ? subscription.effectiveStartAt : subscription.createdAt;
        const auto months = monthsOf(subscription.termDuration);
        if (!subscription.commitmentEndAt || !months)
            return purchase;
        const auto renewal = Instant::fromDateTime(subscription.commitmentEndAt->toUtc().addMonths(-*months));
        // Ends are written as the last moment of a day, so the first term seems to begin hours after the purchase.
        if (purchase && renewal - *purchase < newCommerceWindow)
            return purchase;
        return renewal;
    }

    std::optional<Instant> fullRefundUntil(const Subscription& subscription)
    {
        std::optional<Instant> until;
        for (const auto& option : subscription.refundOptions) {
            if (option.type.compare("Full"_L1, Qt::CaseInsensitive) == 0 && option.expiresAt)
                until = std::max(until.value_or(*option.expiresAt), *option.expiresAt);
        }
        return until;
    }

    std::optional<Instant> cancellableUntil(const Subscription& subscription)
    {
        if (subscription.cancellationAllowedUntil)
            return subscription.cancellationAllowedUntil;
        if (!isLicence(subscription))
            return std::nullopt;
        const bool isNewCommerce = commerceModelOf(subscription) == CommerceModel::NewCommerce;
        if (!isNewCommerce) {
            if (const auto until = fullRefundUntil(subscription))
                return until;
        }
        const auto start = isNewCommerce ? termStart(subscription) : subscription.createdAt;
        if (!start)
            return std::nullopt;
        return *start + (isNewCommerce ? newCommerceWindow : legacyFullRefund);
    }

    /// While seats may go back: how many, and until when all of these may.
    CommercialWindow refundableSeats(const std::vector<RefundableQuantity>& quantities, Instant now)
    {
        CommercialWindow window;
        for (const auto& refundable : quantities) {
            if (!refundable.allowedUntil || refundable.quantity <= 0)
                continue;
            const auto until = *refundable.allowedUntil;
            if (until >= now) {
                window.until = window.open ? std::min(*window.until, until) : until;
                window.open = true;
                window.seats += refundable.quantity;
            } else if (!window.open) {
                window.until = std::max(window.until.value_or(until), until);
            }
        }
        return window;
    }

    CommercialWindow windowUntil(const std::optional<Instant>& until, Instant now)
    {
        CommercialWindow window;
        window.until = until;
        window.open = until && now <= *until;
        return window;
    }

} // namespace

CommercialWindow cancellationWindow(const Subscription& subscription, Instant now)
{
    if (!isLive(subscription))
        return {};
    return windowUntil(cancellableUntil(subscription), now);
}

CommercialWindow seatReductionWindow(const Subscription& subscription, Instant now)
{
    if (!isLive(subscription))
        return {};
    const auto stated = refundableSeats(subscription.refundableQuantity, now);
    if (stated.until)
        return stated;
    // Legacy seats may be given back at any time.
    if (!isLicence(subscription) || commerceModelOf(subscription) == CommerceModel::Legacy)
        return {};
    const auto start = termStart(subscription);
    return windowUntil(start ? std::optional<Instant>(*start + newCommerceWindow) : std::nullopt, now);
}

} // namespace helpdesk
