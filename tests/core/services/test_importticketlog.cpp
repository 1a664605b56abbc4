// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importfile.h"
#include "servicefixture.h"
#include "services/sla/servicelevels.h"
#include "storage/ticket/ticketstore.h"
#include "storage/workspace/workspacestore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

LoggedMoment moment(qint64 at, TicketState state, const QString& assignee = {}, const QString& team = {})
{
    return {Instant(at), state, Severity::B, assignee, team, u"Updater 3"_s, {}};
}

LoggedTicket loggedTicket(const QString& reference)
{
    LoggedTicket ticket;
    ticket.reference = reference;
    ticket.title = u"Printer on fire"_s;
    ticket.body = u"It burns."_s;
    ticket.customer = u"Location 143"_s;
    ticket.contact = u"Caller 2403"_s;
    ticket.createdAt = Instant(1'000);
    ticket.moments = {moment(1'000, TicketState::New), moment(2'000, TicketState::Resolving, u"Resolver 17"_s, u"Group 1"_s),
                      moment(3'000, TicketState::Resolved, u"Resolver 17"_s, u"Group 1"_s)};
    ticket.resolvedAt = Instant(2'900);
    ticket.facts = {{u"made_sla"_s, u"true"_s}};
    return ticket;
}

class TicketLogFixture : public ServiceFixture {
public:
    ImportOutcome store(const std::vector<LoggedTicket>& tickets)
    {
        ImportFile file;
        file.fileName = u"log.csv"_s;
        file.kind = ImportKind::TicketLog;
        file.read = static_cast<qint64>(tickets.size());
        file.tickets = tickets;
        return unwrap(imports->store(olga, file, {}, quiet));
    }
    Ticket ticket(const QString& reference)
    {
        TicketStore tickets(*database);
        return unwrap(tickets.find(*unwrap(tickets.findByExternalReference(reference))));
    }
    QStringList history(const QString& reference)
    {
        QStringList lines;
        for (const auto& event : unwrap(TicketStore(*database).listEvents(ticket(reference).id))) {
            const auto& data = event.data;
            auto line = u"%1 %2"_s.arg(event.at.milliseconds()).arg(keyOf(event.kind));
            if (event.kind == EventKind::Field)
                line += u' ' + data[u"field"_s].toString() + u' ' + data[u"to_name"_s].toString();
            if (event.kind == EventKind::State)
                line += u' ' + data[u"from"_s].toString() + u' ' + data[u"to"_s].toString();
            if (event.kind != EventKind::Imported)
                lines << line;
        }
        return lines;
    }
};

} // namespace

TEST_CASE_METHOD(TicketLogFixture, "a logged ticket is replayed as events at its own instants", "[import][log]")
{
    const auto outcome = store({loggedTicket(u"INC1"_s)});
    CHECK(outcome.added == 1);
    const auto kept = ticket(u"INC1"_s);
    CHECK(kept.number == 1001);
    CHECK((kept.state == TicketState::Resolved));
    CHECK((kept.severity == Severity::B));
    CHECK(kept.createdAt == Instant(1'000));
    CHECK(kept.updatedAt == Instant(3'000));
    CHECK(kept.resolvedAt == Instant(2'900));
    CHECK(kept.firstResolvedAt == Instant(2'900));
    CHECK(kept.batch == outcome.batch);
    CHECK(history(u"INC1"_s)
          == QStringList{u"1000 created"_s, u"1000 message"_s, u"2000 field assignee Resolver 17"_s,
                         u"2000 field team Group 1"_s, u"2000 state new resolving"_s, u"3000 state resolving resolved"_s});
    CHECK(unwrap(TicketStore(*database).listRecordedFacts(kept.id)).value(u"made_sla"_s) == u"true"_s);
    CHECK(unwrap(WorkspaceStore(*database).check(quiet)).isEmpty());
}

TEST_CASE_METHOD(TicketLogFixture, "whom a log names is made once and only once", "[import][log]")
{
    const auto known = addCustomer(u"LOCATION 143"_s);
    store({loggedTicket(u"INC1"_s), loggedTicket(u"INC2"_s)});
    CHECK(ticket(u"INC1"_s).customer == known.id);
    CHECK(ticket(u"INC1"_s).contact == ticket(u"INC2"_s).contact);
    CHECK(*customers->count() == 1);
    const auto resolver = unwrap(users->findByLogin(u"resolver.17"_s));
    CHECK(resolver.name == u"Resolver 17"_s);
    CHECK_FALSE(resolver.active);
    CHECK((resolver.role == Role::Agent));
    CHECK(ticket(u"INC2"_s).assignee == resolver.id);
    CHECK(unwrap(users->teams()).size() == 1);
    CHECK(unwrap(users->list()).size() == 2);
}

TEST_CASE_METHOD(TicketLogFixture, "importing a log twice changes nothing", "[import][log]")
{
    store({loggedTicket(u"INC1"_s), loggedTicket(u"INC2"_s)});
    const auto before = ticket(u"INC1"_s);
    const auto change = lastChange();
    const auto events = number(u"SELECT COUNT(*) FROM ticket_event"_s);
    clock.advance(std::chrono::hours(1));
    const auto again = store({loggedTicket(u"INC1"_s), loggedTicket(u"INC2"_s)});
    CHECK(again.unchanged == 2);
    CHECK((ticket(u"INC1"_s) == before));
    CHECK(number(u"SELECT COUNT(*) FROM ticket_event"_s) == events);
    CHECK(lastChange() == change);
}

TEST_CASE_METHOD(TicketLogFixture, "a longer log appends what is new", "[import][log]")
{
    store({loggedTicket(u"INC1"_s)});
    const auto before = history(u"INC1"_s);
    auto longer = loggedTicket(u"INC1"_s);
    longer.moments.push_back(moment(4'000, TicketState::Diagnosing, u"Resolver 2"_s, u"Group 1"_s));
    longer.facts.insert(u"made_sla"_s, u"false"_s);
    const auto outcome = store({longer});
    CHECK(outcome.changed == 1);
    CHECK(outcome.added == 0);
    CHECK(history(u"INC1"_s)
          == before + QStringList{u"4000 field assignee Resolver 2"_s, u"4000 state resolved diagnosing"_s});
    const auto kept = ticket(u"INC1"_s);
    CHECK(kept.revision == 2);
    CHECK(kept.number == 1001);
    CHECK(kept.episode == 2);
    CHECK((kept.state == TicketState::Diagnosing));
    CHECK(kept.firstResolvedAt == Instant(3'000));
    CHECK(unwrap(TicketStore(*database).listRecordedFacts(kept.id)).value(u"made_sla"_s) == u"false"_s);
    CHECK(store({longer}).unchanged == 1);
    auto levels = unwrap(ServiceLevels::inForce(*database));
    CHECK(unwrap(levels.check(quiet)).isEmpty());
    CHECK(number(u"SELECT reassignments FROM ticket_course"_s) == 1);
}

TEST_CASE_METHOD(TicketLogFixture, "a past told differently is not rewritten, only continued", "[import][log]")
{
    store({loggedTicket(u"INC1"_s)});
    const auto before = history(u"INC1"_s);
    auto rewritten = loggedTicket(u"INC1"_s);
    rewritten.moments[1].assignee = u"Somebody else"_s;
    rewritten.moments.push_back(moment(5'000, TicketState::Closed, u"Resolver 17"_s, u"Group 1"_s));
    CHECK(store({rewritten}).changed == 1);
    CHECK(history(u"INC1"_s) == before + QStringList{u"5000 state resolved closed"_s});
}

TEST_CASE_METHOD(TicketLogFixture, "a caller of no company stays a note", "[import][log]")
{
    auto ticketOfNobody = loggedTicket(u"INC9"_s);
    ticketOfNobody.customer.clear();
    ticketOfNobody.title.clear();
    store({ticketOfNobody});
    const auto kept = ticket(u"INC9"_s);
    CHECK_FALSE(kept.customer.isValid());
    CHECK(kept.callerNote == u"Caller 2403"_s);
    CHECK(kept.title == u"INC9"_s);
}

TEST_CASE_METHOD(TicketLogFixture, "an imported report of security is seen by named people only", "[import][log]")
{
    auto report = loggedTicket(u"INC1"_s);
    report.category = Category::Security;
    store({report, loggedTicket(u"INC2"_s)});
    CHECK(ticket(u"INC1"_s).restricted);
    CHECK_FALSE(ticket(u"INC2"_s).restricted);

    // Its source calls it so only later.
    auto known = loggedTicket(u"INC2"_s);
    known.category = Category::Security;
    store({known});
    CHECK(ticket(u"INC2"_s).restricted);
    const auto isHiding = [](const TicketEvent& event) { return event.data.value(u"restricted"_s).toBool(); };
    for (const auto& reference : {u"INC1"_s, u"INC2"_s}) {
        const auto events = unwrap(TicketStore(*database).listEvents(ticket(reference).id));
        CHECK(std::count_if(events.begin(), events.end(), isHiding) == 1);
    }
    known.category = Category::Technical;
    store({known});
    CHECK(ticket(u"INC2"_s).restricted);
}
