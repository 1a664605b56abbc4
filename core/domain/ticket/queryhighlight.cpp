// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryhighlight.h"

#include "domain/ticket/criteriareader.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using Kind = QuerySpan::Kind;

    class Highlighter {
    public:
        explicit Highlighter(const QString& text)
            : m_text(text)
        {
        }

        std::vector<QuerySpan> spans()
        {
            const auto scan = scanQuery(m_text);
            for (const auto& token : scan.tokens)
                addToken(token);
            for (const auto& fault : scan.faults)
                addSpan(fault.position, fault.text.size(), Kind::Error);
            std::sort(m_spans.begin(), m_spans.end(),
                      [](const QuerySpan& one, const QuerySpan& other) { return one.from < other.from; });
            // Terms that are right, but not in this place.
            if (const auto filter = parseTicketFilter(m_text, m_moment.zone, m_moment.now); !filter)
                markError(filter.error().arguments.value(0).toLongLong());
            return std::move(m_spans);
        }

    private:
        /// `position`: from 1.
        void addSpan(qsizetype position, qsizetype length, Kind kind)
        {
            if (length > 0)
                m_spans.push_back({position - 1, length, kind});
        }

        void markError(qsizetype position)
        {
            for (auto& span : m_spans) {
                if (span.from < position && position <= span.from + span.length)
                    span.kind = Kind::Error;
            }
        }

        void addToken(const QueryToken& token)
        {
            if (token.kind != QueryToken::Kind::Term) {
                addSpan(token.position, token.end - token.position, Kind::Operator);
                return;
            }
            addSpan(token.position, token.term.position - token.position, Kind::Operator);
            if (token.term.kind == QueryTerm::Kind::Field) {
                addField(token.term);
                return;
            }
            TicketCriteria read;
            const auto kind = token.term.kind == QueryTerm::Kind::Word ? Kind::Word : Kind::Value;
            addSpan(token.term.position, token.end - token.term.position,
                    readWord(token.term, read) ? kind : Kind::Error);
        }

        void addField(const QueryTerm& term)
        {
            const auto field = fieldOf(term);
            const auto name = term.field.size() + 1;
            addSpan(term.position, name, field ? Kind::Field : Kind::Error);
            const bool compared = !term.comparison.isEmpty();
            const bool comparable = !field || isDate(*field);
            if (compared)
                addSpan(term.position + name, term.comparison.size(), comparable ? Kind::Operator : Kind::Error);
            for (const auto& value : term.values) {
                const bool understood = !field || isUnderstood(*field, term, value);
                addSpan(value.position, lengthOf(value), understood ? Kind::Value : Kind::Error);
            }
        }

        bool isUnderstood(QueryField field, QueryTerm term, const QueryText& value) const
        {
            term.values = {value};
            term.comparison = isDate(field) ? term.comparison : QString();
            TicketCriteria read;
            return field == QueryField::Sort ? readOrder(term).has_value()
                                             : readField(field, term, m_moment, read).has_value();
        }

        /// With its quotation marks.
        qsizetype lengthOf(const QueryText& value) const
        {
            const auto start = value.position - 1;
            if (m_text[start] != u'"')
                return value.text.size();
            return m_text.indexOf(u'"', start + 1) + 1 - start;
        }

        const QString& m_text;
        const QueryMoment m_moment{QTimeZone::utc(), Instant()};
        std::vector<QuerySpan> m_spans;
    };

} // namespace

std::vector<QuerySpan> highlighted(const QString& text)
{
    return Highlighter(text).spans();
}

} // namespace helpdesk
