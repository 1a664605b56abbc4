// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/imports/servicerequeststore.h"
#include "storage/ticket/casestore.h"
#include "storage/ticket/escalationstore.h"
#include "storage/ticket/ticketstore.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto caseNumber = u"119120321001170"_s;

/// A workspace with one ticket and a leg of it that is filed.
struct Stored {
    Stored()
    {
        auto& database = workspace.database();
        REQUIRE_OK(database.execute(u"INSERT INTO app_user (id, login, name, email, role, language, active) "
                                    "VALUES (1, 'anna', 'Anna', '', 'agent', '', 1)"_s));
        Ticket row;
        row.number = 1001;
        row.revision = 1;
        row.title = u"VM does not start"_s;
        row.state = TicketState::Escalated;
        row.assignee = UserId(1);
        row.createdBy = UserId(1);
        ticket = *TicketStore(database).insert(row);
        leg = add(EscalationStatus::Filed);
    }

    EscalationId add(EscalationStatus status, EscalationId parent = {})
    {
        Escalation row;
        row.ticket = ticket;
        row.parent = parent;
        row.status = status;
        row.route = Route::AzurePortal;
        row.externalNumber = caseNumber;
        row.requestedAt = Instant(10);
        row.filedAt = Instant(20);
        row.filedByName = u"Northwind Distribution"_s;
        row.targetStatus = TargetStatus::AttentionNeeded;
        row.targetStatusAt = Instant(30);
        const auto id = EscalationStore(workspace.database()).insert(row);
        REQUIRE_OK(id);
        return *id;
    }
    void say(MessageDirection direction, qint64 at, const QString& key = {})
    {
        CaseMessage message;
        message.leg = leg;
        message.at = Instant(at);
        message.direction = direction;
        message.body = u"words"_s;
        message.sourceKey = key;
        REQUIRE_OK(CaseStore(workspace.database()).insertMessage(message));
    }
    CaseTalk talk()
    {
        const auto found = CaseStore(workspace.database()).find(leg);
        REQUIRE_OK(found);
        return (*found)->row.talk;
    }

    TemporaryWorkspace workspace;
    TicketId ticket;
    EscalationId leg;
};

} // namespace

TEST_CASE("a leg comes back with its parent, its status there and who filed it", "[cases]")
{
    Stored stored;
    const auto below = stored.add(EscalationStatus::Requested, stored.leg);
    const auto found = EscalationStore(stored.workspace.database()).find(below);
    REQUIRE_OK(found);
    REQUIRE(*found);
    CHECK((*found)->parent == stored.leg);
    CHECK((*found)->filedByName == u"Northwind Distribution"_s);
    CHECK((*found)->targetStatus == TargetStatus::AttentionNeeded);
    CHECK((*found)->targetStatusAt == Instant(30));
    CHECK(EscalationStore(stored.workspace.database()).listByNumber(caseNumber)->size() == 2);
    CHECK_FALSE(*EscalationStore(stored.workspace.database()).find(EscalationId(99)));
}

TEST_CASE("what was said is told to the clocks by who spoke first, last, and was not answered", "[cases]")
{
    Stored stored;
    CHECK(stored.talk() == CaseTalk());
    stored.say(MessageDirection::ToTarget, 100);
    CHECK(stored.talk().askedSince == Instant(100));
    stored.say(MessageDirection::FromTarget, 200);
    stored.say(MessageDirection::FromTarget, 300);
    CHECK(stored.talk().firstAnswer == Instant(200));
    CHECK(stored.talk().lastAnswer == Instant(300));
    CHECK_FALSE(stored.talk().askedSince);
    stored.say(MessageDirection::ToTarget, 300); // in the same moment, and after it
    stored.say(MessageDirection::ToTarget, 400);
    CHECK(stored.talk().askedSince == Instant(300));
}

TEST_CASE("the customer is told by replies and calls of ours, not by notes or their own words", "[cases]")
{
    Stored stored;
    TicketStore tickets(stored.workspace.database());
    const auto say = [&](MessageKind kind, bool byCustomer, qint64 at) {
        Message message;
        message.ticket = stored.ticket;
        message.kind = kind;
        message.byCustomer = byCustomer;
        message.at = Instant(at);
        REQUIRE_OK(tickets.insertMessage(message));
    };
    say(MessageKind::Reply, false, 100);
    say(MessageKind::InternalNote, false, 200);
    say(MessageKind::PhoneCall, true, 300);
    CHECK(stored.talk().customerTold == Instant(100));
    say(MessageKind::PhoneCall, false, 400);
    CHECK(stored.talk().customerTold == Instant(400));
}

TEST_CASE("an imported message is stored once, typed ones as often as they are said", "[cases]")
{
    Stored stored;
    for (int i = 0; i < 2; ++i) {
        stored.say(MessageDirection::FromTarget, 100, u"key"_s);
        stored.say(MessageDirection::FromTarget, 100);
    }
    CHECK(CaseStore(stored.workspace.database()).listMessages(stored.leg)->size() == 3);
}

TEST_CASE("legs are counted on their ticket, and only open ones are listed as such", "[cases]")
{
    Stored stored;
    stored.add(EscalationStatus::Returned);
    stored.add(EscalationStatus::Approved);
    CaseStore store(stored.workspace.database());
    const auto open = store.listOpen();
    REQUIRE_OK(open);
    REQUIRE(open->size() == 2);
    CHECK(open->back().row.legNumber == 3);
    CHECK(open->back().row.assigneeName == u"Anna"_s);
    CHECK(store.listAll()->size() == 3);
    CHECK(store.listOfTicket(stored.ticket)->size() == 3);
}

TEST_CASE("a request is unattached while it is open and no leg carries its number", "[cases]")
{
    Stored stored;
    ServiceRequestStore requests(stored.workspace.database());
    const auto add = [&](const QString& its, ServiceRequestStatus status) {
        KeptServiceRequest kept;
        kept.request.number = its;
        kept.request.status = status;
        kept.request.source = CaseSource::Azure;
        kept.request.agreedDue = Instant(70);
        REQUIRE_OK(requests.insert(kept));
    };
    add(caseNumber, ServiceRequestStatus::Open);
    add(u"1"_s, ServiceRequestStatus::AttentionNeeded);
    add(u"2"_s, ServiceRequestStatus::Closed);
    CaseStore store(stored.workspace.database());
    const auto found = store.listUnattached(10);
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().request.number == u"1"_s);
    CHECK(found->front().request.source == CaseSource::Azure);
    CHECK((*store.find(stored.leg))->row.agreedDue == Instant(70));
}

TEST_CASE("the list of open cases walks the index of what is open", "[cases]")
{
    TemporaryWorkspace workspace;
    QFile file(u":/sql/queries/escalation/list_open_cases.sql"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto plan = workspace.database().composed(u"EXPLAIN QUERY PLAN "_s + QString::fromUtf8(file.readAll()));
    REQUIRE_OK(plan);
    REQUIRE_OK(plan->run());
    QStringList steps;
    while (plan->next())
        steps << plan->text(3);
    INFO(steps.join(u'\n').toStdString());
    CHECK(steps.first().contains(u"escalation_open"_s));
    for (const auto& step : steps)
        CHECK_FALSE(step.startsWith(u"SCAN m"_s));
}
