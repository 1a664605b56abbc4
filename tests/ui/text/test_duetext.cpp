// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/duetext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *Instant::fromIso(u"2026-11-25T13:30:00Z"); // a Wednesday, 14:30 in Berlin
const QTimeZone berlin("Europe/Berlin");
const QLocale german(QLocale::German, QLocale::Germany);

QString words(std::chrono::milliseconds away)
{
    return dueText(now + away, now, german, berlin);
}

QString sentenceFor(ServiceClock clock, std::chrono::milliseconds away)
{
    return dueSentence({now + away, clock}, now, german, berlin);
}

} // namespace

TEST_CASE("a deadline today is told by the time that is left, to the minute", "[text][due]")
{
    CHECK(words(2h + 10min) == u"in 2 h 10 min"_s);
    CHECK(words(2h) == u"in 2 h"_s);
    CHECK(words(59min + 59s) == u"in 59 min"_s);
    CHECK(words(9h) == u"in 9 h"_s);
    CHECK(words(59s) == u"now"_s);
    CHECK(words(-59s) == u"now"_s);
}

TEST_CASE("a deadline on another day is told by its day, unless it is near", "[text][due]")
{
    CHECK(words(19h + 30min) == u"tomorrow 10:00"_s);
    CHECK(dueText(now + 11h, now + 8h, german, berlin) == u"in 3 h"_s);
    CHECK(words(43h + 30min) == u"Fr. 10:00"_s);
    CHECK(words(8 * 24h) == u"03.12.2026 14:30"_s);
}

TEST_CASE("late comes as a word first", "[text][due]")
{
    CHECK(words(-1min) == u"late 1 min"_s);
    CHECK(words(-20min) == u"late 20 min"_s);
    CHECK(words(-3h - 5min) == u"late 3 h"_s);
    CHECK(words(-30h) == u"late 30 h"_s);
    CHECK(words(-50h) == u"late 2 d"_s);
    CHECK_FALSE(isLate(now - 59s, now));
    CHECK(isLate(now - 1min, now));
}

TEST_CASE("a sentence says which promise, when, and how far away", "[text][due]")
{
    CHECK(sentenceFor(ServiceClock::FirstResponse, 2h + 10min) == u"First reply due today 16:40, in 2 h 10 min"_s);
    CHECK(sentenceFor(ServiceClock::NextResponse, -30min) == u"Reply was due today 14:00, late 30 min"_s);
    CHECK(sentenceFor(ServiceClock::Resolution, -20h) == u"Solution was due yesterday 18:30, late 20 h"_s);
    CHECK(sentenceFor(ServiceClock::PeriodicUpdate, 43h + 30min) == u"Update due Fr. 10:00, in 43 h"_s);
    CHECK(pausedSentence(5h) == u"The clock stands still: 5 h left for the solution"_s);
}
