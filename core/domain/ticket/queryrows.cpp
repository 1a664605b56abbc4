// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryrows.h"

#include "domain/ticket/criteriareader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    using RowKind = QueryRow::Kind;
    using RowMatch = QueryRow::Match;

    bool isDigits(const QString& text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    bool isWord(const QueryNode& node)
    {
        return node.kind == QueryNode::Kind::Term && node.term.kind == QueryTerm::Kind::Word;
    }

    QueryRow wordsRow(RowMatch match, const QString& word)
    {
        return {RowKind::Words, match, {}, {}, {word}, false, {}};
    }

    /// None: the term is not understood, or means something else than a line would.
    std::optional<QueryRow> fieldRow(const QueryTerm& term, bool negated)
    {
        const auto field = fieldOf(term);
        if (!field)
            return std::nullopt;
        if (*field == QueryField::Sort) {
            if (negated || !readOrder(term))
                return std::nullopt;
        } else {
            TicketCriteria read;
            // Marks side by side must all hold, which is not what a list of values says.
            const bool readable = readField(*field, term, {QTimeZone::utc(), Instant()}, read).has_value();
            if (!readable || (inputOf(*field) == ValueInput::Choice && term.values.size() > 1) || (negated && read.anyState))
                return std::nullopt;
        }
        QueryRow row{RowKind::Field, negated ? RowMatch::None : RowMatch::Any, *field, term.comparison, {}, false, {}};
        for (const auto& value : term.values)
            row.values << value.text;
        return row;
    }

    std::optional<QueryRow> termRow(const QueryTerm& term, bool negated)
    {
        const auto& first = term.values.front().text;
        if (term.kind == QueryTerm::Kind::Word)
            return wordsRow(negated ? RowMatch::None : RowMatch::All, first);
        if (term.kind == QueryTerm::Kind::Field)
            return fieldRow(term, negated);
        TicketCriteria read;
        if (!isDigits(first) || !readWord(term, read))
            return std::nullopt;
        return QueryRow{RowKind::Field, negated ? RowMatch::None : RowMatch::Any, QueryField::Number, {}, {first}, true, {}};
    }

    QueryRow rowOf(const QueryNode& node)
    {
        std::optional<QueryRow> row;
        if (node.kind == QueryNode::Kind::Term)
            row = termRow(node.term, false);
        else if (node.kind == QueryNode::Kind::Not && node.parts.front().kind == QueryNode::Kind::Term)
            row = termRow(node.parts.front().term, true);
        else if (node.kind == QueryNode::Kind::Any && std::all_of(node.parts.begin(), node.parts.end(), isWord)) {
            row = QueryRow{RowKind::Words, RowMatch::Any, {}, {}, {}, false, {}};
            for (const auto& part : node.parts)
                row->values << part.term.values.front().text;
        }
        return row ? *row : QueryRow{RowKind::Text, RowMatch::All, {}, {}, {}, false, queryText(node)};
    }

    bool isNumbers(const QueryRow& row)
    {
        return row.kind == RowKind::Field && row.field == QueryField::Number && row.match == RowMatch::Any;
    }

    /// The line that this one is part of; null: none.
    QueryRow* lineFor(std::vector<QueryRow>& rows, const QueryRow& row)
    {
        if (row.kind == RowKind::Words && row.match != RowMatch::Any && !rows.empty() && rows.back().kind == RowKind::Words
            && rows.back().match == row.match)
            return &rows.back();
        if (!isNumbers(row))
            return nullptr;
        // Numbers with a sign are of any of these tickets, wherever they stand. Two lists of numbers are a mistake.
        const auto other = std::find_if(rows.begin(), rows.end(), isNumbers);
        return other != rows.end() && (other->sign || row.sign) ? &*other : nullptr;
    }

    void addRow(std::vector<QueryRow>& rows, QueryRow row)
    {
        if (isOrder(row) && std::any_of(rows.begin(), rows.end(), isOrder)) {
            rows.push_back({RowKind::Text, RowMatch::All, {}, {}, {}, false, u"sort:"_s + queryValue(row.values.front())});
            return;
        }
        if (auto* line = lineFor(rows, row)) {
            line->values << row.values;
            line->sign = line->sign && row.sign;
            return;
        }
        rows.push_back(std::move(row));
    }

    QueryNode wordNode(const QString& word, QueryTerm::Kind kind)
    {
        return termNode({kind, 1, {}, {}, {{word, 1}}});
    }

    QueryNode wordsNode(const QueryRow& row)
    {
        std::vector<QueryNode> parts;
        for (const auto& value : row.values) {
            auto part = wordNode(value, QueryTerm::Kind::Word);
            parts.push_back(row.match == RowMatch::None ? notNode(std::move(part)) : std::move(part));
        }
        return row.match == RowMatch::Any ? anyOf(std::move(parts)) : allOf(std::move(parts));
    }

    QueryNode fieldNode(const QueryRow& row)
    {
        const bool none = row.match == RowMatch::None;
        const bool sign = row.sign && (!none || row.values.size() == 1)
            && std::all_of(row.values.begin(), row.values.end(), isDigits);
        QueryNode node;
        if (sign) {
            std::vector<QueryNode> parts;
            for (const auto& value : row.values)
                parts.push_back(wordNode(value, QueryTerm::Kind::Number));
            node = allOf(std::move(parts));
        } else {
            QueryTerm term{QueryTerm::Kind::Field, 1, keyOf(row.field), row.comparison, {}};
            for (const auto& value : row.values)
                term.values.push_back({value, 1});
            node = termNode(std::move(term));
        }
        return none ? notNode(std::move(node)) : std::move(node);
    }

    Result<QueryNode> nodeOf(const QueryRow& row)
    {
        switch (row.kind) {
        case RowKind::Words:
            return wordsNode(row);
        case RowKind::Field:
            return fieldNode(row);
        case RowKind::Text:
            return parseQuery(row.text);
        }
        Q_UNREACHABLE();
        return QueryNode();
    }

    /// How many parts of a conjunction it is; none for what is no sentence.
    qsizetype partsIn(const Result<QueryNode>& node)
    {
        return node && node->kind == QueryNode::Kind::All ? static_cast<qsizetype>(node->parts.size()) : 1;
    }

    std::optional<Error> faultIn(const QString& text, const QueryMoment& moment)
    {
        const auto filter = parseTicketFilter(text, moment.zone, moment.now);
        return filter ? std::nullopt : std::optional(filter.error());
    }

    bool repeatsField(const std::vector<QueryRow>& rows, size_t place)
    {
        const auto& row = rows[place];
        return row.kind == RowKind::Field && std::any_of(rows.begin(), rows.begin() + static_cast<qsizetype>(place), [&](const auto& one) {
            return one.kind == RowKind::Field && one.field == row.field && isFilled(one) && one.match == row.match;
        });
    }

} // namespace

