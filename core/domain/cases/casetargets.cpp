// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/casetargets.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::chrono::minutes kOurDay = std::chrono::hours(8);

    ServiceTarget targetOf(const RuleBook& rules, const QString& name, const CaseFacts& facts,
                           const QString& entitlement, std::chrono::minutes businessDay)
    {
        const auto number = [&](const QString& unit) -> std::optional<int> {
            const auto value = rules.value(name + unit, facts, entitlement);
            return value ? value->number : std::nullopt;
        };
        if (const auto minutes = number(u"_minutes"_s))
            return {std::chrono::minutes(*minutes), TimeBasis::Calendar};
        if (const auto minutes = number(u"_business_minutes"_s))
            return {std::chrono::minutes(*minutes), TimeBasis::Business};
        if (const auto days = number(u"_business_days"_s))
            return {*days * businessDay, TimeBasis::Business};
        return {};
    }

} // namespace

CaseTargets caseTargets(const RuleBook& rules, const ServicePolicy& policy, Route route, const CaseFacts& facts,
                        const QString& entitlement, std::chrono::minutes theirDay)
{
    CaseTargets targets;
    if (routeGivesServiceRequestNumber(route))
        targets.firstAnswer = targetOf(rules, u"response"_s, facts, entitlement, theirDay);
    targets.followUp = targetOf(rules, u"follow_up"_s, facts, entitlement, theirDay);
    targets.ourAnswer = targetOf(rules, u"our_answer"_s, facts, entitlement, kOurDay);
    targets.customerUpdate = policy.target(facts.severity, ServiceClock::PeriodicUpdate);
    return targets;
}

} // namespace helpdesk
