// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/ticket/ticket.h"

#include <QHash>
#include <QVariant>

namespace helpdesk {

/// Field -> stored text of its value: enum keys, decimal ids, plain text; empty = none.
/// The one form in which edits, events, undo and bulk edits carry values.
using TicketChanges = QHash<TicketField, QString>;

/// The stored text of one field.
QString fieldText(const Ticket& ticket, TicketField field);

/// Applies the changes to a copy. Impact and urgency set the severity unless the severity is in the
/// changes too. A category of security restricts the ticket. Errors: Invalid with the field's subject, {value, allowed values}; Missing for an empty title.
Result<Ticket> withChanges(const Ticket& ticket, const TicketChanges& changes);

/// Only those of `changes` that differ from the ticket as it is.
TicketChanges effectiveChanges(const Ticket& ticket, const TicketChanges& changes);

/// What made `after` out of `before`, a severity that followed from impact and urgency included.
TicketChanges changesBetween(const Ticket& before, const Ticket& after);

} // namespace helpdesk
