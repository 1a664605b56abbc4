// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "storage/database.h"

namespace helpdesk {

/// Staff and teams. Assumes a transaction when it writes.
class UserStore {
public:
    explicit UserStore(Database& database);

    Result<UserId> insert(const User& user);
    /// Errors: NotFound(User).
    Result<> update(const User& user);
    /// Errors: NotFound(User).
    Result<User> find(UserId id);
    Result<std::optional<User>> findByLogin(const QString& login);
    /// The first active administrator.
    Result<std::optional<User>> findDefault();
    Result<qint64> countAdministrators();
    /// Active ones first, by name.
    Result<std::vector<User>> list();

    Result<TeamId> insertTeam(const QString& name);
    Result<std::optional<TeamId>> findTeam(const QString& name);
    Result<std::vector<Team>> listTeams();

private:
    Database& m_database;
};

} // namespace helpdesk
