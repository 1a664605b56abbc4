// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"
#include "domain/routing/rulebook.h"
#include "services/ruleservice.h"

namespace helpdesk {

class Database;

/// Which way a ticket may be escalated. Blocking; on the thread of the database.
class RoutingService {
public:
    RoutingService(Database& database, const Clock& clock);

    /// What the ticket, its diagnosis, its customer and the partner's contracts say now. Errors: NotFound(Ticket).
    Result<CaseFacts> facts(const Actor& actor, TicketId id);
    /// All routes with their reasons, by the rules as this partner has them. Errors: as facts().
    Result<RoutingDecision> decide(const Actor& actor, TicketId id);

private:
    Database& m_database;
    const Clock& m_clock;
    RuleService m_rules;
};

} // namespace helpdesk
