// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/querydate.h"
#include "domain/ticket/queryfield.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

struct TicketOrder {
    TicketSort sort = TicketSort::Updated;
    bool descending = true;
};

/// Adds a word or `#number` to what must hold. Errors: QueryError for a number that is none.
Result<> readWord(const QueryTerm& term, TicketCriteria& criteria);

/// Adds a term of a field, any but `sort:`. Errors: QueryError for a value that is not understood, with the nearest
/// one, for a comparison of what has no order, and for several days at once.
Result<> readField(QueryField field, const QueryTerm& term, const QueryMoment& moment, TicketCriteria& criteria);

/// `sort:`. Errors: QueryError.
Result<TicketOrder> readOrder(const QueryTerm& term);

} // namespace helpdesk
