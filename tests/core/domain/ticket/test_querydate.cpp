// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querydate.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// 23 November 2026, 23:30 UTC: already the 24th in Berlin, still the 23rd in New York.
const Instant lateEvening = *Instant::fromIso(u"2026-11-23T23:30:00Z");

QueryMoment in(const char* zone)
{
    return {QTimeZone(zone), lateEvening};
}

Result<InstantRange> range(const QString& comparison, const QString& day, const char* zone = "UTC")
{
    return queryRange(comparison, {day, 9}, in(zone));
}

std::optional<Instant> at(QStringView iso)
{
    return Instant::fromIso(iso);
}

} // namespace

TEST_CASE("days of search text are the days of the reader's zone", "[query]")
{
    CHECK(queryDay(u"today", in("Europe/Berlin")) == QDate(2026, 11, 24));
    CHECK(queryDay(u"today", in("America/New_York")) == QDate(2026, 11, 23));
    CHECK(queryDay(u"Yesterday", in("Europe/Berlin")) == QDate(2026, 11, 23));
    CHECK(queryDay(u"tomorrow", in("Europe/Berlin")) == QDate(2026, 11, 25));
    CHECK(queryDay(u"+1w", in("UTC")) == QDate(2026, 11, 30));
    CHECK(queryDay(u"-7d", in("UTC")) == QDate(2026, 11, 16));
    CHECK(queryDay(u"-0d", in("UTC")) == QDate(2026, 11, 23));
    CHECK(queryDay(u"-2W", in("UTC")) == QDate(2026, 11, 9));
    CHECK(queryDay(u"2024-02-29", in("UTC")) == QDate(2024, 2, 29));
}

TEST_CASE("what is no day is none", "[query]")
{
    for (const auto& text : {u""_s, u"7d"_s, u"-d"_s, u"-7"_s, u"-7m"_s, u"--7d"_s, u"-+7d"_s, u"2025-02-29"_s,
                             u"29.02.2024"_s, u"2024-2-9"_s, u"+d"_s, u"+-7d"_s})
        CHECK_FALSE(queryDay(text, in("UTC")));
}

TEST_CASE("a comparison cuts at the borders of the day", "[query]")
{
    const auto day = u"2026-11-23"_s;
    const auto start = at(u"2026-11-22T23:00:00Z");
    const auto end = at(u"2026-11-23T23:00:00Z");
    CHECK(*range({}, day, "Europe/Berlin") == InstantRange{start, end});
    CHECK(*range(u"="_s, day, "Europe/Berlin") == InstantRange{start, end});
    CHECK(*range(u">="_s, day, "Europe/Berlin") == InstantRange{start, {}});
    CHECK(*range(u">"_s, day, "Europe/Berlin") == InstantRange{end, {}});
    CHECK(*range(u"<"_s, day, "Europe/Berlin") == InstantRange{{}, start});
    CHECK(*range(u"<="_s, day, "Europe/Berlin") == InstantRange{{}, end});
}

TEST_CASE("a day lasts 23 or 25 hours when the clocks change", "[query]")
{
    const auto spring = *range({}, u"2026-03-29"_s, "Europe/Berlin");
    CHECK(*spring.before - *spring.from == std::chrono::hours(23));
    const auto autumn = *range({}, u"2026-10-25"_s, "Europe/Berlin");
    CHECK(*autumn.before - *autumn.from == std::chrono::hours(25));
}

TEST_CASE("a day without midnight begins when it begins", "[query]")
{
    // In Brazil the clocks went from 0:00 to 1:00.
    const auto day = *range({}, u"2018-11-04"_s, "America/Sao_Paulo");
    CHECK(day.from == at(u"2018-11-04T03:00:00Z"));
    CHECK(day.before == at(u"2018-11-05T02:00:00Z"));
}

TEST_CASE("a wrong day is told with its place and what was meant", "[query]")
{
    const auto wrong = range(u">="_s, u"todya"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::QueryError);
    CHECK(wrong.error().arguments == QStringList{u"9"_s, u"todya"_s, u"today"_s});
    CHECK(range({}, u"2026-13-01"_s).error().arguments == QStringList{u"9"_s, u"2026-13-01"_s, QString()});
}

TEST_CASE("a day counted from today is written as it is read", "[query]")
{
    for (const auto& text : {u"-7d"_s, u"+2w"_s, u"+0d"_s, u"-65535w"_s}) {
        const auto day = countedDay(text);
        REQUIRE(day);
        CHECK(countedDayText(*day) == text);
    }
    CHECK(countedDay(u"-7D") == CountedDay{-7, false});
    CHECK(countedDay(u"+2w") == CountedDay{2, true});
    for (const auto& text : {u"7d"_s, u"-d"_s, u"-7"_s, u"today"_s, u"-7m"_s, u"--7d"_s, u"2026-11-23"_s})
        CHECK_FALSE(countedDay(text));
}
