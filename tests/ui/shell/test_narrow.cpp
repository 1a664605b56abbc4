// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QListView>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct NarrowFixture : WindowFixture {
    NarrowFixture()
    {
        ticket = create(u"Mail is delayed"_s);
        auto& queue = window.queue();
        queue.showView(StandardView::AllOpen);
        REQUIRE(eventually([&] { return queue.list().currentTicket() == ticket.id; }));
        window.resize(1280, 800);
        REQUIRE(eventually([&] { return pane().isVisible(); }));
        window.resize(window.minimumSizeHint());
        REQUIRE(eventually([&] { return !pane().isVisible(); }));
    }

    Ticket ticket;
};

} // namespace

TEST_CASE("without room for both the list stands alone, and a ticket opens in its place", "[ui][shell]")
{
    NarrowFixture f;
    auto& list = f.window.queue().list();
    CHECK(list.isVisible());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(f.pane().isVisible());
    CHECK_FALSE(list.isVisible());
    f.window.actions().back->trigger();
    CHECK(list.isVisible());
    CHECK_FALSE(f.pane().isVisible());
    f.window.resize(1280, 800);
    CHECK(eventually([&] { return f.pane().isVisible() && list.isVisible(); }));
}

TEST_CASE("without room for its words the side bar keeps symbols and counts", "[ui][shell]")
{
    WindowFixture f;
    f.window.resize(1280, 800);
    const auto& views = *f.find<QListView>("views");
    const auto& pages = *f.find<QToolButton>(nullptr, f.find<QWidget>("navigation"));
    const auto unfolded = views.width();
    f.window.resize(f.window.minimumSizeHint());
    CHECK(views.width() < unfolded);
    CHECK(pages.toolButtonStyle() == Qt::ToolButtonIconOnly);
    CHECK_FALSE(pages.toolTip().isEmpty());
    f.window.resize(1280, 800);
    CHECK(eventually([&] { return views.width() == unfolded; }));
    CHECK(pages.toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
}

TEST_CASE("an act on a ticket that has no room beside the list opens it", "[ui][shell]")
{
    NarrowFixture f;
    f.window.actions().note->trigger();
    CHECK(f.pane().isVisible());
    CHECK(f.window.queue().isTicketFullWidth());
}

TEST_CASE("the ticket that filled the window stands beside the list again when it is closed", "[ui][shell]")
{
    NarrowFixture f;
    auto& queue = f.window.queue();
    auto& list = queue.list();
    const auto both = [&] { return list.isVisible() && f.pane().isVisible(); };
    f.find<QWidget>("facts")->setMinimumWidth(400); // of some tickets they ask for that much
    f.window.resize(1280, 800);
    REQUIRE(eventually(both));
    // As wide as the two need, and no wider: there the facts beside a ticket in full width would be too much.
    int narrowest = 0;
    for (; both(); QCoreApplication::processEvents())
        f.window.resize(narrowest = f.window.width() - 8, 800);
    f.window.resize(1280, 800);
    REQUIRE(eventually(both));
    f.window.resize(narrowest + 8, 800);
    REQUIRE(both());
    const auto before = f.pane().minimumSizeHint().width();
    queue.openTicket(f.ticket.id);
    REQUIRE(eventually([&] { return f.pane().minimumSizeHint().width() > before + 8; }));
    f.window.actions().back->trigger();
    CHECK(both());
    QCoreApplication::processEvents();
    CHECK(both());
}
