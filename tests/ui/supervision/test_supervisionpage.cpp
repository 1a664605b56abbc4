// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardfixture.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/pagebutton.h"
#include "ui/shell/statusline.h"
#include "ui/supervision/rebalancedialog.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolTip>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString boardFigure(BoardFixture& f, const char* name)
{
    const auto* button = f.find<QPushButton>(name);
    return button->isVisible() ? button->text() : QString();
}

bool hoverOver(BoardTable& table, const QMimeData& mime, int row)
{
    const auto place = table.visualRect(table.model()->index(row, 0)).center();
    QDragEnterEvent enter(place, Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &move);
    return move.isAccepted();
}

void dropOn(BoardTable& table, const QMimeData& mime, int row)
{
    QDropEvent event(table.visualRect(table.model()->index(row, 0)).center(), Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &event);
}

} // namespace

TEST_CASE_METHOD(BoardFixture, "the board counts what is late, unassigned and without an answer", "[ui][supervision]")
{
    CHECK(boardFigure(*this, "boardLateFigure0") == u"4 late"_s);
    CHECK(boardFigure(*this, "boardUnassignedFigure0") == u"2 unassigned"_s);
    CHECK(boardFigure(*this, "boardUnansweredFigure0") == u"4 without an answer"_s);
    CHECK(boardFigure(*this, "boardNextFigure0").isEmpty());
    CHECK(lines("boardLateLines").model()->rowCount() == 4);
    auto& agents = lines("boardAgentsLines");
    const auto bobs = rowOf(agents, u"Bob"_s);
    REQUIRE(bobs >= 0);
    CHECK(agents.model()->index(bobs, 1).data() == u"2"_s);
    CHECK(agents.model()->index(bobs, 3).data() == u"2"_s);
}

TEST_CASE_METHOD(BoardFixture, "a number leads to the list of its tickets, by key and by mouse", "[ui][supervision]")
{
    auto* late = find<QPushButton>("boardLateFigure0");
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Space);
    CHECK(find<QLineEdit>("search")->text() == u"sla:breached sort:due"_s);
    CHECK(eventually([&] { return window.queue().tickets().rowCount() == 4; }));
    openBoard();
    auto& agents = lines("boardAgentsLines");
    const auto open = agents.model()->index(rowOf(agents, u"Bob"_s), 1);
    QTest::mouseClick(agents.viewport(), Qt::LeftButton, {}, agents.visualRect(open).center());
    CHECK(find<QLineEdit>("search")->text() == u"assignee:bob"_s);
    CHECK(eventually([&] { return window.queue().tickets().rowCount() == 2; }));
}

TEST_CASE_METHOD(BoardFixture, "the keys lead through numbers of agents, and Enter lists the tickets", "[ui][supervision]")
{
    auto& agents = lines("boardAgentsLines");
    agents.setFocus();
    while (agents.currentIndex().row() < rowOf(agents, u"Bob"_s))
        QTest::keyClick(&agents, Qt::Key_Down);
    while (agents.currentIndex().row() > rowOf(agents, u"Bob"_s))
        QTest::keyClick(&agents, Qt::Key_Up);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&agents, Qt::Key_Right);
    QTest::keyClick(&agents, Qt::Key_Return);
    CHECK(find<QLineEdit>("search")->text() == u"assignee:bob sla:at_risk sort:due"_s);
    CHECK(eventually([&] { return window.queue().tickets().rowCount() == 2; }));
}

TEST_CASE_METHOD(BoardFixture, "Enter on a line opens its ticket, and the board comes back where one was", "[ui][supervision]")
{
    auto& late = lines("boardLateLines");
    late.setFocus();
    QTest::keyClick(&late, Qt::Key_Down);
    const auto line = late.currentIndex().data().toString();
    QTest::keyClick(&late, Qt::Key_Return);
    REQUIRE(eventually([&] { return window.queue().isTicketFullWidth() && pane().ticketNumber() > 0; }));
    CHECK(line.startsWith(u"#%1 "_s.arg(pane().ticketNumber())));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return late.hasFocus(); }));
    CHECK(late.currentIndex().data().toString() == line);
}

TEST_CASE_METHOD(BoardFixture, "a ticket dropped on an agent is theirs, and one undo takes it back", "[ui][supervision][drop]")
{
    auto& unassigned = lines("boardUnassignedLines");
    const auto row = rowOf(unassigned, u"Ticket 2"_s);
    REQUIRE(row >= 0);
    const std::unique_ptr<QMimeData> mime(unassigned.model()->mimeData({unassigned.model()->index(row, 0)}));
    auto& agents = lines("boardAgentsLines");
    REQUIRE(hoverOver(agents, *mime, rowOf(agents, u"Bob"_s)));
    CHECK(QToolTip::text() == u"Drop here: 1 ticket(s) will be assigned to Bob."_s);
    CHECK_FALSE(assignee(2).isValid());
    dropOn(agents, *mime, rowOf(agents, u"Bob"_s));
    REQUIRE(eventually([&] { return assignee(2) == bob; }));
    CHECK(eventually([&] { return page().board()->unassigned.all.count == 1; }));
    REQUIRE_OK(answered(workspace.undo()));
    CHECK_FALSE(assignee(2).isValid());
}

TEST_CASE_METHOD(BoardFixture, "the menu of a line gives its ticket to an agent without a mouse", "[ui][supervision]")
{
    auto& unassigned = lines("boardUnassignedLines");
    unassigned.setFocus();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, unassigned.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(unassigned.viewport(), &asked);
    auto* menu = find<QMenu>("boardTicketMenu");
    REQUIRE(menu);
    QAction* toBob = nullptr;
    for (auto* action : menu->actions()) {
        if (action->text().startsWith(u"Bob – 2 open"_s))
            toBob = action;
    }
    REQUIRE(toBob);
    toBob->trigger();
    menu->close();
    CHECK(eventually([&] { return assignee(2) == bob; }));
}

TEST_CASE_METHOD(BoardFixture, "an agent dropped on another opens a rebalancing between the two", "[ui][supervision][drop]")
{
    auto& agents = lines("boardAgentsLines");
    const AgentMime bobs(bob);
    CHECK_FALSE(hoverOver(agents, bobs, rowOf(agents, u"Bob"_s)));
    const auto other = rowOf(agents, u"Bob"_s) == 0 ? 1 : 0;
    REQUIRE(hoverOver(agents, bobs, other));
    dropOn(agents, bobs, other);
    auto* shown = dialog<RebalanceDialog>();
    REQUIRE(shown);
    shown->reject();
}

TEST_CASE_METHOD(BoardFixture, "what others do is on the board without asking", "[ui][supervision]")
{
    give(made[3].id, bob);
    CHECK(eventually([&] { return boardFigure(*this, "boardUnassignedFigure0") == u"1 unassigned"_s; }));
}

TEST_CASE_METHOD(BoardFixture, "who is no supervisor has no board", "[ui][supervision]")
{
    const auto agent = Actor{bob, u"bob"_s, u"Bob"_s, Role::Agent};
    workspace.setActor(agent);
    CHECK(eventually([&] { return !page().isVisible(); }));
    CHECK_FALSE(window.actions().board->isVisible());
    for (const auto* button : window.findChildren<PageButton*>())
        CHECK((&button->page() != window.actions().board || button->isHidden()));
}
