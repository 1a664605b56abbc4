// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/offering/tierstore.h"

#include "base/fold.h"
#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const SupportTier& tier)
    {
        statement.bind(folded(tier.name.en)).bind(tier.isDefault).bind(tierToJson(tier)).bind(tier.updatedAt);
        statement.bind(tier.revision);
    }

    Result<SupportTier> tierOf(const Statement& row)
    {
        HD_TRY(auto tier, tierFromJson(row.json(3), {}));
        tier.id = row.id<TierTag>(0);
        tier.revision = row.integer(1);
        tier.isDefault = row.boolean(2);
        tier.createdAt = row.instant(4);
        tier.updatedAt = row.instant(5);
        return tier;
    }

    Result<std::optional<SupportTier>> onlyTier(Statement& statement)
    {
        HD_TRY(auto found, firstRow(statement, tierOf));
        if (!found)
            return std::optional<SupportTier>();
        HD_TRY(auto tier, *std::move(found));
        return std::optional(std::move(tier));
    }

} // namespace

TierStore::TierStore(Database& database)
    : m_database(database)
{
}

Result<TierId> TierStore::insert(const SupportTier& tier)
{
    HD_TRY(auto statement, m_database.statement(u"offering/insert_tier"_s));
    bindFields(statement, tier);
    statement.bind(tier.createdAt);
    return insertedId<TierTag>(statement);
}

Result<> TierStore::update(const SupportTier& tier, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"offering/update_tier"_s));
    bindFields(statement, tier);
    HD_CHECK(statement.bind(tier.id).bind(seen).run());
    if (statement.affectedRows() == 1)
        return {};
    Error error{ErrorCode::Conflict, Subject::None, {tier.name.en}, {}, {}};
    error.reasons << Reason{offeringreason::tierChanged, {tier.name.en}};
    return Failure(std::move(error));
}

Result<> TierStore::remove(TierId id)
{
    HD_TRY(auto statement, m_database.statement(u"offering/delete_tier"_s));
    return statement.bind(id).run();
}

Result<std::optional<SupportTier>> TierStore::find(TierId id)
{
    HD_TRY(auto statement, m_database.statement(u"offering/find_tier"_s));
    return onlyTier(statement.bind(id));
}

Result<std::optional<SupportTier>> TierStore::findDefault()
{
    HD_TRY(auto statement, m_database.statement(u"offering/find_default_tier"_s));
    return onlyTier(statement);
}

Result<std::vector<SupportTier>> TierStore::list()
{
    HD_TRY(auto statement, m_database.statement(u"offering/list_tiers"_s));
    HD_TRY(auto rows, allRows(statement, tierOf));
    std::vector<SupportTier> tiers;
    for (auto& row : rows) {
        HD_TRY(auto tier, std::move(row));
        tiers.push_back(std::move(tier));
    }
    return tiers;
}

Result<qint64> TierStore::countAgreements(TierId id)
{
    HD_TRY(auto statement, m_database.statement(u"offering/count_agreements_of_tier"_s));
    HD_TRY(const auto count, firstRow(statement.bind(id), [](const Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

} // namespace helpdesk
