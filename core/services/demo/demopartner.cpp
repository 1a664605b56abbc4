// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demopartner.h"

#include "services/demo/demobalances.h"
#include "domain/routing/rulejson.h"
#include "io/rules/rulereader.h"
#include "services/demo/demofile.h"
#include "storage/macro/macrostore.h"
#include "storage/outage/outagestore.h"
#include "storage/partner/profilestore.h"
#include "storage/partner/userstore.h"
#include "storage/rules/rulestore.h"
#include "storage/ticket/savedviewstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> fillProfile(ProfileStore& profiles, const QJsonObject& json)
    {
        PartnerProfile profile;
        HD_TRY(profile.type, demoKey(json, "partner_type"_L1, PartnerType::DirectBill));
        profile.name = json["name"_L1].toString();
        profile.tenantId = demoGuid(profile.name);
        profile.mpnId = json["mpn_id"_L1].toString();
        profile.country = json["country"_L1].toString();
        profile.timeZone = json["time_zone"_L1].toString();
        profile.supportEmail = json["support_email"_L1].toString();
        profile.supportPhone = json["support_phone"_L1].toString();
        profile.website = json["website"_L1].toString();
        return profiles.update(profile);
    }

    Result<> fillPlans(Database& database, const QJsonArray& plans, const DemoTime& time)
    {
        for (const auto& entry : plans) {
            const auto json = entry.toObject();
            SupportPlan plan;
            HD_TRY(plan.kind, demoKey(json, "kind"_L1, PlanKind::Signature));
            plan.accessId = json["access_id"_L1].toString();
            plan.contractId = json["contract_id"_L1].toString();
            HD_TRY(plan.validFrom, time.optionalAt(json["valid_from"_L1].toString()));
            HD_TRY(plan.validTo, time.optionalAt(json["valid_to"_L1].toString()));
            if (json.contains("incidents"_L1))
                plan.incidents = json["incidents"_L1].toInt();
            HD_CHECK(storeDemoContract(database, plan, json));
        }
        return {};
    }

    // The administrator is there already, and may be called like somebody in the file.
    Result<DemoStaff> fillStaff(UserStore& store, const QJsonObject& json, const DemoTime& time)
    {
        DemoStaff staff;
        HD_TRY(const auto administrator, store.findDefault());
        if (!administrator)
            return fail(ErrorCode::NotFound, Subject::User);
        staff.users.insert(u"me"_s, *administrator);
        for (const auto& entry : json["users"_L1].toArray()) {
            const auto member = entry.toObject();
            User user;
            HD_TRY(user.role, demoKey(member, "role"_L1, Role::Agent));
            const auto login = member["login"_L1].toString();
            user.login = login == administrator->login ? login + u".demo"_s : login;
            user.name = member["name"_L1].toString();
            user.email = login + u"@northwindcloud.example"_s;
            user.language = member["language"_L1].toString();
            HD_TRY(const auto added, time.optionalAt(member["added"_L1].toString()));
            user.addedAt = added.value_or(Instant());
            HD_TRY(user.id, store.insert(user));
            staff.users.insert(login, user);
        }
        for (const auto& team : json["teams"_L1].toArray()) {
            HD_TRY(const auto id, store.insertTeam(team.toString()));
            staff.teams.insert(team.toString(), id);
        }
        return staff;
    }

    Result<> fillOutages(OutageStore& store, const QJsonArray& outages, const DemoTime& time)
    {
        for (const auto& entry : outages) {
            const auto json = entry.toObject();
            Outage outage;
            outage.number = json["number"_L1].toString();
            HD_TRY(outage.service, demoKey(json, "service"_L1, Service::Office365));
            outage.workload = json["workload"_L1].toString();
            outage.title = json["title"_L1].toString();
            outage.advisory = json["advisory"_L1].toBool();
            outage.status = json["status"_L1].toString();
            outage.feature = json["feature"_L1].toString();
            outage.impact = json["impact"_L1].toString();
            outage.revision = 1;
            HD_TRY(outage.startedAt, time.at(json["started"_L1].toString()));
            HD_TRY(outage.endedAt, time.optionalAt(json["ended"_L1].toString()));
            HD_CHECK(store.insert(outage));
        }
        return {};
    }

    /// Rules of one's own, as "rule import" would take them in.
    Result<> fillRules(RuleStore& store, const QJsonArray& rules, const User& owner, Instant now)
    {
        const QJsonDocument file(QJsonObject{{u"rules"_s, rules}});
        HD_TRY(const auto own, readRules(file.toJson(), u"partner.json"_s));
        const auto compact = [](const Rule& rule) {
            return QJsonDocument(ruleToJson(rule)).toJson(QJsonDocument::Compact);
        };
        for (const auto& rule : own) {
            const auto* shipped = shippedRules().find(rule.id);
            HD_CHECK(store.save({rule.id, compact(rule), shipped ? compact(*shipped) : QByteArray()}, owner.id, now));
        }
        return {};
    }

    Result<> fillViews(SavedViewStore& store, const QJsonArray& views, const User& owner)
    {
        for (const auto& entry : views) {
            SavedView view;
            view.owner = owner.id;
            view.shared = entry["shared"_L1].toBool();
            view.name = entry["name"_L1].toString();
            view.searchText = entry["search"_L1].toString();
            HD_CHECK(store.insert(view));
        }
        return {};
    }

    Result<> fillMacros(MacroStore& store, const QJsonArray& macros, const DemoStaff& staff)
    {
        for (const auto& entry : macros) {
            const auto json = entry.toObject();
            Macro macro;
            macro.owner = staff.users.value(u"me"_s).id;
            macro.shared = json["shared"_L1].toBool();
            macro.name = json["name"_L1].toString();
            macro.note = json["note"_L1].toString();
            macro.reply = json["reply"_L1].toString();
            const auto changes = json["changes"_L1].toObject();
            for (const auto& key : changes.keys()) {
                const auto field = fromKey<TicketField>(key);
                if (!field)
                    return fail(ErrorCode::Internal, {key});
                const auto value = changes[key].toString();
                macro.changes.insert(
                    *field, *field == TicketField::Team ? QString::number(staff.teams.value(value).value()) : value);
            }
            HD_TRY(const auto checked, checkedMacro(macro));
            HD_CHECK(store.insert(checked));
        }
        return {};
    }

} // namespace

Result<DemoStaff> fillDemoPartner(Database& database, const DemoTime& time)
{
    HD_TRY(const auto file, readDemoFile(u"partner"_s));
    ProfileStore profiles(database);
    HD_CHECK(fillProfile(profiles, file["profile"_L1].toObject()));
    HD_CHECK(fillPlans(database, file["support_plans"_L1].toArray(), time));
    OutageStore outages(database);
    HD_CHECK(fillOutages(outages, file["outages"_L1].toArray(), time));
    UserStore users(database);
    HD_TRY(auto staff, fillStaff(users, file.object(), time));
    SavedViewStore views(database);
    HD_CHECK(fillViews(views, file["views"_L1].toArray(), staff.users.value(u"me"_s)));
    MacroStore macros(database);
    HD_CHECK(fillMacros(macros, file["macros"_L1].toArray(), staff));
    RuleStore rules(database);
    HD_CHECK(fillRules(rules, file["rules"_L1].toArray(), staff.users.value(u"me"_s), time.now()));
    return staff;
}

Result<QTimeZone> demoZone()
{
    HD_TRY(const auto file, readDemoFile(u"partner"_s));
    const auto name = file["profile"_L1]["time_zone"_L1].toString();
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc(); // a machine without zone data still gets a demo
}

} // namespace helpdesk
