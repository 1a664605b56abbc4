// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "support/catch.h"
#include "ui/text/coveragepresenter.h"
#include "ui/text/subscriptionpresenter.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

QString windows(const Subscription& subscription, const char* now)
{
    return windowTexts(subscription, commercialNumbers(), at(now), QLocale::c(), QTimeZone::utc()).join("; "_L1);
}

} // namespace

TEST_CASE("the windows of a subscription say until when, and that they have closed", "[text]")
{
    Subscription licence;
    licence.status = SubscriptionStatus::Active;
    licence.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    licence.billingType = BillingType::License;
    licence.termDuration = u"P1Y"_s;
    licence.effectiveStartAt = at("2026-03-01T10:00:00Z");
    licence.commitmentEndAt = at("2027-02-28T23:59:59Z");
    licence.autoRenew = true;
    const auto open = windows(licence, "2026-03-02T10:00:00Z");
    CHECK(open.contains(u"may be cancelled until "_s));
    CHECK(open.contains(u"6 day"_s));
    CHECK(open.contains(u"seats may be reduced until "_s));
    CHECK(open.contains(u"renews on "_s));
    const auto closed = windows(licence, "2026-04-02T10:00:00Z");
    CHECK(closed.contains(u"could be cancelled or reduced in seats until "_s));
    CHECK_FALSE(closed.contains(u"may be cancelled"_s));
    licence.autoRenew = false;
    CHECK(windows(licence, "2026-04-02T10:00:00Z").contains(u"does not renew"_s));
    CHECK(windows(licence, "2027-03-01T10:00:00Z").contains(u"renew"_s) == false);
}

TEST_CASE("money that may come back is told while it may be asked for", "[text]")
{
    Subscription old;
    old.status = SubscriptionStatus::Active;
    old.offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_s;
    old.billingType = BillingType::License;
    old.billingCycle = BillingCycle::Monthly;
    old.migratedFromGuid = u"0f2bdd71-5ae4-4e4d-9e3b-0a6a1c0b7d11"_s;
    old.createdAt = at("2026-03-01T10:00:00Z");
    const auto open = windows(old, "2026-04-15T10:00:00Z");
    CHECK(open.contains(u"a refund may be asked for until "_s));
    CHECK(open.contains(u"a duplicate order may be reported until "_s));
    CHECK(open.contains(u"redundant may be reported until "_s));
    const auto closed = windows(old, "2026-12-01T10:00:00Z");
    CHECK(closed.contains(u"could be cancelled until "_s)); // legacy seats may be reduced at any time
    CHECK_FALSE(closed.contains(u"refund"_s));
    CHECK_FALSE(closed.contains(u"report"_s));
}

TEST_CASE("each rule behind the days of a subscription is named once, with its source", "[text]")
{
    Subscription licence;
    licence.status = SubscriptionStatus::Active;
    licence.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    licence.billingType = BillingType::License;
    licence.createdAt = at("2026-03-01T10:00:00Z");
    const auto reasons = windowReasons(licence, commercialNumbers(), at("2026-03-02T10:00:00Z"));
    REQUIRE(reasons.size() == 2); // cancelling and giving back count by one rule
    CHECK(reasons[0] == u"nce_window_days says so. (rule nce_window_days, source: test)"_s);
    CHECK(reasons[1].contains(u"rule duplicate_order_days"_s));
}

TEST_CASE("what covers a customer is told with what is left of it", "[text]")
{
    const auto plan = coverageText({u"advanced"_s, at("2026-12-31T00:00:00Z"), 5}, QLocale::c(), QTimeZone::utc());
    CHECK(plan.contains(u"5 incident"_s));
    CHECK(plan.contains(u"until"_s));
    CHECK_FALSE(coverageText({u"csp"_s, {}, {}}, QLocale::c(), QTimeZone::utc()).contains(u"incident"_s));
}
