// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketchanges.h"
#include "services/ticketaction.h"
#include "storage/ticket/namestore.h"

namespace helpdesk {

/// The attributes that changed after revision `seen`: keys of TicketField, and "state" for all that triggers set.
Result<QStringList> touchedSince(TicketStore& tickets, const Ticket& ticket, qint64 seen);

/// What the changed fields refer to must exist. Errors: NotFound.
Result<> checkReferences(Database& database, const TicketChanges& changes);

/// The ticket with the changes and what follows from them, references checked: a contact or a subscription of
/// another customer than the ticket's goes. Errors: Invalid, Missing, NotFound.
Result<Ticket> changedTicket(Database& database, const Ticket& ticket, const TicketChanges& changes);

/// The name behind a field that holds an id; empty for none, and for what is gone.
Result<QString> nameOfValue(NameStore& names, TicketField field, const QString& value);

/// Stores the difference with one event per field.
Result<> storeEdit(TicketAction& action, const Ticket& before, Ticket& after);

} // namespace helpdesk
