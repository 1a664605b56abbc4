// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/businesscalendar.h"
#include "support/catch.h"
#include "ui/offering/hourstext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("hours of a day are read as people write them", "[ui][offering]")
{
    CHECK(slotsFrom(u"9-13, 14:00 – 18.30"_s).value() == TimeSlots{{540, 780}, {840, 1110}});
    CHECK(slotsFrom(u"14-18, 9-13"_s).value() == TimeSlots{{540, 780}, {840, 1080}});
    CHECK(slotsFrom(u" , "_s).value().empty());
    CHECK(slotsFrom(u"0:00-24:00"_s).value() == TimeSlots{{0, 1440}});
    for (const auto& wrong : {u"9"_s, u"18-9"_s, u"9-9"_s, u"9-25"_s, u"nine to five"_s, u"9:60-10"_s}) {
        INFO(wrong.toStdString());
        const auto refused = slotsFrom(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().subject == Subject::OpeningHours);
    }
    CHECK(slotsFrom(u"9-13, 12-18"_s).error().subject == Subject::Overlap);
}

TEST_CASE("hours and other days come back from their text", "[ui][offering]")
{
    const TimeSlots day{{0, 30}, {545, 780}, {1000, 1440}};
    CHECK(slotsFrom(slotsText(day)).value() == day);
    const std::vector<CalendarException> days{{QDate(2026, 12, 24), QDate(2026, 12, 24), 0, 0, {{540, 720}}},
                                              {QDate(2026, 12, 25), QDate(2027, 1, 2), 0, 0, {}},
                                              {{}, {}, 2, 29, {{600, 660}, {700, 720}}}};
    CHECK(exceptionsFrom(exceptionsText(days)).value() == days);
    CHECK(exceptionsFrom(u"\n  \n"_s).value().empty());
    CHECK(exceptionsFrom(u"2026-13-01"_s).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"Christmas"_s).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"02-30"_s).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"2026-12-24 nine"_s).error().subject == Subject::OpeningHours);
}

TEST_CASE("a target is a span of time, around the clock or not", "[ui][offering]")
{
    using std::chrono::minutes;
    CHECK(targetFrom(u"4h"_s).value() == ServiceTarget{minutes(240), TimeBasis::Business});
    CHECK(targetFrom(u"30 min"_s).value() == ServiceTarget{minutes(30), TimeBasis::Business});
    CHECK(targetFrom(u"1 ч 30 мин"_s).value() == ServiceTarget{minutes(90), TimeBasis::Business});
    CHECK(targetFrom(u"1h 24/7"_s).value() == ServiceTarget{minutes(60), TimeBasis::Calendar});
    CHECK(targetFrom({}).value() == ServiceTarget());
    for (const auto& wrong : {u"soon"_s, u"24/7"_s, u"4 days"_s, u"-1h"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(targetFrom(wrong));
    }
    for (const auto& target : {ServiceTarget{minutes(90), TimeBasis::Calendar}, ServiceTarget{minutes(480), TimeBasis::Business}, ServiceTarget()})
        CHECK(targetFrom(targetFieldText(target)).value() == target);
}
