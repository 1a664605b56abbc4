// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/macrotext.h"
#include "domain/sla/calendarrules.h"
#include "support/catch.h"

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// Monday to Friday, and closed on 2026-09-23.
CalendarRules officeWeek()
{
    CalendarRules rules;
    rules.timeZone = u"Europe/Riga"_s;
    for (size_t day = 0; day < 5; ++day)
        rules.week[day] = {{9 * 60, 17 * 60}};
    rules.exceptions = {{QDate(2026, 9, 23), QDate(2026, 9, 23), 0, 0, {}}};
    return rules;
}

MacroWords someWords()
{
    MacroWords words;
    words.ticket = u"#1042"_s;
    words.title = u"Mail {agent} is delayed"_s;
    words.severity = u"B"_s;
    words.customer = u"Contoso Ltd"_s;
    words.contact = u"Petra"_s;
    words.agent = u"Anna"_s;
    words.partner = u"Northwind"_s;
    words.today = QDate(2026, 9, 21); // a Monday
    words.hours = [] { return Result<CalendarRules>(officeWeek()); };
    words.dayText = [](QDate day) { return day.toString(Qt::ISODate); };
    return words;
}

QString said(const QString& text, const MacroWords& words = someWords())
{
    const auto result = macroText(text, words);
    REQUIRE_OK(result);
    return *result;
}

QStringList fault(const QString& text)
{
    const auto checked = checkMacroText(text, Subject::Message);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::SyntaxError);
    CHECK(checked.error().subject == Subject::Message);
    return checked.error().arguments.mid(0, 3);
}

} // namespace

TEST_CASE("placeholders stand for what the ticket knows", "[macrotext]")
{
    CHECK(said(u"Hello {contact} of {customer}, {ticket} ({severity}) is with {agent}, {partner}."_s)
          == u"Hello Petra of Contoso Ltd, #1042 (B) is with Anna, Northwind."_s);
}

TEST_CASE("what a placeholder stands for is never read for placeholders", "[macrotext]")
{
    CHECK(said(u"About {title}"_s) == u"About Mail {agent} is delayed"_s);
}

TEST_CASE("without a contact the customer stands for it, and without both the text cannot be said", "[macrotext]")
{
    auto words = someWords();
    words.contact.clear();
    CHECK(said(u"Hello {contact}"_s, words) == u"Hello Contoso Ltd"_s);
    words.customer.clear();
    const auto none = macroText(u"Hello {contact}"_s, words);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Missing);
    CHECK(none.error().subject == Subject::Customer);
}

TEST_CASE("days count from today, working days by the opening hours", "[macrotext]")
{
    CHECK(said(u"{today}"_s) == u"2026-09-21"_s);
    CHECK(said(u"{today+3d} {today-1d}"_s) == u"2026-09-24 2026-09-20"_s);
    CHECK(said(u"{today+2w}"_s) == u"2026-10-05"_s);
    CHECK(said(u"{today+1wd}"_s) == u"2026-09-22"_s);
    CHECK(said(u"{today+2wd}"_s) == u"2026-09-24"_s); // the 23rd is closed
    CHECK(said(u"{today+4wd}"_s) == u"2026-09-28"_s);
    CHECK(said(u"{today-1wd}"_s) == u"2026-09-18"_s);
}

TEST_CASE("where nothing ever opens there is no working day", "[macrotext]")
{
    const auto never = workingDay(QDate(2026, 9, 21), 1, CalendarRules());
    REQUIRE_FALSE(never);
    CHECK(never.error().code == ErrorCode::Missing);
    CHECK(never.error().subject == Subject::Calendar);
}

TEST_CASE("an unknown placeholder is named with its line and column", "[macrotext]")
{
    CHECK(fault(u"Hello {nobody}"_s) == QStringList{u"1"_s, u"7"_s, u"{nobody}"_s});
    CHECK(fault(u"Hello {contact},\n\nby {today+2x}"_s) == QStringList{u"3"_s, u"4"_s, u"{today+2x}"_s});
    CHECK(fault(u"{клиент}"_s) == QStringList{u"1"_s, u"1"_s, u"{клиент}"_s});
    CHECK(fault(u"{today+2000d}"_s).last() == u"{today+2000d}"_s);
}

TEST_CASE("every placeholder that is offered can be used", "[macrotext]")
{
    for (const auto& placeholder : macroPlaceholders()) {
        CHECK(checkMacroText(placeholder, Subject::Body).has_value());
        CHECK(said(placeholder) != placeholder);
    }
}

TEST_CASE("braces around anything but a word are text", "[macrotext]")
{
    for (const auto& text : {u"Get-Mailbox | where {$_.Size -gt 10}"_s, u"{ }"_s, u"{\"a\": 1}"_s, u"{{}}"_s, u"a } b { c"_s}) {
        CHECK(checkMacroText(text, Subject::Body).has_value());
        CHECK(said(text) == text);
    }
}

TEST_CASE("any text that passes the check keeps all but its placeholders", "[macrotext]")
{
    std::mt19937 random(20261128);
    const QStringList pieces{u"{"_s,       u"}"_s,      u"{ticket}"_s,   u"{contact}"_s, u"{today+1wd}"_s, u"{nobody}"_s,
                             u"Grüße, "_s, u" пишем "_s, u"\n"_s,         u"{{agent}}"_s, u"$_"_s,          u"{today}"_s};
    int passed = 0;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (size_t i = 0, count = random() % 8; i < count; ++i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<size_t>(pieces.size()))];
        auto plain = text;
        for (const auto& [placeholder, word] : {std::pair(u"{ticket}"_s, u"#1042"_s), {u"{contact}"_s, u"Petra"_s},
                                                {u"{agent}"_s, u"Anna"_s}, {u"{today+1wd}"_s, u"2026-09-22"_s},
                                                {u"{today}"_s, u"2026-09-21"_s}})
            plain.replace(placeholder, word);
        INFO(text);
        CHECK(said(text) == plain);
        const auto checked = checkMacroText(text, Subject::Body);
        CHECK(checked.has_value() != text.contains(u"{nobody}"_s));
        passed += checked ? 1 : 0;
    }
    CHECK(passed > 100);
}

TEST_CASE("counting working days forth and back leads to where one was", "[macrotext]")
{
    std::mt19937 random(7);
    const auto hours = officeWeek();
    for (int round = 0; round < 300; ++round) {
        const auto start = workingDay(QDate(2026, 1, 1).addDays(static_cast<int>(random() % 700)), 1, hours);
        REQUIRE_OK(start);
        const int count = static_cast<int>(random() % 60);
        const auto there = workingDay(*start, count, hours);
        REQUIRE_OK(there);
        CHECK_FALSE(hours.slotsOn(*there).empty());
        const auto back = workingDay(*there, -count, hours);
        REQUIRE_OK(back);
        CHECK(*back == *start);
    }
}
