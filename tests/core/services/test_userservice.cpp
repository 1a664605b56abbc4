// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userservice.h"

#include "services/login.h"
#include "servicefixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

User newUser(const QString& login, Role role = Role::Agent)
{
    return {{}, login, u"Anna Berg"_s, {}, role, {}, true};
}

} // namespace

TEST_CASE_METHOD(ServiceFixture, "an administrator adds a user, whose login is kept in lower case", "[user]")
{
    const auto added = unwrap(users->add(olga, newUser(u" Anna.B "_s)));
    CHECK(added.login == u"anna.b"_s);
    CHECK((unwrap(users->findByLogin(u"ANNA.b"_s)) == added));
    CHECK(unwrap(users->list()).size() == 2);
    CHECK(unwrap(ChangeFeed(*database).listAfter(0)).back().id == added.id.value());
}

TEST_CASE_METHOD(ServiceFixture, "only administrators write users and the profile", "[user]")
{
    auto actor = olga;
    actor.role = GENERATE(Role::Agent, Role::Supervisor);
    CHECK((users->add(actor, newUser(u"anna"_s)).error().code == ErrorCode::PermissionDenied));
    CHECK((users->edit(actor, unwrap(users->defaultUser())).error().code == ErrorCode::PermissionDenied));
    CHECK((users->setProfile(actor, {}).error().code == ErrorCode::PermissionDenied));
}

TEST_CASE_METHOD(ServiceFixture, "a bad login or address is refused", "[user]")
{
    const auto login = GENERATE(u""_s, u"анна"_s, u"anna berg"_s, u"anna@home"_s, QString(41, u'a'));
    const auto added = users->add(olga, newUser(login));
    REQUIRE_FALSE(added.has_value());
    CHECK((added.error().subject == Subject::Login));
    auto user = newUser(u"anna"_s);
    user.email = u"anna"_s;
    CHECK((users->add(olga, user).error().subject == Subject::Email));
}

TEST_CASE_METHOD(ServiceFixture, "a login is given once", "[user]")
{
    CHECK((users->add(olga, newUser(u"OLGA"_s)).error().code == ErrorCode::AlreadyExists));
    auto anna = unwrap(users->add(olga, newUser(u"anna"_s)));
    anna.login = u"olga"_s;
    CHECK((users->edit(olga, anna).error().code == ErrorCode::AlreadyExists));
}

TEST_CASE_METHOD(ServiceFixture, "the last administrator stays one, and stays active", "[user]")
{
    auto last = unwrap(users->defaultUser());
    const bool deactivates = GENERATE(true, false);
    if (deactivates)
        last.active = false;
    else
        last.role = Role::Agent;
    const auto refused = users->edit(olga, last);
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::Blocked));
    CHECK(refused.error().reasons.front().key == u"last_administrator"_s);
    unwrap(users->add(olga, newUser(u"anna"_s, Role::Administrator)));
    CHECK(users->edit(olga, last).has_value());
    CHECK(unwrap(users->defaultUser()).login == u"anna"_s);
}

TEST_CASE_METHOD(ServiceFixture, "the profile is checked and kept", "[user]")
{
    PartnerProfile profile;
    profile.name = u"Fabrikam"_s;
    profile.country = u"de"_s;
    profile.timeZone = u"Europe/Berlin"_s;
    profile.tenantId = u"EEBD1B55-5360-4438-A11D-5C06918C3014"_s;
    REQUIRE_OK(users->setProfile(olga, profile));
    CHECK(unwrap(users->profile()).country == u"DE"_s);
    CHECK(unwrap(users->profile()).tenantId == profile.tenantId.toLower());
    CHECK(unwrap(users->profile()).supportLanguage.isEmpty());
    profile.supportLanguage = u" DE "_s;
    REQUIRE_OK(users->setProfile(olga, profile));
    CHECK(unwrap(users->profile()).supportLanguage == u"de"_s);
    profile.supportLanguage = GENERATE(u"german"_s, u"q1"_s);
    CHECK((users->setProfile(olga, profile).error().subject == Subject::Language));
    profile.supportLanguage = u"ru"_s;
    profile.timeZone = u"Mars/Olympus"_s;
    CHECK((users->setProfile(olga, profile).error().subject == Subject::TimeZone));
}

TEST_CASE("a login is made from any name", "[user]")
{
    CHECK(loginFrom(u"Anna Bérg"_s) == u"anna.berg"_s);
    CHECK(loginFrom(u"Resolver 17"_s) == u"resolver.17"_s);
    CHECK(loginFrom(u"Ольга"_s) == u"user"_s);
    CHECK(isLogin(loginFrom(QString(100, u'x'))));
}
