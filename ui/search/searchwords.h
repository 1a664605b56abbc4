// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/queryrows.h"

namespace helpdesk {

// What a search looks like to those who choose it: the words for its fields, comparisons and values.

QString searchFieldLabel(QueryField field);
/// A value of valueNames(), as written in any case; anything else is its own word.
QString searchValueLabel(QueryField field, const QString& value);

/// A way in which a line compares, as it is chosen.
struct SearchComparison {
    QueryRow::Match match = QueryRow::Match::Any;
    QString sign; ///< of days
    bool lately = false; ///< of days: as many days or weeks before today, and since

    bool operator==(const SearchComparison&) const = default;
};

/// Those that are offered for such a line; none for lines of text.
std::vector<SearchComparison> searchComparisons(const QueryRow& row);
/// That of the line, which need not be one of those offered.
SearchComparison comparisonOf(const QueryRow& row);
QString searchComparisonLabel(const QueryRow& row, const SearchComparison& comparison);

} // namespace helpdesk
