// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "domain/subscription/lifecycle.h"
#include "support/catch.h"
#include "support/instants.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace {

const Instant purchase = *Instant::fromIso(u"2026-03-10T09:30:00Z");

Subscription monthlyPlan()
{
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.status = SubscriptionStatus::Active;
    subscription.billingType = BillingType::License;
    subscription.createdAt = purchase;
    subscription.quantity = 25;
    return subscription;
}

Subscription legacy()
{
    auto subscription = monthlyPlan();
    subscription.offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_s;
    return subscription;
}

CommercialWindow cancellation(const Subscription& subscription, Instant now)
{
    return cancellationWindow(subscription, commercialNumbers(), now);
}

CommercialWindow seatReduction(const Subscription& subscription, Instant now)
{
    return seatReductionWindow(subscription, commercialNumbers(), now);
}

/// The window is open until this very moment and closed one millisecond later.
void checkClosesAt(const Subscription& subscription, Instant until)
{
    const auto last = cancellation(subscription, until);
    CHECK(last.open);
    CHECK(last.until == until);
    const auto after = cancellation(subscription, until + milliseconds(1));
    CHECK_FALSE(after.open);
    CHECK(after.until == until);
}

void checkNone(const CommercialWindow& window)
{
    CHECK_FALSE(window.open);
    CHECK_FALSE(window.until);
    CHECK(window.seats == 0);
}

} // namespace

TEST_CASE("the date that the source gives decides on cancelling", "[windows]")
{
    auto subscription = monthlyPlan();
    subscription.cancellationAllowedUntil = at(u"2026-03-17T23:59:59Z");
    checkClosesAt(subscription, at(u"2026-03-17T23:59:59Z"));
    auto old = legacy();
    old.cancellationAllowedUntil = at(u"2026-03-12T00:00:00Z");
    checkClosesAt(old, at(u"2026-03-12T00:00:00Z"));
}

TEST_CASE("new commerce is cancelled within seven days of the purchase", "[windows]")
{
    checkClosesAt(monthlyPlan(), purchase + days(7));
    SECTION("which the effective start tells better than the creation")
    {
        auto subscription = monthlyPlan();
        subscription.effectiveStartAt = purchase + days(1);
        checkClosesAt(subscription, purchase + days(8));
    }
    SECTION("and of nothing, when no date is known")
    {
        auto subscription = monthlyPlan();
        subscription.createdAt.reset();
        checkNone(cancellation(subscription, purchase));
        checkNone(seatReduction(subscription, purchase));
    }
}

TEST_CASE("new commerce is cancelled within seven days of the renewal", "[windows]")
{
    auto subscription = monthlyPlan();
    subscription.termDuration = u"P1Y"_s;
    SECTION("the first term began with the purchase, whatever hour its end is written with")
    {
        subscription.commitmentEndAt = at(u"2027-03-10T23:59:59Z");
        checkClosesAt(subscription, purchase + days(7));
        subscription.commitmentEndAt = at(u"2027-03-09T00:00:00Z");
        checkClosesAt(subscription, purchase + days(7));
    }
    SECTION("a later term began when the one before it ended")
    {
        subscription.commitmentEndAt = at(u"2029-03-10T09:30:00Z");
        checkClosesAt(subscription, at(u"2028-03-17T09:30:00Z"));
    }
    SECTION("a term of months")
    {
        subscription.termDuration = u"p1m"_s;
        subscription.commitmentEndAt = at(u"2026-05-10T09:30:00Z");
        checkClosesAt(subscription, at(u"2026-04-17T09:30:00Z"));
    }
    SECTION("a term that ends on a leap day began on the 28th")
    {
        subscription.createdAt = at(u"2024-02-28T00:00:00Z");
        subscription.commitmentEndAt = at(u"2028-02-29T00:00:00Z");
        checkClosesAt(subscription, at(u"2027-03-07T00:00:00Z"));
    }
    SECTION("a purchase that nobody knows does not matter")
    {
        subscription.createdAt.reset();
        subscription.commitmentEndAt = at(u"2027-03-10T00:00:00Z");
        checkClosesAt(subscription, at(u"2026-03-17T00:00:00Z"));
    }
    SECTION("a term that cannot be read leaves the purchase")
    {
        subscription.termDuration = GENERATE(u"P1W"_s, u"one year"_s, QString());
        subscription.commitmentEndAt = at(u"2029-03-10T00:00:00Z");
        checkClosesAt(subscription, purchase + days(7));
    }
}

