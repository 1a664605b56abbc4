// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/tiers.h"
#include "ui/text/offeringtext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// Not before main(): the translations are not registered until then.
const Speech& english()
{
    static const Speech speech(u"en"_s);
    return speech;
}

const Speech& russian()
{
    static const Speech speech(u"ru"_s);
    return speech;
}

} // namespace

TEST_CASE("days with the same hours are one line", "[text][offering]")
{
    CalendarRules hours;
    hours.week = {TimeSlots{{540, 1080}}, TimeSlots{{540, 1080}}, TimeSlots{{540, 1080}}, TimeSlots{{540, 720}, {780, 1440}},
                  TimeSlots{},            TimeSlots{{600, 660}},  TimeSlots{}};
    CHECK(hoursLines(hours, english())
          == QStringList{u"Mon–Wed 09:00–18:00"_s, u"Thu 09:00–12:00, 13:00–24:00"_s, u"Sat 10:00–11:00"_s});
    CHECK(hoursLines(roundTheClock(u"UTC"_s), english()).size() == 1);
    CHECK(hoursLines(shippedCalendar(u"UTC"_s), russian()) == QStringList{u"пн–пт 09:00–18:00"_s});
}

TEST_CASE("other days are told as long as they lie ahead", "[text][offering]")
{
    CalendarRules hours;
    hours.exceptions = {{QDate(2026, 12, 24), QDate(2026, 12, 24), 0, 0, {{540, 720}}},
                        {QDate(2026, 12, 25), QDate(2026, 12, 26), 0, 0, {}},
                        {{}, {}, 1, 1, {}}};
    CHECK(exceptionLines(hours, QDate(2026, 12, 25), english())
          == QStringList{u"2026-12-25 – 2026-12-26: closed"_s, u"1 Jan every year: closed"_s});
}

TEST_CASE("a price says what it is for", "[text][offering]")
{
    TierPrice price{PriceModel::Free, {}, 0, {}};
    CHECK(priceText(price, english()) == u"included"_s);
    price = {PriceModel::PerIncident, {12'000, u"EUR"_s}, 0, {}};
    CHECK(priceText(price, english()) == u"120.00\u00a0EUR per incident"_s);
    CHECK(priceText(price, russian()) == u"120,00\u00a0EUR за обращение"_s);
    price = {PriceModel::PrepaidHours, {190'000, u"EUR"_s}, 21, {}};
    CHECK(priceText(price, english()) == u"21 hours for 1,900.00\u00a0EUR, paid in advance"_s);
    CHECK(priceText(price, russian()).startsWith(u"21 час за"_s));
    price.hours = 1;
    CHECK(priceText(price, english()).startsWith(u"1 hour for"_s));
    price = {PriceModel::PerHour, {9'000, u"JPY"_s}, 0, {}};
    CHECK(priceText(price, english()) == u"9,000\u00a0JPY per hour"_s);
}

TEST_CASE("a target is a span, and says when it runs around the clock", "[text][offering]")
{
    using std::chrono::minutes;
    CHECK(targetText({minutes(240), TimeBasis::Business}, false, english()) == u"4 hours"_s);
    CHECK(targetText({minutes(30), TimeBasis::Calendar}, false, english()) == u"30 minutes, around the clock"_s);
    CHECK(targetText({minutes(60), TimeBasis::Calendar}, true, english()) == u"1 hour"_s);
    CHECK(targetText({minutes(0), TimeBasis::Business}, false, english()).isEmpty());
}

TEST_CASE("the line of a covered request says by what, at what price, and until when", "[text][offering]")
{
    const auto now = *Instant::fromIso(u"2026-03-02T11:00:00Z"_s);
    SupportTerms terms;
    terms.policy = shippedPolicy();
    terms.defaultTier = plainTier();
    terms.defaultTier->id = TierId(1);
    SupportRequest request{Service::Office365, {CaseKind::BreakFix}, Severity::B, Channel::Phone};
    const auto zone = QTimeZone::utc();
    CHECK(coverageSentence(supportCoverage(terms, request, now), now, zone, english())
          == u"Covered by “Business 8x5”: included, first reply by 15:00"_s);
    CHECK(coverageSentence(supportCoverage(terms, request, now), now, zone, russian())
          == u"Входит в «Business 8x5»: включено, первый ответ до 15:00"_s);
    const auto night = *Instant::fromIso(u"2026-03-02T21:00:00Z"_s);
    CHECK(coverageSentence(supportCoverage(terms, request, night), night, zone, english())
          == u"Covered by “Business 8x5”, work begins Tue 08:00: included, first reply by Tue 12:00"_s);
    request.service = Service::Azure;
    CHECK(coverageSentence(supportCoverage(terms, request, now), now, zone, english()).startsWith(u"Not covered"_s));
    CHECK(coverageSentence(supportCoverage({}, request, now), now, zone, english()).contains(u"Nothing was agreed"_s));
}

TEST_CASE("every reason of a coverage has a sentence in both languages", "[text][offering]")
{
    const auto now = *Instant::fromIso(u"2026-03-07T11:00:00Z"_s); // a Saturday
    auto tier = plainTier();
    tier.id = TierId(1);
    tier.phoneOnly = {Severity::B};
    tier.price = {PriceModel::PerHour, {9'000, u"EUR"_s}, 0, {}};
    tier.delivery = {Delivery::Resold, u"A. Datum"_s, {}, u"desk@adatum.example"_s, {}, {}};
    SupportTerms terms;
    terms.policy = shippedPolicy();
    terms.tier = tier;
    terms.agreement = SupportAgreement();
    terms.agreement->id = AgreementId(1);
    terms.agreement->tier = tier.id;
    terms.agreement->startsOn = QDate(2026, 1, 1);
    terms.agreement->price = Money{8'000, u"EUR"_s};
    terms.agreement->hoursNote = u"Saturdays on request"_s;
    const SupportRequest request{Service::Office365, {CaseKind::BreakFix}, Severity::B, Channel::Mail};
    const auto coverage = supportCoverage(terms, request, now);
    REQUIRE(coverage.reasons.size() == 5);
    for (const auto* speech : {&english(), &russian()}) {
        const auto sentences = reasonSentences(coverage, now, QTimeZone::utc(), *speech);
        CHECK(sentences.size() == 5);
        for (const auto& sentence : sentences) {
            INFO(sentence.toStdString());
            CHECK(sentence.size() > 15);
            CHECK_FALSE(sentence.contains(u"vulnerability"_s));
            CHECK_FALSE(sentence.contains(u'%'));
        }
    }
    CHECK(deliveryText(coverage.delivery) == u"A. Datum, desk@adatum.example"_s);
}
