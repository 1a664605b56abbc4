// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketevent.h"
#include "domain/workflow/trigger.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// An act of somebody that undo takes back or redo does again.
struct UndoOutcome {
    QString kind; ///< edit, assign, trigger, bulk_edit, macro, case, cost
    std::vector<qint64> ticketNumbers; ///< ascending
    std::vector<TicketField> fields; ///< that were edited, in the order of the fields
    std::optional<Trigger> trigger; ///< of a workflow step

    bool operator==(const UndoOutcome&) const = default;
};

/// What undo and redo would reach now.
struct UndoState {
    std::optional<UndoOutcome> undo; ///< of many tickets only the first are named
    std::optional<UndoOutcome> redo;

    bool operator==(const UndoState&) const = default;
};

/// The fields and the trigger that the events of an operation tell of.
UndoOutcome outcomeOf(const QString& kind, const std::vector<TicketEvent>& events);

} // namespace helpdesk