TEST_CASE("legacy licences are refunded in full for 30 days", "[windows]")
{
    checkClosesAt(legacy(), purchase + days(30));
    SECTION("unless the source names the day")
    {
        auto subscription = legacy();
        subscription.refundOptions = {
            {u"Partial"_s, purchase + days(90)}, {u"Full"_s, purchase + days(20)}, {u"full"_s, purchase + days(25)}};
        checkClosesAt(subscription, purchase + days(25));
        subscription.refundOptions = {{u"Full"_s, std::nullopt}};
        checkClosesAt(subscription, purchase + days(30));
    }
    SECTION("and at no time when the purchase is not known")
    {
        auto subscription = legacy();
        subscription.createdAt.reset();
        checkNone(cancellation(subscription, purchase));
    }
}

TEST_CASE("pay as you go and benefits have no window", "[windows]")
{
    auto subscription = monthlyPlan();
    SECTION("usage")
    {
        subscription.billingType = BillingType::Usage;
    }
    SECTION("usage by unit")
    {
        subscription.billingType = BillingType::None;
        subscription.unitType = u"Usage-based"_s;
    }
    SECTION("benefit")
    {
        subscription.billingType = BillingType::Benefit;
    }
    checkNone(cancellation(subscription, purchase));
    checkNone(seatReduction(subscription, purchase));
}

TEST_CASE("what is no longer live cannot be cancelled", "[windows]")
{
    auto subscription = monthlyPlan();
    subscription.cancellationAllowedUntil = purchase + days(7);
    for (const auto status : valuesOf<SubscriptionStatus>()) {
        subscription.status = status;
        const bool live = status == SubscriptionStatus::Active || status == SubscriptionStatus::Suspended
            || status == SubscriptionStatus::Pending;
        CHECK(cancellation(subscription, purchase).open == live);
        CHECK(seatReduction(subscription, purchase).open == live);
        if (!live)
            checkNone(cancellation(subscription, purchase));
    }
}

TEST_CASE("seats go back within seven days", "[windows]")
{
    const auto window = seatReduction(monthlyPlan(), purchase + days(7));
    CHECK(window.open);
    CHECK(window.until == purchase + days(7));
    CHECK(window.seats == 0);
    CHECK_FALSE(seatReduction(monthlyPlan(), purchase + days(7) + milliseconds(1)).open);
}

TEST_CASE("the source tells how many seats may go back, and until when", "[windows]")
{
    auto subscription = monthlyPlan();
    subscription.refundableQuantity = {
        {5, purchase + days(3)}, {10, purchase + days(9)}, {99, std::nullopt}, {0, purchase + days(1)}};

    auto window = seatReduction(subscription, purchase + days(3));
    CHECK(window.open);
    CHECK(window.seats == 15);
    CHECK(window.until == purchase + days(3));

    window = seatReduction(subscription, purchase + days(3) + milliseconds(1));
    CHECK(window.open);
    CHECK(window.seats == 10);
    CHECK(window.until == purchase + days(9));

    window = seatReduction(subscription, purchase + days(10));
    CHECK_FALSE(window.open);
    CHECK(window.seats == 0);
    CHECK(window.until == purchase + days(9));

    SECTION("in whatever order it tells them")
    {
        subscription.refundableQuantity = {{10, purchase + days(9)}, {5, purchase + days(3)}};
        CHECK(seatReduction(subscription, purchase).until == purchase + days(3));
        CHECK(seatReduction(subscription, purchase + days(4)).until == purchase + days(9));
        CHECK(seatReduction(subscription, purchase + days(10)).until == purchase + days(9));
    }
    SECTION("and when it tells nothing usable, the seven days hold")
    {
        subscription.refundableQuantity = {{99, std::nullopt}};
        CHECK(seatReduction(subscription, purchase).until == purchase + days(7));
    }
}

TEST_CASE("legacy seats may go back at any time", "[windows]")
{
    checkNone(seatReduction(legacy(), purchase));
}

TEST_CASE("Power BI Premium and Microsoft 365 A1 have windows of their own", "[windows]")
{
    for (const bool isLegacy : {false, true}) {
        auto subscription = isLegacy ? legacy() : monthlyPlan();
        subscription.offerName = u"Power BI Premium P1"_s;
        checkClosesAt(subscription, purchase + days(7));
        CHECK(cancellation(subscription, purchase).by.rule == u"power_bi_premium_window_days"_s);
        subscription.offerName = u"Microsoft 365 A1 for devices"_s;
        checkClosesAt(subscription, purchase + days(30));
        CHECK(cancellation(subscription, purchase).by.rule == u"m365_a1_window_days"_s);
        // A licence for a user is no capacity, and Office 365 A1 another offer: the usual window.
        subscription.offerName = GENERATE(u"Power BI Premium Per User"_s, u"Office 365 A1 for faculty"_s);
        checkClosesAt(subscription, purchase + days(isLegacy ? 30 : 7));
        CHECK(cancellation(subscription, purchase).by.rule
              == (isLegacy ? u"legacy_refund_days"_s : u"nce_window_days"_s));
    }
    auto subscription = monthlyPlan();
    subscription.offerName = u"Microsoft 365 A1"_s;
    CHECK(seatReduction(subscription, purchase).until == purchase + days(7)); // seats have one window for all
}

