// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fold.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("names are compared without case, marks and odd spaces", "[base]")
{
    CHECK(folded(u"  Müller &\t Söhne ") == u"muller & sohne"_s);
    CHECK(folded(u"ÉCOLE") == folded(u"école"));
    CHECK(folded(u"STRASSE") == folded(u"Straße"));
    CHECK(folded(u"Йод") == folded(u"йод"));
    CHECK(folded(u"Ｃｏｎｔｏｓｏ") == u"contoso"_s);
    CHECK(folded(u"e\u0301") == u"e"_s);
    CHECK(folded(u"").isEmpty());
}

TEST_CASE("folding twice changes nothing more", "[base]")
{
    for (const auto& text : {u"Müller"_s, u"ПОЧТА  Ёлка"_s, u"ﬁnance"_s, u"İstanbul"_s, u"Å\u030A"_s})
        CHECK(folded(folded(text)) == folded(text));
}

TEST_CASE("phone numbers are compared by their digits", "[base]")
{
    CHECK(phoneDigits(u"+49 (30) 123-45") == u"493012345"_s);
    CHECK(phoneDigits(u"0049 30 12345") == u"493012345"_s);
    CHECK(phoneDigits(u"030/12345") == u"03012345"_s);
    CHECK(phoneDigits(u"none").isEmpty());
    CHECK(phoneDigits(u"00").isEmpty());
}
