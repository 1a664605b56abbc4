// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/attachmentservice.h"
#include "services/draftservice.h"
#include "services/workspace.h"
#include "storage/attachment/contentstore.h"
#include "storage/changefeed.h"
#include "ticketfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct AttachmentFixture : TicketFixture {
    PreparedFile file(const QString& name, const QByteArray& content = "content")
    {
        return unwrap(AttachmentService::prepare(name, content));
    }
    PreparedFile fileOnDisk(const QString& name, const QByteArray& content)
    {
        QFile written(folder.filePath(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        written.close();
        return unwrap(AttachmentService::prepare(written.fileName(), Stripping::Keep, quiet));
    }
    Attachment choose(const Ticket& ticket, const PreparedFile& chosen)
    {
        return unwrap(files.addToDraft(anna, ticket.id, MessageKind::InternalNote, chosen, quiet));
    }
    Attachment attach(const Ticket& ticket, const PreparedFile& given)
    {
        return unwrap(files.attach(anna, ticket.id, {given}, {}, quiet)).front();
    }
    std::vector<Attachment> of(const Ticket& ticket) { return unwrap(files.ofTicket(anna, ticket.id)); }
    qint64 contents()
    {
        auto statement = unwrap(database->composed(u"SELECT count(*) FROM attachment_content"_s));
        REQUIRE_OK(statement.run());
        REQUIRE(statement.next());
        return statement.integer(0);
    }
    QStringList problems() { return unwrap(files.check(quiet)); }
    QByteArray saved(const Attachment& attachment)
    {
        const auto path = folder.filePath(u"saved"_s);
        REQUIRE_OK(files.save(anna, attachment.id, path, quiet));
        QFile read(path);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    Message send(const Ticket& ticket, const QString& body)
    {
        NewMessage message;
        message.body = body;
        message.fromDraft = true;
        return unwrap(tickets->addMessage(anna, ticket.id, message));
    }

    AttachmentService files{*database, clock};
    DraftService drafts{*database, clock};
    QuietTask quiet;
};

} // namespace

TEST_CASE("files chosen for a message are sent with it", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    f.choose(ticket, f.file(u"one.txt"_s));
    f.choose(ticket, f.file(u"two.txt"_s, "other"));
    CHECK(f.of(ticket).empty());
    CHECK(f.unwrap(f.files.ofDraft(f.anna, ticket.id)).size() == 2);
    CHECK(f.unwrap(f.files.ofDraft(f.dave, ticket.id)).empty());

    const auto message = f.send(ticket, u"see the files"_s);
    const auto sent = f.of(ticket);
    REQUIRE(sent.size() == 2);
    CHECK(sent[0].fileName == u"one.txt"_s);
    CHECK(sent[0].message == message.id);
    CHECK(sent[0].addedByName == u"Anna"_s);
    CHECK(f.saved(sent[1]) == "other");
    CHECK(f.unwrap(f.files.ofDraft(f.anna, ticket.id)).empty());
    CHECK(f.unwrap(f.drafts.count(f.anna)) == 0);
    const auto events = f.history(ticket);
    CHECK(std::count_if(events.begin(), events.end(), [](const TicketEvent& event) {
              return event.kind == EventKind::Attachment && event.data[u"act"_s] == u"added"_s;
          }) == 2);
    CHECK(f.problems().isEmpty());
}

TEST_CASE("files that were chosen for a message of another kind stay in the draft", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    f.choose(ticket, f.file(u"one.txt"_s));
    f.choose(ticket, f.file(u"two.txt"_s, "other"));
    NewMessage message;
    message.body = u"see the file"_s;
    message.fromDraft = true;
    message.keptFiles = {f.unwrap(f.files.ofDraft(f.anna, ticket.id)).back().id};
    f.unwrap(f.tickets->addMessage(f.anna, ticket.id, message));
    REQUIRE(f.of(ticket).size() == 1);
    CHECK(f.of(ticket).front().fileName == u"one.txt"_s);
    REQUIRE(f.unwrap(f.files.ofDraft(f.anna, ticket.id)).size() == 1);
    CHECK(f.unwrap(f.files.ofDraft(f.anna, ticket.id)).front().fileName == u"two.txt"_s);

    message.body.clear();
    const auto refused = f.tickets->addMessage(f.anna, ticket.id, message);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Body);
}

