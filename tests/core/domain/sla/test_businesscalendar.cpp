// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sla/weeks.h"
#include "domain/sla/businesscalendar.h"
#include "support/catch.h"
#include "support/instants.h"

#include <random>

using namespace helpdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

QString plus(const BusinessCalendar& calendar, QStringView from, milliseconds time)
{
    const auto instant = calendar.add(at(from), time);
    REQUIRE_OK(instant);
    return instant->toIso();
}

QString minus(const BusinessCalendar& calendar, QStringView from, milliseconds time)
{
    const auto instant = calendar.subtract(at(from), time);
    REQUIRE_OK(instant);
    return instant->toIso();
}

BusinessCalendar bizWeek()
{
    return calendarOf(u"UTC"_s,
                      {{{9h, 17h}}, {{10h, 16h}}, {{9h, 17h}}, {{10h, 16h}}, {{9h, 17h}}, {{11h, 14h + 30min}}, {}});
}

ErrorCode codeOf(CalendarRules rules, Subject subject)
{
    const auto made = BusinessCalendar::from(std::move(rules));
    REQUIRE_FALSE(made);
    CHECK(made.error().subject == subject);
    return made.error().code;
}

} // namespace

TEST_CASE("the vectors of biz", "[calendar]")
{
    const auto calendar = bizWeek();
    CHECK(plus(calendar, u"2006-01-04T14:30:00Z", 90min) == u"2006-01-04T16:00:00Z"_s);
    CHECK(plus(calendar, u"2006-01-04T13:00:00Z", 3h) == u"2006-01-04T16:00:00Z"_s);
    CHECK(plus(calendar, u"2006-01-03T00:00:00Z", 0ms) == u"2006-01-03T10:00:00Z"_s);
    CHECK(minus(calendar, u"2006-01-03T00:00:00Z", 0ms) == u"2006-01-02T17:00:00Z"_s);
}

TEST_CASE("the vectors of business_time", "[calendar]")
{
    auto rules = officeRules(u"UTC"_s, 9h, 17h);
    const auto plain = *BusinessCalendar::from(rules);
    CHECK(plus(plain, u"2010-08-04T09:35:00Z", 8h) == u"2010-08-05T09:35:00Z"_s);
    CHECK(plus(plain, u"2010-04-09T16:50:00Z", 1h) == u"2010-04-12T09:50:00Z"_s);
    CHECK(plus(plain, u"2010-04-10T12:33:00Z", 0h) == u"2010-04-12T09:00:00Z"_s);
    rules.exceptions = {{QDate(2010, 7, 5), QDate(2010, 7, 5), 0, 0, {}}};
    CHECK(plus(*BusinessCalendar::from(rules), u"2010-07-02T16:50:00Z", 1h) == u"2010-07-06T09:50:00Z"_s);
    const auto odd = calendarOf(u"UTC"_s, {{{9h, 17h}}, {}, {}, {}, {{9h, 17h}}, {{10h, 15h}}, {}});
    CHECK(plus(odd, u"2010-12-24T15:00:00Z", 9h) == u"2010-12-27T11:00:00Z"_s);
}

TEST_CASE("time used up at closing ends at closing, and backwards at opening", "[calendar]")
{
    const auto calendar = calendarOfRules(officeRules(u"Europe/Berlin"_s, 9h, 18h));
    CHECK(plus(calendar, u"2026-11-23T16:00:00Z", 1h) == u"2026-11-23T17:00:00Z"_s);
    CHECK(plus(calendar, u"2026-11-23T17:00:00Z", 0h) == u"2026-11-24T08:00:00Z"_s);
    CHECK(minus(calendar, u"2026-11-24T09:00:00Z", 1h) == u"2026-11-24T08:00:00Z"_s);
    CHECK(minus(calendar, u"2026-11-24T08:00:00Z", 0h) == u"2026-11-24T08:00:00Z"_s);
    CHECK(minus(calendar, u"2026-11-24T08:00:00Z", 1h) == u"2026-11-23T16:00:00Z"_s);
    CHECK(plus(calendar, u"2026-11-24T09:00:00Z", -2h) == u"2026-11-23T16:00:00Z"_s);
}

TEST_CASE("midnight is a legal end and days without a gap are one", "[calendar]")
{
    const auto always = calendarOf(u"Europe/Moscow"_s, std::vector(7, std::vector<Hours>{{0h, 24h}}));
    CHECK(plus(always, u"2026-11-23T16:00:00Z", 100h) == u"2026-11-27T20:00:00Z"_s);
    CHECK(always.between(at(u"2026-01-01T00:00:00Z"), at(u"2027-01-01T00:00:00Z")) == 365 * 24h);
}

