// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "ui/ticket/conversationview.h"
#include "ui/ticket/fittingscrollarea.h"

#include <QComboBox>
#include <QScrollBar>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

TicketChanges severity(Severity severity)
{
    return {{TicketField::Severity, QString(keyOf(severity))}};
}

} // namespace

TEST_CASE("a pause in writing stores the draft, and the ticket stays as it was", "[ui][drafts]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    QTest::keyClicks(&f.text(), u"half a sent"_s);
    REQUIRE(eventually([&] { return f.pane->draftCount() == 1; }));
    CHECK(f.drafts(f.workspace).front().draft.body == u"half a sent"_s);
    CHECK(f.stored(ticket).revision == ticket.revision);
}

TEST_CASE("a draft is there again in a workspace opened anew", "[ui][drafts]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    f.pane->startReply(MessageKind::InternalNote);
    QTest::keyClicks(&f.text(), u"half a sent"_s);
    f.pane.reset(); // before any pause

    AsyncWorkspace again(f.clock);
    REQUIRE_OK(answered(again.open(f.path, AsyncWorkspace::Start::Open, {})));
    REQUIRE(eventually([&] { return f.drafts(again).size() == 1; }));
    TicketPaneView pane(again, f.clock);
    pane.open(ticket.id);
    auto* text = pane.findChild<QPlainTextEdit*>(u"composerText"_s);
    REQUIRE(eventually([&] { return text->toPlainText() == u"half a sent"_s; }));
    REQUIRE(eventually([&] { return pane.draftCount() == 1; }));
    CHECK(f.drafts(again).front().draft.kind == MessageKind::InternalNote);
}

TEST_CASE("a draft asked to be saved is saved although the workspace goes away", "[ui][drafts]")
{
    AsyncFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    {
        AsyncWorkspace leaving(f.clock);
        REQUIRE_OK(answered(leaving.open(f.path, AsyncWorkspace::Start::Open, {})));
        leaving.saveDraft(ticket.id, {MessageKind::Reply, false, u"last words"_s});
    }
    const auto kept = answered(f.workspace.drafts());
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().draft.body == u"last words"_s);
}

TEST_CASE("discarding and sending both remove the draft", "[ui][drafts]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    QTest::keyClicks(&f.text(), u"We look into it."_s);
    REQUIRE(eventually([&] { return f.pane->draftCount() == 1; }));
    SECTION("discarded; one step back brings the words again")
    {
        QTest::mouseClick(&f.button(u"composerDiscard"_s), Qt::LeftButton);
        CHECK(f.text().toPlainText().isEmpty());
        REQUIRE(eventually([&] { return f.pane->draftCount() == 0; }));
        f.text().undo();
        CHECK(f.text().toPlainText() == u"We look into it."_s);
    }
    SECTION("sent")
    {
        QTest::mouseClick(&f.button(u"composerSend"_s), Qt::LeftButton);
        REQUIRE(eventually([&] { return f.text().toPlainText().isEmpty(); }));
        REQUIRE(eventually([&] { return f.pane->draftCount() == 0; }));
        CHECK(f.drafts(f.workspace).empty());
    }
}

TEST_CASE("the draft of another agent is never shown as mine", "[ui][drafts]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    User eve;
    eve.login = u"eve"_s;
    eve.name = u"Eve"_s;
    eve.role = Role::Agent;
    const auto added = answered(f.workspace.addUser(eve));
    REQUIRE_OK(added);
    const auto mine = f.workspace.actor();
    f.open(ticket);
    QTest::keyClicks(&f.text(), u"mine alone"_s);
    f.workspace.setActor(actorOf(*added));
    CHECK(f.text().toPlainText().isEmpty());
    CHECK(f.drafts(f.workspace).empty());
    f.workspace.setActor(mine);
    REQUIRE(eventually([&] { return f.text().toPlainText() == u"mine alone"_s; }));
}

TEST_CASE("a conflict shows both values, and nothing is overwritten before the agent decides", "[ui][conflict]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    // Both changes are asked for before the pane can read the first.
    auto theirs = f.workspace.editTicket(ticket.id, ticket.revision, severity(Severity::A));
    auto* choice = f.pane->findChild<QComboBox*>(u"attribute_severity"_s);
    choice->setCurrentIndex(choice->findData(QString(keyOf(Severity::B))));
    Q_EMIT choice->activated(choice->currentIndex());
    REQUIRE_OK(answered(theirs));
    f.button(u"useMine_severity"_s);
    CHECK(f.stored(ticket).severity == Severity::A);
    SECTION("theirs stays")
    {
        QTest::mouseClick(&f.button(u"keepTheirs_severity"_s), Qt::LeftButton);
        CHECK_FALSE(f.pane->findChild<QWidget*>(u"conflict"_s)->isVisible());
        CHECK(f.stored(ticket).severity == Severity::A);
    }
    SECTION("mine goes over it, on the revision seen now")
    {
        QTest::mouseClick(&f.button(u"useMine_severity"_s), Qt::LeftButton);
        REQUIRE(eventually([&] { return f.stored(ticket).severity == Severity::B; }));
    }
}

TEST_CASE("in a low pane a conversation keeps some lines beside a diagnosis, and takes none that it has not", "[ui][ticket]")
{
    PaneFixture f;
    const auto ticket = f.createKnown(u"Mail does not arrive"_s);
    REQUIRE_OK(answered(f.workspace.fire(ticket.id, ticket.revision, Trigger::StartDiagnosis, {})));
    const auto* talk = f.pane->findChild<ConversationView*>();
    const auto line = f.pane->fontMetrics().lineSpacing();
    f.pane->resize(560, 30 * line);
    const auto work = [&] { return f.pane->findChild<FittingScrollArea*>()->verticalScrollBar(); };
    SECTION("much was said")
    {
        for (int i = 0; i < 8; ++i) {
            NewMessage note;
            note.body = u"And what was found out."_s;
            REQUIRE_OK(answered(f.workspace.addMessage(ticket.id, note)));
        }
        f.open(ticket);
        REQUIRE(eventually([&] { return f.pane->findChild<QWidget*>(u"guidePanel"_s)->isVisible(); }));
        CHECK(eventually([&] { return work()->maximum() > 0 && talk->height() >= 4 * line; }));
        CHECK(talk->verticalScrollBar()->value() == talk->verticalScrollBar()->maximum());
    }
    SECTION("little was said: what stands above has the room")
    {
        f.open(ticket);
        REQUIRE(eventually([&] { return f.pane->findChild<QWidget*>(u"guidePanel"_s)->isVisible(); }));
        CHECK(eventually([&] { return work()->maximum() == 0 || talk->height() <= talk->heightOfWords(); }));
    }
}
