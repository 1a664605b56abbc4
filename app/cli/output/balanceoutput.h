// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "domain/balance/ticketbalance.h"

namespace helpdesk::cli {

class Session;

Fields contractFields(const Session& session, const ContractBalance& contract);
Fields entryFields(const Session& session, const IncidentEntry& entry);
Fields blockFields(const Session& session, const BlockBalance& block);
Fields entryFields(const Session& session, const HourEntry& entry);

/// A contract with its ledger, oldest entry first.
void printContract(Session& session, const ContractBalance& contract, const std::vector<IncidentEntry>& entries);
/// The prepaid time of a customer: what is left, the blocks, the entries.
void printHours(Session& session, const HoursAccount& account);
/// What pays for a ticket.
void printTicketBalance(Session& session, const TicketBalance& balance);

/// A day as 2026-12-31: its first or its last moment, UTC. Errors: Invalid(Date).
Result<std::optional<Instant>> firstMoment(const QString& day);
Result<std::optional<Instant>> lastMoment(const QString& day);

} // namespace helpdesk::cli
