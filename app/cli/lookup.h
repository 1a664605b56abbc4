// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/customer/customer.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/sla/serviceclock.h"
#include "services/workspace.h"

namespace helpdesk::cli {

/// Turn what people type into ids.

/// Errors: NotFound(Ticket).
Result<TicketDetails> ticketByNumber(Workspace& workspace, const Actor& actor, qint64 number);
/// By name, mail address or a unique part of the name. Errors: NotFound(Contact), Ambiguous(Contact).
Result<ContactId> contactOf(const std::vector<Contact>& contacts, const QString& text);
/// A login, `me`, or `none` for nobody. Errors: NotFound(User).
Result<UserId> assigneeOf(Workspace& workspace, const Actor& actor, const QString& text);
/// A team's name, or `none`. Errors: NotFound(Team).
Result<TeamId> teamOf(Workspace& workspace, const QString& text);

/// Login by user, for lists.
Result<QHash<UserId, QString>> logins(Workspace& workspace);
/// What is due next on a ticket, if anything is.
Result<std::optional<TicketDue>> dueOf(Workspace& workspace, const Actor& actor, TicketId ticket);

} // namespace helpdesk::cli
