// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/ticket/referrednames.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

void addUsers(Database& database, int count)
{
    for (int id = 1; id <= count; ++id) {
        REQUIRE_OK(database.execute(u"INSERT INTO app_user (id, login, name, email, role, language, active) "
                                    "VALUES (%1, 'login%1', 'Agent %1 é', '', 'agent', '', 1)"_s.arg(id)));
    }
}

} // namespace

TEST_CASE("names of more people than are kept are right in any order", "[referrednames]")
{
    TemporaryWorkspace workspace;
    addUsers(workspace.database(), 600);
    auto names = ReferredNames::open(workspace.database());
    REQUIRE_OK(names);
    for (int round = 0; round < 2000; ++round) {
        const auto id = round * 257 % 600 + 1;
        CHECK(names->user(id) == u"Agent %1 é"_s.arg(id).toUtf8());
    }
    REQUIRE_OK(names->finish());
}

TEST_CASE("nobody and somebody who is not there have no name", "[referrednames]")
{
    TemporaryWorkspace workspace;
    addUsers(workspace.database(), 2);
    auto names = ReferredNames::open(workspace.database());
    REQUIRE_OK(names);
    CHECK(names->user(0).isEmpty());
    CHECK(names->user(258).isEmpty()); // in the place of the second
    CHECK(names->user(2) == u"Agent 2 é"_s.toUtf8());
    CHECK(names->customer(7, ReferredNames::TenantId).isEmpty());
    CHECK(names->contact(7).isEmpty());
    CHECK(names->team(7).isEmpty());
    REQUIRE_OK(names->finish());
}
