// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ticketfixture.h"
#include "services/auditservice.h"
#include "storage/ticket/ticketstore.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    struct AuditFixture : TicketFixture {
        AuditService audit{*database, clock};
        QuietTask quiet;

        std::vector<AuditRow> list(const AuditFilter& filter = {}, int limit = 1000)
        {
            return unwrap(audit.list(olga, filter, {}, limit)).rows;
        }
        QStringList acts(const AuditFilter& filter = {})
        {
            QStringList keys;
            for (const auto& row : list(filter))
                keys << actKeyOf(row);
            return keys;
        }
        Ticket ticket(const QString& title, const Actor& by)
        {
            NewTicket form;
            form.title = title;
            return unwrap(tickets->create(by, form));
        }
        void note(const QString& file)
        {
            REQUIRE_OK(audit.noteExport(boris, {u"tickets"_s, file, {}, 3}));
        }
        QString exported(const AuditFilter& filter, const CsvOptions& options = {})
        {
            const auto path = folder.filePath(u"audit.csv"_s);
            REQUIRE_OK(audit.exportTo(
                olga, filter, [](const AuditRow& row) { return u"= "_s + actKeyOf(row); }, path, options, {}, quiet));
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            return QString::fromUtf8(file.readAll());
        }
    };

} // namespace

TEST_CASE("the audit has acts on tickets and all others in one order", "[services][audit]")
{
    AuditFixture fixture;
    const auto ticket = fixture.ticket(u"Mail"_s, fixture.anna);
    fixture.note(u"first.csv"_s); // in the same moment
    fixture.clock.advance(1min);
    REQUIRE_OK(fixture.tickets->edit(fixture.anna, ticket.id, ticket.revision, {{TicketField::Title, u"Mail stays away"_s}}));
    fixture.clock.advance(1min);
    fixture.note(u"second.csv"_s);
    const auto rows = fixture.list();
    REQUIRE(rows.size() >= 4);
    CHECK(fixture.acts().mid(0, 4) == QStringList{u"exported"_s, u"field"_s, u"exported"_s, u"created"_s});
    CHECK(std::get<AuditEntry>(rows[0]).thingName == u"second.csv"_s);
    CHECK(std::get<AuditEntry>(rows[0]).actorName == u"Boris"_s);
    const auto& edited = std::get<AuditedEvent>(rows[1]);
    CHECK(edited.number == ticket.number);
    CHECK(edited.title == u"Mail stays away"_s);
    CHECK(edited.event.actorName == u"Anna"_s);
}

TEST_CASE("pages of the audit, put together, are the whole of it", "[services][audit]")
{
    AuditFixture fixture;
    for (int i = 0; i < 7; ++i) {
        fixture.ticket(u"Ticket %1"_s.arg(i), fixture.anna);
        fixture.note(u"%1.csv"_s.arg(i));
        if (i % 3 == 0)
            fixture.clock.advance(1min);
    }
    const auto all = fixture.list();
    for (const auto limit : {1, 2, 3, 5}) {
        std::vector<AuditRow> paged;
        std::optional<AuditPlace> after;
        for (bool complete = false; !complete;) {
            const auto page = AuditFixture::unwrap(fixture.audit.list(fixture.olga, {}, after, limit));
            REQUIRE_FALSE(page.rows.empty());
            paged.insert(paged.end(), page.rows.begin(), page.rows.end());
            after = placeOf(paged.back());
            complete = page.complete;
        }
        CHECK(paged == all);
    }
}

TEST_CASE("the audit is narrowed by period, person, kind, act and ticket", "[services][audit]")
{
    AuditFixture fixture;
    const auto first = fixture.ticket(u"First"_s, fixture.anna);
    const auto start = fixture.clock.now();
    fixture.clock.advance(1h);
    fixture.ticket(u"Second"_s, fixture.dave);
    fixture.note(u"list.csv"_s);
    AuditFilter filter;
    filter.from = start + 1ms;
    filter.to = fixture.clock.now() + 1ms;
    CHECK(fixture.acts(filter) == QStringList{u"exported"_s, u"created"_s});
    filter.to = fixture.clock.now();
    CHECK(fixture.acts(filter).isEmpty());
    filter = {};
    filter.person = fixture.anna.user;
    CHECK(fixture.acts(filter) == QStringList{u"created"_s});
    filter.person = fixture.boris.user;
    CHECK(fixture.acts(filter) == QStringList{u"exported"_s});
    filter = {};
    filter.thing = AuditThing::Ticket;
    CHECK(fixture.acts(filter) == QStringList{u"created"_s, u"created"_s});
    filter.thing = AuditThing::Export;
    CHECK(fixture.acts(filter) == QStringList{u"exported"_s});
    filter = {};
    filter.act = keyOf(EventKind::Created);
    CHECK(fixture.acts(filter) == QStringList{u"created"_s, u"created"_s});
    filter = {};
    filter.ticket = first.number;
    CHECK(fixture.acts(filter) == QStringList{u"created"_s});
    filter.person = fixture.dave.user;
    CHECK(fixture.acts(filter).isEmpty());
    filter = {};
    filter.ticket = 999'999;
    CHECK(fixture.acts(filter).isEmpty());
}

