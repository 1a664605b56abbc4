// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "domain/subscription/lifecycle.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

const Instant kPurchase = *Instant::fromIso(u"2026-03-10T09:30:00Z");

Subscription newCommerce(Instant bought = kPurchase)
{
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.offerName = u"Microsoft 365 E3"_s;
    subscription.status = SubscriptionStatus::Active;
    subscription.billingType = BillingType::License;
    subscription.createdAt = bought;
    return subscription;
}

/// Seven days until the end of March 2026, fourteen from April on.
CommercialRules changingInApril()
{
    auto before = numberRule(u"before"_s, CommercialTerm::NceWindow, 7);
    before.validTo = QDate(2026, 3, 31);
    auto after = numberRule(u"after"_s, CommercialTerm::NceWindow, 14);
    after.validFrom = QDate(2026, 4, 1);
    return rulesOf({before, after});
}

} // namespace

TEST_CASE("a purchase is judged by the rules of its own day, however late one asks", "[windows]")
{
    const auto rules = changingInApril();
    const auto late = kPurchase + days(60);
    const auto march = cancellationWindow(newCommerce(), rules, late);
    CHECK(march.until == kPurchase + days(7));
    CHECK(march.by.rule == u"before"_s);
    const auto bought = *Instant::fromIso(u"2026-04-01T00:00:00Z");
    CHECK(cancellationWindow(newCommerce(bought), rules, late).until == bought + days(14));
    CHECK(seatReductionWindow(newCommerce(bought), rules, late).by.rule == u"after"_s);
}

TEST_CASE("the days after a term count by the rules of the day it ended", "[lifecycle]")
{
    auto shorter = numberRule(u"shorter"_s, CommercialTerm::NceExpired, 10);
    shorter.validTo = QDate(2026, 3, 31);
    const auto rules = rulesOf({shorter, numberRule(u"usual"_s, CommercialTerm::NceExpired, 30)});
    auto subscription = newCommerce();
    subscription.status = SubscriptionStatus::Expired;
    subscription.commitmentEndAt = *Instant::fromIso(u"2026-03-31T23:59:59Z");
    CHECK(nextState(subscription, rules, kPurchase).at == *subscription.commitmentEndAt + days(10));
    subscription.commitmentEndAt = *Instant::fromIso(u"2026-04-01T00:00:00Z");
    CHECK(nextState(subscription, rules, kPurchase).at == *subscription.commitmentEndAt + days(30));
}

TEST_CASE("a rule may hold for some products only, the first that fits counts", "[windows]")
{
    auto azure = numberRule(u"azure"_s, CommercialTerm::NceWindow, 3);
    azure.when.all = {{CaseFact::Service, *bitOf(CaseFact::Service, u"azure")}};
    const auto rules = rulesOf({azure, numberRule(u"all"_s, CommercialTerm::NceWindow, 7)});
    CHECK(cancellationWindow(newCommerce(), rules, kPurchase).by.rule == u"all"_s);
    auto subscription = newCommerce();
    subscription.offerName = u"Azure reserved instance"_s;
    REQUIRE(serviceOf(subscription) == Service::Azure);
    CHECK(cancellationWindow(subscription, rules, kPurchase).until == kPurchase + days(3));
}

TEST_CASE("a rule may look at the partner", "[windows]")
{
    auto reseller = numberRule(u"reseller"_s, CommercialTerm::NceWindow, 5);
    reseller.when.all = {{CaseFact::PartnerType, *bitOf(CaseFact::PartnerType, u"indirect_reseller")}};
    PartnerProfile profile;
    CHECK_FALSE(
        CommercialRules(RuleBook({reseller}), profile).number(CommercialTerm::NceWindow, newCommerce(), {2026, 3, 10}));
    profile.type = PartnerType::IndirectReseller;
    const auto number =
        CommercialRules(RuleBook({reseller}), profile).number(CommercialTerm::NceWindow, newCommerce(), {2026, 3, 10});
    REQUIRE(number);
    CHECK(number->number == 5);
}

TEST_CASE("without a rule, or without limit, there is no window", "[windows]")
{
    CHECK(cancellationWindow(newCommerce(), CommercialRules(), kPurchase) == CommercialWindow());
    const auto unlimited = rulesOf({numberRule(u"unlimited"_s, CommercialTerm::NceWindow, std::nullopt)});
    CHECK(cancellationWindow(newCommerce(), unlimited, kPurchase) == CommercialWindow());
}
