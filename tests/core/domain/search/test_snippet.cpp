// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/snippet.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString found(const QString& text, const QString& search, qsizetype width = 160)
{
    return marked(snippetOf(text, searchTerms(search), width), u"["_s, u"]"_s);
}

} // namespace

TEST_CASE("what was found is marked as it is written", "[search]")
{
    CHECK(found(u"Outlook cannot send"_s, u"outl send"_s) == u"[Outlook] cannot [send]"_s);
    CHECK(found(u"Die Straße nach Łódź"_s, u"strasse lodz"_s) == u"Die [Straße] nach [Łódź]"_s);
    CHECK(found(u"Mail to anna@contoso.com fails"_s, u"anna@con"_s) == u"Mail to [anna@contoso].com fails"_s);
}

TEST_CASE("a phrase is marked where it stands whole", "[search]")
{
    CHECK(found(u"cannot open, cannot send"_s, u"\"cannot send\""_s) == u"cannot open, [cannot send]"_s);
    CHECK(found(u"the end of mail"_s, u"\"mail box\""_s) == u"the end of mail"_s);
}

TEST_CASE("of hits that overlap the longer one is marked", "[search]")
{
    CHECK(found(u"new mail box here"_s, u"mail \"mail box\" box"_s) == u"new [mail box] here"_s);
}

TEST_CASE("a long text is cut at words around the first hit, and is one line", "[search]")
{
    const auto text = u"word "_s.repeated(100) + u"AADSTS50076\nstands "_s + u"after "_s.repeated(100);
    const auto snippet = snippetOf(text, searchTerms(u"aadsts50076"_s), 80);
    CHECK(snippet.text.startsWith(u"…word "_s));
    CHECK(snippet.text.endsWith(u"after…"_s));
    CHECK(snippet.text.contains(u"AADSTS50076 stands"_s));
    CHECK(snippet.text.size() <= 82);
    REQUIRE(snippet.marks.size() == 1);
    CHECK(snippet.text.sliced(snippet.marks[0].begin, snippet.marks[0].length) == u"AADSTS50076"_s);
}

TEST_CASE("without a hit the beginning of the text is shown, and a word without end is cut", "[search]")
{
    CHECK(found(u"one two three"_s, u"four"_s, 8) == u"one two…"_s);
    CHECK(found(QString(50, u'x'), u"four"_s, 10) == QString(10, u'x') + u"…"_s);
    CHECK(found({}, u"four"_s).isEmpty());
}

TEST_CASE("of several terms those are counted that stand in a text", "[search]")
{
    const auto terms = searchTerms(u"mail \"cannot send\" box"_s);
    CHECK(termsFound(u"the mailbox cannot send"_s, terms) == 2);
    CHECK(termsFound(u"send cannot"_s, terms) == 0);
    CHECK(marksIn(u"the mailbox cannot send"_s, terms) == std::vector<Snippet::Mark>{{4, 7}, {12, 11}});
}

TEST_CASE("what was spread over lines stands close together in a snippet, and the marks with it", "[search]")
{
    CHECK(found(u"Hello Megan,\n\n  the shared\tmailbox\r\nis full"_s, u"mailbox \"is full\""_s)
          == u"Hello Megan, the shared [mailbox] [is full]"_s);
}
