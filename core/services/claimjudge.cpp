// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/claimjudge.h"

#include "domain/workflow/reasonkeys.h"
#include "services/effectiverules.h"
#include "storage/partner/profilestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QTimeZone zoneOf(const PartnerProfile& profile)
    {
        const QTimeZone zone(profile.timeZone.toUtf8());
        return zone.isValid() ? zone : QTimeZone::systemTimeZone();
    }

} // namespace

Result<ClaimJudge> ClaimJudge::inForce(Database& database, Instant now)
{
    ClaimJudge judge;
    HD_TRY(judge.m_rules, effectiveRules(database));
    HD_TRY(judge.m_profile, ProfileStore(database).find());
    judge.m_zone = zoneOf(judge.m_profile);
    judge.m_now = now;
    for (const auto service : valuesOf<Service>())
        judge.m_ways[static_cast<size_t>(service)] = judge.wayFor(service);
    return judge;
}

const Rule* ClaimJudge::firstRule(const RouteDecision& decision) const
{
    for (const auto kind :
         {RouteReasonKind::Blocks, RouteReasonKind::Offers, RouteReasonKind::Covers, RouteReasonKind::Notes}) {
        for (const auto& reason : decision.reasons) {
            if (reason.kind == kind)
                return m_rules->find(reason.rule);
        }
    }
    return nullptr;
}

CaseFacts ClaimJudge::caseOf(const Outage& outage, QDate day) const
{
    CaseFacts facts;
    facts.partnerType = m_profile.type;
    facts.cloud = m_profile.cloud;
    facts.service = outage.service;
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    facts.date = day;
    return facts;
}

// The rules of the day on which it happened.
int ClaimJudge::monthsOf(const Outage& outage) const
{
    const auto day = outage.startedAt.toUtc().toTimeZone(m_zone).date();
    const auto found = m_rules->value(u"claim_months"_s, caseOf(outage, day));
    return found ? found->number.value_or(1) : 1;
}

ClaimWay ClaimJudge::wayFor(Service service) const
{
    const auto today = m_now.toUtc().toTimeZone(m_zone).date();
    Outage outage;
    outage.service = service;
    const auto decision = m_rules->decide(caseOf(outage, today));
    for (const auto route : {Route::PartnerCenter, Route::IndirectProvider}) {
        if (const auto& found = decision.of(route); found.allowed)
            return {route, firstRule(found)};
    }
    const auto way = m_profile.type == PartnerType::IndirectReseller ? Route::IndirectProvider : Route::PartnerCenter;
    return {std::nullopt, firstRule(decision.of(way))};
}

std::vector<Reason> ClaimJudge::barredFrom(const Outage& outage) const
{
    const auto [route, rule] = wayOf(outage);
    if (route || !rule)
        return {};
    return {{reasonkey::routeBlocked, {rule->id, rule->reason.en, rule->reason.ru}}};
}

FilingPlan ClaimJudge::planFor(int customers) const
{
    const auto today = m_now.toUtc().toTimeZone(m_zone).date();
    const auto found = m_rules->value(u"claim_bulk_above"_s, caseOf({}, today));
    const auto above = found ? found->number.value_or(customers) : customers;
    return {customers > above, above};
}

ClaimRow ClaimJudge::rowOf(const ClaimStore::Read& read, const QStringList& domains) const
{
    ClaimFacts facts{read.claim,        read.outage,           read.tenantId, domains, read.ticketNumber,
                     read.ticketHasLog, barredFrom(read.outage), monthsOf(read.outage), m_zone, m_now};
    ClaimRow row;
    row.claim = read.claim;
    row.outage = read.outage;
    row.customerName = read.customerName;
    row.tenantId = read.tenantId;
    row.domains = domains;
    row.ticketNumber = read.ticketNumber;
    row.due = claimDueDay(read.outage.startedAt, facts.months, m_zone);
    row.daysLeft = static_cast<int>(m_now.toUtc().toTimeZone(m_zone).date().daysTo(row.due));
    row.missing = missingOf(facts);
    row.warnings = warningsOf(facts);
    row.claim.status = statusOf(read.claim, row.missing.empty());
    return row;
}

} // namespace helpdesk
