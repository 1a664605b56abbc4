// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fakeclock.h"
#include "ui/text/accesspresenter.h"
#include "ui/ticket/ticketfacts.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = FakeClock().now();

Subscription subscription()
{
    Subscription row;
    row.offerName = u"Microsoft 365 E3"_s;
    row.status = SubscriptionStatus::Active;
    row.quantity = 25;
    row.commitmentEndAt = now + 24h * 10;
    row.autoRenew = true;
    return row;
}

QString valueOf(const QList<Fact>& facts, const QString& caption)
{
    for (const auto& fact : facts) {
        if (fact.caption == caption)
            return fact.value;
    }
    return {};
}

} // namespace

TEST_CASE("what differs between the frozen and the present subscription stands there in words", "[ui][facts]")
{
    TicketDetails details;
    details.ticket.frozenSubscription = subscriptionToJson(subscription());
    auto present = subscription();
    SECTION("nothing")
    {
        details.subscription = present;
        const auto facts = subscriptionFacts(details, now);
        CHECK(valueOf(facts, u"Changed since then"_s) == u"Nothing"_s);
        CHECK(valueOf(facts, u"Now"_s).contains(u"renews in 10 day"_s));
    }
    SECTION("state and seats")
    {
        present.status = SubscriptionStatus::Suspended;
        present.quantity = 20;
        details.subscription = present;
        const auto facts = subscriptionFacts(details, now);
        const auto changed = valueOf(facts, u"Changed since then"_s);
        CHECK(changed.contains(u"Active, now Suspended"_s));
        CHECK(changed.contains(u"25 seat"_s));
        CHECK(changed.contains(u"20 seat"_s));
        CHECK(valueOf(facts, u"When the ticket was made"_s).contains(u"Active"_s));
    }
}

TEST_CASE("access says how many days are left", "[ui][facts]")
{
    const auto text = [](const CustomerAccess& access) {
        return accessText(access, now, QLocale::c(), QTimeZone::utc());
    };
    CustomerAccess access;
    access.kind = AccessKind::Gdap;
    access.status = AccessStatus::Active;
    access.endsAt = now + 24h * 41 - 1h;
    CHECK(text(access).contains(u"41 day"_s));
    access.endsAt = now - 1h;
    CHECK(text(access).contains(u"ended"_s));
    access.endsAt.reset();
    CHECK(text(access).contains(u"without an end"_s));
    access.status = AccessStatus::Terminated;
    CHECK(text(access) == u"GDAP: terminated"_s);
}

TEST_CASE("related tickets stand under the words of their kind", "[ui][facts]")
{
    TicketRow row;
    row.id = TicketId(2);
    row.number = 1002;
    row.title = u"Another"_s;
    auto closed = row;
    closed.id = TicketId(3);
    closed.state = TicketState::Closed;
    auto other = row;
    other.id = TicketId(4);
    const auto facts = relatedFacts({{row, true}, {other, false}, {closed, true}});
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].ticket == row.id);
    CHECK(facts[0].caption == u"Open, about the same subscription"_s);
    CHECK(facts[1].caption == u"Other open tickets of the customer"_s);
    CHECK(facts[2].caption == u"Earlier, about the same subscription"_s);
    CHECK(facts[0].value.contains(u"#1002 Another"_s));
}
