// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditchanges.h"
#include "domain/audit/auditfacts.h"
#include "domain/audit/auditrow.h"
#include "domain/sla/listedpolicy.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("what an act changed is told field by field, and what it did not change is not told", "[audit]")
{
    User before{UserId(1), u"anna"_s, u"Anna"_s, {}, Role::Agent, {}, true, {}};
    auto after = before;
    after.role = Role::Supervisor;
    after.active = false;
    const auto changes = auditChanges(auditFacts(before), auditFacts(after));
    CHECK(changes == QJsonObject{{u"role"_s, QJsonArray{u"agent"_s, u"supervisor"_s}}, {u"active"_s, QJsonArray{true, false}}});
    CHECK(auditChanges(auditFacts(before), auditFacts(before)).isEmpty());
}

TEST_CASE("fields within fields are told by their path, lists as one text", "[audit]")
{
    const QJsonObject before{{u"hours"_s, QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"08:00"_s, u"12:00"_s}}}}},
                             {u"services"_s, QJsonArray{u"azure"_s}}};
    const QJsonObject after{
        {u"hours"_s, QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"08:00"_s, u"12:00"_s}, QJsonArray{u"13:00"_s, u"17:00"_s}}}}},
        {u"services"_s, QJsonArray{u"azure"_s, u"office365"_s}},
        {u"note"_s, QString()}};
    const auto changes = auditChanges(before, after);
    CHECK(changes.keys() == QStringList{u"hours.mon"_s, u"services"_s});
    CHECK(changes[u"hours.mon"_s] == QJsonArray{u"08:00-12:00"_s, u"08:00-12:00, 13:00-17:00"_s});
    CHECK(changes[u"services"_s] == QJsonArray{u"azure"_s, u"azure, office365"_s});
}

TEST_CASE("a target of a policy is told by clock and severity, steps of its ladder in words", "[audit]")
{
    auto policy = shippedDefaultPolicy();
    const auto before = listedPolicyToJson(policy);
    policy.terms.target(Severity::A, ServiceClock::Resolution) = {std::chrono::minutes(120), TimeBasis::Business};
    policy.ladder = {LadderStep()};
    const auto changes = auditChanges(before, listedPolicyToJson(policy));
    CHECK(changes.contains(u"targets.A.resolution"_s));
    CHECK(changes[u"ladder"_s].toArray().at(1).toString().contains(u"clock: "_s));
    CHECK_FALSE(changes.contains(u"targets.B.resolution"_s));
}

TEST_CASE("the audit keeps no whole texts", "[audit]")
{
    Customer customer;
    customer.note = QString(20'000, u'x');
    const auto told = auditChanges({}, auditFacts(customer))[u"note"_s].toArray().at(1).toString();
    CHECK(told.size() == longestAuditText + 1);
    CHECK(told.endsWith(u'…'));
}

TEST_CASE("a line of the audit tells moment, person and act whatever it is about", "[audit]")
{
    AuditedEvent ofTicket;
    ofTicket.event.id = EventId(7);
    ofTicket.event.at = Instant(1000);
    ofTicket.event.kind = EventKind::Field;
    ofTicket.event.actor = UserId(3);
    ofTicket.event.actorName = u"Anna"_s;
    AuditEntry entry;
    entry.id = AuditEntryId(9);
    entry.at = Instant(2000);
    entry.thing = AuditThing::Policy;
    entry.act = AuditAct::Moved;
    const std::vector<AuditRow> rows{ofTicket, entry};
    CHECK(thingOf(rows[0]) == AuditThing::Ticket);
    CHECK(actKeyOf(rows[0]) == u"field"_s);
    CHECK(personOf(rows[0]) == UserId(3));
    CHECK(personNameOf(rows[0]) == u"Anna"_s);
    CHECK(placeOf(rows[0]) == AuditPlace{Instant(1000), true, 7});
    CHECK(thingOf(rows[1]) == AuditThing::Policy);
    CHECK(actKeyOf(rows[1]) == u"moved"_s);
    CHECK_FALSE(personOf(rows[1]).isValid());
    CHECK(placeOf(rows[1]) == AuditPlace{Instant(2000), false, 9});
}
