// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

/// Bought six days before the clock of the tests, by Contoso.
const QByteArray kSubscription = R"({"totalCount":1,"items":[{"id":"83ef9d05-4169-4ef9-9657-0e86b1eab1de",
    "offerId":"CFQ7TTC0LH18:0001:CFQ7TTC0K971","offerName":"Microsoft 365 E3","friendlyName":"Office for Contoso",
    "quantity":25,"unitType":"Licenses","creationDate":"2026-09-15T08:00:00Z","effectiveStartDate":"2026-09-15T08:00:00Z",
    "status":"active","billingType":"license","billingCycle":"monthly",
    "attributes":{"objectType":"Subscription"}}],"attributes":{"objectType":"Collection"}})";

/// What the answer says about the rule of a window.
QString ruleOf(const QJsonObject& shown, const QString& about)
{
    for (const auto& each : shown.value(u"reasons"_s).toArray()) {
        if (each.toObject().value(u"about"_s).toString() == about)
            return each.toObject().value(u"rule"_s).toString();
    }
    return {};
}

void prepareWithSubscription(CommandRun& cli)
{
    cli.prepare();
    const auto file = cli.write(u"subscriptions.json"_s, kSubscription);
    const auto answer = cli.run({u"import"_s, file, u"--customer"_s, u"contoso.com"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
}

} // namespace

TEST_CASE("a subscription says until when what may be done, and by which rule", "[cli][windows]")
{
    CommandRun cli;
    prepareWithSubscription(cli);
    const auto shown = cli.json({u"subscription"_s, u"show"_s, u"Office for Contoso"_s}).object();
    CHECK(shown.value(u"cancellation_until"_s).toString() == u"2026-09-22T08:00:00Z"_s);
    CHECK(shown.value(u"seat_reduction_until"_s).toString() == u"2026-09-22T08:00:00Z"_s);
    CHECK(shown.value(u"duplicate_report_until"_s).toString() == u"2027-01-13T08:00:00Z"_s);
    CHECK(shown.value(u"refund_request_until"_s).isNull()); // of legacy licences only
    CHECK(shown.value(u"redundant_report_until"_s).isNull()); // it replaced nothing
    CHECK(ruleOf(shown, u"cancellation_until"_s) == u"deadline.nce.cancel"_s);
    CHECK(ruleOf(shown, u"duplicate_report_until"_s) == u"deadline.duplicate_order"_s);
    const auto table = cli.run({u"subscription"_s, u"show"_s, u"Office for Contoso"_s});
    CHECK(table.out.contains(u"Report a duplicate order until"_s));
    CHECK(table.out.contains(u"(rule deadline.nce.cancel, source: PC23 subscription-lifecycle)"_s));
}

TEST_CASE("the partner's own version of a rule moves the window", "[cli][windows][rules]")
{
    CommandRun cli;
    prepareWithSubscription(cli);
    const auto file =
        cli.write(u"own.json"_s, R"({"rules":[{"id":"deadline.nce.cancel","effect":{"value":"nce_window_days",
        "number":3},"reason":{"en":"Three days with us.","ru":"У нас три дня."},"source":"Contract"}]})");
    REQUIRE(cli.run({u"--as"_s, u"sam"_s, u"rule"_s, u"import"_s, file}).status == 0);
    const auto shown = cli.json({u"subscription"_s, u"show"_s, u"Office for Contoso"_s}).object();
    CHECK(shown.value(u"cancellation_until"_s).toString() == u"2026-09-18T08:00:00Z"_s);
    CHECK(cli.run({u"subscription"_s, u"show"_s, u"Office for Contoso"_s}).out.contains(u"Three days with us."_s));
}

TEST_CASE("the language with Microsoft is kept in the profile", "[cli][partner]")
{
    CommandRun cli;
    cli.prepare();
    REQUIRE(cli.run({u"partner"_s, u"set"_s, u"--support-language"_s, u"DE"_s}).status == 0);
    CHECK(cli.json({u"partner"_s, u"show"_s}).object().value(u"support_language"_s).toString() == u"de"_s);
    const auto wrong = cli.run({u"partner"_s, u"set"_s, u"--support-language"_s, u"german"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(u"german"_s));
}
