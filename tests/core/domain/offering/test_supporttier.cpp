// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "support/catch.h"
#include "support/tiers.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// The fields with a fault, each once.
std::vector<TierField> faultyFields(const SupportTier& tier)
{
    std::vector<TierField> fields;
    for (const auto& fault : tierFaults(tidied(tier)))
        fields.push_back(fault.field);
    return fields;
}

QString firstReason(const SupportTier& tier)
{
    const auto faults = tierFaults(tidied(tier));
    REQUIRE_FALSE(faults.empty());
    REQUIRE_FALSE(faults.front().error.reasons.isEmpty());
    return faults.front().error.reasons.front().key;
}

} // namespace

TEST_CASE("a complete tier has no fault", "[offering]")
{
    CHECK(faultyFields(plainTier()).empty());
}

TEST_CASE("an empty tier is told everything that is missing, in the order of the form", "[offering]")
{
    CHECK(faultyFields({})
          == std::vector{TierField::Name, TierField::Services, TierField::Kinds, TierField::Hours, TierField::Contacts});
}

TEST_CASE("a name in one language stands in for the other", "[offering]")
{
    auto tier = plainTier();
    tier.name = {u"  Premium   24x7 "_s, {}};
    CHECK(tidied(tier).name == Bilingual{u"Premium 24x7"_s, u"Premium 24x7"_s});
    tier.name = {{}, u"Премиум"_s};
    CHECK(tidied(tier).name.en == u"Премиум"_s);
}

