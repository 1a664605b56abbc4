// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/hours/holidayreader.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    QByteArray feed(const QByteArray& events)
    {
        QByteArray text =
            "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nX-WR-CALNAME:Holidays\n" + events + "END:VCALENDAR\n";
        return text.replace('\n', "\r\n");
    }

    QByteArray event(const QByteArray& lines)
    {
        return "BEGIN:VEVENT\nUID:" + QByteArray::number(qHash(lines)) + "\nDTSTAMP:20260101T000000Z\n" + lines
            + "END:VEVENT\n";
    }

    std::vector<Holiday> holidaysOf(const QByteArray& events)
    {
        auto holidays = readHolidays(feed(events), 2026, 2028);
        REQUIRE_OK(holidays);
        return *std::move(holidays);
    }

    QString problemOf(const QByteArray& text)
    {
        const auto holidays = readHolidays(text, 2026, 2028);
        REQUIRE_FALSE(holidays);
        CHECK(holidays.error().subject == Subject::Calendar);
        return holidays.error().arguments.value(0);
    }

} // namespace

TEST_CASE("whole-day events of a feed are holidays, their end is the first day behind", "[io][holidays]")
{
    const auto holidays =
        holidaysOf(event("SUMMARY:Christmas\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nX-APPLE:1\n"
                         "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1H\nDESCRIPTION:x\nEND:VALARM\n")
                   + event("SUMMARY:Feiertag für alle\nDTSTART;VALUE=DATE:20261003\n")
                   + event("SUMMARY:Off\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261004\n"));
    REQUIRE(holidays.size() == 2);
    CHECK(holidays[0].name == u"Christmas"_s);
    CHECK(holidays[0].days.from == QDate(2026, 12, 25));
    CHECK(holidays[0].days.to == QDate(2026, 12, 26));
    CHECK(holidays[0].days.slots.empty());
    CHECK(holidays[1].name == u"Feiertag für alle"_s);
    CHECK(holidays[1].days.from == holidays[1].days.to);
}

TEST_CASE("what comes every year on its day is a day of every year", "[io][holidays]")
{
    const auto holidays = holidaysOf(event("SUMMARY:New Year\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\n"));
    REQUIRE(holidays.size() == 1);
    CHECK(holidays[0].days.isYearly());
    CHECK(holidays[0].days.holdsOn(QDate(2031, 1, 1)));
}

TEST_CASE("another yearly rule is written out for the years asked for", "[io][holidays]")
{
    const auto thanksgiving =
        holidaysOf(event("SUMMARY:Thanksgiving\nDTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\n"
                         "EXDATE;VALUE=DATE:20271125\n"));
    REQUIRE(thanksgiving.size() == 2);
    CHECK(thanksgiving[0].days.from == QDate(2026, 11, 26));
    CHECK(thanksgiving[1].days.from == QDate(2028, 11, 23));
    const auto ended = holidaysOf(event("DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY;UNTIL=20270501\n"));
    REQUIRE(ended.size() == 2);
    CHECK(ended[1].days.from == QDate(2027, 5, 1));
}

TEST_CASE("what is no holiday is refused by its component", "[io][holidays]")
{
    CHECK(problemOf("no calendar") == u"VCALENDAR"_s);
    const auto fine = event("SUMMARY:A\nDTSTART;VALUE=DATE:20261225\n");
    CHECK(problemOf(feed(fine + event("SUMMARY:Party\nDTSTART:20261224T180000Z\n")))
              .startsWith(u"VEVENT 2 (Party): DTSTART:"_s));
    CHECK(problemOf(feed(event("SUMMARY:B\n"))) == u"VEVENT 1 (B): DTSTART"_s);
    CHECK(problemOf(feed(event("SUMMARY:C\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261224\n")))
              .startsWith(u"VEVENT 1 (C): DTEND:"_s));
    CHECK(problemOf(feed(event("SUMMARY:D\nDTSTART;VALUE=DATE:20261225\nRRULE:FREQ=WEEKLY\n")))
              .startsWith(u"VEVENT 1 (D): RRULE:"_s));
}

TEST_CASE("holidays are added once, and the calendar's own exceptions go on to hold", "[io][holidays]")
{
    auto rules = CalendarRules{u"UTC"_s, {}, {{QDate(2026, 12, 24), QDate(2026, 12, 24), 0, 0, {{480, 720}}}}};
    const auto holidays = holidaysOf(event("SUMMARY:Eve\nDTSTART;VALUE=DATE:20261224\n")
                                     + event("SUMMARY:Day\nDTSTART;VALUE=DATE:20261225\n")
                                     + event("SUMMARY:Day\nDTSTART;VALUE=DATE:20261225\n"));
    CHECK(newHolidays(rules, holidays).size() == 2);
    rules = withHolidays(rules, holidays);
    CHECK(rules.exceptions.size() == 3);
    CHECK(rules.slotsOn(QDate(2026, 12, 24)).size() == 1);
    CHECK(rules.slotsOn(QDate(2026, 12, 25)).empty());
    CHECK(withHolidays(rules, holidays) == rules);
}

} // namespace helpdesk
