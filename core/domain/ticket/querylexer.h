// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace helpdesk {

/// A piece of search text and where it stood, from 1.
struct QueryText {
    QString text;
    qsizetype position = 1;

    bool operator==(const QueryText&) const = default;
};

/// One term of search text: `word`, `"a phrase"`, `#123`, `field:value,"other value"`.
struct QueryTerm {
    enum class Kind { Word, Number, Field };

    Kind kind = Kind::Word;
    qsizetype position = 1; ///< of the term without a dash before it
    QString field; ///< lower case
    QString comparison; ///< >= > < <= = or empty
    std::vector<QueryText> values; ///< at least one; a single one for words and numbers

    bool operator==(const QueryTerm&) const = default;
};

/// What search text consists of: terms, `OR`, parentheses. A dash belongs to what it stands before.
struct QueryToken {
    enum class Kind { Term, Or, Open, Close };

    Kind kind = Kind::Term;
    bool negated = false; ///< of terms and opening parentheses
    qsizetype position = 1; ///< its dash included
    qsizetype end = 1; ///< the position behind it
    QueryTerm term; ///< of terms only

    bool operator==(const QueryToken&) const = default;
};

/// A text that may be wrong in places, as while it is typed.
struct QueryScan {
    std::vector<QueryToken> tokens; ///< in order
    std::vector<QueryText> faults; ///< what is no token, in order
};

/// Takes search text apart and goes on behind what it does not understand.
QueryScan scanQuery(const QString& text);

/// Takes search text apart. Knows the signs of the grammar, not the names in it.
/// Errors: QueryError for an open quotation mark, a missing value, a word of mere signs.
Result<std::vector<QueryToken>> queryTokens(const QString& text);

/// A failure at a piece of the text, with the name that was probably meant.
Failure queryError(const QueryText& found, const QString& nearest = {});

} // namespace helpdesk
