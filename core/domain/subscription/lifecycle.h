// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscription.h"

namespace helpdesk {

/// Where a subscription goes next if nobody acts.
struct NextState {
    SubscriptionStatus status = SubscriptionStatus::None; ///< the state it will be in; None: stays as it is
    std::optional<Instant> at; ///< empty: the source does not tell when
    std::optional<int> daysLeft; ///< whole days, rounded up; 0 when the moment has passed
    bool renews = false; ///< at `at` the term renews instead of ending

    bool operator==(const NextState&) const = default;
};

/// The lifecycle of domain.md 4.2: new commerce expired 30 d -> disabled 90 d -> deleted; suspended until the
/// term ends -> disabled 30 d, then 90 d -> deleted; legacy suspended 90 d -> deleted.
NextState nextState(const Subscription& subscription, Instant now);

/// A window that closes: cancelling, or giving seats back.
struct CommercialWindow {
    bool open = false;
    std::optional<Instant> until; ///< inclusive; empty: no such window for this subscription
    int seats = 0; ///< seats that may go back; 0 when not counted
};

/// Until when the whole subscription may be cancelled: the source's date, else 7 days from purchase or renewal
/// (new commerce), 30 days full refund (legacy licences).
CommercialWindow cancellationWindow(const Subscription& subscription, Instant now);
/// Until when seats may be reduced; uses refundableQuantity where the source gives it.
CommercialWindow seatReductionWindow(const Subscription& subscription, Instant now);

} // namespace helpdesk
