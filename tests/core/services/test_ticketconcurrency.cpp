// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticketfixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTicketsEach = 200;
constexpr auto kPathVariable = "HELPDESK_TEST_WORKSPACE";

} // namespace

// Run by the test below in processes of its own.
TEST_CASE("a process writes its share of tickets", "[.writer]")
{
    const auto path = qEnvironmentVariable(kPathVariable);
    REQUIRE_FALSE(path.isEmpty());
    auto database = Database::open(path, DatabaseMode::Write, std::chrono::seconds(60));
    REQUIRE_OK(database);
    const FakeClock clock;
    TicketService tickets(**database, clock);
    const auto anna = UserStore(**database).findByLogin(u"anna"_s);
    REQUIRE_OK(anna);
    REQUIRE(*anna);
    NewTicket form;
    form.title = u"From process %1"_s.arg(QCoreApplication::applicationPid());
    form.body = u"text"_s;
    for (int i = 0; i < kTicketsEach; ++i) {
        const auto created = tickets.create(actorOf(**anna), form);
        REQUIRE_OK(created);
    }
}

TEST_CASE_METHOD(TicketFixture, "two processes write one workspace: every ticket is there, every number once",
                 "[ticketservice][concurrency]")
{
    database.reset();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kPathVariable), path());
    std::array<QProcess, 2> processes;
    for (auto& process : processes) {
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"[.writer]"_s});
    }
    for (auto& process : processes) {
        REQUIRE(process.waitForFinished(250'000));
        INFO(process.readAll().toStdString());
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 0);
    }
    database = open(DatabaseMode::Write);
    tickets = std::make_unique<TicketService>(*database, clock);
    QSet<qint64> numbers;
    QSet<QString> titles;
    for (const auto& row : unwrap(tickets->list(olga, {}, 10'000)).rows) {
        numbers << row.number;
        titles << row.title;
        CHECK(unwrap(tickets->details(olga, row.id)).messages.size() == 1);
    }
    CHECK(numbers.size() == 2 * kTicketsEach);
    CHECK(titles.size() == 2);
    CHECK(create().number == 1001 + 2 * kTicketsEach);
}

TEST_CASE_METHOD(TicketFixture, "two connections merge what they edit apart and never overwrite each other",
                 "[ticketservice][concurrency]")
{
    const auto ticket = create();
    const auto otherDatabase = open(DatabaseMode::Write);
    TicketService other(*otherDatabase, clock);
    const auto seenByOther = unwrap(other.details(dave, ticket.id)).ticket.revision;
    REQUIRE_OK(tickets->edit(anna, ticket.id, ticket.revision, {{TicketField::Title, u"Here"_s}}));
    const auto merged = unwrap(other.edit(dave, ticket.id, seenByOther, {{TicketField::Severity, u"A"_s}}));
    CHECK(merged.title == u"Here"_s);
    const auto conflict = other.edit(dave, ticket.id, seenByOther, {{TicketField::Title, u"There"_s}});
    REQUIRE_FALSE(conflict.has_value());
    CHECK(conflict.error().code == ErrorCode::Conflict);
    CHECK(stored(ticket.id).title == u"Here"_s);
    CHECK(stored(ticket.id).severity == Severity::A);
}
