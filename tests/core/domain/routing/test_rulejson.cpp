// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/rulejson.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Rule someRule()
{
    Rule rule;
    rule.id = u"a.b"_s;
    rule.validFrom = QDate(2023, 1, 1);
    rule.when.all = {{CaseFact::PartnerType, *bitOf(CaseFact::PartnerType, u"indirect_reseller")}};
    rule.effect = RouteBlock{{Route::AzurePortal}, RouteBlock::Only::Always, 5, {u"Do."_s, u"Сделайте."_s}};
    rule.reason = {u"No."_s, u"Нет."_s};
    rule.source = u"PC23"_s;
    return rule;
}

} // namespace

TEST_CASE("a rule does not differ from itself", "[rules]")
{
    CHECK(ruleDifferences(someRule(), someRule()).empty());
}

TEST_CASE("differences of two versions are named by field, in the order of a rule file", "[rules]")
{
    const auto shipped = someRule();
    auto own = shipped;
    own.source = u"our contract"_s;
    own.reason.ru = u"Нельзя."_s;
    own.validFrom.reset();
    own.validTo = QDate(2027, 6, 30);
    own.when.all.front().words |= *bitOf(CaseFact::PartnerType, u"advisor");
    own.when.unless = {{CaseFact::Tenant, *bitOf(CaseFact::Tenant, u"own")}};
    std::get<RouteBlock>(own.effect).order = 7;
    const std::vector<RuleDifference> expected{
        {u"valid_from"_s, {}, u"2023-01-01"_s},
        {u"valid_to"_s, u"2027-06-30"_s, {}},
        {u"when.partner_type"_s, u"indirect_reseller, advisor"_s, u"indirect_reseller"_s},
        {u"unless.tenant"_s, u"own"_s, {}},
        {u"effect.order"_s, u"7"_s, u"5"_s},
        {u"reason.ru"_s, u"Нельзя."_s, u"Нет."_s},
        {u"source"_s, u"our contract"_s, u"PC23"_s},
    };
    CHECK(ruleDifferences(own, shipped) == expected);
}

TEST_CASE("another effect differs in all its fields", "[rules]")
{
    auto own = someRule();
    own.effect = NamedValue{u"claim_months"_s, {}};
    const auto differences = ruleDifferences(own, someRule());
    REQUIRE(differences.size() == 6);
    CHECK(differences.front() == RuleDifference{u"effect.block"_s, {}, u"azure_portal"_s});
    CHECK(differences[3] == RuleDifference{u"effect.number"_s, u"null"_s, {}});
}
