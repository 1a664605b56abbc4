// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketrow.h"
#include "domain/ticket/view.h"
#include "storage/database.h"

namespace helpdesk {

// The one place that turns a TicketFilter into SQL: lists, counts, bulk edits and exports all read through it.
// Restricted tickets are absent for those who may not see them.
// Errors of all: NotFound(User|Team|Outage, {name}) for what does not exist; those of Statement::run().

/// A page in the filter's order, starting behind `after`.
Result<std::vector<TicketRow>> listTickets(Database& database, const TicketFilter& filter, const Actor& actor,
                                           int limit, const std::optional<TicketRow>& after = {});
Result<qint64> countTickets(Database& database, const TicketFilter& filter, const Actor& actor);
/// All of them, by id.
Result<std::vector<TicketId>> listTicketIds(Database& database, const TicketFilter& filter, const Actor& actor);
/// All of them, in the filter's order.
Result<std::vector<TicketId>> listTicketOrder(Database& database, const TicketFilter& filter, const Actor& actor);
/// Those of `ids` that exist for the actor, in no order, whatever their state.
Result<std::vector<TicketRow>> listTicketRows(Database& database, const std::vector<TicketId>& ids,
                                              const Actor& actor);
/// One ticket, whatever its state. Empty when there is none, or none for this actor.
Result<std::optional<TicketRow>> findTicketRow(Database& database, TicketId id, const Actor& actor);
/// All active and resolved tickets in the groups that the standard views tell apart.
Result<std::vector<TicketGroupCount>> countTicketGroups(Database& database, const Actor& actor);

/// Everything the filter finds, in its order, as a statement that has run: the caller steps through it. Number,
/// title, state, severity, service, category, problem, the ids of the customer (twice), contact, assignee and team, which
/// ReferredNames knows the names of, channel; created, updated, resolved, closed, due.
Result<Statement> openExport(Database& database, const TicketFilter& filter, const Actor& actor);

/// From id, number, title, state, severity, service, customer_id, customer's name, assignee_id, assignee's name,
/// escalation_approved, created_at, updated_at, next_due_at, next_due_clock.
TicketRow readTicketRow(const Statement& row);

// The texts of the statements, one after the other, for tests of the query plan.
Result<QStringList> listTicketsSql(Database& database, const TicketFilter& filter, const Actor& actor,
                                   const std::optional<TicketRow>& after = {});
Result<QStringList> listTicketOrderSql(Database& database, const TicketFilter& filter, const Actor& actor);
Result<QString> countTicketsSql(Database& database, const TicketFilter& filter, const Actor& actor);
QString ticketGroupsSql(const Actor& actor);

} // namespace helpdesk
