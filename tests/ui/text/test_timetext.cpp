// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/timetext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant night = *Instant::fromIso(u"2026-11-23T23:30:00Z");
const QTimeZone berlin("Europe/Berlin");
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

TEST_CASE("an age is told in the largest unit that says enough", "[text]")
{
    CHECK(ageText(night, night) == u"just now"_s);
    CHECK(ageText(night - 59s, night) == u"just now"_s);
    CHECK(ageText(night - 60s, night) == u"1 min"_s);
    CHECK(ageText(night - 59min - 59s, night) == u"59 min"_s);
    CHECK(ageText(night - 1h, night) == u"1 h"_s);
    CHECK(ageText(night - 47h - 59min, night) == u"47 h"_s);
    CHECK(ageText(night - 48h, night) == u"2 d"_s);
    CHECK(ageText(night - 24h * 400, night) == u"400 d"_s);
}

TEST_CASE("a clock that runs behind makes nothing older than now", "[text]")
{
    CHECK(ageText(night + 1h, night) == u"just now"_s);
}

TEST_CASE("days left end with today", "[text]")
{
    CHECK(daysLeftText(0) == u"today"_s);
    CHECK(daysLeftText(-3) == u"today"_s);
    CHECK(daysLeftText(5).startsWith(u"5 "_s));
}

TEST_CASE("days and times are those of the reader's zone and locale", "[text]")
{
    CHECK(dayText(night, german, berlin) == u"24.11.2026"_s);
    CHECK(dayText(night, german, QTimeZone::utc()) == u"23.11.2026"_s);
    CHECK(dayText(std::nullopt, german, berlin).isEmpty());
    CHECK(dayTimeText(night, german, berlin) == u"24.11.2026 00:30"_s);
}

TEST_CASE("a moment of today needs no day", "[text]")
{
    CHECK(momentText(night - 10min, night, german, berlin) == u"00:20"_s);
    CHECK(momentText(night - 1h, night, german, berlin) == u"23.11.2026 23:30"_s);
    CHECK(momentText(night - 1h, night, german, QTimeZone::utc()) == u"22:30"_s);
}

TEST_CASE("a language has one style of day and time, whatever the country", "[text]")
{
    for (const auto country : {QLocale::UnitedStates, QLocale::UnitedKingdom}) {
        const QLocale english(QLocale::English, country);
        CHECK(dayText(night, english, berlin) == u"2026-11-24"_s);
        CHECK(dayText(QDate(2026, 3, 1), english) == u"2026-03-01"_s);
        CHECK(dayTimeText(night + 15h, english, berlin) == u"2026-11-24 15:30"_s);
        CHECK(momentText(night, night, english, berlin) == u"00:30"_s);
    }
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    CHECK(dayText(QDate(2026, 3, 1), russian) == u"01.03.2026"_s);
    CHECK(dayTimeText(night + 15h, russian, berlin) == u"24.11.2026 15:30"_s);
    CHECK(timeText(QTime(9, 5), russian) == u"09:05"_s);
}
