// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/promises.h"

#include "domain/sla/calendarjson.h"
#include "services/sla/policylist.h"
#include "storage/customer/customerstore.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

namespace {

    // Laying a calendar out takes milliseconds, asking it less than one of a thousand: each thread keeps its own.
    Result<std::shared_ptr<const BusinessCalendar>> laidOut(const CalendarRules& rules)
    {
        thread_local QHash<QByteArray, std::shared_ptr<const BusinessCalendar>> calendars;
        auto& kept = calendars[QJsonDocument(calendarToJson(rules)).toJson(QJsonDocument::Compact)];
        if (!kept) {
            HD_TRY(auto calendar, BusinessCalendar::from(rules));
            kept = std::make_shared<const BusinessCalendar>(std::move(calendar));
        }
        return kept;
    }

} // namespace

Promises::Promises(Database& database)
    : m_database(&database)
{
}

Result<Promises> Promises::inForce(Database& database)
{
    Promises promises(database);
    HD_TRY(const auto policies, policiesInForce(database));
    for (const auto& policy : policies) {
        HD_TRY(const auto hours, calendarInForce(database, policy.calendar));
        HD_TRY(auto calendar, laidOut(hours.rules));
        auto listed = std::make_shared<const ListedPolicy>(policy);
        promises.m_policies.push_back({std::move(calendar), policy.terms, std::move(listed), {}, false});
        if (!policy.isDefault) {
            HD_TRY(auto match, PolicyMatch::of(database, policy.condition));
            promises.m_matches.push_back(std::move(match));
        }
    }
    HD_TRY(promises.m_tiers, TierStore(database).list());
    return promises;
}

bool Promises::haveLadders() const
{
    return std::ranges::any_of(m_policies, [](const Promise& one) { return !one.listed->ladder.empty(); });
}

Result<const Promise*> Promises::listedFor(TicketId ticket)
{
    for (size_t place = 0; place < m_matches.size(); ++place) {
        HD_TRY(const auto matches, m_matches[place].matches(ticket));
        if (matches)
            return &m_policies[place];
    }
    return &m_policies.back();
}

Result<Promise> Promises::of(TicketId ticket, Instant createdAt)
{
    HD_TRY(const auto* listed, listedFor(ticket));
    if (m_tiers.empty())
        return *listed;
    HD_TRY(const auto customer, CustomerStore(*m_database).findOfTicket(ticket));
    if (!customer.isValid())
        return *listed;
    if (!m_agreements.contains(customer)) {
        HD_TRY(auto agreements, AgreementStore(*m_database).listOf(customer));
        m_agreements.insert(customer, std::move(agreements));
    }
    const CustomerOffering offering{m_agreements.value(customer), m_tiers, listed->policy};
    const auto terms = offering.termsAt(createdAt);
    const auto* tier = tierInForce(terms, createdAt);
    if (!tier)
        return *listed;
    HD_TRY(auto calendar, laidOut(tier->hours));
    return Promise{std::move(calendar), tier->policy.value_or(listed->policy), listed->listed, *tier,
                   agreementInForce(terms, createdAt) != nullptr};
}

} // namespace helpdesk
