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

        Result<std::vector<QueryTerm>> terms()
        {
            std::vector<QueryTerm> result;
            for (skipSpace(); !atEnd(); skipSpace()) {
                HD_TRY(auto one, term());
                result.push_back(std::move(one));
            }
            return result;
        }

    private:
        bool atEnd() const { return m_at >= m_text.size(); }
        bool at(QChar c) const { return !atEnd() && m_text[m_at] == c; }
        bool atSpace() const { return !atEnd() && m_text[m_at].isSpace(); }
        void skipSpace()
        {
            while (atSpace())
                ++m_at;
        }

        QueryText textFrom(qsizetype start) const { return {m_text.mid(start, m_at - start), start + 1}; }

        Result<QueryTerm> term()
        {
            QueryTerm result;
            const auto start = m_at;
            result.position = start + 1;
            if (at(u'-')) {
                result.negated = true;
                ++m_at;
                if (atEnd() || atSpace())
                    return queryError(textFrom(start));
            }
            if (at(u'#'))
                return number(std::move(result));
            if (takeField(result))
                return fieldValues(std::move(result));
            HD_TRY(auto value, wordOrPhrase(false));
            // The grammar keeps OR and parentheses for grouping: they are no words unless quoted. A word of mere
            // signs stands in no index, and looking for it would find everything or nothing.
            if (m_text.mid(start, m_at - start) == "OR"_L1 || !hasLetterOrNumber(value.text))
                return queryError(textFrom(start));
            result.values.push_back(std::move(value));
            return result;
        }

        Result<QueryTerm> number(QueryTerm result)
        {
            const auto start = m_at++;
            const auto digits = m_at;
            while (!atEnd() && !atSpace())
                ++m_at;
            result.kind = QueryTerm::Kind::Number;
            result.values.push_back(textFrom(digits));
            if (result.values.front().text.isEmpty() || result.negated)
                return queryError(textFrom(result.negated ? start - 1 : start));
            return result;
        }

        /// `name:` of letters; what follows a scheme such as https:// is a word all the same.
        bool takeField(QueryTerm& result)
        {
            auto end = m_at;
            while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == u'_'))
                ++end;
            if (end == m_at || end >= m_text.size() || m_text[end] != u':'
                || QStringView(m_text).sliced(end).startsWith("://"_L1))
                return false;
            result.kind = QueryTerm::Kind::Field;
            result.field = m_text.mid(m_at, end - m_at).toLower();
            m_at = end + 1;
            return true;
        }

        void takeComparison(QueryTerm& result)
        {
            static constexpr std::array<QLatin1StringView, 5> signs{">="_L1, "<="_L1, ">"_L1, "<"_L1, "="_L1};
            const auto rest = QStringView(m_text).sliced(m_at);
            const auto sign =
                std::find_if(signs.begin(), signs.end(), [rest](auto one) { return rest.startsWith(one); });
            if (sign == signs.end())
                return;
            result.comparison = *sign;
            m_at += sign->size();
        }

        Result<QueryTerm> fieldValues(QueryTerm result)
        {
            takeComparison(result);
            do {
                if (!result.values.empty())
                    ++m_at;
                if (atEnd() || atSpace() || at(u','))
                    return queryError(textFrom(result.position - 1));
                HD_TRY(auto value, wordOrPhrase(true));
                result.values.push_back(std::move(value));
            } while (at(u','));
            return result;
        }

        Result<QueryText> wordOrPhrase(bool commaEnds)
        {
            if (at(u'"'))
                return phrase(commaEnds);
            const auto start = m_at;
            while (!atEnd() && !atSpace() && !(commaEnds && at(u','))) {
                if (at(u'(') || at(u')') || at(u'"'))
                    return queryError({m_text.mid(m_at, 1), m_at + 1});
                ++m_at;
            }
            return textFrom(start);
        }

        Result<QueryText> phrase(bool commaEnds)
        {
            const auto start = m_at;
            const auto end = m_text.indexOf(u'"', start + 1);
            if (end < 0)
                return queryError({m_text.mid(start), start + 1});
            m_at = end + 1;
            const auto content = m_text.mid(start + 1, end - start - 1).simplified();
            const bool somethingStuck = !atEnd() && !atSpace() && !(commaEnds && at(u','));
            if (content.isEmpty() || somethingStuck)
                return queryError(textFrom(start));
            return QueryText{content, start + 1};
        }

        const QString& m_text;
        qsizetype m_at = 0;
    };

} // namespace

Result<std::vector<QueryTerm>> queryTerms(const QString& text)
{
    return Lexer(text).terms();
}

Failure queryError(const QueryText& found, const QString& nearest)
{
    return fail(ErrorCode::QueryError, {QString::number(found.position), found.text, nearest});
}

} // namespace helpdesk
