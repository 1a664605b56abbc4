// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "support/catch.h"
#include "support/fakeclock.h"
#include "support/tiers.h"
#include "ui/text/accesspresenter.h"
#include "ui/ticket/ticketfacts.h"

#include <algorithm>

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

TEST_CASE("what is told about the days of a subscription says by which rules they are counted", "[ui][facts]")
{
    TicketDetails details;
    details.subscription = subscription();
    details.subscription->createdAt = now;
    details.commercialRules = commercialNumbers();
    const auto facts = subscriptionFacts(details, now);
    const auto present = std::ranges::find(facts, u"Now"_s, &Fact::caption);
    REQUIRE(present != facts.end());
    CHECK(present->value.contains(u"a duplicate order may be reported until"_s));
    CHECK(present->hint.contains(u"rule duplicate_order_days"_s));
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

TEST_CASE("each case tells its status there, and who owes whom as soon as that is read", "[ui][facts][cases]")
{
    TicketDetails details;
    Escalation leg;
    leg.id = EscalationId(7);
    leg.route = Route::AzurePortal;
    leg.status = EscalationStatus::Filed;
    leg.targetStatus = TargetStatus::Open;
    leg.externalNumber = u"119120321001170"_s;
    details.escalations = {leg};
    auto facts = escalationFacts(details, {}, now);
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().value == u"Azure portal, Open, 119120321001170"_s);
    CHECK(facts.front().leg == leg.id);

    CaseRow row;
    row.leg = leg;
    row.debt = {CaseTurn::Target, now - 5h, now - 1h, true};
    facts = escalationFacts(details, {row}, now);
    REQUIRE(facts.size() == 2);
    CHECK(facts.back().value == u"They owe us the first answer.\nlate 1 h"_s);
    CHECK(facts.back().emphasised);

    details.escalations.front().status = EscalationStatus::Returned;
    details.escalations.front().outcome = EscalationOutcome::Bug;
    facts = escalationFacts(details, {row}, now);
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().value.endsWith(u"Returned, 119120321001170, Known as a bug"_s));
}

TEST_CASE("what is to be handed over stands beside the decision about it", "[ui][facts][escalation]")
{
    Escalation leg;
    leg.evidence = u"Started 9:40, tried redeploy"_s;
    TicketDetails details;
    details.escalations = {leg};
    auto facts = escalationFacts(details, {}, now);
    REQUIRE(facts.size() == 2);
    CHECK(facts.back().value == leg.evidence);
    details.escalations.front().status = EscalationStatus::Filed;
    CHECK(escalationFacts(details, {}, now).size() == 1);
}

TEST_CASE("a ticket names the outages it is linked to, as links and their undoing left it", "[ui][facts][outages]")
{
    const auto event = [](EventKind kind, const QJsonObject& data) {
        TicketEvent made;
        made.kind = kind;
        made.data = data;
        return made;
    };
    const auto linked =
        event(EventKind::Outage,
              {{u"act"_s, u"linked"_s}, {u"id"_s, 7}, {u"outage"_s, u"EX226792"_s}, {u"title"_s, u"Mail"_s}});
    const auto undone = event(
        EventKind::Undo,
        {{u"changes"_s, QJsonObject{{u"outage"_s, QJsonObject{{u"from"_s, u"EX226792"_s}, {u"to"_s, QJsonValue()}}}}}});
    const auto facts = outageFacts({linked});
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().caption == u"EX226792"_s);
    CHECK(facts.front().outage == OutageId(7));
    CHECK(outageFacts({linked, undone}).isEmpty());
    const auto redone = event(
        EventKind::Undo,
        {{u"changes"_s, QJsonObject{{u"outage"_s, QJsonObject{{u"from"_s, QJsonValue()}, {u"to"_s, u"EX226792"_s}}}}}});
    CHECK(outageFacts({linked, undone, redone}).size() == 1);
}

TEST_CASE("the support of a ticket is told with its price, its promise and its reasons", "[ui][facts]")
{
    SupportTerms terms;
    terms.policy = shippedPolicy();
    terms.defaultTier = plainTier(u"Pay per incident"_s);
    terms.defaultTier->id = TierId(1);
    terms.defaultTier->price = {PriceModel::PerIncident, {12'000, u"EUR"_s}, 0, {}};
    terms.defaultTier->delivery = {Delivery::Outsourced, u"Tailspin"_s, {}, u"desk@tailspin.example"_s, {}, {}};
    TicketDetails details;
    details.ticket.createdAt = now;
    const SupportRequest request{Service::Office365, {CaseKind::BreakFix}, Severity::A, Channel::Phone};
    const auto facts = supportFacts(supportCoverage(terms, request, now), details, now);
    CHECK(facts.front().value == u"Covered: Pay per incident"_s);
    CHECK(valueOf(facts, u"Cost by the agreement"_s).contains(u"per incident"_s));
    CHECK_FALSE(valueOf(facts, u"First reply promised by"_s).isEmpty());
    CHECK(valueOf(facts, u"Done by"_s).startsWith(u"Tailspin"_s));
    const auto tells = [&](const QString& words) {
        return std::ranges::any_of(facts, [&](const Fact& fact) { return fact.value.contains(words); });
    };
    CHECK(tells(u"without an agreement"_s));

    const auto none = supportFacts(supportCoverage({}, request, now), details, now);
    CHECK(none.front().value == u"Not covered"_s);
    CHECK(none.front().emphasised);
    CHECK(valueOf(none, u"Cost by the agreement"_s) == u"none agreed yet; agree one before you charge for the work"_s);
}