TEST_CASE("a message needs no words when it has files, and words when it has none", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    NewMessage message;
    message.fromDraft = true;
    const auto refused = f.tickets->addMessage(f.anna, ticket.id, message);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Body);
    f.choose(ticket, f.file(u"one.txt"_s));
    f.send(ticket, {});
    CHECK(f.of(ticket).size() == 1);
}

TEST_CASE("a draft of files alone is kept, counted and found again", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto revision = f.stored(ticket.id).revision;
    const auto last = f.unwrap(ChangeFeed(*f.database).last());
    f.choose(ticket, f.file(u"one.txt"_s));
    CHECK(f.unwrap(f.drafts.count(f.anna)) == 1);
    // The window says that it has no words any more.
    REQUIRE_OK(f.drafts.save(f.anna, ticket.id, {MessageKind::PhoneCall, true, {}}));
    const auto draft = f.unwrap(f.drafts.find(f.anna, ticket.id));
    REQUIRE(draft);
    CHECK(draft->hasFiles);
    CHECK(draft->kind == MessageKind::PhoneCall);
    CHECK(f.unwrap(f.tickets->pane(f.anna, ticket.id)).draftAttachments.size() == 1);
    CHECK(f.stored(ticket.id).revision == revision);
    CHECK(f.unwrap(ChangeFeed(*f.database).last()) == last);

    REQUIRE_OK(f.drafts.discard(f.anna, ticket.id));
    CHECK(f.unwrap(f.files.ofDraft(f.anna, ticket.id)).empty());
    CHECK(f.unwrap(f.drafts.count(f.anna)) == 0);
    CHECK(f.contents() == 0);
}

TEST_CASE("equal files are stored once and kept until the last one goes", "[attachments]")
{
    AttachmentFixture f;
    const auto first = f.create();
    const auto second = f.create();
    f.attach(first, f.fileOnDisk(u"a.bin"_s, QByteArray(3 << 20, 'a')));
    const auto chosen = f.choose(second, f.fileOnDisk(u"b.bin"_s, QByteArray(3 << 20, 'a')));
    CHECK(f.contents() == 1);
    REQUIRE_OK(f.files.remove(f.anna, chosen.id));
    CHECK(f.contents() == 1);
    CHECK(f.saved(f.of(first).front()) == QByteArray(3 << 20, 'a'));
    const auto other = f.choose(second, f.file(u"c.txt"_s, "c"));
    CHECK(f.contents() == 2);
    REQUIRE_OK(f.files.remove(f.anna, other.id));
    CHECK(f.contents() == 1);
    CHECK(f.problems().isEmpty());
}

