// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/partnerprofile.h"
#include "storage/database.h"

namespace helpdesk {

/// The partner's own profile. Assumes a transaction when it writes.
class ProfileStore {
public:
    explicit ProfileStore(Database& database);

    Result<PartnerProfile> find();
    Result<> update(const PartnerProfile& profile);

private:
    Database& m_database;
};

} // namespace helpdesk
