// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    using Days = std::chrono::days;

    // Ends are written as the last moment of a day, so the first term seems to begin hours after the purchase.
    constexpr Days kSameTerm{7};

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

    std::optional<Instant> purchaseOf(const Subscription& subscription)
    {
        return subscription.effectiveStartAt ? subscription.effectiveStartAt : subscription.createdAt;
    }

    /// When the present term began: the purchase, or the last renewal counted back from the end of the term.
    std::optional<Instant> termStart(const Subscription& subscription)
    {
        const auto purchase = purchaseOf(subscription);
        const auto months = monthsOf(subscription.termDuration);
        if (!subscription.commitmentEndAt || !months)
            return purchase;
        const auto renewal = Instant::fromDateTime(subscription.commitmentEndAt->toUtc().addMonths(-*months));
        if (purchase && renewal - *purchase < kSameTerm)
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

    bool isNamed(const Subscription& subscription, QLatin1StringView words)
    {
        return subscription.offerName.contains(words, Qt::CaseInsensitive);
    }

    /// By which number the whole of it may be cancelled. The capacity of Power BI Premium, not its licences per user.
    CommercialTerm cancellationTerm(const Subscription& subscription)
    {
        if (isNamed(subscription, "Power BI Premium"_L1) && !isNamed(subscription, "per user"_L1))
            return CommercialTerm::PowerBiPremium;
        if (isNamed(subscription, "Microsoft 365 A1"_L1) || isNamed(subscription, "M365 A1"_L1))
            return CommercialTerm::M365A1;
        return commerceModelOf(subscription) == CommerceModel::NewCommerce ? CommercialTerm::NceWindow
                                                                           : CommercialTerm::LegacyRefund;
    }

    CommercialWindow windowUntil(const std::optional<Instant>& until, Instant now, const CountedBy& by = {})
    {
        CommercialWindow window;
        window.until = until;
        window.open = until && now <= *until;
        window.by = by;
        return window;
    }

    /// So many days from that moment, as the rules of its day count.
    CommercialWindow daysFrom(const std::optional<Instant>& start, CommercialTerm term,
                              const Subscription& subscription, const CommercialRules& rules, Instant now)
    {
        if (!start)
            return {};
        const auto days = rules.number(term, subscription, start->toUtc().date());
        return days ? windowUntil(*start + Days(days->number), now, days->by) : CommercialWindow();
    }

    /// Empty: it is not billed in cycles.
    std::optional<int> monthsOf(BillingCycle cycle)
    {
        switch (cycle) {
        case BillingCycle::Monthly:
            return 1;
        case BillingCycle::Annual:
            return 12;
        case BillingCycle::Biennial:
            return 24;
        case BillingCycle::Triennial:
            return 36;
        case BillingCycle::Unknown:
        case BillingCycle::None:
        case BillingCycle::OneTime:
            break;
        }
        return std::nullopt;
    }

    /// Money was paid for it, so money may come back.
    bool isPaid(const Subscription& subscription)
    {
        return isLicence(subscription) && !subscription.isTrial && subscription.status != SubscriptionStatus::None;
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

} // namespace

CommercialWindow cancellationWindow(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    if (!isLive(subscription))
        return {};
    if (subscription.cancellationAllowedUntil)
        return windowUntil(subscription.cancellationAllowedUntil, now);
    if (!isLicence(subscription))
        return {};
    const bool isNewCommerce = commerceModelOf(subscription) == CommerceModel::NewCommerce;
    if (!isNewCommerce) {
        if (const auto until = fullRefundUntil(subscription))
            return windowUntil(until, now);
    }
    return daysFrom(isNewCommerce ? termStart(subscription) : subscription.createdAt, cancellationTerm(subscription),
                    subscription, rules, now);
}

CommercialWindow seatReductionWindow(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    if (!isLive(subscription))
        return {};
    if (const auto stated = refundableSeats(subscription.refundableQuantity, now); stated.until)
        return stated;
    // Legacy seats may be given back at any time.
    if (!isLicence(subscription) || commerceModelOf(subscription) == CommerceModel::Legacy)
        return {};
    return daysFrom(termStart(subscription), CommercialTerm::NceWindow, subscription, rules, now);
}

CommercialWindow refundRequestWindow(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    if (!isPaid(subscription) || commerceModelOf(subscription) != CommerceModel::Legacy)
        return {};
    return daysFrom(subscription.createdAt, CommercialTerm::LegacyRequest, subscription, rules, now);
}

CommercialWindow duplicateOrderWindow(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    if (!isPaid(subscription))
        return {};
    return daysFrom(purchaseOf(subscription), CommercialTerm::DuplicateOrder, subscription, rules, now);
}

CommercialWindow redundantLicencesWindow(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    const auto start = purchaseOf(subscription);
    const auto months = monthsOf(subscription.billingCycle);
    if (!isPaid(subscription) || subscription.migratedFromGuid.isEmpty() || !start || !months)
        return {};
    const auto cycles = rules.number(CommercialTerm::RedundantLicences, subscription, start->toUtc().date());
    if (!cycles)
        return {};
    const auto until = Instant::fromDateTime(start->toUtc().addMonths(cycles->number * *months));
    return windowUntil(until, now, cycles->by);
}

} // namespace helpdesk
