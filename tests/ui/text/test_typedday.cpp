// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/timetext.h"
#include "ui/text/typedday.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QLocale englishDays(QLocale::English);
const QLocale russianDays(QLocale::Russian);
const QDate november28(2026, 11, 28);

QString readAs(const QString& text, const QLocale& locale)
{
    const auto day = typedDay(text, locale);
    return day ? day->toString(Qt::ISODate) : sentence(day.error());
}

} // namespace

TEST_CASE("a day is read in the usual forms of both languages, whichever is chosen", "[text][days]")
{
    for (const auto& locale : {englishDays, russianDays}) {
        for (const auto& typed :
             {u"2026-11-28"_s, u"2026-11-28 "_s, u"28.11.2026"_s, u"28.11.26"_s, u"28. 11. 2026"_s, u"28/11/2026"_s, u"28-11-2026"_s,
              u"2026/11/28"_s, u"28 Nov 2026"_s, u"28-Nov-26"_s, u"28 november 2026"_s, u"28th November, 2026"_s, u"Nov 28, 2026"_s,
              u"28 ноября 2026"_s, u"28 нояб. 2026 г."_s, u"28 НОЯ 2026"_s, u"11/28/2026"_s}) {
            INFO(typed.toStdString());
            CHECK(readAs(typed, locale) == u"2026-11-28"_s);
        }
    }
    CHECK(readAs(u"9 мая 2027"_s, englishDays) == u"2027-05-09"_s);
    CHECK(readAs(u"1 Sept 2027"_s, russianDays) == u"2027-09-01"_s);
}

TEST_CASE("what the program writes of a day and a moment is what it reads", "[text][days]")
{
    for (const auto& locale : {englishDays, russianDays, QLocale(QLocale::German), QLocale::c()}) {
        CHECK(readAs(dayText(QDate(2026, 5, 6), locale), locale) == u"2026-05-06"_s);
        CHECK(readAs(exampleDay(locale), locale) == u"2026-12-31"_s);
        CHECK(typedMoment(exampleMoment(locale), locale).value() == QDateTime(QDate(2026, 12, 31), QTime(14, 30)));
        CHECK(typedYearlyDay(yearlyDayText(QDate(2026, 5, 6), locale), locale).value() == QDate(2000, 5, 6));
    }
}

TEST_CASE("which number is the month is told by the language's order and never guessed", "[text][days]")
{
    CHECK(readAs(u"05.06.2026"_s, russianDays) == u"2026-06-05"_s);
    CHECK(readAs(u"05/06/26"_s, russianDays) == u"2026-06-05"_s);
    CHECK(readAs(u"05.05.2026"_s, englishDays) == u"2026-05-05"_s);
    const auto unclear = typedDay(u"05.06.2026"_s, englishDays);
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().code == ErrorCode::Ambiguous);
    CHECK(sentence(unclear.error())
          == u"“05.06.2026” may be 5 June 2026 or 6 May 2026; write the year first, or the month in letters."_s);
    CHECK(typedMoment(u"05.06.2026 10:00"_s, englishDays).error().arguments == unclear.error().arguments);
    CHECK_FALSE(typedDay(u"26-11-28"_s, englishDays)); // which of them is the year?
}

TEST_CASE("what is no day says so, and how to write one in this language", "[text][days]")
{
    for (const auto& typed : {u""_s, u"soon"_s, u"2026-13-01"_s, u"30.02.2026"_s, u"28.11"_s, u"28 No 2026"_s, u"28.11.0026"_s,
                              u"28.11-2026"_s, u"2026-11-28 10:00"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(typedDay(typed, englishDays));
        CHECK_FALSE(typedDay(typed, russianDays));
    }
    CHECK(readAs(u"soon"_s, englishDays) == u"“soon” is not a date; write it as in 2026-12-31."_s);
    CHECK(readAs(u"soon"_s, russianDays) == u"“soon” is not a date; write it as in 31.12.2026."_s);
    CHECK(sentence(typedMoment(u"soon"_s, russianDays).error())
          == u"“soon” is not a date; write it as in 31.12.2026 14:30."_s);
}

TEST_CASE("a moment has a time behind its day, midnight without one", "[text][days]")
{
    for (const auto& typed : {u"2026-11-28 9:05"_s, u"2026-11-28T09:05"_s, u"28.11.2026 09:05"_s, u"28 Nov 2026, 9:05:30"_s})
        CHECK(typedMoment(typed, englishDays).value() == QDateTime(november28, QTime(9, 5)));
    CHECK(typedMoment(u"28 ноября 2026 г."_s, russianDays).value() == QDateTime(november28, QTime(0, 0)));
    CHECK_FALSE(typedMoment(u"2026-11-28 25:00"_s, englishDays));
    CHECK_FALSE(typedMoment(u"9:05"_s, englishDays));
}

TEST_CASE("a day of every year has no year", "[text][days]")
{
    CHECK(yearlyDayText(QDate(2000, 1, 7), englishDays) == u"01-07"_s);
    CHECK(yearlyDayText(QDate(2000, 1, 7), russianDays) == u"07.01"_s);
    CHECK(typedYearlyDay(u"02-29"_s, englishDays).value() == QDate(2000, 2, 29));
    CHECK(typedYearlyDay(u"12-24"_s, russianDays).value() == QDate(2000, 12, 24));
    CHECK(typedYearlyDay(u"24.12"_s, englishDays).value() == QDate(2000, 12, 24));
    for (const auto& wrong : {u"02-30"_s, u"05-06"_s, u"2026-05"_s, u""_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(typedYearlyDay(wrong, russianDays));
    }
}
