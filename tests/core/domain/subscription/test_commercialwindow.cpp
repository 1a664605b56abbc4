// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/lifecycle.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace {

Instant at(QStringView iso)
{
    const auto instant = Instant::fromIso(iso);
    REQUIRE(instant);
    return *instant;
}

const Instant purchase = *Instant::fromIso(u"2026-03-10T09:30:00Z");

Subscription newCommerce()
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
    auto subscription = newCommerce();
    subscription.offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_s;
    return subscription;
}

/// The window is open until this very moment and closed one millisecond later.
void checkClosesAt(const Subscription& subscription, Instant until)
{
    const auto last = cancellationWindow(subscription, until);
    CHECK(last.open);
    CHECK(last.until == until);
    const auto after = cancellationWindow(subscription, until + milliseconds(1));
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
    auto subscription = newCommerce();
    subscription.cancellationAllowedUntil = at(u"2026-03-17T23:59:59Z");
    checkClosesAt(subscription, at(u"2026-03-17T23:59:59Z"));
    auto old = legacy();
    old.cancellationAllowedUntil = at(u"2026-03-12T00:00:00Z");
    checkClosesAt(old, at(u"2026-03-12T00:00:00Z"));
}

TEST_CASE("new commerce is cancelled within seven days of the purchase", "[windows]")
{
    checkClosesAt(newCommerce(), purchase + days(7));
    SECTION("which the effective start tells better than the creation")
    {
        auto subscription = newCommerce();
        subscription.effectiveStartAt = purchase + days(1);
        checkClosesAt(subscription, purchase + days(8));
    }
    SECTION("and of nothing, when no date is known")
    {
        auto subscription = newCommerce();
        subscription.createdAt.reset();
        checkNone(cancellationWindow(subscription, purchase));
        checkNone(seatReductionWindow(subscription, purchase));
    }
}

TEST_CASE("new commerce is cancelled within seven days of the renewal", "[windows]")
{
    auto subscription = newCommerce();
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
        checkNone(cancellationWindow(subscription, purchase));
    }
}

TEST_CASE("pay as you go and benefits have no window", "[windows]")
{
    auto subscription = newCommerce();
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
    checkNone(cancellationWindow(subscription, purchase));
    checkNone(seatReductionWindow(subscription, purchase));
}

TEST_CASE("what is no longer live cannot be cancelled", "[windows]")
{
    auto subscription = newCommerce();
    subscription.cancellationAllowedUntil = purchase + days(7);
    for (const auto status : valuesOf<SubscriptionStatus>()) {
        subscription.status = status;
        const bool live = status == SubscriptionStatus::Active || status == SubscriptionStatus::Suspended
            || status == SubscriptionStatus::Pending;
        CHECK(cancellationWindow(subscription, purchase).open == live);
        CHECK(seatReductionWindow(subscription, purchase).open == live);
        if (!live)
            checkNone(cancellationWindow(subscription, purchase));
    }
}

TEST_CASE("seats go back within seven days", "[windows]")
{
    const auto window = seatReductionWindow(newCommerce(), purchase + days(7));
    CHECK(window.open);
    CHECK(window.until == purchase + days(7));
    CHECK(window.seats == 0);
    CHECK_FALSE(seatReductionWindow(newCommerce(), purchase + days(7) + milliseconds(1)).open);
}

TEST_CASE("the source tells how many seats may go back, and until when", "[windows]")
{
    auto subscription = newCommerce();
    subscription.refundableQuantity = {
        {5, purchase + days(3)}, {10, purchase + days(9)}, {99, std::nullopt}, {0, purchase + days(1)}};

    auto window = seatReductionWindow(subscription, purchase + days(3));
    CHECK(window.open);
    CHECK(window.seats == 15);
    CHECK(window.until == purchase + days(3));

    window = seatReductionWindow(subscription, purchase + days(3) + milliseconds(1));
    CHECK(window.open);
    CHECK(window.seats == 10);
    CHECK(window.until == purchase + days(9));

    window = seatReductionWindow(subscription, purchase + days(10));
    CHECK_FALSE(window.open);
    CHECK(window.seats == 0);
    CHECK(window.until == purchase + days(9));

    SECTION("in whatever order it tells them")
    {
        subscription.refundableQuantity = {{10, purchase + days(9)}, {5, purchase + days(3)}};
        CHECK(seatReductionWindow(subscription, purchase).until == purchase + days(3));
        CHECK(seatReductionWindow(subscription, purchase + days(4)).until == purchase + days(9));
        CHECK(seatReductionWindow(subscription, purchase + days(10)).until == purchase + days(9));
    }
    SECTION("and when it tells nothing usable, the seven days hold")
    {
        subscription.refundableQuantity = {{99, std::nullopt}};
        CHECK(seatReductionWindow(subscription, purchase).until == purchase + days(7));
    }
}

TEST_CASE("legacy seats may go back at any time", "[windows]")
{
    checkNone(seatReductionWindow(legacy(), purchase));
}
