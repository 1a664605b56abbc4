// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querynode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    bool sameTexts(const std::vector<QueryText>& some, const std::vector<QueryText>& others)
    {
        return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                          [](const QueryText& one, const QueryText& other) { return one.text == other.text; });
    }

    bool sameTerm(const QueryTerm& one, const QueryTerm& other)
    {
        return one.kind == other.kind && one.field == other.field && one.comparison == other.comparison
            && sameTexts(one.values, other.values);
    }

    QueryNode groupOf(QueryNode::Kind kind, std::vector<QueryNode> parts)
    {
        QueryNode group{kind, {}, {}};
        for (auto& part : parts) {
            if (part.kind == kind)
                std::move(part.parts.begin(), part.parts.end(), std::back_inserter(group.parts));
            else
                group.parts.push_back(std::move(part));
        }
        if (group.parts.size() != 1)
            return group;
        auto only = std::move(group.parts.front());
        return only;
    }

    QString quoted(QString text, bool isWord)
    {
        const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'@' || c == u'-' || c == u'+';
        });
        const bool special = isWord && (text == "OR"_L1 || text.startsWith(u'-'));
        const bool sayable = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        return plain && !special && sayable ? text : u'"' + text.remove(u'"') + u'"';
    }

    QString termText(const QueryTerm& term)
    {
        if (term.kind == QueryTerm::Kind::Number)
            return u'#' + term.values.front().text;
        if (term.kind == QueryTerm::Kind::Word)
            return quoted(term.values.front().text, true);
        QStringList values;
        for (const auto& value : term.values)
            values << quoted(value.text, false);
        return term.field + u':' + term.comparison + values.join(u',');
    }

    QString partText(const QueryNode& part, bool alone)
    {
        const auto text = queryText(part);
        return alone ? text : u'(' + text + u')';
    }

} // namespace

bool QueryNode::operator==(const QueryNode& other) const
{
    return kind == other.kind && sameTerm(term, other.term) && parts == other.parts;
}

QueryNode termNode(QueryTerm term)
{
    return {QueryNode::Kind::Term, std::move(term), {}};
}

QueryNode allOf(std::vector<QueryNode> parts)
{
    return groupOf(QueryNode::Kind::All, std::move(parts));
}

QueryNode anyOf(std::vector<QueryNode> parts)
{
    return groupOf(QueryNode::Kind::Any, std::move(parts));
}

QueryNode notNode(QueryNode part)
{
    QueryNode node{QueryNode::Kind::Not, {}, {}};
    node.parts.push_back(std::move(part));
    return node;
}

QString queryValue(const QString& text)
{
    return quoted(text.simplified(), false);
}

QString queryText(const QueryNode& node)
{
    using Kind = QueryNode::Kind;
    switch (node.kind) {
    case Kind::Term:
        return termText(node.term);
    case Kind::Not:
        return u'-' + partText(node.parts.front(), node.parts.front().kind == Kind::Term);
    case Kind::All:
    case Kind::Any:
        break;
    }
    QStringList texts;
    for (const auto& part : node.parts)
        texts << partText(part, node.kind == Kind::Any || part.kind != Kind::Any);
    return texts.join(node.kind == Kind::Any ? " OR "_L1 : " "_L1);
}

} // namespace helpdesk
