// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/querydate.h"
#include "domain/ticket/queryfield.h"
#include "domain/ticket/querynode.h"

namespace helpdesk {

// A search as lines that must all hold, for whoever builds one by choosing: the same language, seen in another way. What has
// no line of its own (groups, what is not understood) is one of words of the language, so that nothing is lost.

/// One condition. Lines that are not filled in yet (isFilled()) say nothing.
struct QueryRow {
    enum class Kind {
        Words, ///< words and phrases that are looked for
        Field,
        Text ///< what no other line can say, in the words of the language
    };
    /// How the values stand to each other. All is of words alone, and words have no other when there is one of them.
    enum class Match { Any, All, None };

    Kind kind = Kind::Words;
    Match match = Match::All; ///< not of Text: a dash stands in its words
    QueryField field = QueryField::Status; ///< of Field
    QString comparison; ///< of days: >= > < <= = or empty
    QStringList values; ///< of Words and Field, as they are written
    bool sign = false; ///< of ticket numbers: they were written as #123
    QString text; ///< of Text

    bool operator==(const QueryRow&) const = default;
};

/// How the values of a field are given.
enum class ValueInput {
    Choices, ///< several of valueNames(), and of what valueSource() has
    Choice, ///< one of valueNames()
    List, ///< typed, with offers of valueSource()
    Day ///< one, with a comparison
};
ValueInput inputOf(QueryField field);

/// What a line may be about, in the order in which it is offered. The order of the list is none of them: it is a line of
/// QueryField::Sort, and there is one at most.
std::vector<QueryField> rowFields();

bool isFilled(const QueryRow& row);
/// A line of `sort:`.
bool isOrder(const QueryRow& row);

/// Never more than one line of an order. Words side by side are one line, and so are ticket numbers, of which one suffices.
std::vector<QueryRow> rowsOf(const QueryNode& query);
/// A text that is no sentence of the grammar is one line of Text.
std::vector<QueryRow> rowsOf(const QString& text);

/// The tree that the lines mean together. Errors: QueryError of a line of Text that is no sentence of the grammar, with the
/// place in its words.
Result<QueryNode> treeOf(const std::vector<QueryRow>& rows);

/// What lines write, and where each of them stands in it.
struct WrittenRows {
    struct Piece {
        qsizetype from = 0; ///< counted from 0
        qsizetype length = 0; ///< 0: the line says nothing
    };

    QString text;
    std::vector<Piece> pieces; ///< one for each line
};

/// The search text of the lines: that of treeOf(), and where a line is no sentence of the grammar, with its words as they are.
WrittenRows written(const std::vector<QueryRow>& rows);

/// Why lines cannot be searched for.
struct RowFault {
    size_t row = 0;
    Error error; ///< QueryError; its place is counted in what this line writes, in a line of Text in its words
    bool repeats = false; ///< a field that stands once is there already: the values belong to that line
};

/// The first line that is not understood, alone or beside the others; none: written() can be searched for.
std::optional<RowFault> faultOf(const std::vector<QueryRow>& rows, const QueryMoment& moment);

/// Values as they are typed into one line: words between spaces, or a list between commas; phrases in quotation marks.
enum class TypedAs { Words, List };
QStringList typedValues(const QString& text, TypedAs as);
QString typedText(const QStringList& values, TypedAs as);

} // namespace helpdesk
