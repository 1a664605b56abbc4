// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscription/subscriptionstore.h"

#include "storage/rows.h"
#include "storage/subscription/subscriptionrow.h"
#include "storage/ticket/textmatch.h"

#include <QHash>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    AzureEntitlement entitlementOf(const Statement& row, int first)
    {
        return {row.text(first), row.text(first + 1), row.text(first + 2)};
    }

    SubscriptionId idOf(const Statement& row)
    {
        return row.id<SubscriptionTag>(0);
    }

    std::pair<SubscriptionId, QString> idAndTextOf(const Statement& row)
    {
        return {idOf(row), row.text(1)};
    }

} // namespace

SubscriptionStore::SubscriptionStore(Database& database)
    : m_database(database)
{
}

Result<SubscriptionId> SubscriptionStore::insert(const Subscription& subscription)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/insert"_s));
    bindSubscription(statement, subscription);
    HD_TRY(const auto id, insertedId<SubscriptionTag>(statement));
    HD_CHECK(insertEntitlements(subscription, id, {}));
    return id;
}

Result<> SubscriptionStore::update(const Subscription& subscription)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/update"_s));
    bindSubscription(statement, subscription);
    HD_CHECK(statement.bind(subscription.id).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::NotFound, Subject::Subscription, {subscription.guid});

    HD_TRY(const auto present, listEntitlements(subscription.id));
    for (const auto& old : present) {
        const auto same = [&old](const AzureEntitlement& one) { return one.id == old.id; };
        if (std::ranges::none_of(subscription.azureEntitlements, same)) {
            HD_TRY(auto removal, m_database.statement(u"subscription/delete_azure_entitlement"_s));
            HD_CHECK(removal.bind(old.id).bind(subscription.id).run());
        }
    }
    return insertEntitlements(subscription, subscription.id, present);
}

Result<> SubscriptionStore::insertEntitlements(const Subscription& subscription, SubscriptionId id,
                                               const std::vector<AzureEntitlement>& present)
{
    for (const auto& one : subscription.azureEntitlements) {
        if (std::ranges::find(present, one) != present.end())
            continue;
        HD_TRY(auto statement, m_database.statement(u"subscription/upsert_azure_entitlement"_s));
        statement.bind(one.id).bind(id).bind(one.friendlyName).bind(one.status);
        HD_CHECK(statement.bind(subscription.batch).run());
    }
    return {};
}

Result<std::vector<AzureEntitlement>> SubscriptionStore::listEntitlements(SubscriptionId id)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/list_azure_entitlements"_s));
    return allRows(statement.bind(id), [](const Statement& row) { return entitlementOf(row, 0); });
}

Result<Subscription> SubscriptionStore::find(SubscriptionId id)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/find"_s));
    HD_TRY(auto subscription, firstRow(statement.bind(id), subscriptionOf));
    if (!subscription)
        return fail(ErrorCode::NotFound, Subject::Subscription);
    HD_TRY(subscription->azureEntitlements, listEntitlements(id));
    return *std::move(subscription);
}

Result<std::optional<SubscriptionId>> SubscriptionStore::findByGuid(const QString& canonicalGuid)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/find_by_guid"_s));
    return firstRow(statement.bind(canonicalGuid), idOf);
}

Result<std::optional<SubscriptionId>> SubscriptionStore::findByEntitlement(const QString& canonicalGuid)
{
    HD_TRY(auto ofPlan, m_database.statement(u"subscription/find_by_azure_entitlement"_s));
    HD_TRY(const auto found, firstRow(ofPlan.bind(canonicalGuid), idOf));
    if (found)
        return found;
    HD_TRY(auto own, m_database.statement(u"subscription/find_by_entitlement"_s));
    return firstRow(own.bind(canonicalGuid), idOf);
}

Result<std::vector<Subscription>> SubscriptionStore::listOfCustomer(CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/list_of_customer"_s));
    HD_TRY(auto subscriptions, allRows(statement.bind(customer), subscriptionOf));
    HD_TRY(auto entitlements, m_database.statement(u"subscription/list_azure_entitlements_of_customer"_s));
    HD_CHECK(entitlements.bind(customer).run());
    while (entitlements.next()) {
        const auto plan = std::ranges::find(subscriptions, idOf(entitlements), &Subscription::id);
        if (plan != subscriptions.end())
            plan->azureEntitlements.push_back(entitlementOf(entitlements, 1));
    }
    HD_CHECK(entitlements.finish());
    return subscriptions;
}

Result<std::vector<Subscription>> SubscriptionStore::list(int limit)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/list"_s));
    return allRows(statement.bind(limit), subscriptionOf);
}

Result<std::vector<std::pair<SubscriptionId, QString>>> SubscriptionStore::listByNamePart(const QString& namePart,
                                                                                          int limit)
{
    // lower() knows ASCII only in SQLite: another script is found as it was written.
    HD_TRY(auto statement, m_database.statement(u"subscription/list_by_name_part"_s));
    statement.bind(likePattern(namePart.toLower())).bind(likePattern(namePart));
    return allRows(statement.bind(limit), idAndTextOf);
}

Result<std::vector<std::pair<SubscriptionId, QString>>> SubscriptionStore::listUnmarkedImports(CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/list_unmarked_imports"_s));
    return allRows(statement.bind(customer), idAndTextOf);
}

Result<> SubscriptionStore::markMissing(SubscriptionId id, Instant now)
{
    HD_TRY(auto statement, m_database.statement(u"subscription/mark_missing"_s));
    return statement.bind(now).bind(id).run();
}

} // namespace helpdesk
