// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querylexer.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using Kind = QueryTerm::Kind;

TEST_CASE("search text falls into its terms", "[query]")
{
    const auto terms =
        queryTerms(u" mail -spam \"exact  phrase\" -\"not this\" #123 Status:open,\"waiting\" created:>=-7d "_s);
    REQUIRE_OK(terms);
    const std::vector<QueryTerm> expected{
        {Kind::Word, false, 2, {}, {}, {{u"mail"_s, 2}}},
        {Kind::Word, true, 7, {}, {}, {{u"spam"_s, 8}}},
        {Kind::Word, false, 13, {}, {}, {{u"exact phrase"_s, 13}}},
        {Kind::Word, true, 29, {}, {}, {{u"not this"_s, 30}}},
        {Kind::Number, false, 41, {}, {}, {{u"123"_s, 42}}},
        {Kind::Field, false, 46, u"status"_s, {}, {{u"open"_s, 53}, {u"waiting"_s, 58}}},
        {Kind::Field, false, 68, u"created"_s, u">="_s, {{u"-7d"_s, 78}}},
    };
    CHECK(*terms == expected);
}

TEST_CASE("empty search text has no terms", "[query]")
{
    for (const auto& text : {QString(), u"   \t\n"_s}) {
        const auto terms = queryTerms(text);
        REQUIRE_OK(terms);
        CHECK(terms->empty());
    }
}

TEST_CASE("addresses, times and commas are words", "[query]")
{
    for (const auto& text : {u"https://portal.azure.com"_s, u"12:30"_s, u"a,b"_s, u"adele@contoso.com"_s,
                             u"0x80070005"_s, u"почта"_s, u"e-mail"_s, u"or"_s, u"x_1"_s}) {
        const auto terms = queryTerms(text);
        REQUIRE_OK(terms);
        REQUIRE(terms->size() == 1);
        CHECK(terms->front().kind == Kind::Word);
        CHECK(terms->front().values == std::vector<QueryText>{{text, 1}});
    }
}

TEST_CASE("every comparison is read", "[query]")
{
    for (const auto& sign : {u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s, QString()}) {
        const auto terms = queryTerms(u"created:"_s + sign + u"today"_s);
        REQUIRE_OK(terms);
        CHECK(terms->front().comparison == sign);
        CHECK(terms->front().values == std::vector<QueryText>{{u"today"_s, 9 + sign.size()}});
    }
}

TEST_CASE("what the grammar does not know is an error with its place", "[query]")
{
    const auto [text, position, found] = GENERATE(table<QString, int, QString>({
        {u"mail \"open phrase"_s, 6, u"\"open phrase"_s},
        {u"\"\""_s, 1, u"\"\""_s},
        {u"\" \" mail"_s, 1, u"\" \""_s},
        {u"\"a\"b"_s, 1, u"\"a\""_s},
        {u"\"a\",b"_s, 1, u"\"a\""_s},
        {u"a\"b\""_s, 2, u"\""_s},
        {u"mail -"_s, 6, u"-"_s},
        {u"mail - more"_s, 6, u"-"_s},
        {u"#"_s, 1, u"#"_s},
        {u"-#12"_s, 1, u"-#12"_s},
        {u"status:"_s, 1, u"status:"_s},
        {u"status: open"_s, 1, u"status:"_s},
        {u"status:open,"_s, 1, u"status:open,"_s},
        {u"status:,open"_s, 1, u"status:"_s},
        {u"-status:"_s, 1, u"-status:"_s},
        {u"created:>="_s, 1, u"created:>="_s},
        {u"mail OR post"_s, 6, u"OR"_s},
        {u"(mail)"_s, 1, u"("_s},
        {u"mail)"_s, 5, u")"_s},
        {u"status:(open)"_s, 8, u"("_s},
        {u"mail !!!"_s, 6, u"!!!"_s},
        {u"\"...\""_s, 1, u"\"...\""_s},
    }));
    CAPTURE(text);
    const auto terms = queryTerms(text);
    REQUIRE_FALSE(terms);
    CHECK(terms.error().code == ErrorCode::QueryError);
    CHECK(terms.error().arguments == QStringList{QString::number(position), found, QString()});
}

TEST_CASE("signs of the grammar are words in quotation marks", "[query]")
{
    for (const auto& text : {u"OR"_s, u"(a OR b)"_s, u"-no"_s, u"#12"_s, u"status:open"_s}) {
        const auto terms = queryTerms(u'"' + text + u'"');
        REQUIRE_OK(terms);
        CHECK(terms->front().kind == Kind::Word);
        CHECK_FALSE(terms->front().negated);
        CHECK(terms->front().values.front().text == text);
    }
}
