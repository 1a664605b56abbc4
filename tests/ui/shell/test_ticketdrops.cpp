// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agentlistmodel.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/models/viewlistmodel.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/agentsection.h"
#include "ui/shell/statusline.h"
#include "ui/shell/viewlist.h"
#include "ui/shell/windowfixture.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct DropFixture : WindowFixture {
    DropFixture()
    {
        User bob;
        bob.login = u"bob"_s;
        bob.name = u"Bob"_s;
        const auto added = answered(workspace.addUser(bob));
        REQUIRE_OK(added);
        bobId = added->id;
        for (int i = 0; i < 4; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        window.actions().views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
        REQUIRE(eventually([&] { return tickets().rowCount() == 4 && list().currentTicket().isValid(); }));
        agents().setOpen(true);
        REQUIRE(eventually([&] { return agents().model().rowOf(bobId) >= 0; }));
    }

    TicketListView& list() { return window.queue().list(); }
    TicketListModel& tickets() { return window.queue().tickets(); }
    AgentSection& agents() { return *window.findChild<AgentSection*>(); }
    ViewList& views() { return *find<ViewList>("views"); }
    UserId assignee(size_t i) { return details(made[i].id).ticket.assignee; }
    QPoint middleOf(const ViewList& where, int row) { return where.visualRect(where.model()->index(row, 0)).center(); }
    /// Drags the chosen tickets to a row; whether it takes them.
    bool hover(ViewList& where, int row)
    {
        mime = std::make_unique<TicketMime>(list().chosen(), list().chosenCount());
        const auto place = middleOf(where, row);
        QDragEnterEvent enter(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(where.viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(where.viewport(), &move);
        return move.isAccepted();
    }
    void drop(ViewList& where, int row)
    {
        QDropEvent event(middleOf(where, row), Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(where.viewport(), &event);
    }
    void chooseTwo()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(list().chosenCount() == 2);
    }

    UserId bobId;
    std::vector<Ticket> made; ///< oldest first; the list is newest first
    std::unique_ptr<TicketMime> mime;
};

} // namespace

TEST_CASE_METHOD(DropFixture, "chosen tickets dropped on an agent are theirs, and one undo takes it back", "[ui][shell][drop]")
{
    chooseTwo();
    const auto row = agents().model().rowOf(bobId);
    const auto before = assignee(3);
    REQUIRE(hover(agents().list(), row));
    CHECK(QToolTip::text() == u"Drop here: 2 ticket(s) will be assigned to Bob."_s);
    CHECK(assignee(3) == before);
    drop(agents().list(), row);
    REQUIRE(eventually([&] { return assignee(3) == bobId && assignee(2) == bobId; }));
    CHECK(assignee(1) == before);
    REQUIRE_OK(answered(workspace.undo()));
    CHECK(assignee(3) == before);
    CHECK(assignee(2) == before);
}

TEST_CASE_METHOD(DropFixture, "a queue of states says why it takes no tickets, and what to do instead", "[ui][shell][drop]")
{
    const auto resolved = ViewListModel::rowOf(StandardView::Resolved);
    CHECK_FALSE(hover(views(), resolved));
    CHECK(QToolTip::text() == u"Tickets come to “Resolved” by their steps. Open the ticket and take the step there."_s);
    drop(views(), resolved);
    CHECK(state(made[3].id) == TicketState::New);
}

TEST_CASE_METHOD(DropFixture, "a ticket dropped on the queue of unassigned ones is nobody's", "[ui][shell][drop]")
{
    window.actions().assignToMe->trigger();
    REQUIRE(eventually([&] { return assignee(3) == workspace.actor().user; }));
    REQUIRE(hover(views(), ViewListModel::rowOf(StandardView::Unassigned)));
    drop(views(), ViewListModel::rowOf(StandardView::Unassigned));
    CHECK(eventually([&] { return !assignee(3).isValid(); }));
}

TEST_CASE_METHOD(DropFixture, "a saved view takes tickets when it asks for what can be given to them", "[ui][shell][drop]")
{
    SavedView view;
    view.name = u"Urgent"_s;
    view.searchText = u"severity:A"_s;
    REQUIRE_OK(answered(workspace.addView(view)));
    auto* saved = find<ViewList>("savedViews");
    REQUIRE(eventually([&] { return saved->model()->rowCount() == 1 && saved->isVisible(); }));
    REQUIRE(hover(*saved, 0));
    CHECK(QToolTip::text().startsWith(u"Drop here: 1 ticket(s) will have Severity: A"_s));
    drop(*saved, 0);
    CHECK(eventually([&] { return details(made[3].id).ticket.severity == Severity::A; }));
}

TEST_CASE_METHOD(DropFixture, "a click on an agent shows their tickets, and marks them in the side bar", "[ui][shell][agents]")
{
    auto& people = agents().list();
    const auto row = agents().model().rowOf(bobId);
    QTest::mouseClick(people.viewport(), Qt::LeftButton, {}, middleOf(people, row));
    CHECK(eventually([&] { return window.queue().filter().assigneeLogins == QStringList{u"bob"_s}; }));
    CHECK(find<QLineEdit>("search")->text() == u"assignee:bob"_s);
    CHECK(people.currentIndex().row() == row);
    CHECK_FALSE(views().currentIndex().isValid());
    window.actions().views[0]->trigger();
    CHECK_FALSE(people.currentIndex().isValid());
}

TEST_CASE_METHOD(DropFixture, "tickets dragged over the title of the agents unfold them", "[ui][shell][drop]")
{
    agents().setOpen(false);
    CHECK_FALSE(agents().list().isVisible());
    auto* title = find<QToolButton>("agentsTitle");
    TicketMime dragged(list().chosen(), 1);
    QDragEnterEvent enter(QPoint(2, 2), Qt::MoveAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(title, &enter);
    CHECK(agents().list().isVisible());
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Space);
    CHECK_FALSE(agents().list().isVisible());
}

TEST_CASE_METHOD(DropFixture, "a row drawn sideways is dragged out of the list, one drawn down is not", "[ui][shell][drop]")
{
    const auto row = list().visualRect(tickets().indexOf(made[2].id, TicketListModel::TitleColumn)).center();
    std::vector<TicketId> carried;
    // A platform that drags does so until it is cancelled; one that cannot leaves what would have been dragged.
    const auto look = [&] {
        if (const auto* drag = list().findChild<QDrag*>()) {
            if (const auto* inside = dynamic_cast<const TicketMime*>(drag->mimeData()))
                carried = inside->selection().ids;
            QDrag::cancel();
        }
    };
    QTimer during;
    QObject::connect(&during, &QTimer::timeout, &during, look);
    during.start(0);
    const auto draw = [&](QPoint by) {
        QTest::mousePress(list().viewport(), Qt::LeftButton, {}, row);
        for (const auto& place : {row + by / 8, row + by}) {
            QMouseEvent move(QEvent::MouseMove, place, list().viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list().viewport(), &move);
            look();
        }
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, row + by);
    };
    draw({-60, 0});
    CHECK(carried == std::vector{made[2].id});
    carried.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    draw({0, list().rowHeight(0)});
    CHECK(list().chosenCount() == 2);
    CHECK(carried.empty());
}

TEST_CASE_METHOD(DropFixture, "a click on one of several chosen tickets means that one, once the button is let go", "[ui][shell][drop]")
{
    chooseTwo();
    const auto place = list().visualRect(tickets().index(0, TicketListModel::TitleColumn)).center();
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, place);
    CHECK(list().chosenCount() == 2);
    QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, place);
    CHECK(list().chosenCount() == 1);
    CHECK(list().currentTicket() == made[3].id);
}
