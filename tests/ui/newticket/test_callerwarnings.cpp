// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerwarnings.h"

#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("the agent is warned of what stands in the way", "[ui][newticket]")
{
    CallerSituation situation;
    situation.now = Instant(qint64{1'800'000'000'000});
    CHECK(callerWarnings(situation).isEmpty());
    CustomerDetails details;
    details.contacts.resize(1);
    details.contacts.front().id = ContactId(1);
    details.contacts.front().name = u"Anna"_s;
    details.subscriptions.resize(1);
    details.subscriptions.front().id = SubscriptionId(2);
    details.subscriptions.front().offerName = u"Visio"_s;
    details.subscriptions.front().status = SubscriptionStatus::Suspended;
    situation.customer = details;
    CHECK(callerWarnings(situation).size() == 1); // no access

    CustomerAccess access;
    access.endsAt = situation.now + std::chrono::days(5);
    situation.customer->customer.access = {access};
    CHECK(callerWarnings(situation).size() == 1); // ends soon
    situation.customer->customer.access.front().endsAt = situation.now + std::chrono::days(200);
    CHECK(callerWarnings(situation).isEmpty());

    situation.contact = ContactId(1);
    CHECK(callerWarnings(situation).join(u' ').contains(u"Anna"_s));
    situation.subscription = SubscriptionId(2);
    CHECK(callerWarnings(situation).size() == 2);
    Outage outage;
    outage.number = u"EX226792"_s;
    outage.service = Service::Office365;
    situation.outages = {outage};
    CHECK(callerWarnings(situation).size() == 2);
    situation.service = Service::Office365;
    CHECK(callerWarnings(situation).last().contains(outage.number));
}
