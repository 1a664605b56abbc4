// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customer/callersearch.h"

#include "storage/customer/callerkeys.h"
#include "storage/customer/customerstore.h"
#include "storage/rows.h"
#include "storage/ticket/textmatch.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    CallerMatch matchOf(const Statement& row, QLatin1StringView matchedBy)
    {
        CallerMatch match;
        match.customer = customerRowOf(row);
        match.matchedBy = matchedBy;
        match.contact = row.id<ContactTag>(9);
        match.contactName = row.text(10);
        match.subscription = row.id<SubscriptionTag>(11);
        return match;
    }

    void append(std::vector<CallerMatch>& matches, std::vector<CallerMatch> more)
    {
        matches.insert(matches.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }

} // namespace

CallerSearch::CallerSearch(Database& database, int limit)
    : m_database(database)
    , m_limit(limit)
{
}

Result<std::vector<CallerMatch>> CallerSearch::run(const QString& name, QLatin1StringView matchedBy,
                                                   const QString& prefix)
{
    HD_TRY(auto statement, m_database.statement(name));
    statement.bind(prefix).bind(prefixEnd(prefix)).bind(m_limit);
    return allRows(statement, [matchedBy](const Statement& row) { return matchOf(row, matchedBy); });
}

Result<std::vector<CallerMatch>> CallerSearch::byName(const QString& prefix)
{
    return run(u"customer/caller_by_name"_s, "name"_L1, prefix);
}

Result<std::vector<CallerMatch>> CallerSearch::byNamePart(const QString& part)
{
    HD_TRY(auto statement, m_database.statement(u"customer/caller_by_name_part"_s));
    statement.bind(likePattern(part)).bind(m_limit);
    return allRows(statement, [](const Statement& row) { return matchOf(row, "name"_L1); });
}

Result<std::vector<CallerMatch>> CallerSearch::byKey(QLatin1StringView kind, const QString& prefix,
                                                     QLatin1StringView matchedBy)
{
    HD_TRY(auto statement, m_database.statement(u"customer/caller_by_key"_s));
    statement.bind(kind).bind(prefix).bind(prefixEnd(prefix)).bind(m_limit);
    return allRows(statement, [matchedBy](const Statement& row) { return matchOf(row, matchedBy); });
}

Result<std::vector<CallerMatch>> CallerSearch::byLaterWord(const QString& prefix)
{
    HD_TRY(auto matches, byKey("name"_L1, prefix, "name"_L1));
    for (auto& match : matches) {
        if (match.contact.isValid())
            match.matchedBy = u"contact"_s;
    }
    return matches;
}

Result<std::vector<CallerMatch>> CallerSearch::byContactName(const QString& prefix)
{
    return run(u"customer/caller_by_contact_name"_s, "contact"_L1, prefix);
}

Result<std::vector<CallerMatch>> CallerSearch::byDomain(const QString& prefix)
{
    return run(u"customer/caller_by_domain"_s, "domain"_L1, prefix);
}

Result<std::vector<CallerMatch>> CallerSearch::byEmail(const QString& prefix)
{
    HD_TRY(auto matches, run(u"customer/caller_by_contact_email"_s, "email"_L1, prefix));
    HD_TRY(auto customers, run(u"customer/caller_by_email"_s, "email"_L1, prefix));
    append(matches, std::move(customers));
    return matches;
}

Result<std::vector<CallerMatch>> CallerSearch::byPhoneBeginning(const QString& digits)
{
    return byKey("phone"_L1, digits, "phone"_L1);
}

Result<std::vector<CallerMatch>> CallerSearch::byPhoneEnd(const QString& digits)
{
    return byKey("phone_end"_L1, reversedDigits(digits), "phone"_L1);
}

Result<std::vector<CallerMatch>> CallerSearch::byTenantId(const QString& prefix)
{
    return run(u"customer/caller_by_tenant_id"_s, "tenant_id"_L1, prefix);
}

Result<std::vector<CallerMatch>> CallerSearch::bySubscription(const QString& prefix)
{
    HD_TRY(auto matches, run(u"customer/caller_by_subscription"_s, "subscription_id"_L1, prefix));
    for (const auto& name : {u"customer/caller_by_azure_entitlement"_s, u"customer/caller_by_subscription_entitlement"_s}) {
        HD_TRY(auto more, run(name, "subscription_id"_L1, prefix));
        append(matches, std::move(more));
    }
    return matches;
}

} // namespace helpdesk
