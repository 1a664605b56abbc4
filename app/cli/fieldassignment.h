// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketfilter.h"
#include "services/workspace.h"

namespace helpdesk::cli {

/// `FIELD=VALUE` as people type it.
struct FieldAssignment {
    TicketField field = TicketField::Title;
    QString value;
};

/// Needs no workspace. Errors: Invalid(Field) for an unknown field or a missing `=`, Invalid for a value that is no key.
Result<std::vector<FieldAssignment>> readAssignments(const QStringList& texts);

/// Names become ids; a contact is looked up at the customer that is set too, else at that of the first
/// ticket found. Errors: NotFound, Ambiguous.
Result<TicketChanges> resolvedChanges(Workspace& workspace, const Actor& actor, const TicketFilter& filter,
                                      const std::vector<FieldAssignment>& assignments);

/// The same for what no ticket is chosen for yet: a contact is looked up at `customer`, unless one is set too.
Result<TicketChanges> resolvedChanges(Workspace& workspace, const Actor& actor, CustomerId customer,
                                      const std::vector<FieldAssignment>& assignments);

} // namespace helpdesk::cli
