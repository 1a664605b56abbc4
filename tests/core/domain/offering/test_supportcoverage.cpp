// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/offeringreasons.h"
#include "domain/offering/supportcoverage.h"
#include "domain/sla/businesscalendar.h"
#include "support/catch.h"
#include "support/tiers.h"

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

/// An agreement of the year 2026 on the plain tier; the workspace has the shipped policy.
SupportTerms agreed(const SupportTier& tier = plainTier())
{
    SupportTerms terms;
    terms.tier = tier;
    terms.tier->id = TierId(7);
    terms.agreement = SupportAgreement();
    terms.agreement->id = AgreementId(3);
    terms.agreement->tier = TierId(7);
    terms.agreement->startsOn = QDate(2026, 1, 1);
    terms.agreement->endsOn = QDate(2026, 12, 31);
    terms.policy = shippedPolicy();
    return terms;
}

SupportRequest request(Severity severity = Severity::B, Channel channel = Channel::Phone)
{
    return {Service::Office365, {CaseKind::BreakFix}, severity, channel};
}

QStringList reasonsOf(const SupportCoverage& coverage)
{
    QStringList keys;
    for (const auto& reason : coverage.reasons)
        keys << reason.key;
    return keys;
}

const auto mondayNoon = at("2026-03-02T11:00:00Z"); // 12:00 in Berlin

} // namespace

TEST_CASE("a request under an agreement is covered, at the tier's price, with a reply due in business hours",
          "[offering][coverage]")
{
    const auto coverage = supportCoverage(agreed(), request(), mondayNoon);
    CHECK(coverage.status == CoverageStatus::Covered);
    CHECK(coverage.agreement == AgreementId(3));
    CHECK(coverage.price == TierPrice());
    CHECK_FALSE(isChargeable(coverage));
    CHECK(coverage.firstReplyDue == at("2026-03-02T15:00:00Z"));
    CHECK(coverage.reasons.isEmpty());
}

TEST_CASE("without an agreement and without a default tier nothing is covered", "[offering][coverage]")
{
    SupportTerms terms;
    terms.policy = shippedPolicy();
    const auto coverage = supportCoverage(terms, request(), mondayNoon);
    CHECK(coverage.status == CoverageStatus::NotCovered);
    CHECK_FALSE(coverage.tier.isValid());
    CHECK_FALSE(coverage.price);
    CHECK_FALSE(coverage.firstReplyDue);
    CHECK(isChargeable(coverage));
    CHECK(reasonsOf(coverage) == QStringList{offeringreason::noAgreement});
}

