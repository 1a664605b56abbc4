// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/attachmentcalls.h"
#include "ui/attachments/draftfiles.h"
#include "ui/attachments/filebutton.h"
#include "ui/ticket/composertext.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/panefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLog = R"({"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"a=b"}]}}]}})";

/// Takes the place of the system's programs.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList paths;

public Q_SLOTS:
    void open(const QUrl& url) { paths << url.toLocalFile(); }
};

struct FilesFixture : PaneFixture {
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(files.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    DraftFiles& draft() { return *pane->findChild<DraftFiles*>(); }
    void paste(QMimeData* data)
    {
        QApplication::clipboard()->setMimeData(data);
        text().setFocus();
        QTest::keySequence(&text(), QKeySequence(QKeySequence::Paste));
    }
    void pasteFiles(const QStringList& paths)
    {
        auto* data = new QMimeData;
        QList<QUrl> urls;
        for (const auto& one : paths)
            urls << QUrl::fromLocalFile(one);
        data->setUrls(urls);
        paste(data);
    }
    std::vector<Attachment> of(const Ticket& ticket)
    {
        const auto read = answered(AttachmentCalls(workspace).ofTicket(ticket.id));
        REQUIRE_OK(read);
        return *read;
    }
    void waitForFiles(size_t count)
    {
        REQUIRE(eventually([&] { return draft().files().size() == count && !draft().isBusy(); }));
    }
    void sendByKey()
    {
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    }
    FileButton& fileButton(QWidget& in)
    {
        FileButton* found = nullptr;
        REQUIRE(eventually([&] {
            for (auto* button : in.findChildren<FileButton*>()) {
                if (button->isVisible())
                    found = button;
            }
            return found != nullptr;
        }));
        return *found;
    }
    QAction& entry(const QString& name)
    {
        QAction* found = nullptr;
        REQUIRE(eventually([&] {
            for (auto* menu : pane->findChildren<QMenu*>(u"fileMenu"_s)) {
                if (menu->isVisible())
                    found = menu->findChild<QAction*>(name);
            }
            return found != nullptr;
        }));
        return *found;
    }

    QTemporaryDir files;
};

} // namespace

TEST_CASE("pasted files belong to the message and go with it", "[attachments]")
{
    FilesFixture f;
    const auto ticket = f.create(u"No mail"_s);
    f.open(ticket);
    CHECK_FALSE(f.draft().isVisible());
    f.pasteFiles({f.write(u"one.txt"_s, "1"), f.write(u"two.txt"_s, "2")});
    f.waitForFiles(2);
    CHECK(f.text().toPlainText().isEmpty());
    CHECK(f.draft().isVisible());
    CHECK(f.fileButton(f.draft()).accessibleName().contains(u".txt"_s));
    // Without a word.
    f.sendByKey();
    REQUIRE(eventually([&] { return f.of(ticket).size() == 2; }));
    REQUIRE(eventually([&] { return f.draft().files().empty() && !f.draft().isVisible(); }));
    auto* conversation = f.pane->findChild<ConversationView*>();
    REQUIRE(eventually([&] { return conversation->toPlainText().contains(u"two.txt"_s); }));
    CHECK(f.drafts(f.workspace).empty());
}

TEST_CASE("a pasted picture becomes a file, and pasted words stay words", "[attachments]")
{
    FilesFixture f;
    f.open(f.create(u"No mail"_s));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto* data = new QMimeData;
    data->setImageData(picture);
    f.paste(data);
    f.waitForFiles(1);
    CHECK(f.draft().files().front().mediaType == u"image/png"_s);
    auto* words = new QMimeData;
    words->setText(u"words"_s);
    words->setImageData(picture);
    f.paste(words);
    CHECK(f.text().toPlainText() == u"words"_s);
    CHECK_FALSE(f.draft().isBusy());
}

