// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/partner/profilestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    PartnerProfile profileOf(const Statement& row)
    {
        return {row.text(0),
                fromKey<PartnerType>(row.text(1)).value_or(PartnerType::DirectBill),
                fromKey<Cloud>(row.text(2)).value_or(Cloud::Commercial),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.boolean(10)};
    }

    SupportPlan planOf(const Statement& row)
    {
        return {row.id<SupportPlanTag>(0),
                fromKey<PlanKind>(row.text(1)).value_or(PlanKind::Signature),
                row.text(2),
                row.text(3),
                row.optionalInstant(4),
                row.optionalInstant(5),
                row.optionalInteger(6)};
    }

} // namespace

ProfileStore::ProfileStore(Database& database)
    : m_database(database)
{
}

Result<PartnerProfile> ProfileStore::find()
{
    HD_TRY(auto statement, m_database.statement(u"partner/find_profile"_s));
    HD_TRY(auto profile, firstRow(statement, profileOf));
    return std::move(profile).value_or(PartnerProfile());
}

Result<> ProfileStore::update(const PartnerProfile& profile)
{
    HD_TRY(auto statement, m_database.statement(u"partner/update_profile"_s));
    statement.bind(profile.name).bind(keyOf(profile.type)).bind(keyOf(profile.cloud)).bind(profile.tenantId);
    statement.bind(profile.mpnId).bind(profile.country).bind(profile.timeZone).bind(profile.supportEmail);
    return statement.bind(profile.supportPhone).bind(profile.website).bind(profile.approvalNeeded).run();
}

Result<std::vector<SupportPlan>> ProfileStore::listPlans()
{
    HD_TRY(auto statement, m_database.statement(u"partner/list_support_plans"_s));
    return allRows(statement, planOf);
}

Result<SupportPlanId> ProfileStore::insertPlan(const SupportPlan& plan)
{
    HD_TRY(auto statement, m_database.statement(u"partner/insert_support_plan"_s));
    statement.bind(keyOf(plan.kind)).bind(plan.accessId).bind(plan.contractId).bind(plan.validFrom);
    statement.bind(plan.validTo).bind(plan.incidents);
    return insertedId<SupportPlanTag>(statement);
}

} // namespace helpdesk