TEST_CASE("removing, renaming and marking are undone and done again", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto file = f.attach(ticket, f.file(u"trace.txt"_s));
    SECTION("removing")
    {
        REQUIRE_OK(f.files.remove(f.anna, file.id));
        CHECK(f.of(ticket).empty());
        CHECK_FALSE(f.files.find(f.anna, file.id));
        REQUIRE_OK(f.tickets->undo(f.anna));
        REQUIRE(f.of(ticket).size() == 1);
        CHECK(f.saved(f.of(ticket).front()) == "content");
        REQUIRE_OK(f.tickets->redo(f.anna));
        CHECK(f.of(ticket).empty());
        CHECK(f.history(ticket).size() == 6); // created and said, added, removed, brought back, removed again
    }
    SECTION("renaming")
    {
        CHECK(f.unwrap(f.files.rename(f.anna, file.id, u"folder/new.txt"_s)).fileName == u"new.txt"_s);
        REQUIRE_OK(f.tickets->undo(f.anna));
        CHECK(f.of(ticket).front().fileName == u"trace.txt"_s);
        REQUIRE_OK(f.tickets->redo(f.anna));
        CHECK(f.of(ticket).front().fileName == u"new.txt"_s);
        const auto refused = f.files.rename(f.anna, file.id, u" / "_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().subject == Subject::Name);
    }
    SECTION("marking")
    {
        CHECK(f.unwrap(f.files.setSensitive(f.anna, file.id, true)).sensitive);
        const auto outcome = f.tickets->undo(f.anna);
        REQUIRE_OK(outcome);
        CHECK(outcome->kind == u"mark_file"_s);
        CHECK(outcome->ticketNumbers == std::vector<qint64>{ticket.number});
        CHECK_FALSE(f.of(ticket).front().sensitive);
    }
    CHECK(f.problems().isEmpty());
}

TEST_CASE("an act on a file is undone though the ticket went on, and not when the file did", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto file = f.attach(ticket, f.file(u"trace.txt"_s));
    REQUIRE_OK(f.files.rename(f.anna, file.id, u"new.txt"_s));
    REQUIRE_OK(f.tickets->edit(f.dave, ticket.id, f.stored(ticket.id).revision, {{TicketField::Title, u"Other"_s}}));
    SECTION("somebody edited the ticket")
    {
        REQUIRE_OK(f.tickets->undo(f.anna));
        CHECK(f.of(ticket).front().fileName == u"trace.txt"_s);
        CHECK(f.stored(ticket.id).title == u"Other"_s);
    }
    SECTION("somebody renamed the file")
    {
        REQUIRE_OK(f.files.rename(f.dave, file.id, u"newer.txt"_s));
        const auto refused = f.tickets->undo(f.anna);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::UndoImpossible);
        CHECK(f.of(ticket).front().fileName == u"newer.txt"_s);
    }
}

TEST_CASE("edits, workflow and their undo leave files alone", "[attachments]")
{
    AttachmentFixture f;
    auto ticket = f.create();
    f.attach(ticket, f.file(u"trace.txt"_s));
    ticket = f.fire(f.anna, f.stored(ticket.id), Trigger::StartDiagnosis);
    REQUIRE_OK(f.tickets->edit(f.anna, ticket.id, ticket.revision, {{TicketField::Title, u"Other"_s}}));
    REQUIRE_OK(f.tickets->undo(f.anna));
    REQUIRE_OK(f.tickets->undo(f.anna));
    REQUIRE(f.of(ticket).size() == 1);
    CHECK(f.saved(f.of(ticket).front()) == "content");
}

TEST_CASE("files attached with a note arrive with it or not at all", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto messages = f.unwrap(f.tickets->details(f.anna, ticket.id)).messages.size();
    auto gone = f.fileOnDisk(u"gone.txt"_s, "soon gone");
    QFile::remove(gone.path);
    NewMessage note{MessageKind::InternalNote, false, {}, u"a note"_s, {}};
    const auto refused = f.files.attach(f.anna, ticket.id, {f.file(u"one.txt"_s), gone}, note, f.quiet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileUnreadable);
    CHECK(f.of(ticket).empty());
    CHECK(f.contents() == 0);
    CHECK(f.unwrap(f.tickets->details(f.anna, ticket.id)).messages.size() == messages);

    const auto attached = f.unwrap(f.files.attach(f.anna, ticket.id, {f.file(u"one.txt"_s)}, note, f.quiet));
    CHECK(attached.front().message.isValid());
    CHECK(f.unwrap(f.tickets->details(f.anna, ticket.id)).attachments.size() == 1);
}

