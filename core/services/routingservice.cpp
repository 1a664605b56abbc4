// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/routingservice.h"

#include "domain/evidence/checklist.h"
#include "domain/guides/guidedcase.h"
#include "domain/routing/ticketcase.h"
#include "services/balanceservice.h"
#include "services/guideservice.h"
#include "services/offeringservice.h"
#include "services/ticketservice.h"
#include "storage/evidence/evidencestore.h"
#include "storage/partner/profilestore.h"

namespace helpdesk {

RoutingService::RoutingService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_rules(database, clock)
{
}

Result<CaseFacts> RoutingService::facts(const Actor& actor, TicketId id)
{
    TicketService tickets(m_database, m_clock);
    HD_TRY(const auto details, tickets.details(actor, id));
    HD_TRY(const auto profile, ProfileStore(m_database).find());
    BalanceService balances(m_database, m_clock);
    HD_TRY(const auto plans, balances.plansAsLeft());
    HD_TRY(const auto policy, balances.policy());
    auto found = caseOf(details, profile, plans, m_clock.now());
    found.designation = policy.designation;
    HD_TRY(const auto coverage, OfferingService(m_database, m_clock).coverage(actor, id));
    found.delivery = coverage.delivery.by;
    HD_TRY(const auto answers, EvidenceStore(m_database).listOfTicket(id));
    found.contact24x7 = found.contact24x7 || holdsPhone(answers.value(evidencekey::contact24x7).text);
    HD_TRY(const auto history, tickets.history(actor, id));
    auto diagnosis = diagnosisOf(history);
    if (diagnosis.guide.isEmpty())
        return found;
    HD_TRY(const auto guided, GuideService(m_database, m_clock).guided(std::move(diagnosis)));
    return guidedCase(std::move(found), *guided.guide, guided.position.end);
}

Result<RoutingDecision> RoutingService::decide(const Actor& actor, TicketId id)
{
    HD_TRY(const auto found, facts(actor, id));
    HD_TRY(const auto rules, m_rules.effective());
    return rules->decide(found);
}

} // namespace helpdesk
