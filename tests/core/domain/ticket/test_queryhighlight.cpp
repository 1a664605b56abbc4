// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryhighlight.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A letter over each character: field, value, word, operator, error.
QString marked(const QString& text)
{
    QString marks(text.size(), u' ');
    qsizetype end = 0;
    for (const auto& span : highlighted(text)) {
        CAPTURE(text, span.from, span.length);
        REQUIRE(span.from >= end);
        REQUIRE(span.length > 0);
        end = span.from + span.length;
        REQUIRE(end <= text.size());
        const auto letter = u"fvwo!"_s.at(static_cast<qsizetype>(span.kind));
        marks.replace(span.from, span.length, QString(span.length, letter));
    }
    return marks;
}

} // namespace

TEST_CASE("each piece of search text is marked as what it is", "[query]")
{
    const auto [text, marks] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"mail -spam \"a b\""_s, u"wwww owwww wwwww"_s},
        {u"status:open,new #12"_s, u"fffffffvvvv vvv vvv"_s},
        {u"(a OR -b)"_s, u"ow oo owo"_s},
        {u"-(a b)"_s, u"oow wo"_s},
        {u"created:>=-7d"_s, u"ffffffffoovvv"_s},
        {u"-customer:\"A, B\",x"_s, u"offfffffffvvvvvv v"_s},
        {u"a OR b sort:-number"_s, u"w oo w fffffvvvvvvv"_s},
    }));
    CHECK(marked(text) == marks);
}

TEST_CASE("what is not understood is marked where it stands, the rest stays what it is", "[query]")
{
    const auto [text, marks] = GENERATE(table<QString, QString>({
        {u"colour:red mail"_s, u"!!!!!!!vvv wwww"_s},
        {u"status:opne,new mail"_s, u"fffffff!!!! vvv wwww"_s},
        {u"created:soon"_s, u"ffffffff!!!!"_s},
        {u"status:>new"_s, u"fffffff!vvv"_s},
        {u"mail OR"_s, u"wwww !!"_s},
        {u"(a"_s, u"!w"_s},
        {u"a)"_s, u"w!"_s},
        {u"status: new"_s, u"!!!!!!! www"_s},
        {u"a \"open mail"_s, u"w !!!!!!!!!!"_s},
        {u"#12x"_s, u"!!!!"_s},
        {u"-sort:number"_s, u"o!!!!!vvvvvv"_s},
        {u"status:new status:open"_s, u"fffffffvvv !!!!!!!vvvv"_s},
        {u"-is:any"_s, u"o!!!vvv"_s},
    }));
    CAPTURE(text);
    CHECK(marked(text) == marks);
}
