// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/ticketcase.h"
#include "io/rules/casereader.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 28);

QByteArray withFacts(const QByteArray& facts)
{
    return R"({"partner_type": "direct_bill", "service": "azure", "category": "technical")"
        + (facts.isEmpty() ? QByteArray() : ", " + facts) + '}';
}

/// The place that the error names; empty: the case was read.
QString faultAt(const QByteArray& json)
{
    const auto facts = readCase(json, u"case.json"_s, kToday);
    return facts ? QString() : facts.error().arguments.value(3);
}

QString expectedAt(const QByteArray& json)
{
    const auto facts = readCase(json, u"case.json"_s, kToday);
    REQUIRE(!facts);
    return facts.error().arguments.value(1);
}

} // namespace

TEST_CASE("a case whose kind its category does not have is a contradiction, not a way around security", "[rules][R7]")
{
    const QByteArray base = R"({"partner_type": "direct_bill", "service": "office365", "category": "%1", "kind": "%2"})";
    for (const auto category : valuesOf<Category>()) {
        for (const auto kind : valuesOf<CaseKind>()) {
            auto json = base;
            json.replace("%1", QString(keyOf(category)).toUtf8()).replace("%2", QString(keyOf(kind)).toUtf8());
            INFO(json.toStdString());
            CHECK(faultAt(json) == (fits(kind, category) ? QString() : u"kind"_s));
        }
        CHECK(fits(caseKindOf(category), category));
    }
    CHECK(expectedAt(R"({"partner_type": "direct_bill", "service": "azure", "category": "security", "kind": "billing"})")
          == u"category security: vulnerability"_s);
}

TEST_CASE("a role that nobody is ever given opens nothing: the error names its place and the known ones", "[rules]")
{
    const QByteArray access = R"("access": {"gdap": [{"role": "directory_readers", "status": "active"},
                                                     {"role": "ROLE", "status": "active"}]})";
    const auto with = [&access](const QByteArray& role) {
        auto facts = access;
        return withFacts(facts.replace("ROLE", role));
    };
    CHECK(faultAt(with("bananas")) == u"access.gdap[2].role"_s);
    CHECK(expectedAt(with("bananas")).contains(u"service_support_administrator"_s));
    for (const auto& role : {QByteArray("service_support_administrator"), QByteArray("Service Support Administrator"),
                             QByteArray("f023fd81-a637-4b56-95fd-791ac0226033")}) {
        const auto facts = readCase(with(role), u"case.json"_s, kToday);
        REQUIRE_OK(facts);
        CHECK(facts->gdap[1].role == u"service_support_administrator"_s);
    }
}

TEST_CASE("null is no day, no yes and no no", "[rules]")
{
    CHECK(faultAt(withFacts(R"("date": null)")) == u"date"_s);
    CHECK(faultAt(withFacts(R"("contact_24x7": null)")) == u"contact_24x7"_s);
    CHECK(faultAt(withFacts(R"("locked_out": null)")) == u"locked_out"_s);
    CHECK(faultAt(withFacts(R"("access": {"dap": null})")) == u"access.dap"_s);
    CHECK(faultAt(withFacts(R"("access": null)")) == u"access"_s);
    CHECK(faultAt(withFacts(R"("kind": null)")) == u"kind"_s);
    const auto unsaid = readCase(withFacts({}), u"case.json"_s, kToday);
    REQUIRE_OK(unsaid);
    CHECK(unsaid->date == kToday);
}

TEST_CASE("a plan of incidents says how many are left, or that it has no limit", "[rules][R16]")
{
    const auto plan = [](const QByteArray& facts) { return withFacts(R"("plans": [{"kind": )" + facts + "}]"); };
    CHECK(faultAt(plan(R"("signature")")) == u"plans[1].incidents_left"_s);
    CHECK(faultAt(plan(R"("partner_cloud_support")")) == u"plans[1].incidents_left"_s);
    CHECK(faultAt(plan(R"("signature", "incidents_left": null)")) == u"plans[1].incidents_left"_s);
    CHECK(faultAt(plan(R"("signature", "unlimited": false)")) == u"plans[1].incidents_left"_s);
    CHECK(faultAt(plan(R"("signature", "incidents_left": 5, "unlimited": true)")) == u"plans[1].unlimited"_s);
    CHECK(expectedAt(plan(R"("signature")")).contains(u"unlimited"_s));

    const auto unlimited = readCase(plan(R"("signature", "unlimited": true)"), u"case.json"_s, kToday);
    REQUIRE_OK(unlimited);
    CHECK(unlimited->plans[0].unlimited);
    const auto counted = readCase(plan(R"("signature", "incidents_left": 0)"), u"case.json"_s, kToday);
    REQUIRE_OK(counted);
    CHECK(counted->plans[0].incidentsLeft == 0);
    // The partner's standing gives it a number, and the others are not counted.
    CHECK(faultAt(withFacts(R"("designation": "silver", "plans": [{"kind": "signature"}])")).isEmpty());
    for (const auto& kind : {QByteArray(R"("advanced")"), QByteArray(R"("premier")"), QByteArray(R"("unified")")})
        CHECK(faultAt(plan(kind)).isEmpty());
}

TEST_CASE("what must be said and is not is named with what it may be", "[rules]")
{
    const auto facts = readCase(R"({"service": "azure", "category": "technical"})", u"case.json"_s, kToday);
    REQUIRE(!facts);
    CHECK(facts.error().arguments.value(3) == u"partner_type"_s);
    CHECK(facts.error().arguments.value(4).isEmpty());
    CHECK(facts.error().arguments.value(1) == u"direct_bill, indirect_provider, indirect_reseller, advisor"_s);
    CHECK(faultAt(R"({"partner_type": "direct_bill", "service": "azure"})") == u"category"_s);
}
