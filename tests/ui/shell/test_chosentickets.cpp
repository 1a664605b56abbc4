// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/chosentickets.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ChosenFixture : AsyncFixture {
    ChosenFixture()
    {
        for (int i = 0; i < 4; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.showView(StandardView::AllOpen);
        REQUIRE(eventually([&] { return page.tickets().rowCount() == 4 && page.list().currentTicket().isValid(); }));
        page.list().setFocus();
        QTest::keyClick(&page.list(), Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(page.list().chosenCount() == 2);
    }
    UserId assignee(size_t i) { return answered(workspace.ticketPane(made[i].id))->details.ticket.assignee; }

    std::vector<Ticket> made; ///< oldest first; the list is newest first
    QWidget window;
    Actions actions{&window};
    QueuePage page{workspace, clock};
    ChosenTickets chosen{workspace, page, actions, window};
};

} // namespace

TEST_CASE("the menu of rows offers the acts that menus and palette have", "[ui][shell][choice]")
{
    ChosenFixture f;
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QCoreApplication::sendEvent(&f.page.list(), &asked);
    auto* menu = f.page.list().findChild<QMenu*>(u"ticketMenu"_s);
    REQUIRE(menu);
    CHECK(menu->isVisible());
    for (auto* action : {f.actions.openTicket, f.actions.changeTickets, f.actions.assignToMe, f.actions.copyTickets,
                         f.actions.chooseColumns})
        CHECK(menu->actions().contains(action));
    CHECK(f.page.list().chosenCount() == 2);
    menu->close();
}

TEST_CASE("chosen tickets are assigned to oneself at once, and one undo takes it back", "[ui][shell][choice]")
{
    ChosenFixture f;
    QSignalSpy said(&f.chosen, &ChosenTickets::said);
    const auto before = f.assignee(3);
    f.actions.assignToMe->trigger();
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(said.front().front().toString().startsWith(u"2 "_s));
    const auto me = f.workspace.actor().user;
    CHECK(f.assignee(3) == me);
    CHECK(f.assignee(2) == me);
    REQUIRE_OK(answered(f.workspace.undo()));
    CHECK(f.assignee(3) == before);
    CHECK(f.assignee(2) == before);
}

TEST_CASE("chosen tickets are changed in a dialog, and copied by Ctrl+C", "[ui][shell][choice]")
{
    ChosenFixture f;
    QTest::keyClick(&f.page.list(), Qt::Key_C, Qt::ControlModifier);
    CHECK(eventually([&] { return QGuiApplication::clipboard()->text().count(u'\n') == 3; }));
    f.actions.changeTickets->trigger();
    auto* dialog = f.window.findChild<BulkDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->reject();
}
