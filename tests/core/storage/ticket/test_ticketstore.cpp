// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/ticket/ticketcolumns.h"
#include "storage/ticket/ticketstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// Ids of rows that exist: foreign keys are checked.
void insertPeople(Database& database)
{
    REQUIRE_OK(database.execute(
        u"INSERT INTO app_user (id, login, name, email, role, language, active) "
        "VALUES (1, 'anna', 'Anna', '', 'agent', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1)"_s));
    REQUIRE_OK(database.execute(u"INSERT INTO team (id, name) VALUES (1, 'Cloud')"_s));
}

Ticket fullTicket()
{
    Ticket ticket;
    ticket.number = 1001;
    ticket.revision = 1;
    ticket.title = u"Почта не ходит: 'quoted' %_\\"_s;
    ticket.state = TicketState::WaitingCustomer;
    ticket.keptState = TicketState::Resolving;
    ticket.severity = Severity::A;
    ticket.impact = Impact::Everyone;
    ticket.urgency = Urgency::Degraded;
    ticket.service = Service::Dynamics365;
    ticket.category = Category::Security;
    ticket.problemType = u"Mail flow"_s;
    ticket.channel = Channel::Chat;
    ticket.callerNote = u"somebody from Contoso"_s;
    ticket.frozenSubscription = {{u"id"_s, u"x"_s}, {u"quantity"_s, 7}};
    ticket.assignee = UserId(1);
    ticket.team = TeamId(1);
    ticket.createdBy = UserId(2);
    ticket.createdAt = Instant(1'000);
    ticket.updatedAt = Instant(2'000);
    ticket.firstResolvedAt = Instant(1'500);
    ticket.resolvedAt = Instant(1'600);
    ticket.closedAt = Instant(1'700);
    ticket.episode = 3;
    ticket.cause = u"DNS"_s;
    ticket.solution = u"It is always DNS"_s;
    ticket.cancelReason = CancelReason::Spam;
    ticket.contactOverridden = true;
    ticket.guideDone = true;
    ticket.escalationApproved = true;
    ticket.escalationRequester = UserId(2);
    ticket.restricted = true;
    ticket.externalReference = u"INC0000045"_s;
    return ticket;
}

} // namespace

TEST_CASE("a stored ticket reads back with every field", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    insertPeople(workspace.database());
    TicketStore store(workspace.database());
    auto ticket = GENERATE(fullTicket(), Ticket());
    ticket.number = 1001;
    const auto id = store.insert(ticket);
    REQUIRE_OK(id);
    ticket.id = *id;
    const auto read = store.find(*id);
    REQUIRE_OK(read);
    CHECK(*read == ticket);

    const auto byNumber = store.findByNumber(1001);
    REQUIRE_OK(byNumber);
    CHECK(*byNumber == *id);
    const auto unknown = store.findByNumber(1002);
    REQUIRE_OK(unknown);
    CHECK_FALSE(unknown->has_value());
    const auto byReference = store.findByExternalReference(u"INC0000045"_s);
    REQUIRE_OK(byReference);
    CHECK(byReference->has_value() == !ticket.externalReference.isEmpty());
}

TEST_CASE("an update names the revision it saw, and a stale one changes nothing", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    insertPeople(workspace.database());
    TicketStore store(workspace.database());
    auto ticket = fullTicket();
    const auto id = store.insert(ticket);
    REQUIRE_OK(id);
    ticket.id = *id;
    ticket.revision = 2;
    ticket.title = u"Second"_s;
    REQUIRE_OK(store.update(ticket, 1));

    ticket.title = u"Third"_s;
    const auto stale = store.update(ticket, 1);
    REQUIRE_FALSE(stale.has_value());
    CHECK(stale.error().code == ErrorCode::Conflict);
    CHECK(stale.error().arguments == QStringList{u"1001"_s});
    const auto read = store.find(*id);
    REQUIRE_OK(read);
    CHECK(read->title == u"Second"_s);
    CHECK(read->revision == 2);
}

TEST_CASE("a change writes every field that differs, whichever it is", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    insertPeople(workspace.database());
    TicketStore store(workspace.database());
    auto ticket = fullTicket();
    const auto id = store.insert(ticket);
    REQUIRE_OK(id);
    ticket.id = *id;
    Ticket bare;
    bare.id = *id;
    bare.number = 1002;
    const auto full = ticket;
    for (const auto& next : {bare, full}) {
        auto wanted = next;
        wanted.revision = ticket.revision + 1;
        REQUIRE_OK(store.update(wanted, ticket.revision));
        const auto read = store.find(*id);
        REQUIRE_OK(read);
        CHECK(*read == wanted);
        ticket = wanted;
    }
}

TEST_CASE("a change writes nothing but what differs, so that no index of another column is touched", "[ticketstore]")
{
    const auto before = fullTicket();
    auto after = before;
    after.revision = 2;
    after.problemType = u"Sign-in"_s;
    const auto columns = differingColumns(before, after);
    CHECK(updateOf(columns) == u"UPDATE ticket SET revision = ?, problem_type = ?\nWHERE id = ? AND revision = ?"_s);
    CHECK(differingColumns(before, before).empty());
    CHECK(differingColumns(before, Ticket()).size() + 4 == allTicketColumns().size()); // neither has a customer, contact, subscription or batch
}

TEST_CASE("a ticket that does not exist is not found", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    const auto missing = TicketStore(workspace.database()).find(TicketId(99));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().subject == Subject::Ticket);
    CHECK(missing.error().arguments.isEmpty()); // the id says nothing to people
}

TEST_CASE("numbers are given out once, in order", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    TicketStore store(workspace.database());
    const auto first = store.nextNumber();
    const auto second = store.nextNumber();
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    CHECK(*first == 1001);
    CHECK(*second == 1002);
}

TEST_CASE("messages, events and recorded facts of a ticket read back in order", "[ticketstore]")
{
    TemporaryWorkspace workspace;
    insertPeople(workspace.database());
    TicketStore store(workspace.database());
    const auto id = store.insert(fullTicket());
    REQUIRE_OK(id);

    Message later{{}, *id, MessageKind::Reply, false, UserId(1), u"Anna"_s, u"Second\nline"_s, Instant(20)};
    Message earlier{{}, *id, MessageKind::PhoneCall, true, {}, u"Bob"_s, u""_s, Instant(10)};
    const auto laterId = store.insertMessage(later);
    const auto earlierId = store.insertMessage(earlier);
    REQUIRE_OK(laterId);
    REQUIRE_OK(earlierId);
    later.id = *laterId;
    earlier.id = *earlierId;
    const auto messages = store.listMessages(*id);
    REQUIRE_OK(messages);
    CHECK(*messages == std::vector<Message>{earlier, later});

    TicketEvent event{{}, *id, {}, Instant(5), EventKind::State, UserId(1), u"Anna"_s, {{u"to"_s, u"new"_s}}};
    const auto eventId = store.insertEvent(event);
    REQUIRE_OK(eventId);
    event.id = *eventId;
    const auto events = store.listEvents(*id);
    REQUIRE_OK(events);
    CHECK(*events == std::vector<TicketEvent>{event});

    REQUIRE_OK(store.insertRecordedFact(*id, u"made_sla"_s, u"true"_s));
    REQUIRE_OK(store.insertRecordedFact(*id, u"made_sla"_s, u"false"_s));
    const auto facts = store.listRecordedFacts(*id);
    REQUIRE_OK(facts);
    CHECK(*facts == QHash<QString, QString>{{u"made_sla"_s, u"false"_s}});
}
