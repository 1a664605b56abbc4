// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "domain/subscription/lifecycle.h"
#include "support/catch.h"
#include "support/instants.h"

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace {

const Instant termEnd = *Instant::fromIso(u"2026-11-30T23:59:59Z");

Subscription newCommerce(SubscriptionStatus status)
{
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.status = status;
    subscription.commitmentEndAt = termEnd;
    subscription.billingType = BillingType::License;
    return subscription;
}

Subscription legacy(SubscriptionStatus status)
{
    auto subscription = newCommerce(status);
    subscription.offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_s;
    return subscription;
}

NextState expected(SubscriptionStatus status, Instant when, int daysLeft, bool renews = false)
{
    return {status, when, daysLeft, renews, {}};
}

NextState unknownWhen(SubscriptionStatus status)
{
    return {status, std::nullopt, std::nullopt, false, {}};
}

/// By the numbers of domain.md, without the rule that counted.
NextState nextOf(const Subscription& subscription, Instant now)
{
    auto next = nextState(subscription, commercialNumbers(), now);
    next.by = {};
    return next;
}

} // namespace

TEST_CASE("an active subscription expires at the end of its term, or renews", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Active);
    const auto now = termEnd - days(10);
    subscription.autoRenew = false;
    CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Expired, termEnd, 10));
    subscription.autoRenew = true;
    CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Active, termEnd, 10, true));

    SECTION("and counts as ending when the source does not tell")
    {
        subscription.autoRenew.reset();
        CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Expired, termEnd, 10));
    }
    SECTION("a trial alike")
    {
        subscription.isTrial = true;
        subscription.autoRenew = false;
        CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Expired, termEnd, 10));
    }
}

TEST_CASE("an end that never comes leaves a subscription as it is", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Active);
    subscription.commitmentEndAt.reset();
    CHECK(nextOf(subscription, termEnd) == NextState());
    subscription.autoRenew = true;
    CHECK(nextOf(subscription, termEnd) == NextState());
}

TEST_CASE("pay as you go has no term to end", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Active);
    SECTION("by its billing")
    {
        subscription.billingType = BillingType::Usage;
    }
    SECTION("by its unit, in an Azure plan")
    {
        subscription.billingType = BillingType::None;
        subscription.offerId = u"DZH318Z0BPS6:0001:DZH318Z0BMJX"_s;
        subscription.unitType = u"Usage-based"_s;
    }
    SECTION("in legacy Azure")
    {
        subscription.offerId = u"MS-AZR-0145P"_s;
        subscription.unitType = u"usage-based"_s;
    }
    CHECK(nextOf(subscription, termEnd - days(1)) == NextState());
}

TEST_CASE("days left are rounded up and end at zero", "[lifecycle]")
{
    const auto subscription = newCommerce(SubscriptionStatus::Active);
    const auto daysLeft = [&](Instant now) { return *nextOf(subscription, now).daysLeft; };
    CHECK(daysLeft(termEnd - days(1) - milliseconds(1)) == 2);
    CHECK(daysLeft(termEnd - days(1)) == 1);
    CHECK(daysLeft(termEnd - milliseconds(1)) == 1);
    CHECK(daysLeft(termEnd) == 0);
    CHECK(daysLeft(termEnd + milliseconds(1)) == 0);
    CHECK(daysLeft(termEnd + days(400)) == 0);
}

TEST_CASE("an expired subscription is disabled 30 days after its term", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Expired);
    const auto now = termEnd + days(1);
    CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Disabled, at(u"2026-12-30T23:59:59Z"), 29));

    SECTION("or after it was seen expired, when the end of the term is not known")
    {
        subscription.commitmentEndAt.reset();
        subscription.statusChangedAt = termEnd + days(2);
        CHECK(nextOf(subscription, now) == expected(SubscriptionStatus::Disabled, termEnd + days(32), 31));
    }
    SECTION("or some day")
    {
        subscription.commitmentEndAt.reset();
        CHECK(nextOf(subscription, now) == unknownWhen(SubscriptionStatus::Disabled));
    }
}

TEST_CASE("a suspended subscription is disabled when its term ends", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Suspended);
    CHECK(nextOf(subscription, termEnd - days(5)) == expected(SubscriptionStatus::Disabled, termEnd, 5));
    SECTION("even if it would have renewed")
    {
        subscription.autoRenew = true;
        CHECK(nextOf(subscription, termEnd - days(5)) == expected(SubscriptionStatus::Disabled, termEnd, 5));
    }
    SECTION("today, if the term has ended already")
    {
        CHECK(nextOf(subscription, termEnd + days(5)) == expected(SubscriptionStatus::Disabled, termEnd, 0));
    }
    SECTION("some day, if the end is not known")
    {
        subscription.commitmentEndAt.reset();
        subscription.statusChangedAt = termEnd;
        CHECK(nextOf(subscription, termEnd) == unknownWhen(SubscriptionStatus::Disabled));
    }
}

TEST_CASE("a disabled subscription is deleted 120 days after its term", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Disabled);
    CHECK(nextOf(subscription, termEnd + days(100))
          == expected(SubscriptionStatus::Deleted, at(u"2027-03-30T23:59:59Z"), 20));
    SECTION("or 90 days after it was seen disabled")
    {
        subscription.commitmentEndAt.reset();
        subscription.statusChangedAt = termEnd;
        CHECK(nextOf(subscription, termEnd) == expected(SubscriptionStatus::Deleted, termEnd + days(90), 90));
    }
    SECTION("or some day")
    {
        subscription.commitmentEndAt.reset();
        CHECK(nextOf(subscription, termEnd) == unknownWhen(SubscriptionStatus::Deleted));
    }
}

