// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querylexer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    bool hasLetterOrNumber(const QString& text)
    {
        const auto codes = text.toUcs4();
        return std::any_of(codes.begin(), codes.end(), [](uint code) { return QChar::isLetterOrNumber(code); });
    }

    class Lexer {
    public:
        explicit Lexer(const QString& text)
            : m_text(text)
        {
        }

        QueryScan scan()
        {
            QueryScan result;
            for (skipSpace(); !atEnd(); skipSpace()) {
                const auto start = m_at;
                if (auto one = token()) {
                    one->end = m_at + 1;
                    result.tokens.push_back(std::move(*one));
                } else {
                    m_at = std::max(m_at, start + 1);
                    skipToSpace();
                }
            }
            result.faults = std::move(m_faults);
            return result;
        }

    private:
        bool atEnd() const { return m_at >= m_text.size(); }
        bool at(QChar c) const { return !atEnd() && m_text[m_at] == c; }
        bool atSpace() const { return !atEnd() && m_text[m_at].isSpace(); }
        bool atBreak() const { return atEnd() || atSpace() || at(u')'); }
        void skipSpace()
        {
            while (atSpace())
                ++m_at;
        }
        void skipToSpace()
        {
            while (!atEnd() && !atSpace())
                ++m_at;
        }

        QueryText textFrom(qsizetype start) const { return {m_text.mid(start, m_at - start), start + 1}; }

        Failure fault(QueryText found)
        {
            m_faults.push_back(found);
            return queryError(found);
        }

        Result<QueryToken> token()
        {
            QueryToken result;
            const auto start = m_at;
            result.position = start + 1;
            if (at(u'-')) {
                result.negated = true;
                ++m_at;
                if (atBreak())
                    return fault(textFrom(start));
            }
            if (at(u'(') || at(u')')) {
                result.kind = at(u'(') ? QueryToken::Kind::Open : QueryToken::Kind::Close;
                ++m_at;
                return result;
            }
            return term(std::move(result), start);
        }

        Result<QueryToken> term(QueryToken result, qsizetype start)
        {
            result.term.position = m_at + 1;
            if (at(u'#'))
                return number(std::move(result), start);
            if (takeField(result.term))
                return fieldValues(std::move(result), start);
            HD_TRY(auto value, wordOrPhrase(false));
            if (!result.negated && m_text.mid(start, m_at - start) == "OR"_L1) {
                result.kind = QueryToken::Kind::Or;
                result.term = {};
                return result;
            }
            // A word of mere signs stands in no index, and looking for it would find everything or nothing.
            if (!hasLetterOrNumber(value.text))
                return fault(textFrom(start));
            result.term.values.push_back(std::move(value));
            return result;
        }

        Result<QueryToken> number(QueryToken result, qsizetype start)
        {
            const auto digits = ++m_at;
            while (!atBreak())
                ++m_at;
            result.term.kind = QueryTerm::Kind::Number;
            result.term.values.push_back(textFrom(digits));
            if (result.term.values.front().text.isEmpty())
                return fault(textFrom(start));
            return result;
        }

        /// `name:` of letters; what follows a scheme such as https:// is a word all the same.
        bool takeField(QueryTerm& term)
        {
            auto end = m_at;
            while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == u'_'))
                ++end;
            if (end == m_at || end >= m_text.size() || m_text[end] != u':'
                || QStringView(m_text).sliced(end).startsWith("://"_L1))
                return false;
            term.kind = QueryTerm::Kind::Field;
            term.field = m_text.mid(m_at, end - m_at).toLower();
            m_at = end + 1;
            return true;
        }

        void takeComparison(QueryTerm& term)
        {
            static constexpr std::array<QLatin1StringView, 5> signs{">="_L1, "<="_L1, ">"_L1, "<"_L1, "="_L1};
            const auto rest = QStringView(m_text).sliced(m_at);
            const auto sign =
                std::find_if(signs.begin(), signs.end(), [rest](auto one) { return rest.startsWith(one); });
            if (sign == signs.end())
                return;
            term.comparison = *sign;
            m_at += sign->size();
        }

        Result<QueryToken> fieldValues(QueryToken result, qsizetype start)
        {
            auto& values = result.term.values;
            takeComparison(result.term);
            do {
                if (!values.empty())
                    ++m_at;
                if (atBreak() || at(u','))
                    return fault(textFrom(start));
                HD_TRY(auto value, wordOrPhrase(true));
                values.push_back(std::move(value));
            } while (at(u','));
            return result;
        }

        Result<QueryText> wordOrPhrase(bool commaEnds)
        {
            if (at(u'"'))
                return phrase(commaEnds);
            const auto start = m_at;
            while (!atBreak() && !(commaEnds && at(u','))) {
                if (at(u'(') || at(u'"'))
                    return fault({m_text.mid(m_at, 1), m_at + 1});
                ++m_at;
            }
            return textFrom(start);
        }

        Result<QueryText> phrase(bool commaEnds)
        {
            const auto start = m_at;
            const auto end = m_text.indexOf(u'"', start + 1);
            if (end < 0) {
                m_at = m_text.size();
                return fault(textFrom(start));
            }
            m_at = end + 1;
            const auto content = m_text.mid(start + 1, end - start - 1).simplified();
            const bool somethingStuck = !atBreak() && !(commaEnds && at(u','));
            if (content.isEmpty() || somethingStuck)
                return fault(textFrom(start));
            return QueryText{content, start + 1};
        }

        const QString& m_text;
        qsizetype m_at = 0;
        std::vector<QueryText> m_faults;
    };

} // namespace

QueryScan scanQuery(const QString& text)
{
    return Lexer(text).scan();
}

Result<std::vector<QueryToken>> queryTokens(const QString& text)
{
    auto scan = scanQuery(text);
    if (!scan.faults.empty())
        return queryError(scan.faults.front());
    return std::move(scan.tokens);
}

Failure queryError(const QueryText& found, const QString& nearest)
{
    return fail(ErrorCode::QueryError, {QString::number(found.position), found.text, nearest});
}

} // namespace helpdesk