TEST_CASE("agents do not read the audit, and nobody reads there of what they may not see", "[services][audit]")
{
    AuditFixture fixture;
    auto hidden = fixture.ticket(u"A weakness"_s, fixture.anna);
    REQUIRE_OK(fixture.tickets->edit(fixture.anna, hidden.id, hidden.revision,
                                     {{TicketField::Category, QString(keyOf(Category::Security))}}));
    fixture.ticket(u"Mail"_s, fixture.anna);
    const auto refused = fixture.audit.list(fixture.anna, {}, {}, 10);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PermissionDenied);
    const auto ofBoris = AuditFixture::unwrap(fixture.audit.list(fixture.boris, {}, {}, 100)).rows;
    for (const auto& row : ofBoris) {
        const auto* event = std::get_if<AuditedEvent>(&row);
        CHECK((!event || event->number != hidden.number));
    }
    AuditFilter filter;
    filter.ticket = hidden.number;
    CHECK(fixture.acts(filter).size() == 2); // an administrator sees it
    CHECK(AuditFixture::unwrap(fixture.audit.list(fixture.boris, filter, {}, 100)).rows.empty());
    CHECK_FALSE(fixture.audit.exportTo(fixture.anna, {}, {}, fixture.folder.filePath(u"no.csv"_s), {}, {}, fixture.quiet));
}

TEST_CASE("events of tickets are changed and deleted by nobody, and tickets are worked with and merged as ever", "[services][audit]")
{
    AuditFixture fixture;
    const auto ticket = fixture.ticket(u"Mail"_s, fixture.anna);
    CHECK_FALSE(fixture.database->execute(u"UPDATE ticket_event SET actor_name = 'Eve'"_s));
    CHECK_FALSE(fixture.database->execute(u"DELETE FROM ticket_event"_s));
    REQUIRE_OK(fixture.tickets->edit(fixture.anna, ticket.id, ticket.revision, {{TicketField::Title, u"Other"_s}}));
    REQUIRE_OK(fixture.tickets->undo(fixture.anna));
    AuditFilter filter;
    filter.ticket = ticket.number;
    CHECK(fixture.acts(filter) == QStringList{u"undo"_s, u"field"_s, u"created"_s});
}

TEST_CASE("what is done to tickets leaves no entry beside its events", "[services][audit]")
{
    AuditFixture fixture;
    AuditFilter others;
    others.thing = AuditThing::Ticket;
    const auto entries = fixture.list().size() - fixture.list(others).size();
    const auto ticket = fixture.ticket(u"Mail"_s, fixture.anna);
    REQUIRE_OK(fixture.tickets->edit(fixture.anna, ticket.id, ticket.revision, {{TicketField::Title, u"Other"_s}}));
    CHECK(fixture.list().size() - fixture.list(others).size() == entries);
}

TEST_CASE("the audit goes into a file as other lists do", "[services][audit]")
{
    AuditFixture fixture;
    const auto ticket = fixture.ticket(u"=cmd|' /C calc'!A0"_s, fixture.anna);
    fixture.clock.advance(1min);
    fixture.note(u"list.csv"_s);
    const auto whole = fixture.exported({});
    const auto lines = whole.split(u"\r\n"_s);
    CHECK(lines[0] == u"at,person,thing,act,name,title,what,data"_s);
    CHECK(lines[1].contains(u",Boris,export,exported,list.csv,,'= exported,\"{"_s));
    CHECK(whole.contains(u"ticket,created,%1,'=cmd"_s.arg(ticket.number)));
    AuditFilter filter;
    filter.thing = AuditThing::Export;
    CsvOptions options;
    options.delimiter = u';';
    options.zone = QTimeZone("Europe/Riga");
    const auto narrowed = fixture.exported(filter, options).split(u"\r\n"_s);
    CHECK(narrowed.size() == 3); // the last line is empty
    CHECK(narrowed[1].contains(u"+03:00;Boris;export"_s));
}

TEST_CASE("an export of the audit that is cancelled leaves nothing", "[services][audit]")
{
    AuditFixture fixture;
    fixture.note(u"list.csv"_s);
    struct Cancelled final : Task {
        void progress(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    const auto path = fixture.folder.filePath(u"audit.csv"_s);
    const auto answer = fixture.audit.exportTo(fixture.olga, {}, {}, path, {}, {}, cancelled);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}

} // namespace helpdesk
