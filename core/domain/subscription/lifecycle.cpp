// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using Days = std::chrono::days;
    using SubscriptionInstant = std::optional<Instant>;

    // The clocks of domain.md 4.2.
    constexpr Days expiredFor{30};
    constexpr Days disabledFor{90};
    constexpr Days legacySuspendedFor{90};

    /// Pay as you go has no term that could end.
    bool hasTerm(const Subscription& subscription)
    {
        return subscription.billingType != BillingType::Usage
            && !subscription.unitType.startsWith(QLatin1StringView("Usage"), Qt::CaseInsensitive);
    }

    SubscriptionInstant later(const SubscriptionInstant& instant, Days by)
    {
        return instant ? SubscriptionInstant(*instant + by) : std::nullopt;
    }

    /// Rounded up, so that "1 day left" is told until the last moment.
    int daysBetween(Instant now, Instant at)
    {
        return static_cast<int>(std::max(std::chrono::ceil<Days>(at - now), Days(0)).count());
    }

    NextState next(SubscriptionStatus status, const SubscriptionInstant& at, Instant now, bool renews = false)
    {
        NextState state;
        state.status = status;
        state.at = at;
        if (at)
            state.daysLeft = daysBetween(now, *at);
        state.renews = renews;
        return state;
    }

    /// What happens at the end of the term. Where the source does not tell whether the term renews, it counts as
    /// ending: a false warning costs a look, a missing one the customer's mailboxes.
    NextState afterActive(const Subscription& subscription, SubscriptionStatus ended, Instant now)
    {
        if (!hasTerm(subscription) || !subscription.commitmentEndAt)
            return {};
        if (subscription.autoRenew.value_or(false))
            return next(SubscriptionStatus::Active, subscription.commitmentEndAt, now, true);
        return next(ended, subscription.commitmentEndAt, now);
    }

    NextState afterNewCommerce(const Subscription& subscription, Instant now)
    {
        const auto& end = subscription.commitmentEndAt;
        const auto& since = subscription.statusChangedAt;
        switch (subscription.status) {
        case SubscriptionStatus::Active:
            return afterActive(subscription, SubscriptionStatus::Expired, now);
        case SubscriptionStatus::Suspended:
            return next(SubscriptionStatus::Disabled, end, now);
        case SubscriptionStatus::Expired:
            return next(SubscriptionStatus::Disabled, later(end ? end : since, expiredFor), now);
        case SubscriptionStatus::Disabled:
            // Both ways lead there 120 days after the term: expired 30 + 90, or disabled 30 and then 90 more.
            return next(SubscriptionStatus::Deleted,
                        end ? later(end, expiredFor + disabledFor) : later(since, disabledFor), now);
        case SubscriptionStatus::None:
        case SubscriptionStatus::Pending:
        case SubscriptionStatus::Deleted:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

    NextState afterLegacy(const Subscription& subscription, Instant now)
    {
        switch (subscription.status) {
        case SubscriptionStatus::Active:
            return afterActive(subscription, SubscriptionStatus::Suspended, now);
        case SubscriptionStatus::Suspended:
        case SubscriptionStatus::Expired:
        case SubscriptionStatus::Disabled:
            return next(SubscriptionStatus::Deleted, later(subscription.statusChangedAt, legacySuspendedFor), now);
        case SubscriptionStatus::None:
        case SubscriptionStatus::Pending:
        case SubscriptionStatus::Deleted:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

NextState nextState(const Subscription& subscription, Instant now)
{
    switch (commerceModelOf(subscription)) {
    case CommerceModel::NewCommerce:
        return afterNewCommerce(subscription, now);
    case CommerceModel::Legacy:
        return afterLegacy(subscription, now);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