namespace {

/// A ticket with a file in an internal note, and a reply on show.
struct NoteWithFileFixture : FilesFixture {
    NoteWithFileFixture()
    {
        open(ticket);
        pane->startReply(MessageKind::InternalNote);
        pasteFiles({write(u"secret.txt"_s, "1")});
        waitForFiles(1);
        pane->startReply(MessageKind::Reply);
    }
    void waitForText(const QString& words)
    {
        REQUIRE(eventually([&] {
            const auto read = answered(workspace.ticketPane(ticket.id));
            return read && !read->details.messages.empty() && read->details.messages.back().body == words;
        }));
        REQUIRE(eventually([&] { return text().toPlainText().isEmpty() && !text().isReadOnly(); }));
    }

    Ticket ticket = create(u"No mail"_s);
};

} // namespace

TEST_CASE("a file of an internal note is not seen in a reply, does not go with it, and waits in the note", "[attachments]")
{
    NoteWithFileFixture f;
    CHECK(f.draft().files().empty());
    QTest::keyClicks(&f.text(), u"We look into it."_s);
    f.sendByKey();
    f.waitForText(u"We look into it."_s);
    CHECK(f.of(f.ticket).empty());

    f.pane->startReply(MessageKind::InternalNote);
    f.waitForFiles(1);
    f.sendByKey();
    REQUIRE(eventually([&] { return f.of(f.ticket).size() == 1; }));
    const auto read = answered(f.workspace.ticketPane(f.ticket.id));
    REQUIRE_OK(read);
    CHECK(read->details.messages.back().kind == MessageKind::InternalNote);
    CHECK(f.of(f.ticket).front().message == read->details.messages.back().id);
    REQUIRE(eventually([&] { return f.drafts(f.workspace).empty(); }));
}

TEST_CASE("each of two messages goes out with its own files", "[attachments]")
{
    NoteWithFileFixture f;
    f.pasteFiles({f.write(u"for-all.txt"_s, "2")});
    f.waitForFiles(1);
    CHECK(f.draft().files().front().fileName == u"for-all.txt"_s);
    QTest::keyClicks(&f.text(), u"See the file."_s);
    f.sendByKey();
    f.waitForText(u"See the file."_s);
    REQUIRE(f.of(f.ticket).size() == 1);
    CHECK(f.of(f.ticket).front().fileName == u"for-all.txt"_s);
    CHECK(f.draft().files().empty());

    f.pane->startReply(MessageKind::InternalNote);
    f.waitForFiles(1);
    CHECK(f.draft().files().front().fileName == u"secret.txt"_s);
}

TEST_CASE("files are those of their kind again in a window opened anew", "[attachments]")
{
    NoteWithFileFixture f;
    QTest::keyClicks(&f.text(), u"half a sent"_s);
    f.pane.reset();
    f.show();
    f.open(f.ticket);
    REQUIRE(eventually([&] { return f.text().toPlainText() == u"half a sent"_s; }));
    CHECK(f.draft().files().empty());
    f.pane->startReply(MessageKind::InternalNote);
    f.waitForFiles(1);
    CHECK(f.draft().files().front().fileName == u"secret.txt"_s);
}

TEST_CASE("files chosen and not sent are there again when the ticket is", "[attachments]")
{
    FilesFixture f;
    const auto ticket = f.create(u"No mail"_s);
    const auto other = f.create(u"Other"_s);
    f.open(ticket);
    f.pane->startReply(MessageKind::InternalNote);
    f.pasteFiles({f.write(u"one.txt"_s, "1")});
    f.waitForFiles(1);
    SECTION("in this window")
    {
        f.open(other);
        CHECK(f.draft().files().empty());
    }
    SECTION("after a crash")
    {
        // Nothing is told to the pane before it is gone.
        f.pane.reset();
        f.show();
    }
    f.open(ticket);
    REQUIRE(eventually([&] { return f.draft().files().size() == 1; }));
    CHECK(f.draft().isVisible());
    REQUIRE(f.drafts(f.workspace).size() == 1);
    CHECK(f.drafts(f.workspace).front().draft.kind == MessageKind::InternalNote);
}

