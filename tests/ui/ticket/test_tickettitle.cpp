// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct TitleFixture : PaneFixture {
    TitleFixture()
    {
        ticket = create(u"Mail is late"_s);
        open(ticket);
        auto* title = pane->findChild<QWidget*>(u"ticketTitle"_s);
        label = title->findChild<QLabel*>();
        edit = title->findChild<QLineEdit*>();
    }
    /// Begins to edit by keyboard, and writes behind what is there.
    void write(const QString& words)
    {
        label->setFocus();
        QTest::keyClick(label, Qt::Key_F2);
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, words);
    }
    void changeElsewhere(const QString& title)
    {
        const auto seen = stored(ticket).revision;
        REQUIRE_OK(answered(workspace.editTicket(ticket.id, seen, {{TicketField::Title, title}})));
        REQUIRE(eventually([&] { return label->text() == title; })); // the pane has read it
    }

    Ticket ticket;
    QLabel* label;
    QLineEdit* edit;
};

} // namespace

TEST_CASE("a title that somebody else changed while it was edited is asked about, not overwritten", "[ui][conflict]")
{
    TitleFixture f;
    f.write(u" OURS"_s);
    f.changeElsewhere(u"Mail is late: theirs"_s);
    CHECK(f.edit->text() == u"Mail is late OURS"_s);
    QTest::keyClick(f.edit, Qt::Key_Return);
    auto& mine = f.button(u"useMine_title"_s);
    CHECK(f.stored(f.ticket).title == u"Mail is late: theirs"_s);
    QTest::keyClick(&mine, Qt::Key_Space);
    REQUIRE(eventually([&] { return f.stored(f.ticket).title == u"Mail is late OURS"_s; }));
}

TEST_CASE("two edits that met somebody else's are both asked about", "[ui][conflict]")
{
    TitleFixture f;
    const auto severity = [](const char* key) {
        return TicketChanges{{TicketField::Severity, QString::fromLatin1(key)}};
    };
    auto* choice = f.pane->findChild<QComboBox*>(u"attribute_severity"_s);
    f.write(u" OURS"_s);
    f.changeElsewhere(u"theirs"_s);
    QTest::keyClick(f.edit, Qt::Key_Return);
    f.button(u"useMine_title"_s);
    // Both changes are asked for before the pane can read the first.
    auto theirs = f.workspace.editTicket(f.ticket.id, f.stored(f.ticket).revision, severity("A"));
    choice->setCurrentIndex(choice->findData(u"B"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    REQUIRE_OK(answered(theirs));
    f.button(u"useMine_severity"_s);
    QTest::keyClick(&f.button(u"keepTheirs_title"_s), Qt::Key_Space);
    CHECK(f.pane->findChild<QWidget*>(u"conflict"_s)->isVisible());
    QTest::keyClick(&f.button(u"useMine_severity"_s), Qt::Key_Space);
    REQUIRE(eventually([&] { return f.stored(f.ticket).severity == Severity::B; }));
    CHECK(f.stored(f.ticket).title == u"theirs"_s);
}

TEST_CASE("a title that was opened and not changed leaves somebody else's alone", "[ui][conflict]")
{
    TitleFixture f;
    f.write({});
    f.changeElsewhere(u"theirs"_s);
    QTest::keyClick(f.edit, Qt::Key_Return);
    CHECK_FALSE(f.edit->isVisible());
    CHECK(f.label->text() == u"theirs"_s);
    CHECK(f.stored(f.ticket).title == u"theirs"_s);
}

TEST_CASE("Esc takes a title back, whatever Esc does in the window", "[ui][ticket]")
{
    TitleFixture f;
    QAction back;
    back.setShortcut(Qt::Key_Escape);
    int gone = 0;
    QObject::connect(&back, &QAction::triggered, f.pane.get(), [&gone] { ++gone; });
    f.pane->addAction(&back);
    f.write(u" not wanted"_s);
    QTest::keyClick(f.edit, Qt::Key_Escape);
    CHECK(gone == 0);
    CHECK_FALSE(f.edit->isVisible());
    CHECK(f.label->hasFocus());
    CHECK(f.stored(f.ticket).title == f.ticket.title);
}

TEST_CASE("a title goes on being edited when another window was in front, and is kept by going to another field", "[ui][ticket]")
{
    TitleFixture f;
    f.write(u" and"_s);
    {
        QWidget other;
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
        CHECK(f.edit->isVisible());
    }
    f.pane->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.pane.get()));
    CHECK(f.stored(f.ticket).title == f.ticket.title);
    CHECK(f.edit->hasFocus());
    QTest::keyClicks(f.edit, u" later"_s);
    QTest::keyClick(f.edit, Qt::Key_Tab);
    CHECK_FALSE(f.edit->isVisible());
    REQUIRE(eventually([&] { return f.stored(f.ticket).title == u"Mail is late and later"_s; }));
}

TEST_CASE("a title being edited stays with its ticket when another is opened", "[ui][ticket]")
{
    TitleFixture f;
    const auto other = f.create(u"Another"_s);
    f.write(u" and later"_s);
    f.open(other);
    REQUIRE(eventually([&] { return f.stored(f.ticket).title == u"Mail is late and later"_s; }));
    CHECK(f.stored(other).title == u"Another"_s);
}
