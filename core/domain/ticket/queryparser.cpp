// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querynode.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    // The parser of the database takes some fifteen levels of groups; reading them takes the stack, too. A list
    // that somebody pastes is one field with many values.
    constexpr int kMostTerms = 200;
    constexpr int kDeepest = 10;

    class Parser {
    public:
        explicit Parser(const std::vector<QueryToken>& tokens)
            : m_tokens(tokens)
        {
        }

        Result<QueryNode> query()
        {
            if (m_tokens.empty())
                return QueryNode();
            HD_TRY(auto node, alternatives(0));
            if (const auto* rest = present())
                return queryError(textOf(*rest));
            return node;
        }

    private:
        using Kind = QueryToken::Kind;

        const QueryToken* present() const { return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr; }
        bool at(Kind kind) const { return present() && present()->kind == kind; }

        static QueryText textOf(const QueryToken& token)
        {
            switch (token.kind) {
            case Kind::Term:
                return token.term.kind == QueryTerm::Kind::Field ? QueryText{token.term.field, token.term.position}
                                                                 : token.term.values.front();
            case Kind::Or:
                return {u"OR"_s, token.position};
            case Kind::Open:
                return {token.negated ? u"-("_s : u"("_s, token.position};
            case Kind::Close:
                return {u")"_s, token.position};
            }
            Q_UNREACHABLE();
            return {};
        }

        Result<QueryNode> alternatives(int depth)
        {
            std::vector<QueryNode> parts;
            HD_TRY(auto first, conjunction(depth));
            parts.push_back(std::move(first));
            while (at(Kind::Or)) {
                ++m_at;
                HD_TRY(auto next, conjunction(depth));
                parts.push_back(std::move(next));
            }
            return anyOf(std::move(parts));
        }

        Result<QueryNode> conjunction(int depth)
        {
            if (!at(Kind::Term) && !at(Kind::Open))
                return queryError(textOf(at(Kind::Or) || m_at == 0 ? m_tokens[m_at] : m_tokens[m_at - 1]));
            std::vector<QueryNode> parts;
            while (at(Kind::Term) || at(Kind::Open)) {
                HD_TRY(auto part, operand(depth));
                parts.push_back(std::move(part));
            }
            return allOf(std::move(parts));
        }

        Result<QueryNode> operand(int depth)
        {
            const auto& token = m_tokens[m_at];
            if ((token.kind == Kind::Term && ++m_terms > kMostTerms) || (token.kind == Kind::Open && depth == kDeepest))
                return queryError(textOf(token));
            ++m_at;
            auto node = termNode(token.term);
            if (token.kind == Kind::Open) {
                HD_TRY(node, alternatives(depth + 1));
                if (!at(Kind::Close))
                    return queryError(textOf(token));
                ++m_at;
            }
            return token.negated ? notNode(std::move(node)) : std::move(node);
        }

        const std::vector<QueryToken>& m_tokens;
        size_t m_at = 0;
        int m_terms = 0;
    };

} // namespace

Result<QueryNode> parseQuery(const QString& text)
{
    HD_TRY(const auto tokens, queryTokens(text));
    return Parser(tokens).query();
}

} // namespace helpdesk