TEST_CASE("of two exceptions on one day the later one holds for the whole day", "[calendar]")
{
    auto rules = officeRules(u"UTC"_s, 9h, 17h);
    rules.exceptions = {{QDate(2026, 12, 21), QDate(2026, 12, 31), 0, 0, {}},
                        {{}, {}, 12, 24, slotsOf({{9h, 12h}})},
                        {QDate(2026, 12, 27), QDate(2026, 12, 27), 0, 0, slotsOf({{10h, 11h}})}};
    const auto calendar = calendarOfRules(rules);
    CHECK(calendar.between(at(u"2026-12-24T00:00:00Z"), at(u"2026-12-25T00:00:00Z")) == 3h);
    CHECK(calendar.between(at(u"2026-12-21T00:00:00Z"), at(u"2027-01-01T00:00:00Z")) == 4h);
    CHECK(calendar.between(at(u"2027-12-24T00:00:00Z"), at(u"2027-12-25T00:00:00Z")) == 3h);
    CHECK(plus(calendar, u"2026-12-24T12:00:00Z", 1h) == u"2026-12-27T11:00:00Z"_s);
}

TEST_CASE("a closing in the skipped hour moves forward by the gap", "[calendar][dst]")
{
    // Berlin, 2026-03-29: 02:00 becomes 03:00.
    const auto calendar = calendarOf(u"Europe/Berlin"_s, {{}, {}, {}, {}, {}, {}, {{1h, 2h + 30min}}});
    CHECK(plus(calendar, u"2026-03-29T00:00:00Z", 90min) == u"2026-03-29T01:30:00Z"_s);
    CHECK(calendar.between(at(u"2026-03-28T00:00:00Z"), at(u"2026-03-30T00:00:00Z")) == 90min);
}

TEST_CASE("a closing in the repeated hour is the first one", "[calendar][dst]")
{
    // Berlin, 2026-10-25: 03:00 becomes 02:00; 02:30 comes first at 00:30 UTC.
    const auto calendar = calendarOf(u"Europe/Berlin"_s, {{}, {}, {}, {}, {}, {}, {{1h, 2h + 30min}}});
    CHECK(calendar.between(at(u"2026-10-24T00:00:00Z"), at(u"2026-10-26T00:00:00Z")) == 90min);
    CHECK(plus(calendar, u"2026-10-24T23:00:00Z", 90min) == u"2026-10-25T00:30:00Z"_s);
    const auto night = calendarOf(u"Europe/Berlin"_s, {{}, {}, {}, {}, {}, {}, {{0h, 6h}}});
    CHECK(night.between(at(u"2026-10-24T00:00:00Z"), at(u"2026-10-26T00:00:00Z")) == 7h);
    CHECK(night.between(at(u"2026-03-28T00:00:00Z"), at(u"2026-03-30T00:00:00Z")) == 5h);
}

TEST_CASE("a skipped hour pushes a slot onto the next one without counting it twice", "[calendar][dst]")
{
    const auto calendar = calendarOf(u"Europe/Berlin"_s, {{}, {}, {}, {}, {}, {}, {{1h, 2h + 45min}, {3h, 4h}}});
    CHECK(calendar.between(at(u"2026-03-28T00:00:00Z"), at(u"2026-03-30T00:00:00Z")) == 2h);
}

TEST_CASE("a calendar that never opens is an error, when it is made or when it is asked", "[calendar]")
{
    CHECK(codeOf({u"UTC"_s, {}, {}}, Subject::Calendar) == ErrorCode::Missing);
    CalendarRules once{u"UTC"_s, {}, {{QDate(2026, 1, 5), QDate(2026, 1, 5), 0, 0, slotsOf({{9h, 10h}})}}};
    const auto calendar = calendarOfRules(once);
    CHECK(plus(calendar, u"2026-01-01T00:00:00Z", 1h) == u"2026-01-05T10:00:00Z"_s);
    CHECK_FALSE(calendar.add(at(u"2026-01-01T00:00:00Z"), 2h));
    CHECK_FALSE(calendar.add(at(u"2026-01-06T00:00:00Z"), 0h));
    CHECK_FALSE(calendar.subtract(at(u"2026-01-01T00:00:00Z"), 0h));
    CHECK(minus(calendar, u"2027-01-01T00:00:00Z", 1h) == u"2026-01-05T09:00:00Z"_s);
    CHECK(calendar.add(at(u"2026-01-06T00:00:00Z"), 1ms).error().code == ErrorCode::Missing);
}

