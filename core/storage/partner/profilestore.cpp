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
                row.boolean(10),
                row.optionalInteger(11),
                row.text(12)};
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
    statement.bind(profile.supportPhone).bind(profile.website).bind(profile.approvalNeeded);
    return statement.bind(profile.healthCheckHours).bind(profile.supportLanguage).run();
}

} // namespace helpdesk
