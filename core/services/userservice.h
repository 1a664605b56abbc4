// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/partnerprofile.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Staff, teams and the partner's own profile. Blocking; on the thread of the database.
class UserService {
public:
    UserService(Database& database, const Clock& clock);

    Result<std::vector<User>> list();
    Result<std::vector<Team>> teams();
    /// Errors: NotFound(User, {login}).
    Result<User> findByLogin(const QString& login);
    /// The first active administrator: who works when nobody is named.
    Result<User> defaultUser();
    /// Administrators only. Errors: PermissionDenied, Invalid(Login|Email), AlreadyExists(Login).
    Result<User> add(const Actor& actor, const User& user);
    /// Errors: PermissionDenied, NotFound, Invalid; the last administrator stays (Blocked "last_administrator").
    Result<User> edit(const Actor& actor, const User& user);

    Result<PartnerProfile> profile();
    /// Administrators only. Another time zone demands that due instants are found anew: PolicyService::recompute().
    Result<> setProfile(const Actor& actor, const PartnerProfile& profile);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
