// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scalepeople.h"

#include "services/demo/scaletext.h"
#include "services/demo/scalewords.h"
#include "storage/partner/profilestore.h"
#include "storage/partner/userstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kUsers = 30;
    constexpr int kSupervisors = 5;

    // Numbered logins cannot meet the administrator's, which comes from outside.
    User madeUpUser(Random& random, int number)
    {
        User user;
        user.name = QLatin1StringView(random.of(scalewords::firstNames)) + u' ' + ScaleText::name(random);
        user.login = u"user%1"_s.arg(number, 2, 10, QChar(u'0'));
        user.email = user.login + u"@partner.example"_s;
        user.role = number <= kSupervisors ? Role::Supervisor : Role::Agent;
        user.language = random.chance(30) ? u"ru"_s : u"en"_s;
        return user;
    }

    Result<> fillProfile(Database& database)
    {
        PartnerProfile profile;
        profile.name = u"Made-up Cloud Partner"_s;
        profile.country = u"DE"_s;
        profile.timeZone = u"Europe/Berlin"_s;
        profile.supportEmail = u"support@partner.example"_s;
        return ProfileStore(database).update(profile);
    }

} // namespace

Result<ScalePeople> fillScalePeople(Database& database, Random random)
{
    HD_CHECK(fillProfile(database));
    UserStore store(database);
    ScalePeople people;
    HD_TRY(const auto administrator, store.findDefault());
    if (!administrator)
        return fail(ErrorCode::NotFound, Subject::User);
    people.agents.push_back(*administrator);
    for (int number = 1; number < kUsers; ++number) {
        auto user = madeUpUser(random, number);
        HD_TRY(user.id, store.insert(user));
        (user.role == Role::Supervisor ? people.supervisors : people.agents).push_back(std::move(user));
    }
    for (const auto& name : {u"First line"_s, u"Office"_s, u"Azure"_s, u"Business applications"_s}) {
        HD_TRY(const auto team, store.insertTeam(name));
        people.teams.push_back(team);
    }
    return people;
}

} // namespace helpdesk
