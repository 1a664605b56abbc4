// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using Days = std::chrono::days;
    using SubscriptionInstant = std::optional<Instant>;

    /// Pay as you go has no term that could end.
    bool hasTerm(const Subscription& subscription)
    {
        return subscription.billingType != BillingType::Usage
            && !subscription.unitType.startsWith(QLatin1StringView("Usage"), Qt::CaseInsensitive);
    }

    QDate dayOf(Instant instant)
    {
        return instant.toUtc().date();
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

    /// The life of one subscription, by the rules.
    class Lifecycle {
    public:
        Lifecycle(const Subscription& subscription, const CommercialRules& rules, Instant now)
            : m_subscription(subscription)
            , m_rules(rules)
            , m_now(now)
        {
        }

        NextState newCommerce() const
        {
            const auto& end = m_subscription.commitmentEndAt;
            const auto since = end ? end : m_subscription.statusChangedAt;
            switch (m_subscription.status) {
            case SubscriptionStatus::Active:
                return afterActive(m_subscription, SubscriptionStatus::Expired, m_now);
            case SubscriptionStatus::Suspended:
                return next(SubscriptionStatus::Disabled, end, m_now);
            case SubscriptionStatus::Expired:
                return after(SubscriptionStatus::Disabled, since, CommercialTerm::NceExpired);
            case SubscriptionStatus::Disabled:
                // Counted from the end of the term: it was expired between, or suspended and disabled for longer.
                return after(SubscriptionStatus::Deleted, end ? later(end, beforeDisabled()).at : since,
                             CommercialTerm::NceDisabled);
            case SubscriptionStatus::None:
            case SubscriptionStatus::Pending:
            case SubscriptionStatus::Deleted:
                return {};
            }
            Q_UNREACHABLE();
            return {};
        }

        NextState legacy() const
        {
            switch (m_subscription.status) {
            case SubscriptionStatus::Active:
                return afterActive(m_subscription, SubscriptionStatus::Suspended, m_now);
            case SubscriptionStatus::Suspended:
            case SubscriptionStatus::Expired:
            case SubscriptionStatus::Disabled:
                return after(SubscriptionStatus::Deleted, m_subscription.statusChangedAt,
                             CommercialTerm::LegacySuspended);
            case SubscriptionStatus::None:
            case SubscriptionStatus::Pending:
            case SubscriptionStatus::Deleted:
                return {};
            }
            Q_UNREACHABLE();
            return {};
        }

    private:
        struct Counted {
            SubscriptionInstant at;
            CountedBy by;
        };

        CommercialTerm beforeDisabled() const
        {
            return m_subscription.suspensionReasons.isEmpty() ? CommercialTerm::NceExpired
                                                              : CommercialTerm::NceSuspended;
        }

        Counted later(const SubscriptionInstant& since, CommercialTerm term) const
        {
            if (!since)
                return {};
            const auto days = m_rules.number(term, m_subscription, dayOf(*since));
            if (!days)
                return {};
            return {*since + Days(days->number), days->by};
        }

        NextState after(SubscriptionStatus status, const SubscriptionInstant& since, CommercialTerm term) const
        {
            const auto counted = later(since, term);
            auto state = next(status, counted.at, m_now);
            state.by = counted.by;
            return state;
        }

        const Subscription& m_subscription;
        const CommercialRules& m_rules;
        Instant m_now;
    };

} // namespace

NextState nextState(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    const Lifecycle lifecycle(subscription, rules, now);
    switch (commerceModelOf(subscription)) {
    case CommerceModel::NewCommerce:
        return lifecycle.newCommerce();
    case CommerceModel::Legacy:
        return lifecycle.legacy();
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