TEST_CASE("a file that changes between looking and storing is refused", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto looked = f.fileOnDisk(u"log.txt"_s, "before");
    f.fileOnDisk(u"log.txt"_s, "behind");
    const auto refused = f.files.addToDraft(f.anna, ticket.id, MessageKind::Reply, looked, f.quiet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileUnreadable);
    CHECK(f.contents() == 0);
}

TEST_CASE("files of a restricted ticket and of others' drafts do not exist for whom they are not for", "[attachments]")
{
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto file = f.attach(ticket, f.file(u"trace.txt"_s));
    const auto chosen = f.choose(ticket, f.file(u"draft.txt"_s));
    CHECK_FALSE(f.files.find(f.dave, chosen.id));
    CHECK_FALSE(f.files.remove(f.dave, chosen.id));
    REQUIRE_OK(f.database->execute(u"UPDATE ticket SET restricted = 1"_s));
    for (const auto& refused : {f.files.save(f.dave, file.id, f.folder.filePath(u"x"_s), f.quiet), f.files.remove(f.dave, file.id)}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
    }
    CHECK_FALSE(f.files.ofTicket(f.dave, ticket.id));
    CHECK_FALSE(QFile::exists(f.folder.filePath(u"x"_s)));
    CHECK(f.of(ticket).size() == 1);
}

TEST_CASE("cancelled storing and saving leave nothing behind", "[attachments]")
{
    class Cancelled final : public Task {
        void progress(qint64, qint64) override { }
        bool isCancelled() const override { return true; }
    } cancelled;
    AttachmentFixture f;
    const auto ticket = f.create();
    const auto stopped = f.files.addToDraft(f.anna, ticket.id, MessageKind::Reply, f.file(u"a.txt"_s), cancelled);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(f.contents() == 0);
    const auto file = f.attach(ticket, f.file(u"a.txt"_s));
    CHECK_FALSE(f.files.save(f.anna, file.id, f.folder.filePath(u"out"_s), cancelled));
    CHECK_FALSE(QFile::exists(f.folder.filePath(u"out"_s)));
}

TEST_CASE("a backup carries files, and the check of a workspace proves them", "[attachments]")
{
    QTemporaryDir folder;
    FakeClock clock;
    QuietTask quiet;
    const auto path = folder.filePath(u"a.helpdesk"_s);
    const auto copy = folder.filePath(u"b.helpdesk"_s);
    {
        auto workspace = Workspace::open(path, WorkspaceMode::Create, clock);
        REQUIRE_OK(workspace);
        const auto user = (*workspace)->users().defaultUser();
        REQUIRE_OK(user);
        NewTicket form;
        form.title = u"t"_s;
        form.body = u"b"_s;
        form.callerNote = u"c"_s;
        const auto ticket = (*workspace)->tickets().create(actorOf(*user), form);
        REQUIRE_OK(ticket);
        const auto file = AttachmentService::prepare(u"x.bin"_s, QByteArray(2 << 20, 'x'));
        REQUIRE_OK((*workspace)->attachments().attach(actorOf(*user), ticket->id, {*file}, {}, quiet));
        REQUIRE_OK((*workspace)->backup(copy, quiet));
    }
    REQUIRE_OK(Workspace::restore(copy, path));
    auto workspace = Workspace::open(path, WorkspaceMode::Write, clock);
    REQUIRE_OK(workspace);
    const auto fine = (*workspace)->check(quiet);
    REQUIRE_OK(fine);
    CHECK(fine->isEmpty());
    auto database = Database::open(copy, DatabaseMode::Write);
    REQUIRE_OK(database);
    REQUIRE_OK((*database)->execute(u"UPDATE attachment_piece SET bytes = x'01' WHERE place = 1"_s));
    database->reset();
    auto damaged = Workspace::open(copy, WorkspaceMode::Read, clock);
    REQUIRE_OK(damaged);
    const auto problems = (*damaged)->check(quiet);
    REQUIRE_OK(problems);
    CHECK(problems->size() == 1);
}
