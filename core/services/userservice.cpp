// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userservice.h"

#include "base/guid.h"
#include "base/timezone.h"
#include "domain/audit/auditfacts.h"
#include "services/auditedaction.h"
#include "services/customerchecks.h"
#include "services/login.h"
#include "services/rolechecks.h"
#include "services/sla/duerecompute.h"
#include "storage/changefeed.h"
#include "storage/partner/profilestore.h"
#include "storage/partner/userstore.h"

#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // The user as it is kept: trimmed, the login in lower case, a name in any case.
    Result<User> checkedUser(User user)
    {
        user.login = user.login.trimmed().toLower();
        user.name = user.name.simplified();
        user.email = user.email.trimmed();
        if (!isLogin(user.login))
            return fail(ErrorCode::Invalid, Subject::Login, {user.login});
        HD_CHECK(checkEmail(user.email));
        if (user.name.isEmpty())
            user.name = user.login;
        return user;
    }

    Result<> checkLoginIsFree(UserStore& store, const User& user)
    {
        HD_TRY(const auto present, store.findByLogin(user.login));
        if (present && present->id != user.id)
            return fail(ErrorCode::AlreadyExists, Subject::Login, {user.login});
        return {};
    }

    bool isActiveAdministrator(const User& user)
    {
        return user.active && user.role == Role::Administrator;
    }

    // Somebody must be left who can let people in again.
    Result<> checkAdministratorStays(UserStore& store, const User& present, const User& edited)
    {
        if (!isActiveAdministrator(present) || isActiveAdministrator(edited))
            return {};
        HD_TRY(const auto administrators, store.countAdministrators());
        if (administrators > 1)
            return {};
        Error error{ErrorCode::Blocked, Subject::User, {present.login}, {}, {}};
        error.reasons << Reason{u"last_administrator"_s, {present.login}};
        return Failure(std::move(error));
    }

    Result<> checkLanguage(const QString& language)
    {
        if (language.isEmpty())
            return {};
        const bool known = language.size() == 2 && QLocale::codeToLanguage(language) != QLocale::AnyLanguage;
        return known ? Result<>() : fail(ErrorCode::Invalid, Subject::Language, {language});
    }

    Result<PartnerProfile> checkedProfile(PartnerProfile profile)
    {
        profile.name = profile.name.simplified();
        profile.country = profile.country.trimmed().toUpper();
        profile.supportEmail = profile.supportEmail.trimmed();
        profile.supportLanguage = profile.supportLanguage.trimmed().toLower();
        HD_CHECK(checkCountry(profile.country));
        HD_CHECK(checkLanguage(profile.supportLanguage));
        HD_CHECK(checkEmail(profile.supportEmail));
        if (!profile.timeZone.isEmpty() && !isTimeZone(profile.timeZone))
            return fail(ErrorCode::Invalid, Subject::TimeZone, {profile.timeZone});
        if (!profile.tenantId.isEmpty()) {
            const auto tenantId = canonicalGuid(profile.tenantId);
            if (!tenantId)
                return fail(ErrorCode::Invalid, Subject::TenantId, {profile.tenantId});
            profile.tenantId = *tenantId;
        }
        return profile;
    }

} // namespace

UserService::UserService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<User>> UserService::list()
{
    return UserStore(m_database).list();
}

Result<std::vector<Team>> UserService::teams()
{
    return UserStore(m_database).listTeams();
}

Result<User> UserService::findByLogin(const QString& login)
{
    HD_TRY(auto user, UserStore(m_database).findByLogin(login.trimmed().toLower()));
    if (!user)
        return fail(ErrorCode::NotFound, Subject::User, {login});
    return *std::move(user);
}

Result<User> UserService::defaultUser()
{
    HD_TRY(auto user, UserStore(m_database).findDefault());
    if (!user)
        return fail(ErrorCode::NotFound, Subject::User, {QString(keyOf(Role::Administrator))});
    return *std::move(user);
}

Result<User> UserService::add(const Actor& actor, const User& user)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto added, checkedUser(user));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::User, AuditAct::Added));
    UserStore store(m_database);
    added.id = {};
    added.addedAt = m_clock.now();
    HD_CHECK(checkLoginIsFree(store, added));
    HD_TRY(added.id, store.insert(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::User, added.id.value()));
    action.about(added.id, added.name);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<User> UserService::edit(const Actor& actor, const User& user)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto edited, checkedUser(user));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::User, AuditAct::Edited));
    UserStore store(m_database);
    HD_TRY(const auto present, store.find(edited.id));
    edited.addedAt = present.addedAt;
    HD_CHECK(checkLoginIsFree(store, edited));
    HD_CHECK(checkAdministratorStays(store, present, edited));
    HD_CHECK(store.update(edited));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::User, edited.id.value()));
    action.about(edited.id, edited.name);
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<PartnerProfile> UserService::profile()
{
    return ProfileStore(m_database).find();
}

Result<> UserService::setProfile(const Actor& actor, const PartnerProfile& profile)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(const auto checked, checkedProfile(profile));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Partner, AuditAct::Edited));
    ProfileStore store(m_database);
    HD_TRY(const auto before, store.find());
    HD_CHECK(store.update(checked));
    // Other opening hours: what is due moves.
    if (before.timeZone != checked.timeZone)
        HD_CHECK(DueRecompute(m_database).demand());
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Partner, 1));
    action.about(1, checked.name);
    action.changed(auditFacts(before), auditFacts(checked));
    return action.commit();
}

} // namespace helpdesk
