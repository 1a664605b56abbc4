// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/calendardays.h"
#include "domain/sla/servicepolicy.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    const QDate kChristmas(2026, 12, 25); // a Friday
    const QDate kSaturday(2026, 12, 19);

    CalendarRules office()
    {
        return shippedCalendar(u"UTC"_s);
    }

} // namespace

TEST_CASE("a day is told from the others of its weekday", "[domain][calendars]")
{
    auto rules = office();
    CHECK(dayKind(rules, kChristmas) == DayKind::Open);
    CHECK(dayKind(rules, kSaturday) == DayKind::Closed);
    CHECK(dayKind(withDay(rules, kChristmas, {}, false), kChristmas) == DayKind::Holiday);
    CHECK(dayKind(withDay(rules, kChristmas, {{540, 720}}, false), kChristmas) == DayKind::Other);
    CHECK(dayKind(withDay(rules, kSaturday, {{540, 720}}, false), kSaturday) == DayKind::Extra);
    CHECK(dayKind(withDay(rules, kSaturday, {}, false), kSaturday) == DayKind::Closed);
}

TEST_CASE("hours of one day replace what was said of it, of this year or of every year", "[domain][calendars]")
{
    auto rules = withDay(office(), kChristmas, {}, true);
    REQUIRE(rules.exceptions.size() == 1);
    CHECK(rules.exceptions.front().isYearly());
    CHECK(dayKind(rules, kChristmas.addYears(2)) == DayKind::Holiday);
    rules = withDay(rules, kChristmas, {{540, 720}}, false);
    CHECK(rules.exceptions.size() == 2);
    CHECK(dayKind(rules, kChristmas) == DayKind::Other);
    rules = withDay(rules, kChristmas, {{540, 600}}, true);
    CHECK(rules.exceptions.size() == 1);
    CHECK(rules.slotsOn(kChristmas) == TimeSlots{{540, 600}});
}

TEST_CASE("an ordinary day again leaves the other days of a longer exception alone", "[domain][calendars]")
{
    auto rules = office();
    rules.exceptions.push_back({kChristmas.addDays(-1), kChristmas.addDays(3), 0, 0, {}});
    rules = withUsualDay(rules, kChristmas);
    CHECK(dayKind(rules, kChristmas) == DayKind::Open);
    CHECK(dayKind(rules, kChristmas.addDays(-1)) == DayKind::Holiday);
    CHECK(dayKind(rules, kChristmas.addDays(3)) == DayKind::Holiday);
    rules = withUsualDay(withDay(office(), kChristmas, {}, false), kChristmas);
    CHECK(rules.exceptions.empty());
    rules = withUsualDay(withDay(office(), kChristmas, {}, true), kChristmas);
    CHECK(dayKind(rules, kChristmas) == DayKind::Open);
    CHECK(dayKind(rules, kChristmas.addYears(2)) == DayKind::Holiday);
}

TEST_CASE("what is wrong with opening hours names their day of the week", "[domain][calendars]")
{
    auto rules = office();
    rules.week[1] = {{1080, 540}};
    CHECK(checkedRules(rules).error().arguments == QStringList{u"18:00-09:00"_s, {}, u"tue"_s});
    rules.week[1] = {{540, 720}, {600, 780}};
    CHECK(checkedRules(rules).error().arguments.value(2) == u"tue"_s);
    rules = withDay(office(), kChristmas, {{1080, 540}}, false);
    CHECK(checkedRules(rules).error().arguments.value(2).isEmpty());
}

} // namespace helpdesk
