// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/commercialrules.h"

namespace helpdesk {

/// Where a subscription goes next if nobody acts.
struct NextState {
    SubscriptionStatus status = SubscriptionStatus::None; ///< the state it will be in; None: stays as it is
    std::optional<Instant> at; ///< empty: neither the source nor a rule tells when
    std::optional<int> daysLeft; ///< whole days, rounded up; 0 when the moment has passed
    bool renews = false; ///< at `at` the term renews instead of ending
    CountedBy by; ///< the rule that counts `at`; none: the end of the term itself

    bool operator==(const NextState&) const = default;
};

/// The lifecycle of domain.md 4.2, by the rules of the day on which the present state began: new commerce expired ->
/// disabled -> deleted; suspended until the term ends -> disabled, some days longer -> deleted; legacy suspended ->
/// deleted.
NextState nextState(const Subscription& subscription, const CommercialRules& rules, Instant now);

/// A window that closes: until then it may be done.
struct CommercialWindow {
    bool open = false;
    std::optional<Instant> until; ///< inclusive; empty: no such window for this subscription
    int seats = 0; ///< seats that may go back; 0 when not counted
    CountedBy by; ///< the rule that counts `until`; none: the source names it

    bool operator==(const CommercialWindow&) const = default;
};

// Each counts by the rule in force on the day from which it counts: the purchase, or the last renewal.

/// Until when the whole subscription may be cancelled: the source's date, else some days from purchase or renewal,
/// which Power BI Premium and Microsoft 365 A1 have numbers of their own for; legacy licences for a full refund.
CommercialWindow cancellationWindow(const Subscription& subscription, const CommercialRules& rules, Instant now);
/// Until when seats may be reduced; uses refundableQuantity where the source gives it.
CommercialWindow seatReductionWindow(const Subscription& subscription, const CommercialRules& rules, Instant now);
/// Until when a refund for legacy licences may be asked for.
CommercialWindow refundRequestWindow(const Subscription& subscription, const CommercialRules& rules, Instant now);
/// Until when the purchase may be reported as a duplicate of another order, cancelled or not.
CommercialWindow duplicateOrderWindow(const Subscription& subscription, const CommercialRules& rules, Instant now);
/// Of a subscription that replaced another: until when licences that the change made redundant may be reported.
CommercialWindow redundantLicencesWindow(const Subscription& subscription, const CommercialRules& rules, Instant now);

} // namespace helpdesk
