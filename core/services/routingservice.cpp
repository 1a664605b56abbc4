// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/routingservice.h"

#include "domain/routing/ticketcase.h"
#include "io/rules/rulereader.h"
#include "services/ticketservice.h"
#include "services/userservice.h"

namespace helpdesk {

RoutingService::RoutingService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<CaseFacts> RoutingService::facts(const Actor& actor, TicketId id)
{
    HD_TRY(const auto details, TicketService(m_database, m_clock).details(actor, id));
    UserService users(m_database);
    HD_TRY(const auto profile, users.profile());
    HD_TRY(const auto plans, users.supportPlans());
    return caseOf(details, profile, plans, m_clock.now());
}

Result<RoutingDecision> RoutingService::decide(const Actor& actor, TicketId id)
{
    HD_TRY(const auto found, facts(actor, id));
    return shippedRules().decide(found);
}

} // namespace helpdesk