TEST_CASE("29 February opens every four years", "[calendar]")
{
    const auto calendar = calendarOfRules({u"UTC"_s, {}, {{{}, {}, 2, 29, slotsOf({{9h, 10h}})}}});
    CHECK(plus(calendar, u"2024-03-01T00:00:00Z", 90min) == u"2032-02-29T09:30:00Z"_s);
}

TEST_CASE("rules that cannot be meant are refused", "[calendar]")
{
    const auto office = officeRules(u"UTC"_s, 9h, 17h);
    auto wrong = office;
    wrong.timeZone = u"Europe/Atlantis"_s;
    CHECK(codeOf(wrong, Subject::TimeZone) == ErrorCode::Invalid);
    for (const auto& slot : {TimeSlot{600, 600}, TimeSlot{600, 540}, TimeSlot{-1, 60}, TimeSlot{60, 1441}}) {
        wrong = office;
        wrong.week[2] = {slot};
        CHECK(codeOf(wrong, Subject::OpeningHours) == ErrorCode::Invalid);
    }
    wrong = office;
    wrong.week[2] = {{700, 800}, {600, 701}};
    CHECK(codeOf(wrong, Subject::Overlap) == ErrorCode::Invalid);
    wrong = office;
    wrong.exceptions = {{{}, {}, 2, 30, {}}};
    CHECK(codeOf(wrong, Subject::Date) == ErrorCode::Invalid);
    wrong.exceptions = {{QDate(2026, 2, 2), QDate(2026, 2, 1), 0, 0, {}}};
    CHECK(codeOf(wrong, Subject::Period) == ErrorCode::Invalid);
}

TEST_CASE("swapped ends have nothing between them", "[calendar]")
{
    const auto calendar = bizWeek();
    CHECK(calendar.between(at(u"2006-01-05T12:00:00Z"), at(u"2006-01-04T12:00:00Z")) == 0ms);
    CHECK(calendar.between(at(u"2006-01-04T12:00:00Z"), at(u"2006-01-04T12:00:00Z")) == 0ms);
}

TEST_CASE("what holds for every calendar holds for random ones, over clock changes and leap days", "[calendar][random]")
{
    std::mt19937 random(20261125);
    const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    const auto zones = {u"Europe/Berlin"_s,   u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"America/Sao_Paulo"_s,
                        u"Pacific/Apia"_s,    u"Asia/Kathmandu"_s,   u"Africa/Casablanca"_s,   u"UTC"_s,
                        u"America/Santiago"_s};
    for (const auto& zone : zones) {
        const auto calendar = calendarOfRules(randomRules(zone, random));
        INFO(zone.toStdString());
        for (int i = 0; i < 300; ++i) {
            const auto start = at(u"2011-01-01T00:00:00Z") + milliseconds(qint64(below(6 * 366 * 24 * 60)) * 60'000);
            const auto middle = start + milliseconds(qint64(below(60 * 24 * 60)) * 60'000);
            const auto end = middle + milliseconds(qint64(below(40 * 24 * 60)) * 60'000);
            const auto whole = calendar.between(start, end);
            CHECK(whole == calendar.between(start, middle) + calendar.between(middle, end));
            CHECK(calendar.between(start, middle) <= whole);
            CHECK(whole <= end - start);
            const auto opening = calendar.add(end, 0ms);
            REQUIRE_OK(opening);
            CHECK(*opening >= end);
            CHECK(calendar.between(end, *opening) == 0ms);
            CHECK(calendar.between(*opening, *opening + 1ms) == 1ms);
            // Somewhere inside a slot, or at its end.
            const auto inside = calendar.add(middle, milliseconds(1 + below(90'000'000)));
            REQUIRE_OK(inside);
            CHECK(*calendar.add(start, calendar.between(start, *inside)) == *inside);
            CHECK(calendar.between(*calendar.subtract(*inside, 7h), *inside) == 7h);
        }
    }
}

TEST_CASE("the answers do not depend on what was asked before", "[calendar]")
{
    const auto rules = officeRules(u"America/New_York"_s, 9h, 17h);
    const auto used = calendarOfRules(rules);
    for (const auto& day : {u"2026-05-05T12:00:00Z"_s, u"1990-05-05T12:00:00Z"_s, u"2060-05-05T12:00:00Z"_s,
                            u"1960-05-05T12:00:00Z"_s, u"2026-05-05T12:00:00Z"_s}) {
        const auto fresh = calendarOfRules(rules);
        INFO(day.toStdString());
        CHECK(used.add(at(day), 100h)->toIso() == fresh.add(at(day), 100h)->toIso());
        CHECK(used.subtract(at(day), 100h)->toIso() == fresh.subtract(at(day), 100h)->toIso());
    }
}
