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

/// One term of search text: `-word`, `"a phrase"`, `#123`, `field:value,"other value"`.
struct QueryTerm {
    enum class Kind { Word, Number, Field };

    Kind kind = Kind::Word;
    bool negated = false;
    qsizetype position = 1; ///< of the term, its dash included
    QString field; ///< lower case
    QString comparison; ///< >= > < <= = or empty
    std::vector<QueryText> values; ///< at least one; a single one for words and numbers

    bool operator==(const QueryTerm&) const = default;
};

/// Takes search text apart. Knows the signs of the grammar, not the names in it.
/// Errors: QueryError for an open quotation mark, a missing value, and signs the grammar keeps for later.
Result<std::vector<QueryTerm>> queryTerms(const QString& text);

/// A failure at a piece of the text, with the name that was probably meant.
Failure queryError(const QueryText& found, const QString& nearest = {});

} // namespace helpdesk
