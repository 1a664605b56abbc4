// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace helpdesk {

/// A stretch of search text, counted from 0.
struct QuerySpan {
    enum class Kind { Field, Value, Word, Operator, Error };

    qsizetype from = 0;
    qsizetype length = 0;
    Kind kind = Kind::Word;

    bool operator==(const QuerySpan&) const = default;
};

/// What the pieces of search text are, in order, never over each other; spaces and commas are in none. A field keeps
/// its colon; OR, parentheses, dashes and comparisons are operators; ticket numbers are values. An error is what
/// is not understood or stands in a wrong place; whether a user or a customer exists is not known here.
std::vector<QuerySpan> highlighted(const QString& text);

} // namespace helpdesk
