// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ticket/ticketcondition.h"

namespace helpdesk {

/// A LIKE pattern (with ESCAPE '\') for "has this in it": the wildcards of the text stand for themselves.
QString likePattern(const QString& text);

/// The condition that a word or phrase occurs in a ticket: title, number, reference, customer's name or
/// conversation. In parentheses.
SqlPiece ticketSays(const QString& word);

} // namespace helpdesk
