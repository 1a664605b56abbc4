// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/casereader.h"
#include "io/rules/rulereader.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRule = R"({"rules": [{"id": "a.b", "valid_from": "2023-01-01",
    "when": {"partner_type": ["indirect_reseller"]}, "unless": {"tenant": "own"},
    "effect": {"block": ["azure_portal"], "order": 5, "clear": {"en": "Do.", "ru": "Сделайте."}},
    "reason": {"en": "No.", "ru": "Нет."}, "source": "PC23"}]})";

const QByteArray kCase = R"({"partner_type": "indirect_reseller", "cloud": "commercial", "service": "azure",
    "product": "azure_plan", "category": "technical", "kind": "break_fix", "tenant": "customer",
    "plans": [{"kind": "signature", "valid_to": "2020-12-31", "incidents_left": 5}],
    "access": {"dap": false, "gdap": [{"role": "service_support_administrator", "status": "active", "ends": "2027-01-01"}],
               "azure_rbac_support": true},
    "severity": "A", "contact_24x7": false, "date": "2020-06-01"})";

const QDate kReadOn(2026, 11, 25);

} // namespace

TEST_CASE("a rule is read whole", "[rules]")
{
    const auto rules = readRules(kRule, u"my.json"_s);
    REQUIRE_OK(rules);
    REQUIRE(rules->size() == 1);
    const auto& rule = rules->front();
    CHECK(rule.id == u"a.b"_s);
    CHECK(rule.validFrom == QDate(2023, 1, 1));
    CHECK_FALSE(rule.validTo);
    CHECK_FALSE(rule.isValidOn(QDate(2022, 12, 31)));
    CHECK(rule.when.all == std::vector<Term>{{CaseFact::PartnerType, *bitOf(CaseFact::PartnerType, u"indirect_reseller")}});
    CHECK(rule.when.unless == std::vector<Term>{{CaseFact::Tenant, *bitOf(CaseFact::Tenant, u"own")}});
    const auto& block = std::get<RouteBlock>(rule.effect);
    CHECK(block.routes == std::vector<Route>{Route::AzurePortal});
    CHECK(block.clear.ru == u"Сделайте."_s);
}

TEST_CASE("a fault in a rule names file, rule and field", "[rules]")
{
    const QList<std::array<QByteArray, 3>> faults{
        {"indirect_reseller", "reseler", "a.b: when.partner_type"},
        {"\"tenant\"", "\"tennant\"", "a.b: unless.tennant"},
        {"[\"indirect_reseller\"]", "[]", "a.b: when.partner_type"},
        {"azure_portal", "azure", "a.b: effect.block"},
        {"2023-01-01", "2023-13-01", "a.b: valid_from"},
        {"\"ru\": \"Нет.\"", "\"ru\": \"\"", "a.b: reason.ru"},
        {"\"source\": \"PC23\"", "\"sauce\": \"PC23\"", "a.b: source"},
        {"\"order\": 5", "\"order\": \"five\"", "a.b: effect.order"},
        {"\"block\"", "\"blok\"", "a.b: effect."},
        {"\"valid_from\"", "\"valid_to\": \"2022-01-01\", \"valid_from\"", "a.b: valid_to"},
    };
    for (const auto& [from, to, where] : faults) {
        auto text = kRule;
        text.replace(text.indexOf(from), from.size(), to);
        INFO(to.toStdString());
        const auto rules = readRules(text, u"my.json"_s);
        REQUIRE(!rules);
        CHECK(rules.error().code == ErrorCode::Invalid);
        CHECK(rules.error().subject == Subject::Rule);
        CHECK(rules.error().arguments.value(2) == u"my.json"_s);
        CHECK(rules.error().arguments.value(3) == QString::fromUtf8(where));
    }
}

TEST_CASE("rules that are no JSON name line and column, and an id is given once", "[rules]")
{
    const auto broken = readRules("{\"rules\": [\n{]}", u"my.json"_s);
    REQUIRE(!broken);
    CHECK(broken.error().code == ErrorCode::SyntaxError);
    CHECK(broken.error().arguments.value(0) == u"2"_s);
    auto twice = kRule;
    const auto begin = twice.indexOf('[') + 1;
    const auto rule = twice.mid(begin, twice.lastIndexOf(']') - begin);
    twice.insert(begin, rule + ",");
    const auto rules = readRules(twice, u"my.json"_s);
    REQUIRE(!rules);
    CHECK(rules.error().arguments.value(3) == u"a.b: id"_s);
}

TEST_CASE("a described case is read whole", "[rules]")
{
    const auto facts = readCase(kCase, u"case.json"_s, kReadOn);
    REQUIRE_OK(facts);
    CHECK(facts->partnerType == PartnerType::IndirectReseller);
    CHECK(facts->product == Product::AzurePlan);
    CHECK(facts->severity == Severity::A);
    CHECK(facts->date == QDate(2020, 6, 1));
    REQUIRE(facts->plans.size() == 1);
    CHECK(facts->plans[0].incidentsLeft == 5);
    REQUIRE(facts->gdap.size() == 1);
    CHECK(facts->gdap[0].ends == QDate(2027, 1, 1));
    CHECK(facts->azureRbacSupport);
}

TEST_CASE("a case that says little is today's usual one, and a wrong fact is never a silent default", "[rules]")
{
    const auto least = readCase(R"({"partner_type": "direct_bill", "service": "office365", "category": "commercial"})",
                                u"case.json"_s, kReadOn);
    REQUIRE_OK(least);
    CHECK(least->date == kReadOn);
    CHECK(least->kind == CaseKind::Billing);
    const QList<std::array<QByteArray, 3>> faults{
        {"indirect_reseller", "reseller", "partner_type"},
        {"\"partner_type\": \"indirect_reseller\",", "", "partner_type"},
        {"2020-06-01", "01.06.2020", "date"},
        {"\"status\": \"active\"", "\"status\": \"on\"", "access.gdap[1].status"},
        {"\"incidents_left\": 5", "\"incidents_left\": -1", "plans[1].incidents_left"},
        {"\"severity\": \"A\"", "\"severity\": \"1\"", "severity"},
        {"\"cloud\"", "\"clod\"", "clod"},
        {"azure_plan", "microsoft365", "product"},
        {"\"dap\": false", "\"dap\": \"no\"", "access.dap"},
    };
    for (const auto& [from, to, where] : faults) {
        auto text = kCase;
        text.replace(text.indexOf(from), from.size(), to);
        INFO(where.toStdString() << ' ' << to.toStdString());
        const auto facts = readCase(text, u"case.json"_s, kReadOn);
        REQUIRE(!facts);
        CHECK(facts.error().subject == Subject::Case);
        CHECK(facts.error().arguments.value(3) == QString::fromUtf8(where));
    }
}
