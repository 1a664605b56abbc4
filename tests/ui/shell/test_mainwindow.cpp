// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagebutton.h"
#include "ui/shell/viewdelegate.h"
#include "windowfixture.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("the window is named after the workspace, and after the ticket that fills it", "[ui][shell]")
{
    WindowFixture f;
    CHECK(f.window.windowTitle() == u"test – Partner Helpdesk"_s);
    const auto ticket = f.create(u"Mail"_s);
    f.window.queue().openTicket(ticket.id);
    CHECK(eventually([&] { return f.window.windowTitle() == u"#%1 – test – Partner Helpdesk"_s.arg(ticket.number); }));
    f.window.actions().customers->trigger();
    CHECK(f.window.windowTitle() == u"test – Partner Helpdesk"_s);
}

TEST_CASE("a key opens the settings everywhere", "[ui][shell]")
{
    WindowFixture f;
    CHECK_FALSE(f.window.actions().settings->shortcut().isEmpty());
}

TEST_CASE("one key takes the next step of the ticket on show", "[ui][shell]")
{
    WindowFixture f;
    QTest::keyClick(&f.window, Qt::Key_J, Qt::ControlModifier);
    CHECK(f.find<QLabel>("statusSaid")->text().contains(u"no next step"_s));
    const auto ticket = f.createKnown(u"Mail"_s);
    f.window.queue().showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return f.pane().nextAct() == Trigger::StartDiagnosis; }));
    QTest::keyClick(&f.window, Qt::Key_J, Qt::ControlModifier);
    CHECK(f.reaches(ticket.id, TicketState::Diagnosing));
}

TEST_CASE("the side bar shows the queues by their whole names, and pages in line with them", "[ui][shell]")
{
    WindowFixture f;
    const auto& views = *f.find<QListView>("views");
    for (int row = 0; row < views.model()->rowCount(); ++row) {
        const auto index = views.model()->index(row, 0);
        INFO(index.data().toString());
        CHECK(views.viewport()->width() >= ViewDelegate::wholeWidth(views.font(), index));
    }
    for (const auto* page : f.find<QWidget>("navigation")->findChildren<PageButton*>())
        CHECK(page->iconSize() == QSize(20, 20));
}
