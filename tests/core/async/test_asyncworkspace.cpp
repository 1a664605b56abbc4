// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace.h"
#include "support/asyncfixture.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Writes a customer file as Partner Center exports it.
    QString customerFile(const QTemporaryDir& folder, int rows)
    {
        const auto path = folder.filePath(u"Customers.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        QByteArray text = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
        for (int i = 0; i < rows; ++i) {
            const auto number = QByteArray::number(i).rightJustified(12, '0');
            text += "3f2504e0-4f89-41d3-9a0c-" + number + ",Company " + number + ",company" + number
                + ".onmicrosoft.com,Reseller\r\n";
        }
        file.write(text);
        return path;
    }

    TicketChanges titled(const QString& title)
    {
        return {{TicketField::Title, title}};
    }

} // namespace

TEST_CASE("a new workspace answers with the user who works in it", "[async]")
{
    AsyncFixture fixture;
    CHECK(fixture.workspace.path() == fixture.path);
    CHECK(fixture.workspace.actor().user.isValid());
    CHECK(fixture.workspace.actor().role == Role::Administrator);
}

TEST_CASE("opening a file that is not there is an error of the answer", "[async]")
{
    AsyncWorkspace workspace(std::make_shared<FakeClock>());
    QTemporaryDir folder;
    const auto user = answered(workspace.open(folder.filePath(u"none"_s), AsyncWorkspace::Start::Open, {}));
    REQUIRE_FALSE(user);
    CHECK(user.error().code == ErrorCode::WorkspaceMissing);
}

