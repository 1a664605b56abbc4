// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/searchterm.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("an identifier is a phrase of its parts, and its last part may go on", "[search]")
{
    CHECK(searchTerm(u"3F2504E0-4F89-41D3"_s) == SearchTerm{{u"3f2504e0"_s, u"4f89"_s, u"41d3"_s}, true});
    CHECK(searchTerm(u"anna@contoso.com"_s) == SearchTerm{{u"anna"_s, u"contoso"_s, u"com"_s}, true});
    CHECK(searchTerm(u"0x8004010F"_s) == SearchTerm{{u"0x8004010f"_s}, true});
    CHECK(searchTerm(u"10.0.19041.1"_s) == SearchTerm{{u"10"_s, u"0"_s, u"19041"_s, u"1"_s}, true});
}

TEST_CASE("a word is complete when something stands behind it, or when it is one letter", "[search]")
{
    CHECK(searchTerm(u"outlo"_s).open);
    CHECK_FALSE(searchTerm(u"17:"_s).open);
    CHECK_FALSE(searchTerm(u"mail "_s).open);
    CHECK_FALSE(searchTerm(u"R"_s).open);
    CHECK(searchTerm(u"plan R"_s).open);
    CHECK(searchTerm(u"郵"_s).open);
}

TEST_CASE("signs alone are no term", "[search]")
{
    CHECK(searchTerm(u"-- &%"_s).words.isEmpty());
    CHECK(searchTerm({}).words.isEmpty());
    CHECK(searchTerms(u"mail & \"\" calendar"_s).size() == 2);
}

TEST_CASE("a search is words and phrases in quotes, one of them perhaps not closed yet", "[search]")
{
    const auto terms = searchTerms(u"outlook \"cannot send\" \"since mon"_s);
    REQUIRE(terms.size() == 3);
    CHECK(terms[0] == SearchTerm{{u"outlook"_s}, true});
    CHECK(terms[1] == SearchTerm{{u"cannot"_s, u"send"_s}, true});
    CHECK(terms[2] == SearchTerm{{u"since"_s, u"mon"_s}, true});
}

TEST_CASE("words are compared without case, diacritics and soft hyphens", "[search]")
{
    const auto folds = [](const QString& text) {
        const auto words = wordsOf(text);
        return words.size() == 1 ? words.front().word : u"no word"_s;
    };
    CHECK(folds(u"Straße"_s) == u"strasse"_s);
    CHECK(folds(u"ЁЛКА"_s) == u"елка"_s);
    CHECK(folds(u"Müller"_s) == u"muller"_s);
    CHECK(folds(u"Mu\u0308ller"_s) == u"muller"_s);
    CHECK(folds(u"Łódź"_s) == u"lodz"_s);
    CHECK(folds(u"ISTANBUL"_s) == folds(u"ıstanbul"_s));
    CHECK(folds(u"no\u00adhyphen"_s) == u"nohyphen"_s);
}

TEST_CASE("words say where they stand, beyond the first plane as well", "[search]")
{
    const auto words = wordsOf(u"a 😀 𝒳y, z"_s);
    REQUIRE(words.size() == 3);
    CHECK(words[1].begin == 5);
    CHECK(words[1].length == 3);
    CHECK(words[2].begin == 10);
}
