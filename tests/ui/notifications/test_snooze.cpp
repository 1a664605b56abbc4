// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/instants.h"
#include "ui/notifications/snooze.h"
#include "ui/text/notificationtext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("tomorrow morning is eight o'clock of the next day, also where the clocks change", "[ui][notifications]")
{
    const QTimeZone berlin("Europe/Berlin");
    const auto evening = *Instant::fromIso(u"2026-10-24T20:00:00Z");
    CHECK(snoozedUntil(Snooze::Morning, evening, berlin) == *Instant::fromIso(u"2026-10-25T07:00:00Z"));
    CHECK(snoozedUntil(Snooze::QuarterHour, evening, berlin) - evening == std::chrono::minutes(15));
    CHECK(snoozedUntil(Snooze::Hour, evening, berlin) - evening == std::chrono::hours(1));
}

TEST_CASE("the steps of ladders are said in words", "[ui][notifications]")
{
    CHECK(stepSentence(u"75%"_s) == u"step at 75 % of the time"_s);
    CHECK(stepSentence(u"-30"_s) == u"30 min before it is due"_s);
    CHECK(stepSentence(u"+90"_s) == u"1 h 30 min after it was due"_s);
    CHECK(stepSentence(u"+0"_s) == u"it is due now"_s);
    CHECK(stepSentence(u"later"_s) == u"later"_s);
}
