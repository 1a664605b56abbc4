// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/attachment/attachmentstore.h"
#include "storage/attachment/contentstore.h"
#include "storage/ticket/ticketstore.h"

#include <QBuffer>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T unwrap(Result<T> result)
{
    REQUIRE_OK(result);
    return std::move(*result);
}

struct AttachmentsFixture {
    AttachmentsFixture()
    {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QuietTask quiet;
        REQUIRE_OK(ContentStore(workspace.database()).insert(emptyHash, 0, nothing, u"x"_s, quiet));
    }
    Ticket ticket(qint64 number)
    {
        Ticket made;
        made.number = number;
        made.title = u"t"_s;
        made.id = unwrap(tickets.insert(made));
        return made;
    }
    Message message(const Ticket& of)
    {
        Message said;
        said.ticket = of.id;
        said.body = u"b"_s;
        said.id = unwrap(tickets.insertMessage(said));
        return said;
    }
    Attachment attach(const Ticket& to, MessageId said, const QString& name)
    {
        Attachment file;
        file.ticket = to.id;
        file.message = said;
        file.fileName = name;
        file.mediaType = u"text/plain"_s;
        file.sha256 = emptyHash;
        file.secrets = SecretKind::Har;
        file.secretsTakenOut = 3;
        file.addedByName = u"Anna"_s;
        file.addedAt = Instant(5);
        file.id = unwrap(files.insert(file));
        return file;
    }

    const QString emptyHash = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    TemporaryWorkspace workspace;
    TicketStore tickets{workspace.database()};
    AttachmentStore files{workspace.database()};
};

} // namespace

TEST_CASE("a file is read as it was stored", "[attachments]")
{
    AttachmentsFixture f;
    const auto ticket = f.ticket(1);
    const auto file = f.attach(ticket, f.message(ticket).id, u"a.har"_s);
    CHECK(unwrap(f.files.find(file.id)) == file);
    const auto missing = f.files.find(AttachmentId(99));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().subject == Subject::Attachment);
}

TEST_CASE("all files of a message move to another ticket, removed ones too, and no bytes are copied", "[attachments]")
{
    AttachmentsFixture f;
    const auto from = f.ticket(1);
    const auto to = f.ticket(2);
    const auto said = f.message(from);
    f.attach(from, said.id, u"a.txt"_s);
    auto removed = f.attach(from, said.id, u"b.txt"_s);
    removed.removedAt = Instant(9);
    REQUIRE_OK(f.files.update(removed));
    f.attach(from, {}, u"stays.txt"_s);

    REQUIRE_OK(f.workspace.database().execute(u"UPDATE ticket_message SET ticket_id = %1"_s.arg(to.id.value())));
    for (auto file : unwrap(f.files.listOfMessage(said.id))) {
        file.ticket = to.id;
        REQUIRE_OK(f.files.update(file));
    }
    CHECK(unwrap(f.files.listOfTicket(from.id)).size() == 1);
    const auto moved = unwrap(f.files.listOfTicket(to.id));
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().fileName == u"a.txt"_s);
    CHECK(unwrap(f.files.listOfMessage(said.id)).size() == 2);
    QuietTask quiet;
    CHECK(unwrap(ContentStore(f.workspace.database()).check(quiet)).isEmpty());
}

TEST_CASE("a file that stands on another ticket than its message is found by the check", "[attachments]")
{
    AttachmentsFixture f;
    const auto ticket = f.ticket(1);
    auto file = f.attach(ticket, f.message(ticket).id, u"a.txt"_s);
    file.ticket = f.ticket(2).id;
    REQUIRE_OK(f.files.update(file));
    QuietTask quiet;
    CHECK(unwrap(ContentStore(f.workspace.database()).check(quiet)).join(u'\n').contains(u"belongs to another message"_s));
}
