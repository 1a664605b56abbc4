// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/partner/userstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const User& user)
    {
        statement.bind(user.login).bind(user.name).bind(user.email).bind(keyOf(user.role));
        statement.bind(user.language).bind(user.active);
    }

    User userOf(const Statement& row)
    {
        return {row.id<UserTag>(0),
                row.text(1),
                row.text(2),
                row.text(3),
                fromKey<Role>(row.text(4)).value_or(Role::Agent),
                row.text(5),
                row.boolean(6),
                row.instant(7)};
    }

} // namespace

UserStore::UserStore(Database& database)
    : m_database(database)
{
}

Result<UserId> UserStore::insert(const User& user)
{
    HD_TRY(auto statement, m_database.statement(u"partner/insert_user"_s));
    bindFields(statement, user);
    statement.bind(user.addedAt);
    return insertedId<UserTag>(statement);
}

Result<> UserStore::update(const User& user)
{
    HD_TRY(auto statement, m_database.statement(u"partner/update_user"_s));
    bindFields(statement, user);
    HD_CHECK(statement.bind(user.id).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::NotFound, Subject::User, {user.login});
    return {};
}

Result<User> UserStore::find(UserId id)
{
    HD_TRY(auto statement, m_database.statement(u"partner/find_user"_s));
    HD_TRY(auto user, firstRow(statement.bind(id), userOf));
    if (!user)
        return fail(ErrorCode::NotFound, Subject::User);
    return *std::move(user);
}

Result<std::optional<User>> UserStore::findByLogin(const QString& login)
{
    HD_TRY(auto statement, m_database.statement(u"partner/find_user_by_login"_s));
    return firstRow(statement.bind(login), userOf);
}

Result<std::optional<User>> UserStore::findDefault()
{
    HD_TRY(auto statement, m_database.statement(u"partner/find_default_user"_s));
    return firstRow(statement, userOf);
}

Result<qint64> UserStore::countAdministrators()
{
    HD_TRY(auto statement, m_database.statement(u"partner/count_administrators"_s));
    HD_TRY(const auto count, firstRow(statement, [](const Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

Result<std::vector<User>> UserStore::list()
{
    HD_TRY(auto statement, m_database.statement(u"partner/list_users"_s));
    return allRows(statement, userOf);
}

Result<TeamId> UserStore::insertTeam(const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"partner/insert_team"_s));
    statement.bind(name);
    return insertedId<TeamTag>(statement);
}

Result<std::optional<TeamId>> UserStore::findTeam(const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"partner/find_team"_s));
    return firstRow(statement.bind(name), [](const Statement& row) { return row.id<TeamTag>(0); });
}

Result<std::vector<Team>> UserStore::listTeams()
{
    HD_TRY(auto statement, m_database.statement(u"partner/list_teams"_s));
    return allRows(statement, [](const Statement& row) { return Team{row.id<TeamTag>(0), row.text(1)}; });
}

} // namespace helpdesk
