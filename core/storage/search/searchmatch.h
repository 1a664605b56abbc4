// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchterm.h"
#include "storage/database.h"

namespace helpdesk {

/// What `search_index MATCH` takes: all terms in one text. Words are letters and digits and stand in quotes, so that
/// none is read as an operator. Empty when there is no word at all.
QString matchExpression(const std::vector<SearchTerm>& terms);

/// Finds the same, one text after the other as far as is read: of a beginning FTS5 gathers all texts before it gives the first,
/// of whole words it does not. So where few words of the index begin that way, those are asked for. Not for relevance, which
/// would weigh each of them by itself. Holds for the moment in which it was made. Errors: those of Statement::run().
Result<QString> lazyMatchExpression(Database& database, const std::vector<SearchTerm>& terms);

} // namespace helpdesk
