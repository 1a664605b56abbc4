// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ticket/ticketcondition.h"

#include <optional>

namespace helpdesk {

/// A LIKE pattern (with ESCAPE '\') for "has this in it": the wildcards of the text stand for themselves.
QString likePattern(const QString& text);

/// The number of a ticket, if the word is one.
std::optional<qint64> ticketNumber(const QString& word);

/// The condition that a word or phrase occurs in a ticket: in its title, reference, conversation or the names of its
/// files as searchTerm() says, in the customer's name anywhere, or as its number. In parentheses; signs alone occur
/// nowhere. This one fits any list, for a word of which nothing is known: its texts are noted once, and each ticket of a
/// list is asked.
SqlPiece ticketSays(const QString& word);
/// One of the two, by the number of texts that have the word. Errors: those of Statement::run().
Result<SqlPiece> ticketSays(Database& database, const QString& word);

} // namespace helpdesk
