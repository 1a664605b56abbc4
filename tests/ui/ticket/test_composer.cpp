// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"
#include "ui/ticket/composer.h"

#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A ticket with half a note that no customer may read.
struct NotedFixture : PaneFixture {
    NotedFixture()
    {
        open(ticket);
        pane->startReply(MessageKind::InternalNote);
        QTest::keyClicks(&text(), u"they never pay"_s);
    }
    Ticket ticket = create(u"Mail is late"_s);
};

} // namespace

TEST_CASE("the words of a note are never those of a reply: each kind has its own", "[ui][drafts]")
{
    NotedFixture f;
    f.pane->startReply(MessageKind::Reply);
    CHECK(f.text().toPlainText().isEmpty());
    SECTION("neither by a step back, nor by sending")
    {
        f.text().undo();
        CHECK(f.text().toPlainText().isEmpty());
        QTest::keyClick(&f.text(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(f.stored(f.ticket).revision == f.ticket.revision);
    }
    SECTION("and wait in the note while a reply is sent")
    {
        QTest::keyClicks(&f.text(), u"We look into it."_s);
        QTest::keyClick(&f.text(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(eventually([&] { return f.text().toPlainText().isEmpty(); }));
        const auto read = answered(f.workspace.ticketPane(f.ticket.id));
        REQUIRE_OK(read);
        CHECK(read->details.messages.back().body == u"We look into it."_s);
    }
    f.pane->startReply(MessageKind::InternalNote);
    CHECK(f.text().toPlainText() == u"they never pay"_s);
}

TEST_CASE("the words of every kind are there again in a workspace opened anew", "[ui][drafts]")
{
    NotedFixture f;
    f.pane->startReply(MessageKind::Reply);
    QTest::keyClicks(&f.text(), u"half a sent"_s);
    f.pane.reset();

    AsyncWorkspace again(f.clock);
    REQUIRE_OK(answered(again.open(f.path, AsyncWorkspace::Start::Open, {})));
    REQUIRE(eventually([&] { return f.drafts(again).size() == 1; }));
    TicketPaneView pane(again, f.clock);
    pane.open(f.ticket.id);
    auto* text = pane.findChild<QPlainTextEdit*>(u"composerText"_s);
    REQUIRE(eventually([&] { return text->toPlainText() == u"half a sent"_s; }));
    pane.startReply(MessageKind::InternalNote);
    CHECK(text->toPlainText() == u"they never pay"_s);
}

TEST_CASE("the words of one ticket's kinds do not follow to another", "[ui][drafts]")
{
    NotedFixture f;
    const auto second = f.create(u"Second"_s);
    f.pane->startReply(MessageKind::Reply);
    f.open(second);
    f.pane->startReply(MessageKind::InternalNote);
    CHECK(f.text().toPlainText().isEmpty());
    f.open(f.ticket);
    f.pane->startReply(MessageKind::InternalNote);
    CHECK(f.text().toPlainText() == u"they never pay"_s);
}

TEST_CASE("where there is hardly any room the chosen kind alone has words, and the text two lines", "[ui]")
{
    Composer composer;
    const auto& buttons = composer.findChildren<QToolButton*>();
    const auto worded = [&buttons] {
        QStringList names;
        for (const auto* button : buttons) {
            if (button->isCheckable() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
                names << button->text();
        }
        return names;
    };
    REQUIRE(worded().size() == 3);
    auto* text = composer.findChild<QPlainTextEdit*>(u"composerText"_s);
    text->setPlainText(u"one\ntwo\nthree\nfour"_s);
    const auto ample = text->height();
    composer.setRoom(Composer::Room::Least);
    CHECK(worded() == QStringList{u"Reply"_s});
    CHECK(text->height() < ample);
    composer.setKind(MessageKind::InternalNote);
    CHECK(worded() == QStringList{u"Internal note"_s});
    for (const auto* button : buttons) {
        if (button->isCheckable())
            CHECK_FALSE(button->accessibleName().isEmpty());
    }
    composer.setKind(MessageKind::Reply);
    composer.setRoom(Composer::Room::Ample);
    CHECK(worded().size() == 3);
    CHECK(text->height() == ample);
}