TEST_CASE("a browser's log is asked about before it is attached", "[attachments]")
{
    FilesFixture f;
    const auto ticket = f.create(u"No sign-in"_s);
    f.open(ticket);
    f.pasteFiles({f.write(u"network.txt"_s, kLog)});
    auto& strip = f.button(u"harStrip"_s);
    REQUIRE(eventually([&] { return strip.hasFocus(); }));
    CHECK(strip.accessibleDescription().contains(u"1 cookie"_s));
    CHECK_FALSE(f.pane->findChild<QPushButton*>(u"composerSend"_s)->isVisible());
    SECTION("strip, which is the first choice")
    {
        QTest::keyClick(&strip, Qt::Key_Space);
        f.waitForFiles(1);
        CHECK_FALSE(f.draft().files().front().sensitive);
        CHECK(f.draft().files().front().secretsTakenOut == 1);
        CHECK(f.text().hasFocus());
    }
    SECTION("as it is")
    {
        f.button(u"harKeep"_s).click();
        f.waitForFiles(1);
        CHECK(f.draft().files().front().sensitive);
    }
    SECTION("not at all")
    {
        QTest::keyClick(&strip, Qt::Key_Escape);
        f.waitForFiles(0);
        CHECK_FALSE(f.draft().isVisible());
    }
    SECTION("the ticket is left: nothing is attached anywhere")
    {
        f.open(f.create(u"Other"_s));
        f.waitForFiles(0);
        f.open(ticket);
        CHECK(f.draft().files().empty());
    }
}

TEST_CASE("a log that cannot be read is attached as sensitive or not at all", "[attachments]")
{
    FilesFixture f;
    f.open(f.create(u"No sign-in"_s));
    f.pasteFiles({f.write(u"cut.har"_s, "{\"log\":{\"entries\":[")});
    auto& keep = f.button(u"harKeep"_s);
    REQUIRE(eventually([&] { return keep.hasFocus(); }));
    CHECK_FALSE(f.pane->findChild<QPushButton*>(u"harStrip"_s)->isVisible());
    QTest::keyClick(&keep, Qt::Key_Space);
    f.waitForFiles(1);
    CHECK(f.draft().files().front().sensitive);
}

TEST_CASE("discarding the draft takes its files along, and Delete takes one", "[attachments]")
{
    FilesFixture f;
    const auto ticket = f.create(u"No mail"_s);
    f.open(ticket);
    f.pasteFiles({f.write(u"one.txt"_s, "1"), f.write(u"two.txt"_s, "2")});
    f.waitForFiles(2);
    auto& button = f.fileButton(f.draft());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Delete);
    f.waitForFiles(1);
    REQUIRE(eventually([&] { return f.drafts(f.workspace).size() == 1; }));
    f.button(u"composerDiscard"_s).click();
    f.waitForFiles(0);
    REQUIRE(eventually([&] { return f.drafts(f.workspace).empty(); }));
}