TEST_CASE("a window names the rule that counts it, and none where the source names the day", "[windows]")
{
    auto subscription = monthlyPlan();
    const auto counted = cancellation(subscription, purchase);
    CHECK(counted.by
          == CountedBy{u"nce_window_days"_s, {u"nce_window_days says so."_s, u"nce_window_days ru."_s}, u"test"_s});
    CHECK(seatReduction(subscription, purchase).by.rule == u"nce_window_days"_s);
    subscription.cancellationAllowedUntil = purchase + days(5);
    CHECK(cancellation(subscription, purchase).by == CountedBy());
    subscription.refundableQuantity = {{5, purchase + days(3)}};
    CHECK(seatReduction(subscription, purchase).by == CountedBy());
}

TEST_CASE("a refund for legacy licences is asked for within 90 days of the purchase", "[windows]")
{
    const auto refund = [](const Subscription& subscription, Instant now) {
        return refundRequestWindow(subscription, commercialNumbers(), now);
    };
    CHECK(refund(legacy(), purchase + days(90)).open);
    CHECK(refund(legacy(), purchase).until == purchase + days(90));
    CHECK(refund(legacy(), purchase).by.rule == u"legacy_request_days"_s);
    CHECK_FALSE(refund(legacy(), purchase + days(90) + milliseconds(1)).open);
    checkNone(refund(monthlyPlan(), purchase));
    SECTION("also when it was cancelled already")
    {
        auto subscription = legacy();
        subscription.status = GENERATE(SubscriptionStatus::Suspended, SubscriptionStatus::Deleted);
        CHECK(refund(subscription, purchase).open);
    }
}

TEST_CASE("a duplicate order is reported within 120 days of the purchase, whatever the term", "[windows]")
{
    const auto duplicate = [](const Subscription& subscription, Instant now) {
        return duplicateOrderWindow(subscription, commercialNumbers(), now);
    };
    for (auto subscription : {monthlyPlan(), legacy()}) {
        CHECK(duplicate(subscription, purchase + days(120)).open);
        CHECK(duplicate(subscription, purchase).by.rule == u"duplicate_order_days"_s);
        CHECK_FALSE(duplicate(subscription, purchase + days(120) + milliseconds(1)).open);
        subscription.status = SubscriptionStatus::Deleted;
        CHECK(duplicate(subscription, purchase).open);
        subscription.isTrial = true;
        checkNone(duplicate(subscription, purchase));
    }
    auto renewed = monthlyPlan();
    renewed.termDuration = u"P1Y"_s;
    renewed.commitmentEndAt = at(u"2029-03-10T09:30:00Z");
    CHECK(duplicate(renewed, at(u"2028-03-11T00:00:00Z")).until == purchase + days(120));
    renewed.billingType = BillingType::Usage;
    checkNone(duplicate(renewed, purchase));
}

TEST_CASE("licences that an upgrade made redundant are reported within two billing cycles", "[windows]")
{
    const auto redundant = [](const Subscription& subscription, Instant now) {
        return redundantLicencesWindow(subscription, commercialNumbers(), now);
    };
    auto subscription = monthlyPlan();
    subscription.billingCycle = BillingCycle::Monthly;
    checkNone(redundant(subscription, purchase)); // it replaced nothing
    subscription.migratedFromGuid = u"0f2bdd71-5ae4-4e4d-9e3b-0a6a1c0b7d11"_s;
    const std::pair<BillingCycle, QString> ends[]{{BillingCycle::Monthly, u"2026-05-10T09:30:00Z"_s},
                                                  {BillingCycle::Annual, u"2028-03-10T09:30:00Z"_s},
                                                  {BillingCycle::Biennial, u"2030-03-10T09:30:00Z"_s},
                                                  {BillingCycle::Triennial, u"2032-03-10T09:30:00Z"_s}};
    for (const auto& [cycle, end] : ends) {
        subscription.billingCycle = cycle;
        CHECK(redundant(subscription, at(end)).open);
        CHECK(redundant(subscription, at(end)).by.rule == u"redundant_licence_billing_cycles"_s);
        CHECK_FALSE(redundant(subscription, at(end) + milliseconds(1)).open);
    }
    for (const auto cycle : {BillingCycle::Unknown, BillingCycle::None, BillingCycle::OneTime}) {
        subscription.billingCycle = cycle;
        checkNone(redundant(subscription, purchase));
    }
}
