// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const QByteArray kRouteCase =
    R"({"partner_type":"indirect_reseller","cloud":"commercial","service":"azure","product":"azure_plan",
    "category":"technical","kind":"break_fix","tenant":"customer",
    "plans":[{"kind":"signature","valid_to":"2020-12-31","incidents_left":5}],
    "access":{"dap":false,"gdap":[{"role":"service_support_administrator","status":"active","ends":"2027-01-01"}],
    "azure_rbac_support":true},"severity":"A","contact_24x7":false,"date":"2020-06-01"})";

QJsonObject routeOf(const QJsonObject& answer, const QString& route)
{
    for (const auto& each : answer.value(u"routes"_s).toArray()) {
        if (each.toObject().value(u"route"_s).toString() == route)
            return each.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a described case is decided without a workspace", "[cli][routing]")
{
    CommandRun cli;
    const auto answer = cli.json({u"route"_s, u"--what-if"_s, cli.write(u"case.json"_s, kRouteCase)});
    CHECK(answer.status == 0);
    const auto object = answer.object();
    CHECK(object.value(u"recommended"_s).toString() == u"indirect_provider"_s);
    CHECK(object.value(u"routes"_s).toArray().size() == 11);
    const auto portal = routeOf(object, u"azure_portal"_s);
    CHECK_FALSE(portal.value(u"allowed"_s).toBool());
    CHECK(portal.value(u"entitlement"_s).toString() == u"signature"_s);
    const auto reason = portal.value(u"reasons"_s).toArray().first().toObject();
    CHECK(reason.value(u"rule"_s).toString() == u"severity.a_contact"_s);
    CHECK_FALSE(reason.value(u"source"_s).toString().isEmpty());
    CHECK(cli.run({u"route"_s, u"--what-if"_s, cli.path(u"case.json"_s)}).out.contains(u"[azure.reseller.provider]"_s));
}

TEST_CASE("a wrong fact ends with one line that names file, key and value", "[cli][routing]")
{
    CommandRun cli;
    auto text = kRouteCase;
    text.replace("indirect_reseller", "reseller");
    const auto wrong = cli.run({u"route"_s, u"--what-if"_s, cli.write(u"case.json"_s, text)});
    CHECK(wrong.status == 1);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err.contains(u"partner_type: reseller"_s));
    CHECK(wrong.err.contains(u"indirect_reseller"_s));
    CHECK(cli.run({u"route"_s, u"--what-if"_s, cli.path(u"missing.json"_s)}).status == 1);
    CHECK(cli.run({u"route"_s}).status != 0);
}

TEST_CASE("a fact that is missing is called missing, with what it may be", "[cli][routing]")
{
    CommandRun cli;
    auto text = kRouteCase;
    text.replace(R"("partner_type":"indirect_reseller",)", "");
    const auto missing = cli.run({u"route"_s, u"--what-if"_s, cli.write(u"case.json"_s, text)});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains(u"does not say “partner_type”"_s));
    CHECK(missing.err.contains(u"direct_bill, indirect_provider"_s));
}

TEST_CASE("a route that is not the place for a case says so and nothing else", "[cli][routing]")
{
    CommandRun cli;
    const auto path = cli.write(u"case.json"_s, kRouteCase);
    const auto lifecycle =
        routeOf(cli.json({u"route"_s, u"--what-if"_s, path}).object(), u"lifecycle_services"_s);
    CHECK_FALSE(lifecycle.value(u"offered"_s).toBool());
    const auto reasons = lifecycle.value(u"reasons"_s).toArray();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.first().toObject().value(u"rule"_s).toString() == u"unfit.lifecycle_services"_s);
    CHECK_FALSE(reasons.first().toObject().contains(u"clear"_s));
    CHECK(cli.run({u"route"_s, u"--what-if"_s, path}).out.contains(u"Lifecycle Services: not the place for this request"_s));
}

TEST_CASE("a ticket whose category nobody has set is asked for it on every way", "[cli][routing]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail does not arrive"_s);
    const auto said = cli.run({u"route"_s, number});
    CHECK(said.status == 0);
    CHECK_FALSE(said.out.contains(u": recommended"_s));
    CHECK(said.out.count(u"[category.unknown"_s) == 11);
}

TEST_CASE("a ticket has the routes of its customer and its partner", "[cli][routing]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail does not arrive"_s);
    const auto answer = cli.json({u"route"_s, number});
    CHECK(answer.status == 0);
    CHECK(answer.object().value(u"routes"_s).toArray().size() == 11);
    CHECK(cli.run({u"route"_s, u"99999"_s}).status == 1);
}

TEST_CASE("a diagnosis is led from question to question on the command line", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail does not arrive"_s);
    CHECK(cli.json({u"guide"_s, u"list"_s}).array().size() >= 45);
    const auto none = cli.json({u"guide"_s, u"show"_s, number});
    CHECK(none.object().value(u"guide"_s).isNull());
    CHECK(cli.run({u"guide"_s, u"answer"_s, number, u"health"_s, u"healthy"_s}).status == 1);
    auto state = cli.json({u"guide"_s, u"choose"_s, number, u"office365.mail_flow"_s}).object();
    int questions = 0;
    while (state.contains(u"next"_s)) {
        const auto step = state.value(u"next"_s).toObject();
        const auto answer = step.value(u"answers"_s).toArray().last().toObject().value(u"answer"_s).toString();
        state = cli.json({u"guide"_s, u"answer"_s, number, step.value(u"step"_s).toString(), answer}).object();
        REQUIRE(++questions < 20);
    }
    CHECK_FALSE(state.value(u"end"_s).toObject().value(u"text"_s).toString().isEmpty());
    CHECK(state == cli.json({u"guide"_s, u"show"_s, number}).object());
}
