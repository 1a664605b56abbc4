// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querylexer.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using TokenKind = QueryTerm::Kind;
using Sign = QueryToken::Kind;

TEST_CASE("search text falls into its terms", "[query]")
{
    const auto tokens =
        queryTokens(u" mail -spam \"exact  phrase\" -\"not this\" #123 Status:open,\"waiting\" created:>=-7d "_s);
    REQUIRE_OK(tokens);
    const std::vector<QueryToken> expected{
        {Sign::Term, false, 2, 6, {TokenKind::Word, 2, {}, {}, {{u"mail"_s, 2}}}},
        {Sign::Term, true, 7, 12, {TokenKind::Word, 8, {}, {}, {{u"spam"_s, 8}}}},
        {Sign::Term, false, 13, 28, {TokenKind::Word, 13, {}, {}, {{u"exact phrase"_s, 13}}}},
        {Sign::Term, true, 29, 40, {TokenKind::Word, 30, {}, {}, {{u"not this"_s, 30}}}},
        {Sign::Term, false, 41, 45, {TokenKind::Number, 41, {}, {}, {{u"123"_s, 42}}}},
        {Sign::Term, false, 46, 67, {TokenKind::Field, 46, u"status"_s, {}, {{u"open"_s, 53}, {u"waiting"_s, 58}}}},
        {Sign::Term, false, 68, 81, {TokenKind::Field, 68, u"created"_s, u">="_s, {{u"-7d"_s, 78}}}},
    };
    CHECK(*tokens == expected);
}

TEST_CASE("OR and parentheses are signs, a dash before a parenthesis belongs to it", "[query]")
{
    const auto tokens = queryTokens(u"-(a OR #1)OR"_s);
    REQUIRE_OK(tokens);
    const std::vector<QueryToken> expected{
        {Sign::Open, true, 1, 3, {}},     {Sign::Term, false, 3, 4, {TokenKind::Word, 3, {}, {}, {{u"a"_s, 3}}}},
        {Sign::Or, false, 5, 7, {}},      {Sign::Term, false, 8, 10, {TokenKind::Number, 8, {}, {}, {{u"1"_s, 9}}}},
        {Sign::Close, false, 10, 11, {}}, {Sign::Or, false, 11, 13, {}},
    };
    CHECK(*tokens == expected);
}

TEST_CASE("a text that is wrong in places is read in the others", "[query]")
{
    const auto scan = scanQuery(u"mail - status: !!! a(b c \"open"_s);
    REQUIRE(scan.tokens.size() == 2);
    CHECK(scan.tokens[0].term.values.front().text == u"mail"_s);
    CHECK(scan.tokens[1].term.values.front().text == u"c"_s);
    CHECK(scan.faults
          == std::vector<QueryText>{{u"-"_s, 6}, {u"status:"_s, 8}, {u"!!!"_s, 16}, {u"("_s, 21}, {u"\"open"_s, 26}});
}

TEST_CASE("empty search text has no terms", "[query]")
{
    for (const auto& text : {QString(), u"   \t\n"_s}) {
        const auto tokens = queryTokens(text);
        REQUIRE_OK(tokens);
        CHECK(tokens->empty());
    }
}

TEST_CASE("addresses, times and commas are words", "[query]")
{
    for (const auto& text : {u"https://portal.azure.com"_s, u"12:30"_s, u"a,b"_s, u"adele@contoso.com"_s,
                             u"0x80070005"_s, u"почта"_s, u"e-mail"_s, u"or"_s, u"x_1"_s}) {
        const auto tokens = queryTokens(text);
        REQUIRE_OK(tokens);
        REQUIRE(tokens->size() == 1);
        CHECK(tokens->front().term.kind == TokenKind::Word);
        CHECK(tokens->front().term.values == std::vector<QueryText>{{text, 1}});
    }
}

TEST_CASE("every comparison is read", "[query]")
{
    for (const auto& sign : {u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s, QString()}) {
        const auto tokens = queryTokens(u"created:"_s + sign + u"today"_s);
        REQUIRE_OK(tokens);
        CHECK(tokens->front().term.comparison == sign);
        CHECK(tokens->front().term.values == std::vector<QueryText>{{u"today"_s, 9 + sign.size()}});
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
        {u"-#"_s, 1, u"-#"_s},
        {u"(-)"_s, 2, u"-"_s},
        {u"(#)"_s, 2, u"#"_s},
        {u"call(mail)"_s, 5, u"("_s},
        {u"status:"_s, 1, u"status:"_s},
        {u"status: open"_s, 1, u"status:"_s},
        {u"status:open,"_s, 1, u"status:open,"_s},
        {u"status:,open"_s, 1, u"status:"_s},
        {u"-status:"_s, 1, u"-status:"_s},
        {u"created:>="_s, 1, u"created:>="_s},
        {u"status:(open)"_s, 8, u"("_s},
        {u"mail !!!"_s, 6, u"!!!"_s},
        {u"\"...\""_s, 1, u"\"...\""_s},
    }));
    CAPTURE(text);
    const auto tokens = queryTokens(text);
    REQUIRE_FALSE(tokens);
    CHECK(tokens.error().code == ErrorCode::QueryError);
    CHECK(tokens.error().arguments == QStringList{QString::number(position), found, QString()});
}

TEST_CASE("signs of the grammar are words in quotation marks", "[query]")
{
    for (const auto& text : {u"OR"_s, u"(a OR b)"_s, u"-no"_s, u"#12"_s, u"status:open"_s}) {
        const auto tokens = queryTokens(u'"' + text + u'"');
        REQUIRE_OK(tokens);
        CHECK(tokens->front().term.kind == TokenKind::Word);
        CHECK_FALSE(tokens->front().negated);
        CHECK(tokens->front().term.values.front().text == text);
    }
}
