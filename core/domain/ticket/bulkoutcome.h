// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/ticket/ticketrow.h"

#include <vector>

namespace helpdesk {

/// One field of a ticket that is another. Names of things, not their ids; otherwise as in TicketChanges.
struct FieldDifference {
    TicketField field = TicketField::Title;
    QString from;
    QString to;

    bool operator==(const FieldDifference&) const = default;
};

/// A ticket that changes, and what on it. The row is that before the edit in a preview, and after it otherwise.
struct BulkExample {
    TicketRow row;
    std::vector<FieldDifference> differences;
};

/// A ticket that cannot have the change, and why.
struct BulkRefusal {
    TicketRow row;
    Error error;
};

/// A bulk edit, done or previewed.
struct BulkEditOutcome {
    qint64 matched = 0;
    qint64 changed = 0;
    qint64 refused = 0; ///< of a preview; where one is, the edit changes nothing
    std::vector<BulkExample> examples; ///< at most 20 that change
    std::vector<BulkRefusal> refusals; ///< at most 20
};

} // namespace helpdesk