std::vector<QueryRow> rowsOf(const QueryNode& query)
{
    std::vector<QueryRow> rows;
    if (query.kind != QueryNode::Kind::All) {
        addRow(rows, rowOf(query));
        return rows;
    }
    for (const auto& part : query.parts)
        addRow(rows, rowOf(part));
    return rows;
}

std::vector<QueryRow> rowsOf(const QString& text)
{
    if (const auto query = parseQuery(text))
        return rowsOf(*query);
    return {{RowKind::Text, RowMatch::All, {}, {}, {}, false, text.trimmed()}};
}

Result<QueryNode> treeOf(const std::vector<QueryRow>& rows)
{
    std::vector<QueryNode> parts;
    for (const auto& row : rows) {
        if (!isFilled(row))
            continue;
        HD_TRY(auto node, nodeOf(row));
        parts.push_back(std::move(node));
    }
    return allOf(std::move(parts));
}

WrittenRows written(const std::vector<QueryRow>& rows)
{
    std::vector<std::optional<Result<QueryNode>>> nodes;
    qsizetype parts = 0;
    for (const auto& row : rows) {
        nodes.push_back(isFilled(row) ? std::optional(nodeOf(row)) : std::nullopt);
        parts += nodes.back() ? partsIn(*nodes.back()) : 0;
    }
    WrittenRows result;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!nodes[i]) {
            result.pieces.push_back({result.text.size(), 0});
            continue;
        }
        const auto& node = *nodes[i];
        auto words = node ? queryText(*node) : rows[i].text.trimmed();
        if (node && node->kind == QueryNode::Kind::Any && parts > 1)
            words = u'(' + words + u')';
        if (!result.text.isEmpty() && !words.isEmpty())
            result.text += u' ';
        result.pieces.push_back({result.text.size(), words.size()});
        result.text += words;
    }
    return result;
}

std::optional<RowFault> faultOf(const std::vector<QueryRow>& rows, const QueryMoment& moment)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isFilled(rows[i]))
            continue;
        if (auto error = faultIn(rows[i].kind == RowKind::Text ? rows[i].text : written({rows[i]}).text, moment))
            return RowFault{i, std::move(*error), false};
    }
    const auto all = written(rows);
    auto error = faultIn(all.text, moment);
    if (!error)
        return std::nullopt;
    const auto position = error->arguments.value(0).toLongLong();
    size_t place = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (all.pieces[i].length > 0 && all.pieces[i].from < position)
            place = i;
    }
    error->arguments[0] = QString::number(position - all.pieces[place].from);
    return RowFault{place, std::move(*error), repeatsField(rows, place)};
}

} // namespace helpdesk
