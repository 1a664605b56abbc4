// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    return windowTexts(subscription, at(now), QLocale::c(), QTimeZone::utc()).join("; "_L1);
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
    CHECK(open.contains(u"seats may go back until "_s));
    CHECK(open.contains(u"renews on "_s));
    const auto closed = windows(licence, "2026-04-02T10:00:00Z");
    CHECK(closed.contains(u"cancelling and giving seats back closed on "_s));
    CHECK_FALSE(closed.contains(u"may be cancelled"_s));
    licence.autoRenew = false;
    CHECK(windows(licence, "2026-04-02T10:00:00Z").contains(u"does not renew"_s));
    CHECK(windows(licence, "2027-03-01T10:00:00Z").contains(u"renew"_s) == false);
}

TEST_CASE("what covers a customer is told with what is left of it", "[text]")
{
    const auto plan = coverageText({u"advanced"_s, at("2026-12-31T00:00:00Z"), 5}, QLocale::c(), QTimeZone::utc());
    CHECK(plan.contains(u"5 incident"_s));
    CHECK(plan.contains(u"until"_s));
    CHECK_FALSE(coverageText({u"csp"_s, {}, {}}, QLocale::c(), QTimeZone::utc()).contains(u"incident"_s));
}