TEST_CASE("an agreement holds from its first to its last day in the zone of the tier", "[offering][coverage]")
{
    struct Case {
        const char* at;
        CoverageStatus status;
        QLatin1StringView why;
    };
    // Berlin is an hour ahead in winter: the year begins at 23:00 and ends at 23:00.
    const auto [instant, status, why] = GENERATE(values<Case>({
        {"2025-12-31T22:59:59Z", CoverageStatus::NotCovered, offeringreason::agreementNotBegun},
        {"2025-12-31T23:00:00Z", CoverageStatus::OutsideHours, offeringreason::outsideHours},
        {"2026-12-31T22:59:59Z", CoverageStatus::OutsideHours, offeringreason::outsideHours},
        {"2026-12-31T23:00:00Z", CoverageStatus::NotCovered, offeringreason::agreementEnded},
    }));
    const auto coverage = supportCoverage(agreed(), request(), at(instant));
    INFO(instant);
    CHECK(coverage.status == status);
    CHECK(reasonsOf(coverage).contains(why));
    if (status == CoverageStatus::NotCovered) {
        auto terms = agreed();
        terms.defaultTier = plainTier(u"Pay per incident"_s);
        terms.defaultTier->id = TierId(9);
        terms.defaultTier->price = {PriceModel::PerIncident, {12'000, u"EUR"_s}, 0, {}};
        const auto fallen = supportCoverage(terms, request(), at(instant));
        CHECK(fallen.tier == TierId(9));
        CHECK_FALSE(fallen.agreement.isValid());
        CHECK(reasonsOf(fallen).first(2) == QStringList{why, offeringreason::defaultTier});
        CHECK(isChargeable(fallen));
    }
}

TEST_CASE("the default tier serves customers without an agreement while it is offered", "[offering][coverage]")
{
    SupportTerms terms;
    terms.policy = shippedPolicy();
    terms.defaultTier = plainTier();
    terms.defaultTier->id = TierId(9);
    CHECK(supportCoverage(terms, request(), mondayNoon).status == CoverageStatus::Covered);
    terms.defaultTier->validTo = QDate(2026, 3, 1);
    CHECK(supportCoverage(terms, request(), mondayNoon).status == CoverageStatus::NotCovered);
}

TEST_CASE("an agreement outlives the days on which its tier is offered", "[offering][coverage]")
{
    auto terms = agreed();
    terms.tier->validTo = QDate(2026, 1, 31);
    CHECK(supportCoverage(terms, request(), mondayNoon).status == CoverageStatus::Covered);
}

TEST_CASE("a service or a kind the tier does not have is not covered, and what is not known is not held against it",
          "[offering][coverage]")
{
    auto asked = request();
    asked.service = Service::Azure;
    const auto service = supportCoverage(agreed(), asked, mondayNoon);
    CHECK(service.status == CoverageStatus::NotCovered);
    CHECK(reasonsOf(service) == QStringList{offeringreason::serviceNotCovered});
    CHECK(service.tier == TierId(7));

    asked = request();
    asked.kinds = {CaseKind::HowTo};
    CHECK(reasonsOf(supportCoverage(agreed(), asked, mondayNoon)) == QStringList{offeringreason::kindNotCovered});

    CHECK(supportCoverage(agreed(), {}, mondayNoon).status == CoverageStatus::Covered);
    asked.kinds = kindsOf(Category::Commercial); // billing is covered, the subscription is not
    CHECK(supportCoverage(agreed(), asked, mondayNoon).status == CoverageStatus::Covered);
}

TEST_CASE("outside hours a request waits for the opening, and the reply counts from there", "[offering][coverage]")
{
    const auto saturday = at("2026-03-07T10:00:00Z");
    const auto coverage = supportCoverage(agreed(), request(), saturday);
    CHECK(coverage.status == CoverageStatus::OutsideHours);
    CHECK(coverage.opensAt == at("2026-03-09T08:00:00Z"));
    CHECK(coverage.firstReplyDue == at("2026-03-09T12:00:00Z"));
    CHECK_FALSE(isChargeable(coverage));
}

TEST_CASE("at closing it is closed, at opening it is open", "[offering][coverage]")
{
    CHECK(supportCoverage(agreed(), request(), at("2026-03-02T08:00:00Z")).status == CoverageStatus::Covered);
    CHECK(supportCoverage(agreed(), request(), at("2026-03-02T16:59:59Z")).status == CoverageStatus::Covered);
    CHECK(supportCoverage(agreed(), request(), at("2026-03-02T17:00:00Z")).status == CoverageStatus::OutsideHours);
}

TEST_CASE("the hours follow the change of the clocks", "[offering][coverage]")
{
    // On 29 March 2026 Berlin goes from UTC+1 to UTC+2: Monday opens an hour earlier in UTC.
    const auto friday = supportCoverage(agreed(), request(), at("2026-03-27T16:00:00Z")); // 17:00, an hour is left
    CHECK(friday.status == CoverageStatus::Covered);
    CHECK(friday.firstReplyDue == at("2026-03-30T10:00:00Z"));
    CHECK(supportCoverage(agreed(), request(), at("2026-03-27T07:30:00Z")).status == CoverageStatus::OutsideHours);
    CHECK(supportCoverage(agreed(), request(), at("2026-03-30T07:30:00Z")).status == CoverageStatus::Covered);
    // And back on 25 October.
    CHECK(supportCoverage(agreed(), request(), at("2026-10-26T07:30:00Z")).status == CoverageStatus::OutsideHours);
}

TEST_CASE("a severity with a promise by the calendar is worked on although we are closed", "[offering][coverage]")
{
    const auto sunday = at("2026-03-08T02:00:00Z");
    const auto coverage = supportCoverage(agreed(), request(Severity::A), sunday);
    CHECK(coverage.status == CoverageStatus::Covered);
    CHECK(coverage.firstReplyDue == at("2026-03-08T03:00:00Z"));
    CHECK(reasonsOf(coverage) == QStringList{offeringreason::workedAroundTheClock});
}

TEST_CASE("round the clock is never outside hours", "[offering][coverage]")
{
    auto tier = plainTier(u"Premium 24x7"_s);
    tier.hours = roundTheClock(u"America/New_York"_s);
    std::mt19937 random(20'260'302);
    std::uniform_int_distribution<qint64> minutes(0, 365 * 24 * 60 - 1);
    const auto begin = at("2026-01-01T05:00:00Z"); // the year begins in New York
    for (int i = 0; i < 500; ++i) {
        const auto instant = begin + std::chrono::minutes(minutes(random));
        const auto coverage = supportCoverage(agreed(tier), request(), instant);
        INFO(instant.toIso().toStdString());
        REQUIRE(coverage.status == CoverageStatus::Covered);
        REQUIRE(coverage.firstReplyDue == instant + std::chrono::hours(4));
    }
}

TEST_CASE("whenever a request comes, the promise lies in opening hours, behind the opening, and never before the request",
          "[offering][coverage]")
{
    const auto zone = GENERATE("Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata");
    auto tier = plainTier();
    tier.hours = shippedCalendar(QString::fromLatin1(zone));
    tier.hours.week[2] = {{480, 720}, {780, 1200}};
    const auto terms = agreed(tier);
    auto calendar = BusinessCalendar::from(tier.hours);
    REQUIRE_OK(calendar);
    std::mt19937 random(8);
    std::uniform_int_distribution<qint64> minutes(0, 360 * 24 * 60);
    for (int i = 0; i < 300; ++i) {
        const auto instant = at("2026-01-02T00:00:00Z") + std::chrono::minutes(minutes(random));
        const auto coverage = supportCoverage(terms, request(Severity::C), instant);
        INFO(zone << ' ' << instant.toIso().toStdString());
        REQUIRE(coverage.firstReplyDue);
        REQUIRE(calendar->between(instant, *coverage.firstReplyDue) == std::chrono::hours(8));
        REQUIRE((coverage.status == CoverageStatus::OutsideHours) == coverage.opensAt.has_value());
        if (coverage.opensAt) {
            REQUIRE(*coverage.opensAt > instant);
            REQUIRE(calendar->between(instant, *coverage.opensAt).count() == 0);
        }
    }
}

TEST_CASE("a severity that is to be phoned in is promised to callers only", "[offering][coverage]")
{
    auto tier = plainTier();
    tier.phoneOnly = {Severity::A};
    const auto called = supportCoverage(agreed(tier), request(Severity::A, Channel::Phone), mondayNoon);
    CHECK(called.firstReplyDue == at("2026-03-02T12:00:00Z"));
    const auto written = supportCoverage(agreed(tier), request(Severity::A, Channel::Mail), mondayNoon);
    CHECK(written.status == CoverageStatus::Covered);
    CHECK_FALSE(written.firstReplyDue);
    REQUIRE(reasonsOf(written) == QStringList{offeringreason::phoneOnly});
    CHECK(written.reasons.front().arguments == QStringList{u"A"_s, u"+49 30 555010"_s});
    CHECK(supportCoverage(agreed(tier), request(Severity::B, Channel::Mail), mondayNoon).firstReplyDue);
}

TEST_CASE("the tier's own targets go before the workspace's, and none is no promise", "[offering][coverage]")
{
    auto tier = plainTier();
    tier.policy = ServicePolicy();
    tier.policy->target(Severity::B, ServiceClock::FirstResponse) = {std::chrono::minutes(30), TimeBasis::Business};
    CHECK(supportCoverage(agreed(tier), request(), mondayNoon).firstReplyDue == at("2026-03-02T11:30:00Z"));
    const auto none = supportCoverage(agreed(tier), request(Severity::C), mondayNoon);
    CHECK_FALSE(none.firstReplyDue);
    CHECK(reasonsOf(none) == QStringList{offeringreason::replyNotPromised});
}

TEST_CASE("a price agreed with the customer goes before the tier's", "[offering][coverage]")
{
    auto tier = plainTier();
    tier.price = {PriceModel::PerHour, {12'000, u"EUR"_s}, 0, {}};
    auto terms = agreed(tier);
    CHECK(supportCoverage(terms, request(), mondayNoon).price->amount.minorUnits == 12'000);
    terms.agreement->price = Money{9'000, u"EUR"_s};
    terms.agreement->hoursNote = u"Saturdays too"_s;
    const auto coverage = supportCoverage(terms, request(), mondayNoon);
    CHECK(coverage.price->model == PriceModel::PerHour);
    CHECK(coverage.price->amount.minorUnits == 9'000);
    CHECK(reasonsOf(coverage) == QStringList{offeringreason::deviatingPrice, offeringreason::hoursNote});
    CHECK(isChargeable(coverage));
}

TEST_CASE("a company delivers all of a tier, or the services that were given to it", "[offering][coverage]")
{
    auto tier = plainTier();
    tier.services = {Service::Azure, Service::Office365};
    tier.delivery = {Delivery::Outsourced, u"Tailspin"_s, {}, u"desk@tailspin.example"_s, {}, {}};
    CHECK(supportCoverage(agreed(tier), request(), mondayNoon).delivery.by == Delivery::Outsourced);
    tier.delivery.services = {Service::Azure};
    CHECK(supportCoverage(agreed(tier), request(), mondayNoon).delivery.by == Delivery::Own);
    auto azure = request();
    azure.service = Service::Azure;
    const auto theirs = supportCoverage(agreed(tier), azure, mondayNoon);
    CHECK(theirs.delivery.company == u"Tailspin"_s);
    CHECK(reasonsOf(theirs) == QStringList{offeringreason::deliveredBy});
}

TEST_CASE("a report of a vulnerability is taken from everybody and costs nothing", "[offering][coverage]")
{
    SupportTerms nothing;
    SupportRequest report{Service::Azure, kindsOf(Category::Security), Severity::A, Channel::Mail};
    for (const auto& terms : {nothing, agreed()}) {
        const auto coverage = supportCoverage(terms, report, mondayNoon);
        CHECK(coverage.status == CoverageStatus::Covered);
        CHECK_FALSE(isChargeable(coverage));
        CHECK(reasonsOf(coverage) == QStringList{offeringreason::securityReport});
    }
}

TEST_CASE("of several agreements the one in force holds, else the next, else the last", "[offering]")
{
    CustomerOffering offering;
    offering.tiers = {plainTier()};
    offering.tiers.front().id = TierId(7);
    const auto add = [&](qint64 id, QDate from, QDate to) {
        SupportAgreement one;
        one.id = AgreementId(id);
        one.tier = TierId(7);
        one.startsOn = from;
        one.endsOn = to;
        offering.agreements.push_back(one);
    };
    add(3, QDate(2027, 1, 1), {});
    add(2, QDate(2026, 2, 1), QDate(2026, 6, 30));
    add(1, QDate(2025, 1, 1), QDate(2025, 12, 31));
    CHECK(offering.termsAt(at("2026-03-02T11:00:00Z")).agreement->id == AgreementId(2));
    CHECK(offering.termsAt(at("2026-08-01T11:00:00Z")).agreement->id == AgreementId(3));
    CHECK(offering.termsAt(at("2035-08-01T11:00:00Z")).agreement->id == AgreementId(3));
    // A day in Berlin begins before it does in UTC.
    CHECK(offering.termsAt(at("2026-01-31T23:30:00Z")).agreement->id == AgreementId(2));
    offering.agreements.erase(offering.agreements.begin());
    CHECK(offering.termsAt(at("2026-08-01T11:00:00Z")).agreement->id == AgreementId(2));
    CHECK_FALSE(CustomerOffering().termsAt(mondayNoon).agreement);
}

TEST_CASE("two agreements overlap when they share a day", "[offering]")
{
    const auto between = [](QDate from, QDate to) {
        SupportAgreement one;
        one.startsOn = from;
        one.endsOn = to;
        return one;
    };
    const auto spring = between(QDate(2026, 3, 1), QDate(2026, 5, 31));
    CHECK(overlap(spring, between(QDate(2026, 5, 31), {})));
    CHECK_FALSE(overlap(spring, between(QDate(2026, 6, 1), {})));
    CHECK_FALSE(overlap(between(QDate(2026, 6, 1), {}), spring));
    CHECK(overlap(between(QDate(2020, 1, 1), {}), spring));
    CHECK_FALSE(overlap(spring, between(QDate(2026, 1, 1), QDate(2026, 2, 28))));
}
