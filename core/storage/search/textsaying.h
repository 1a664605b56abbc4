// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchterm.h"
#include "storage/database.h"

#include <optional>

namespace helpdesk {

/// Whether a text says a term, by its letters. Empty where only the index can tell: letters of other alphabets than Latin without
/// accents and Russian, which it has its own mind of.
std::optional<bool> saysPlainly(const QString& text, const SearchTerm& term);

/// The same of a document of the index, without the index. Errors: those of Statement::run().
Result<std::optional<bool>> documentSaysPlainly(Database& database, qint64 document, const SearchTerm& term);

} // namespace helpdesk
