// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/partner/userstore.h"

#include "../temporaryworkspace.h"
#include "storage/partner/profilestore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a user comes back as stored and is found by the login", "[storage][user]")
{
    TemporaryWorkspace workspace;
    UserStore store(workspace.database());
    User user{{}, u"anna"_s, u"Anna Berg"_s, u"anna@partner.example"_s, Role::Supervisor, u"ru"_s, false};
    user.id = *store.insert(user);
    CHECK((*store.find(user.id) == user));
    CHECK((*store.findByLogin(u"anna"_s) == user));
    CHECK_FALSE(store.findByLogin(u"boris"_s)->has_value());
    user.active = true;
    user.role = Role::Administrator;
    REQUIRE_OK(store.update(user));
    CHECK((*store.findDefault() == user));
    CHECK(*store.countAdministrators() == 1);
}

TEST_CASE("a login exists once", "[storage][user]")
{
    TemporaryWorkspace workspace;
    UserStore store(workspace.database());
    REQUIRE_OK(store.insert({{}, u"anna"_s, u"Anna"_s, {}, Role::Agent, {}, true}));
    CHECK_FALSE(store.insert({{}, u"anna"_s, u"Other"_s, {}, Role::Agent, {}, true}).has_value());
}

TEST_CASE("teams are found by name", "[storage][user]")
{
    TemporaryWorkspace workspace;
    UserStore store(workspace.database());
    const auto team = store.insertTeam(u"Second line"_s);
    REQUIRE_OK(team);
    CHECK(*store.findTeam(u"Second line"_s) == *team);
    CHECK_FALSE(store.findTeam(u"Third line"_s)->has_value());
    CHECK(store.listTeams()->front().name == u"Second line"_s);
}

TEST_CASE("the partner's profile comes back as stored", "[storage][user]")
{
    TemporaryWorkspace workspace;
    ProfileStore store(workspace.database());
    const PartnerProfile profile{u"Fabrikam Partner"_s, PartnerType::IndirectReseller,
                                 Cloud::UsGov,          u"tenant"_s,
                                 u"4391507"_s,          u"DE"_s,
                                 u"Europe/Berlin"_s,    u"help@partner.example"_s,
                                 u"+49 30 1"_s,         u"https://partner.example"_s,
                                 false,                 8,
                                 u"de"_s};
    REQUIRE_OK(store.update(profile));
    CHECK((*store.find() == profile));
}