TEST_CASE("creating for an unknown login leaves no file behind", "[async]")
{
    AsyncWorkspace workspace(std::make_shared<FakeClock>());
    QTemporaryDir folder;
    const auto path = folder.filePath(u"new.helpdesk"_s);
    const auto user = answered(workspace.open(path, AsyncWorkspace::Start::CreateEmpty, u"nobody.here"_s));
    REQUIRE_FALSE(user);
    CHECK(user.error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("asking before a workspace is open is an error and no crash", "[async]")
{
    AsyncWorkspace workspace(std::make_shared<FakeClock>());
    const auto counts = answered(workspace.viewCounts());
    REQUIRE_FALSE(counts);
    CHECK(counts.error().code == ErrorCode::WorkspaceMissing);
}

TEST_CASE("a demo workspace is filled and tells its progress", "[async]")
{
    AsyncWorkspace workspace(std::make_shared<SystemClock>());
    QTemporaryDir folder;
    auto opening = workspace.open(folder.filePath(u"demo"_s), AsyncWorkspace::Start::CreateDemo, {});
    QFutureWatcher<Result<User>> watcher;
    const QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(opening);
    REQUIRE_OK(answered(opening));
    const auto page = answered(workspace.tickets({}, 10));
    REQUIRE_OK(page);
    CHECK_FALSE(page->rows.empty());
    CHECK(eventually([&] { return !progress.isEmpty(); }));
}

TEST_CASE("answers arrive on the thread that asked", "[async]")
{
    AsyncFixture fixture;
    QFutureWatcher<Result<ViewCounts>> watcher;
    QThread* thread = nullptr;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [&] { thread = QThread::currentThread(); });
    watcher.setFuture(fixture.workspace.viewCounts());
    REQUIRE(eventually([&] { return thread != nullptr; }));
    CHECK(thread == QThread::currentThread());
}

TEST_CASE("writes run in the order in which they were asked for", "[async]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"first"_s);
    // None waits for the one before: only the right order makes each revision fit.
    std::vector<Answer<Ticket>> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(fixture.workspace.editTicket(ticket.id, ticket.revision + i, titled(u"title %1"_s.arg(i))));
    for (auto& edit : edits)
        REQUIRE_OK(answered(edit));
    const auto row = answered(fixture.workspace.ticketRow(ticket.id));
    REQUIRE_OK(row);
    CHECK(row->title == u"title 19"_s);
}

TEST_CASE("what was written can be read as soon as its answer is here", "[async]")
{
    AsyncFixture fixture;
    for (int i = 0; i < 10; ++i) {
        const auto ticket = fixture.create(u"ticket %1"_s.arg(i));
        const auto found = answered(fixture.workspace.findTicket(ticket.number));
        REQUIRE_OK(found);
        CHECK(*found == ticket.id);
    }
}

TEST_CASE("the pane of a ticket holds its conversation, triggers and history", "[async]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"Mail is late"_s);
    const auto pane = answered(fixture.workspace.ticketPane(ticket.id));
    REQUIRE_OK(pane);
    CHECK(pane->details.ticket.title == u"Mail is late"_s);
    CHECK(pane->details.messages.size() == 1);
    CHECK_FALSE(pane->triggers.empty());
    CHECK_FALSE(pane->history.empty());
}

TEST_CASE("among given tickets only those of the filter are answered", "[async]")
{
    AsyncFixture fixture;
    const auto small = fixture.create(u"small"_s, Severity::C);
    const auto large = fixture.create(u"large"_s, Severity::A);
    TicketFilter filter;
    filter.severities = {Severity::A};
    const auto among = answered(fixture.workspace.ticketsAmong(filter, {small.id, large.id, TicketId(99'999)}));
    REQUIRE_OK(among);
    REQUIRE(among->size() == 1);
    CHECK(among->front().id == large.id);

    filter.numbers = {small.number};
    const auto none = answered(fixture.workspace.ticketsAmong(filter, {large.id}));
    REQUIRE_OK(none);
    CHECK(none->empty());
}

TEST_CASE("who calls is found while words are looked for", "[async]")
{
    AsyncFixture fixture;
    fixture.create(u"printer is slow"_s);
    const auto customer = fixture.addCustomer(u"Contoso"_s);
    TicketFilter words;
    words.words = {u"printer"_s, u"slow"_s};
    TicketFilter inside;
    inside.clauses = {{false, {words}}};
    std::vector<Answer<TicketPage>> searches;
    for (int i = 0; i < 500; ++i)
        searches.push_back(fixture.workspace.tickets(i % 2 == 0 ? words : inside, 10));
    const auto found = answered(fixture.workspace.findCaller(u"conto"_s, 5));
    CHECK_FALSE(searches.back().isFinished());
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().customer.id == customer.id);
    const auto page = answered(searches.back());
    REQUIRE_OK(page);
    CHECK(page->rows.size() == 1);
}

TEST_CASE("errors of the services come back as values", "[async]")
{
    AsyncFixture fixture;
    const auto missing = answered(fixture.workspace.ticketRow(TicketId(4711)));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);

    const auto untitled = answered(fixture.workspace.createTicket({}));
    REQUIRE_FALSE(untitled);
    CHECK(untitled.error().code == ErrorCode::Missing);
    CHECK(untitled.error().subject == Subject::Title);
}

TEST_CASE("a cancelled import changes nothing", "[async]")
{
    AsyncFixture fixture;
    auto import = fixture.workspace.importFile(customerFile(fixture.folder, 20'000), {});
    QFutureWatcher<Result<ImportOutcome>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, [&import] { import.cancel(); });
    watcher.setFuture(import);
    const auto outcome = answered(import);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);

    // The next write begins when the import has ended.
    fixture.create(u"afterwards"_s);
    const auto customers = answered(fixture.workspace.customers({}, 10));
    REQUIRE_OK(customers);
    CHECK(customers->empty());
    const auto batches = answered(fixture.workspace.importBatches(10));
    REQUIRE_OK(batches);
    CHECK(batches->empty());
}

TEST_CASE("an import tells its progress and what it did", "[async]")
{
    AsyncFixture fixture;
    const auto outcome = answered(fixture.workspace.importFile(customerFile(fixture.folder, 30), {}));
    REQUIRE_OK(outcome);
    CHECK(outcome->added == 30);
}

TEST_CASE("a future cancelled before its turn never runs", "[async]")
{
    AsyncFixture fixture;
    auto import = fixture.workspace.importFile(customerFile(fixture.folder, 2'000), {});
    NewTicket ticket;
    ticket.title = u"never made"_s;
    ticket.body = u"never made"_s;
    ticket.callerNote = u"somebody"_s;
    auto creation = fixture.workspace.createTicket(ticket);
    creation.cancel();
    REQUIRE_OK(answered(import));
    fixture.create(u"made"_s);
    const auto page = answered(fixture.workspace.tickets({}, 10));
    REQUIRE_OK(page);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows.front().title == u"made"_s);
}

TEST_CASE("a workspace that goes away in the middle finishes its write and drops the rest", "[async]")
{
    auto fixture = std::make_unique<AsyncFixture>();
    const auto ticket = fixture->create(u"first"_s);
    std::vector<Answer<Ticket>> edits;
    for (int i = 0; i < 50; ++i)
        edits.push_back(fixture->workspace.editTicket(ticket.id, ticket.revision + i, titled(u"title %1"_s.arg(i))));
    auto reading = fixture->workspace.tickets({}, 10);
    fixture.reset();

    bool dropped = false;
    for (const auto& edit : edits) {
        REQUIRE(edit.isFinished());
        const bool ran = edit.resultCount() > 0;
        CHECK_FALSE((ran && dropped)); // what was dropped is the tail
        dropped = dropped || !ran;
        if (ran)
            CHECK(edit.result().has_value());
    }
    CHECK(reading.isFinished());
}

TEST_CASE("the workspace says that it saves until the last write is done", "[async]")
{
    AsyncFixture fixture;
    REQUIRE(eventually([&] { return !fixture.workspace.isSaving(); }));
    QSignalSpy saving(&fixture.workspace, &AsyncWorkspace::savingChanged);
    const auto ticket = fixture.create(u"first"_s);
    REQUIRE(eventually([&] { return !fixture.workspace.isSaving(); }));
    saving.clear();
    Draft draft;
    draft.body = u"half a sentence"_s;
    auto drafted = fixture.workspace.saveDraft(ticket.id, draft);
    auto edited = fixture.workspace.editTicket(ticket.id, ticket.revision, titled(u"second"_s));
    CHECK(fixture.workspace.isSaving());
    REQUIRE_OK(answered(drafted));
    REQUIRE_OK(answered(edited));
    REQUIRE(eventually([&] { return !fixture.workspace.isSaving(); }));
    REQUIRE(saving.size() == 2); // once begun, once ended
    CHECK(saving[0][0].toBool());
    CHECK_FALSE(saving[1][0].toBool());
}

TEST_CASE("a write that fails or is cancelled does not leave the workspace saving", "[async]")
{
    AsyncFixture fixture;
    REQUIRE_FALSE(answered(fixture.workspace.createTicket({})));
    auto cancelled = fixture.workspace.undo();
    cancelled.cancel();
    CHECK(eventually([&] { return !fixture.workspace.isSaving(); }));
}

TEST_CASE("the same person with another role is told as a change of who works", "[async]")
{
    AsyncFixture fixture;
    const QSignalSpy changed(&fixture.workspace, &AsyncWorkspace::actorChanged);
    auto actor = fixture.workspace.actor();
    fixture.workspace.setActor(actor);
    CHECK(changed.isEmpty());
    actor.role = Role::Agent;
    fixture.workspace.setActor(actor);
    CHECK(changed.size() == 1);
}

TEST_CASE("nobody works who has left", "[async]")
{
    AsyncFixture fixture;
    User user;
    user.login = u"eve"_s;
    user.name = u"Eve"_s;
    user.active = false;
    REQUIRE_OK(answered(fixture.workspace.addUser(user)));
    AsyncWorkspace other(fixture.clock);
    const auto opened = answered(other.open(fixture.path, AsyncWorkspace::Start::Open, u"eve"_s));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
    CHECK(opened.error().subject == Subject::User);
}

TEST_CASE("saved views are counted beside everything else", "[async]")
{
    AsyncFixture fixture;
    fixture.create(u"one"_s);
    SavedView view;
    view.name = u"New ones"_s;
    view.searchText = u"status:new"_s;
    const auto added = answered(fixture.workspace.addView(view));
    REQUIRE_OK(added);
    const auto counts = answered(fixture.workspace.savedViewCounts(QTimeZone::utc()));
    REQUIRE_OK(counts);
    REQUIRE(counts->size() == 1);
    CHECK(counts->front().id == added->id);
    CHECK(counts->front().count == 1);
    const auto version = answered(fixture.workspace.databaseVersion());
    REQUIRE_OK(version);
    CHECK(version->startsWith(u"SQLite 3."_s));
}

} // namespace helpdesk