TEST_CASE("a tier is refused where a customer could not rely on it", "[offering]")
{
    auto tier = plainTier();
    SECTION("a way to reach us without an address")
    {
        tier.contacts.push_back({ContactMethod::Portal, {}});
        CHECK(firstReason(tier) == offeringreason::addressMissing);
    }
    SECTION("a portal that is no page")
    {
        tier.contacts = {{ContactMethod::Portal, u"help desk"_s}};
        CHECK(firstReason(tier) == offeringreason::portalMalformed);
    }
    SECTION("a mail address that is none")
    {
        tier.contacts = {{ContactMethod::Mail, u"help@northwind"_s}};
        CHECK(tierFaults(tier).front().error.subject == Subject::Email);
    }
    SECTION("by phone only, without a phone")
    {
        tier.contacts = {{ContactMethod::Mail, u"help@northwind.example"_s}};
        tier.phoneOnly = {Severity::A};
        CHECK(faultyFields(tier) == std::vector{TierField::PhoneOnly});
    }
    SECTION("a price without amount or currency")
    {
        tier.price.model = PriceModel::PerIncident;
        CHECK(firstReason(tier) == offeringreason::currencyMalformed);
        tier.price.amount = {0, u"eur"_s};
        CHECK(firstReason(tier) == offeringreason::priceMissing);
        tier.price.amount.minorUnits = 12'000;
        CHECK(faultyFields(tier).empty());
    }
    SECTION("a package without hours")
    {
        tier.price = {PriceModel::PrepaidHours, {90'000, u"EUR"_s}, 0, {}};
        CHECK(firstReason(tier) == offeringreason::hoursMissing);
    }
    SECTION("a company without name, then without a way to reach it, then for what is not supported")
    {
        tier.delivery.by = Delivery::Outsourced;
        CHECK(firstReason(tier) == offeringreason::companyMissing);
        tier.delivery.company = u"Tailspin Desk"_s;
        CHECK(firstReason(tier) == offeringreason::companyUnreachable);
        tier.delivery.phone = u"+49 30 555020"_s;
        CHECK(faultyFields(tier).empty());
        tier.delivery.services = {Service::Azure};
        CHECK(firstReason(tier) == offeringreason::partNotSupported);
    }
    SECTION("hours that overlap")
    {
        tier.hours.week[0] = {{540, 720}, {700, 1080}};
        CHECK(faultyFields(tier) == std::vector{TierField::Hours});
    }
    SECTION("an answer due behind the solution")
    {
        tier.policy = shippedPolicy();
        tier.policy->target(Severity::B, ServiceClock::FirstResponse).time = std::chrono::hours(90);
        CHECK(faultyFields(tier) == std::vector{TierField::Targets});
    }
    SECTION("a last day before the first")
    {
        tier.validFrom = QDate(2026, 2, 1);
        tier.validTo = QDate(2026, 1, 31);
        CHECK(faultyFields(tier) == std::vector{TierField::Validity});
    }
}

TEST_CASE("what a price model does not use is not kept", "[offering]")
{
    auto tier = plainTier();
    tier.price = {PriceModel::Free, {12'000, u"EUR"_s}, 10, {}};
    CHECK(tidied(tier).price == TierPrice());
    tier.price = {PriceModel::PerHour, {12'000, u" eur "_s}, 10, {}};
    CHECK(tidied(tier).price == TierPrice{PriceModel::PerHour, {12'000, u"EUR"_s}, 0, {}});
    tier.delivery = {Delivery::Own, u"Tailspin"_s, {}, {}, {}, {}};
    CHECK(tidied(tier).delivery == TierDelivery());
}

TEST_CASE("a tier comes back from its JSON as it was", "[offering]")
{
    auto tier = plainTier();
    tier.description = {u"For offices"_s, u"Для офисов"_s};
    tier.hours.exceptions = {{QDate(2026, 12, 24), QDate(2026, 12, 24), 0, 0, {{540, 720}}},
                             {QDate(2026, 12, 25), QDate(2026, 12, 26), 0, 0, {}},
                             {{}, {}, 1, 1, {}}};
    tier.hours.week[6] = {{0, 1440}};
    tier.phoneOnly = {Severity::A};
    tier.policy = shippedPolicy();
    tier.policy->nextResponsePauses = true;
    tier.price = {PriceModel::PrepaidHours, {90'050, u"EUR"_s}, 10, {u"plus travel"_s, u"плюс дорога"_s}};
    tier.delivery = {Delivery::Outsourced, u"Tailspin"_s, u"Desk"_s, u"desk@tailspin.example"_s, u"+49 1"_s,
                     {Service::Office365}};
    tier.validFrom = QDate(2026, 1, 1);
    tier.isDefault = true;
    const auto again = tierFromJson(tierToJson(tier), {});
    REQUIRE_OK(again);
    CHECK(*again == tier);
}

TEST_CASE("a file changes only what it names, and a word it misspells is an error", "[offering]")
{
    const auto base = plainTier();
    const auto changed = tierFromJson({{u"price"_s, QJsonObject{{u"model"_s, u"per_hour"_s}, {u"amount"_s, 95.5}, {u"currency"_s, u"usd"_s}}}}, base);
    REQUIRE_OK(changed);
    CHECK(changed->price.amount == Money{9'550, u"USD"_s});
    CHECK(changed->contacts == base.contacts);

    const auto unknown = tierFromJson({{u"prise"_s, QJsonObject()}}, base);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().subject == Subject::Field);
    CHECK(unknown.error().arguments.value(0) == u"prise"_s);
    const auto wrong = tierFromJson({{u"services"_s, QJsonArray{u"lotus"_s}}}, base);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().arguments.value(0) == u"lotus"_s);
    const auto nothing = tierFromJson({{u"price"_s, QJsonObject{{u"amount"_s, u"a lot"_s}, {u"currency"_s, u"EUR"_s}}}}, base);
    REQUIRE_FALSE(nothing);
}

TEST_CASE("round the clock is every minute of every day", "[offering]")
{
    auto hours = roundTheClock(u"UTC"_s);
    CHECK(isRoundTheClock(hours));
    hours.exceptions.push_back({{}, {}, 12, 25, {}});
    CHECK_FALSE(isRoundTheClock(hours));
    hours.exceptions.clear();
    hours.week[6] = {{0, 1439}};
    CHECK_FALSE(isRoundTheClock(hours));
}
