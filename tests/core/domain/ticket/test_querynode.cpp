// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querynode.h"
#include "support/catch.h"

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QueryNode treeOf(const QString& text)
{
    CAPTURE(text);
    auto node = parseQuery(text);
    REQUIRE_OK(node);
    return *node;
}

QueryNode word(const QString& text)
{
    return termNode({QueryTerm::Kind::Word, 1, {}, {}, {{text, 1}}});
}

QueryNode field(const QString& name, const QStringList& values, const QString& comparison = {})
{
    QueryTerm term{QueryTerm::Kind::Field, 1, name, comparison, {}};
    for (const auto& value : values)
        term.values.push_back({value, 1});
    return termNode(std::move(term));
}

/// Trees of every shape and depth that the grammar can say, with terms that look like its signs.
class RandomQueries {
public:
    QueryNode next() { return node(3); }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    QueryNode node(int depth)
    {
        switch (depth == 0 ? 0 : pick(5)) {
        case 0:
        case 1:
            return term();
        case 2:
            return notNode(node(depth - 1));
        case 3:
            return allOf(nodes(depth - 1));
        default:
            return anyOf(nodes(depth - 1));
        }
    }

    std::vector<QueryNode> nodes(int depth)
    {
        std::vector<QueryNode> result;
        for (int i = 2 + pick(3); i > 0; --i)
            result.push_back(node(depth));
        return result;
    }

    QString text()
    {
        static const QStringList texts{u"mail"_s,    u"OR"_s,       u"or"_s,         u"two words"_s, u"-dash"_s,
                                       u"a-b"_s,     u"(x)"_s,      u")"_s + u"1"_s, u"a,b"_s,       u"#5"_s,
                                       u"почта"_s,   u"𝟙"_s,        u"is:any"_s,     u"status:"_s,   u">=today"_s,
                                       u"-7d"_s,     u"+2w"_s,      u"100%"_s,       u"_1"_s,        u"a@b.com"_s,
                                       u"EX12345"_s, u"https://a"_s};
        return texts[pick(static_cast<int>(texts.size()))];
    }

    QueryNode term()
    {
        static const QStringList names{u"status"_s, u"created"_s, u"nonsense"_s, u"sort"_s, u"OR"_s.toLower()};
        static const QStringList signs{QString(), QString(), u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s};
        switch (pick(4)) {
        case 0:
            return termNode({QueryTerm::Kind::Number, 1, {}, {}, {{QString::number(pick(999)), 1}}});
        case 1: {
            QStringList values;
            for (int i = 1 + pick(3); i > 0; --i)
                values << text();
            return field(names[pick(5)], values, signs[pick(7)]);
        }
        default:
            return word(text());
        }
    }

    std::mt19937 m_random{20261128};
};

} // namespace

TEST_CASE("juxtaposition binds tighter than OR, a dash tighter than both", "[query]")
{
    CHECK(treeOf(u"a b OR c"_s) == anyOf({allOf({word(u"a"_s), word(u"b"_s)}), word(u"c"_s)}));
    CHECK(treeOf(u"a (b OR c)"_s) == allOf({word(u"a"_s), anyOf({word(u"b"_s), word(u"c"_s)})}));
    CHECK(treeOf(u"-a b"_s) == allOf({notNode(word(u"a"_s)), word(u"b"_s)}));
    CHECK(treeOf(u"-(a b) OR -status:open"_s)
          == anyOf({notNode(allOf({word(u"a"_s), word(u"b"_s)})), notNode(field(u"status"_s, {u"open"_s}))}));
    CHECK(treeOf(u"a or b"_s) == allOf({word(u"a"_s), word(u"or"_s), word(u"b"_s)}));
    CHECK(treeOf(QString()) == QueryNode());
}

TEST_CASE("groups that change nothing are not there", "[query]")
{
    CHECK(treeOf(u"((a))"_s) == word(u"a"_s));
    CHECK(treeOf(u"(a b) c"_s) == treeOf(u"a b c"_s));
    CHECK(treeOf(u"a OR (b OR c)"_s) == treeOf(u"a OR b OR c"_s));
    CHECK(treeOf(u"(a)(b)"_s) == treeOf(u"a b"_s));
    CHECK(queryText(treeOf(u" ( a  (b)) OR (\"c\")"_s)) == u"a b OR c"_s);
    CHECK(queryText(treeOf(u"-(a) -(b OR \"c d\") e"_s)) == u"-a -(b OR \"c d\") e"_s);
}

TEST_CASE("a tree prints as text that reads as the same tree", "[query]")
{
    RandomQueries queries;
    for (int round = 0; round < 5000; ++round) {
        const auto query = queries.next();
        const auto text = queryText(query);
        INFO(text.toStdString());
        const auto read = parseQuery(text);
        REQUIRE_OK(read);
        REQUIRE(*read == query);
        REQUIRE(queryText(*read) == text);
    }
}

TEST_CASE("what is no sentence of the grammar is an error with its place", "[query]")
{
    const auto [text, position, found] = GENERATE(table<QString, int, QString>({
        {u"OR"_s, 1, u"OR"_s},
        {u"OR a"_s, 1, u"OR"_s},
        {u"a OR"_s, 3, u"OR"_s},
        {u"a OR OR b"_s, 6, u"OR"_s},
        {u"(a OR) b"_s, 4, u"OR"_s},
        {u"(OR a)"_s, 2, u"OR"_s},
        {u"()"_s, 1, u"("_s},
        {u"a -()"_s, 3, u"-("_s},
        {u"(a"_s, 1, u"("_s},
        {u"a -(b (c)"_s, 3, u"-("_s},
        {u"a)"_s, 2, u")"_s},
        {u"(a))"_s, 4, u")"_s},
        {u")"_s, 1, u")"_s},
        {u"("_s, 1, u"("_s},
    }));
    CAPTURE(text);
    const auto node = parseQuery(text);
    REQUIRE_FALSE(node);
    CHECK(node.error().code == ErrorCode::QueryError);
    CHECK(node.error().arguments == QStringList{QString::number(position), found, QString()});
}

TEST_CASE("what no hand writes is refused before it fills the stack", "[query]")
{
    const auto deep = parseQuery(u"("_s.repeated(100'000) + u"a"_s + u")"_s.repeated(100'000));
    REQUIRE_FALSE(deep);
    CHECK(deep.error().arguments == QStringList{u"11"_s, u"("_s, QString()});
    CHECK(parseQuery(u"("_s.repeated(10) + u"a"_s + u")"_s.repeated(10)));
    const auto many = parseQuery(u"a "_s.repeated(10'000));
    REQUIRE_FALSE(many);
    CHECK(many.error().arguments == QStringList{u"401"_s, u"a"_s, QString()});
    CHECK(parseQuery(u"a "_s.repeated(200)));
}
