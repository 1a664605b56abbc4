// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/rulepresenter.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Term term(CaseFact fact, std::initializer_list<const char16_t*> words)
{
    Term result{fact, 0};
    for (const auto* word : words)
        result.words |= bitOf(fact, word).value();
    return result;
}

} // namespace

TEST_CASE("every word that a rule may use has words for people", "[ui][text][rules]")
{
    for (const auto fact : valuesOf<CaseFact>()) {
        CHECK_FALSE(label(fact).isEmpty());
        for (const auto& word : vocabulary(fact)) {
            INFO(QString(keyOf(fact)).toStdString() << ' ' << word.toStdString());
            const auto text = factWord(fact, word);
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(u'_'));
        }
    }
    CHECK(factWord(CaseFact::Product, u"teleporter"_s) == u"teleporter"_s);
}

TEST_CASE("a condition is said with its facts and its exception", "[ui][text][rules]")
{
    Condition condition;
    CHECK(conditionText(condition) == u"Always"_s);
    condition.all = {term(CaseFact::PartnerType, {u"indirect_reseller", u"advisor"}),
                     term(CaseFact::Tenant, {u"customer"})};
    CHECK(conditionText(condition) == u"Type of partner: Indirect reseller or Advisor; Tenant: the customer's"_s);
    condition.unless = {term(CaseFact::Access, {u"ticket_role"})};
    CHECK(conditionText(condition).endsWith(u". Not when: Access: a GDAP role that may open requests"_s));
    CHECK(conditionParts(condition)
          == QStringList{u"Type of partner: Indirect reseller or Advisor"_s, u"Tenant: the customer's"_s,
                         u"not when Access: a GDAP role that may open requests"_s});
}

TEST_CASE("every kind of effect is said in words", "[ui][text][rules]")
{
    const auto all = valuesOf<Route>();
    CHECK(effectText(RouteOffer{{Route::AzurePortal}, 1}, u"en") == u"Offers: Azure portal"_s);
    CHECK(
        effectText(RouteBlock{{all.begin(), all.end()}, RouteBlock::Only::Always, 0, {u"Wait."_s, u"Ждите."_s}}, u"en")
        == u"Blocks: every route. Cleared so: Wait."_s);
    CHECK(effectText(RouteBlock{{Route::Msrc}, RouteBlock::Only::NotOffered, 0, {}}, u"en").startsWith(u"Explains"_s));
    CHECK(effectText(RouteBlock{{Route::Msrc}, RouteBlock::Only::NotCovered, 0, {}}, u"en").contains(u"pays"_s));
    CHECK(effectText(RouteEntitlement{u"advanced"_s, {Route::AzurePortal}, 1, {}}, u"en")
          == u"Pays by “Advanced Support for Partners”: Azure portal"_s);
    CHECK(effectText(RouteNote{{Route::PartnerCenter}}, u"en") == u"Advises: Partner Center"_s);
    CHECK(effectText(RoutePortal{Route::AzurePortal, u"https://portal.azure.com"_s}, u"en")
          == u"Opens https://portal.azure.com: Azure portal"_s);
    CHECK(effectText(ProposeSeverity{Severity::B}, u"en").startsWith(u"Proposes the severity "_s));
    CHECK(effectText(TicketRoles{{u"dynamics365_administrator"_s, u"skype_for_business_administrator"_s}}, u"en")
              .endsWith(u": Dynamics 365 Administrator, Skype for Business Administrator"_s));
    CHECK(effectText(NamedValue{u"claim_months"_s, 2}, u"en") == u"Months to claim a service credit: 2"_s);
    CHECK(effectText(NamedValue{u"our_own"_s, 3}, u"en") == u"our_own: 3"_s);
    CHECK(effectText(NamedValue{u"plan_incidents"_s, {}}, u"en") == u"Incidents that the plan grants: unlimited"_s);
}

TEST_CASE("the days of a rule and the fields of a difference are named", "[ui][text][rules]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    Rule rule;
    CHECK(validityText(rule, english) == u"always"_s);
    rule.validFrom = QDate(2023, 1, 1);
    CHECK(validityText(rule, english) == u"since 2023-01-01"_s);
    rule.validTo = QDate(2024, 12, 31);
    CHECK(validityText(rule, english) == u"2023-01-01 to 2024-12-31"_s);
    rule.validFrom.reset();
    CHECK(validityText(rule, english) == u"until 2024-12-31"_s);
    CHECK(ruleFieldLabel(u"valid_from"_s) == u"Valid from"_s);
    CHECK(ruleFieldLabel(u"when.partner_type"_s) == u"When: Type of partner"_s);
    CHECK(ruleFieldLabel(u"reason.ru"_s) == u"Reason, Russian"_s);
    CHECK(ruleFieldLabel(u"shape"_s) == u"shape"_s);
}
