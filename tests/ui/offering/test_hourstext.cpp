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
    for (const auto& locale : {QLocale(QLocale::English), QLocale(QLocale::Russian), QLocale(QLocale::German)})
        CHECK(exceptionsFrom(exceptionsText(days, locale), locale).value() == days);
    const QLocale english(QLocale::English);
    CHECK(exceptionsFrom(u"\n  \n"_s, english).value().empty());
    CHECK(exceptionsFrom(u"2026-13-01"_s, english).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"Christmas"_s, english).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"02-30"_s, english).error().subject == Subject::Date);
    CHECK(exceptionsFrom(u"2026-12-24 nine"_s, english).error().subject == Subject::OpeningHours);
}

TEST_CASE("other days are written as the language writes days, and read in any usual form", "[ui][offering]")
{
    const std::vector<CalendarException> days{{QDate(2026, 12, 24), QDate(2026, 12, 24), 0, 0, {{540, 720}}},
                                              {QDate(2026, 12, 25), QDate(2026, 12, 26), 0, 0, {}},
                                              {{}, {}, 1, 7, {}}};
    const QLocale english(QLocale::English);
    const QLocale russian(QLocale::Russian);
    CHECK(exceptionsText(days, english) == u"2026-12-24 09:00-12:00\n2026-12-25 - 2026-12-26\n01-07"_s);
    CHECK(exceptionsText(days, russian) == u"24.12.2026 09:00-12:00\n25.12.2026 - 26.12.2026\n07.01"_s);
    const auto typed = u"24 Dec 2026: 9-12\n25.12.2026–26.12.26\n07.01"_s;
    CHECK(exceptionsFrom(typed, russian).value() == days);
    CHECK(exceptionsFrom(u"05.06.2026"_s, english).error().code == ErrorCode::Ambiguous);
    CHECK(exceptionsFrom(u"05.06"_s, english).error().subject == Subject::Date);
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
