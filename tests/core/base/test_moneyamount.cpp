// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moneyamount.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("an amount is read as people write it", "[money]")
{
    CHECK(moneyFrom(u"1200"_s, u"EUR"_s) == Money{120'000, u"EUR"_s});
    CHECK(moneyFrom(u"1 200,5"_s, u"EUR"_s) == Money{120'050, u"EUR"_s});
    CHECK(moneyFrom(u"1\u00a0200.50"_s, u"EUR"_s) == Money{120'050, u"EUR"_s});
    CHECK(moneyFrom(u"1200"_s, u"JPY"_s) == Money{1'200, u"JPY"_s});
    CHECK(moneyFrom(u"1.234"_s, u"KWD"_s) == Money{1'234, u"KWD"_s});
    for (const auto& wrong : {u""_s, u"-5"_s, u"1.234"_s, u"1,200.50"_s, u"ten"_s, u"5."_s, u"12345678901234567890"_s})
        CHECK_FALSE(moneyFrom(wrong, u"EUR"_s));
    CHECK_FALSE(moneyFrom(u"1.5"_s, u"JPY"_s));
}

TEST_CASE("an amount comes back as it was written", "[money]")
{
    for (const auto& currency : {u"EUR"_s, u"JPY"_s, u"KWD"_s}) {
        for (const qint64 units : {qint64{0}, qint64{1}, qint64{99}, qint64{100}, qint64{123'456'789}}) {
            const Money money{units, currency};
            CHECK(moneyFrom(plainMoney(money), currency) == money);
        }
    }
    CHECK(plainMoney({-5, u"EUR"_s}) == u"-0.05"_s);
    CHECK(isCurrencyCode(u"EUR"_s));
    CHECK_FALSE(isCurrencyCode(u"eur"_s));
    CHECK_FALSE(isCurrencyCode(u"EURO"_s));
}