TEST_CASE("the clocks run through a leap day", "[lifecycle]")
{
    auto subscription = newCommerce(SubscriptionStatus::Expired);
    subscription.commitmentEndAt = at(u"2028-01-31T12:00:00Z");
    CHECK(nextOf(subscription, *subscription.commitmentEndAt).at == at(u"2028-03-01T12:00:00Z"));
    subscription.commitmentEndAt = at(u"2027-01-31T12:00:00Z");
    CHECK(nextOf(subscription, *subscription.commitmentEndAt).at == at(u"2027-03-02T12:00:00Z"));
}

TEST_CASE("legacy subscriptions are suspended at the end, and deleted 90 days later", "[lifecycle]")
{
    auto subscription = legacy(SubscriptionStatus::Active);
    subscription.autoRenew = false;
    CHECK(nextOf(subscription, termEnd - days(3)) == expected(SubscriptionStatus::Suspended, termEnd, 3));
    subscription.autoRenew = true;
    CHECK(nextOf(subscription, termEnd - days(3)) == expected(SubscriptionStatus::Active, termEnd, 3, true));

    const auto status =
        GENERATE(SubscriptionStatus::Suspended, SubscriptionStatus::Expired, SubscriptionStatus::Disabled);
    subscription = legacy(status);
    subscription.statusChangedAt = termEnd;
    CHECK(nextOf(subscription, termEnd + days(1)) == expected(SubscriptionStatus::Deleted, termEnd + days(90), 89));
    subscription.statusChangedAt.reset();
    CHECK(nextOf(subscription, termEnd) == unknownWhen(SubscriptionStatus::Deleted));
}

TEST_CASE("nothing follows a deleted, pending or unknown state", "[lifecycle]")
{
    const auto status = GENERATE(SubscriptionStatus::Deleted, SubscriptionStatus::Pending, SubscriptionStatus::None);
    CHECK(nextOf(newCommerce(status), termEnd) == NextState());
    CHECK(nextOf(legacy(status), termEnd) == NextState());
}

TEST_CASE("each state of a subscription comes later than the one before", "[lifecycle]")
{
    std::mt19937_64 random(20261123);
    std::uniform_int_distribution<qint64> anyTime(0, 4'000'000'000'000);
    for (int round = 0; round < 500; ++round) {
        auto subscription = newCommerce(SubscriptionStatus::Active);
        subscription.commitmentEndAt = Instant(anyTime(random));
        const Instant now(anyTime(random));
        auto before = Instant(-1);
        // Nobody acts: active, expired, disabled, deleted.
        for (auto next = nextOf(subscription, now); next.status != SubscriptionStatus::None;
             next = nextOf(subscription, now)) {
            REQUIRE(next.at);
            REQUIRE(*next.at > before);
            REQUIRE((*next.daysLeft == 0) == (*next.at <= now));
            before = *next.at;
            subscription.status = next.status;
        }
        REQUIRE(subscription.status == SubscriptionStatus::Deleted);
        REQUIRE(before - *subscription.commitmentEndAt == days(120));
    }
}

TEST_CASE("days left never grow while time goes on", "[lifecycle]")
{
    for (const auto status : valuesOf<SubscriptionStatus>()) {
        auto subscription = newCommerce(status);
        auto before = std::numeric_limits<int>::max();
        for (auto now = termEnd - days(40); now < termEnd + days(200); now = now + std::chrono::hours(7)) {
            const auto next = nextOf(subscription, now);
            if (!next.daysLeft)
                break;
            REQUIRE(*next.daysLeft <= before);
            before = *next.daysLeft;
        }
    }
}

TEST_CASE("what comes next names the rule that counts it", "[lifecycle]")
{
    const auto rule = [](const Subscription& subscription) {
        return nextState(subscription, commercialNumbers(), termEnd).by.rule;
    };
    CHECK(rule(newCommerce(SubscriptionStatus::Active)).isEmpty()); // the term ends by itself
    CHECK(rule(newCommerce(SubscriptionStatus::Suspended)).isEmpty());
    CHECK(rule(newCommerce(SubscriptionStatus::Expired)) == u"nce_expired_days"_s);
    CHECK(rule(newCommerce(SubscriptionStatus::Disabled)) == u"nce_disabled_days"_s);
    auto old = legacy(SubscriptionStatus::Suspended);
    CHECK(rule(old).isEmpty()); // nobody knows since when
    old.statusChangedAt = termEnd;
    CHECK(rule(old) == u"legacy_suspended_days"_s);
}

TEST_CASE("a suspended term is disabled for longer by a number of its own", "[lifecycle]")
{
    const auto rules = rulesOf({numberRule(u"expired"_s, CommercialTerm::NceExpired, 10),
                                numberRule(u"suspended"_s, CommercialTerm::NceSuspended, 20),
                                numberRule(u"disabled"_s, CommercialTerm::NceDisabled, 5)});
    auto subscription = newCommerce(SubscriptionStatus::Disabled);
    CHECK(nextState(subscription, rules, termEnd).at == termEnd + days(15));
    subscription.suspensionReasons = {u"NonPayment"_s};
    CHECK(nextState(subscription, rules, termEnd).at == termEnd + days(25));
}

TEST_CASE("without a rule nobody knows when", "[lifecycle]")
{
    CHECK(nextState(newCommerce(SubscriptionStatus::Expired), CommercialRules(), termEnd)
          == unknownWhen(SubscriptionStatus::Disabled));
    CHECK(nextState(newCommerce(SubscriptionStatus::Disabled), CommercialRules(), termEnd)
          == unknownWhen(SubscriptionStatus::Deleted));
}