TEST_CASE("a sensitive file is opened only after a word, as a copy for reading", "[attachments]")
{
    Opened opened;
    FilesFixture f;
    const auto ticket = f.create(u"Certificate"_s);
    f.open(ticket);
    f.pasteFiles({f.write(u"server.key"_s, "-----BEGIN PRIVATE KEY-----")});
    f.waitForFiles(1);
    f.sendByKey();
    REQUIRE(eventually([&] { return f.of(ticket).size() == 1; }));
    auto* conversation = f.pane->findChild<ConversationView*>();
    REQUIRE(eventually([&] { return conversation->toPlainText().contains(u"sensitive"_s); }));
    Q_EMIT conversation->anchorClicked(QUrl(u"attachment:%1"_s.arg(f.of(ticket).front().id.value())));
    QMessageBox* box = nullptr;
    REQUIRE(eventually([&] { return (box = f.pane->findChild<QMessageBox*>()) && box->isVisible(); }));
    CHECK(opened.paths.isEmpty());
    CHECK(box->text().contains(u"private key"_s));
    box->findChild<QPushButton*>(u"agree"_s)->click();
    REQUIRE(eventually([&] { return opened.paths.size() == 1; }));
    const auto copy = opened.paths.front();
    CHECK(QFileInfo(copy).fileName() == u"server.key"_s);
    CHECK_FALSE(QFileInfo(copy).permissions().testFlag(QFileDevice::WriteOwner));
    CHECK_FALSE(QFileInfo(copy).permissions().testFlag(QFileDevice::ReadOther));
    f.pane.reset();
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("programs are not opened from a ticket", "[attachments]")
{
    Opened opened;
    FilesFixture f;
    const auto ticket = f.create(u"Tool"_s);
    f.open(ticket);
    f.pasteFiles({f.write(u"setup.exe"_s, "MZ")});
    f.waitForFiles(1);
    f.fileButton(f.draft()).click();
    f.entry(u"fileOpen"_s).trigger();
    REQUIRE(eventually([&] { return f.draft().hasWords(); }));
    CHECK(opened.paths.isEmpty());
}

TEST_CASE("a sent file is marked, renamed and removed from its menu, and undo brings it back", "[attachments]")
{
    FilesFixture f;
    const auto ticket = f.create(u"No mail"_s);
    f.open(ticket);
    f.pasteFiles({f.write(u"one.txt"_s, "1")});
    f.waitForFiles(1);
    f.sendByKey();
    REQUIRE(eventually([&] { return f.of(ticket).size() == 1; }));
    auto* facts = f.pane->findChild<QWidget*>(u"filesSection"_s);
    auto* first = &f.fileButton(*facts);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    f.entry(u"fileMark"_s).trigger();
    REQUIRE(eventually([&] { return f.of(ticket).front().sensitive; }));
    REQUIRE(eventually([&] { return f.fileButton(*facts).accessibleName().contains(u"sensitive"_s); }));

    f.fileButton(*facts).click();
    f.entry(u"fileRename"_s).trigger();
    QLineEdit* name = nullptr;
    REQUIRE(eventually([&] { return (name = f.pane->findChild<QLineEdit*>(u"fileName"_s)) && name->isVisible(); }));
    name->setText(u"new.txt"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.of(ticket).front().fileName == u"new.txt"_s; }));

    REQUIRE(eventually([&] { return f.fileButton(*facts).file().fileName == u"new.txt"_s; }));
    QTest::keyClick(&f.fileButton(*facts), Qt::Key_Delete);
    REQUIRE(eventually([&] { return f.of(ticket).empty() && !facts->isVisible(); }));
    REQUIRE_OK(answered(f.workspace.undo()));
    REQUIRE(eventually([&] { return facts->isVisible(); }));
    auto* conversation = f.pane->findChild<ConversationView*>();
    REQUIRE(eventually([&] { return conversation->toPlainText().contains(u"new.txt"_s); }));
}

TEST_CASE("a file that cannot be taken is refused in words, and the others come", "[attachments]")
{
    FilesFixture f;
    f.open(f.create(u"No mail"_s));
    const auto gone = f.write(u"gone.txt"_s, "x");
    QFile large(f.files.filePath(u"large.bin"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(largestAttachment + 1));
    f.draft().add(QStringList{large.fileName(), f.write(u"fine.txt"_s, "x")});
    f.waitForFiles(1);
    CHECK(f.draft().files().front().fileName == u"fine.txt"_s);
    f.draft().add(QStringList{large.fileName()});
    REQUIRE(eventually([&] { return f.draft().hasWords() && !f.draft().isBusy(); }));
    CHECK(f.draft().files().size() == 1);
}

#include "test_paneattachments.moc"
