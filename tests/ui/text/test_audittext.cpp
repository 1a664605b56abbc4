// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/audittext.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entryOf(AuditThing thing, AuditAct act, const QJsonObject& data = {})
{
    AuditEntry entry;
    entry.thing = thing;
    entry.act = act;
    entry.thingName = u"Azure %1"_s; // whoever calls a thing so
    entry.data = data;
    return entry;
}

} // namespace

TEST_CASE("every kind of thing and every act has its label", "[text][audit]")
{
    for (const auto thing : valuesOf<AuditThing>())
        CHECK_FALSE(label(thing).isEmpty());
    for (const auto act : valuesOf<AuditAct>())
        CHECK_FALSE(label(act).isEmpty());
    for (const auto kind : valuesOf<EventKind>())
        CHECK_FALSE(auditActLabel(QString(keyOf(kind))).isEmpty());
}

TEST_CASE("what was done is a sentence, whatever a thing is called", "[text][audit]")
{
    CHECK(sentence(entryOf(AuditThing::Policy, AuditAct::Edited)) == u"Service level policy “Azure %1” changed"_s);
    CHECK(sentence(entryOf(AuditThing::BalancePolicy, AuditAct::Edited)) == u"Rules for incidents and costs changed"_s);
    CHECK(sentence(entryOf(AuditThing::Export, AuditAct::Exported, {{u"list"_s, u"tickets"_s}, {u"rows"_s, 1}}))
          == u"List “Tickets” exported to the file “Azure %1”, 1 row(s)"_s);
    CHECK(sentence(entryOf(AuditThing::Import, AuditAct::Imported,
                           {{u"import_kind"_s, u"customers"_s}, {u"added"_s, 3}, {u"changed"_s, 2}, {u"rejected"_s, 1}}))
              .endsWith(u"new 3, changed 2, rejected 1"_s));
    CHECK(sentence(entryOf(AuditThing::View, AuditAct::Filed)) == u"Saved view: Filed"_s); // nobody does that
    const AuditRow row = entryOf(AuditThing::Policy, AuditAct::Edited);
    CHECK(personText(row) == u"The program"_s);
    CHECK(thingText(row) == u"Service level policy: Azure %1"_s);
}

TEST_CASE("old and new values are read field by field, in words", "[text][audit]")
{
    const QJsonObject changes{{u"role"_s, QJsonArray{u"agent"_s, u"supervisor"_s}},
                              {u"active"_s, QJsonArray{true, false}},
                              {u"ended_at"_s, QJsonArray{QJsonValue(), u"2026-11-23T07:20:00Z"_s}},
                              {u"targets.A.resolution.minutes"_s, QJsonArray{240, 120}}};
    const auto lines = auditDetails(entryOf(AuditThing::User, AuditAct::Edited, {{u"changes"_s, changes}}), QTimeZone("Europe/Riga"));
    const auto line = [&lines](const QString& name) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const AuditDetail& one) { return one.name == name; });
        REQUIRE(found != lines.end());
        return *found;
    };
    CHECK(lines.size() == 4);
    CHECK(line(u"Role"_s) == AuditDetail{u"Role"_s, u"Agent"_s, u"Supervisor"_s, true});
    CHECK(line(u"Works here"_s) == AuditDetail{u"Works here"_s, u"yes"_s, u"no"_s, true});
    CHECK(line(u"End"_s) == AuditDetail{u"End"_s, {}, u"2026-11-23 09:20"_s, true});
    CHECK(line(u"Targets › A › Resolution › Minutes"_s) == AuditDetail{u"Targets › A › Resolution › Minutes"_s, u"240"_s, u"120"_s, true});
}

TEST_CASE("rejected rows of an import are told with line and reason", "[text][audit]")
{
    const QJsonArray rejections{QJsonObject{{u"line"_s, 7}, {u"reason"_s, u"invalid_guid"_s}, {u"arguments"_s, QJsonArray{u"x"_s}}}};
    const auto lines = auditDetails(entryOf(AuditThing::Import, AuditAct::Imported, {{u"rejections"_s, rejections}}), QTimeZone::utc());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].name == u"Line 7"_s);
    CHECK_FALSE(lines[0].after.isEmpty());
    CHECK_FALSE(lines[0].isChange);
}

TEST_CASE("what was done to a ticket is told as its history tells it", "[text][audit]")
{
    AuditedEvent audited;
    audited.number = 1042;
    audited.title = u"Mail"_s;
    audited.event.kind = EventKind::Field;
    audited.event.data = {{u"field"_s, u"severity"_s}, {u"from"_s, u"C"_s}, {u"to"_s, u"A"_s}};
    const AuditRow row = audited;
    CHECK(thingText(row) == u"#1042 Mail"_s);
    const auto lines = auditDetails(row, QTimeZone::utc());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].name == u"Severity"_s);
    CHECK(sentence(row).contains(lines[0].after));
}
