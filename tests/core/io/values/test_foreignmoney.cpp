// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/foreignmoney.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("amounts of invoices become minor units of their currency", "[import]")
{
    const auto units = [](const QString& text, const QString& currency = u"EUR"_s) {
        const auto money = foreignMoney(text, currency);
        REQUIRE(money);
        CHECK(money->currency == currency.toUpper());
        return money->minorUnits;
    };
    CHECK(units(u"12"_s) == 1200);
    CHECK(units(u"-12.5"_s) == -1250);
    CHECK(units(u"(12.30)"_s) == -1230);
    CHECK(units(u"\u221212,30"_s) == -1230);
    CHECK(units(u"1,234.56"_s) == 123456);
    CHECK(units(u"1.234,56"_s) == 123456);
    CHECK(units(u"1,234"_s) == 123400);
    CHECK(units(u"1,234,567"_s) == 123456700);
    CHECK(units(u"1 234,5"_s) == 123450);
    CHECK(units(u"0.0450"_s) == 5);
    CHECK(units(u"-0.0449"_s) == -4);
    CHECK(units(u".5"_s) == 50);
    CHECK(units(u"1250"_s, u"jpy"_s) == 1250);
    CHECK(units(u"1250.5"_s, u"JPY"_s) == 1251);
    CHECK(units(u"1.2345"_s, u"KWD"_s) == 1235);
}

TEST_CASE("what is no amount is none", "[import]")
{
    for (const auto& text : {u""_s, u"-"_s, u"free"_s, u"12 EUR"_s, u"1e5"_s, u"--1"_s, u"9999999999999999999"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(foreignMoney(text, u"EUR"_s));
    }
}
