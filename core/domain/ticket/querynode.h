// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/querylexer.h"

namespace helpdesk {

/// Search text as a tree. A group of one is what stands in it; a group within a group of its kind is part of it.
struct QueryNode {
    enum class Kind { Term, All, Any, Not };

    Kind kind = Kind::All; ///< All of nothing: an empty text
    QueryTerm term; ///< of Term
    std::vector<QueryNode> parts; ///< two or more; one of Not; none of Term

    /// Says the same in the same words, wherever it stood.
    bool operator==(const QueryNode& other) const;
};

QueryNode termNode(QueryTerm term);
QueryNode allOf(std::vector<QueryNode> parts);
QueryNode anyOf(std::vector<QueryNode> parts);
QueryNode notNode(QueryNode part);

/// Juxtaposition binds tighter than OR, a dash tighter than both. Names of fields and values are not looked at.
/// Errors: QueryError, as queryTokens(), and for an OR without its sides, empty or unpaired parentheses, and more
/// terms or deeper groups than anybody writes by hand.
Result<QueryNode> parseQuery(const QString& text);

/// The text that reads as this tree. The grammar cannot say a quotation mark: it is left out.
QString queryText(const QueryNode& node);

/// A value as it stands behind a field: in quotation marks where the grammar would take it for something else.
QString queryValue(const QString& text);

} // namespace helpdesk
