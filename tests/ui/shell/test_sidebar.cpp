// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lookchange.h"
#include "ui/outages/outagespage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagebutton.h"
#include "ui/shell/viewlist.h"
#include "ui/shell/windowfixture.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLongName = "Renewals of the northern region in 90 days";

struct SideBarFixture : WindowFixture {
    SideBarFixture() { window.resize(1280, 800); }
    Navigation& bar() { return *window.findChild<Navigation*>(); }
    PageButton& button(const QAction* page)
    {
        for (auto* candidate : bar().findChildren<PageButton*>()) {
            if (&candidate->page() == page)
                return *candidate;
        }
        FAIL("no such page");
        return *bar().findChild<PageButton*>();
    }
    int marked()
    {
        int count = 0;
        for (const auto* candidate : bar().findChildren<PageButton*>())
            count += candidate->isChecked() ? 1 : 0;
        return count;
    }
    bool showsQueue() { return find<ViewList>("views")->currentIndex().isValid(); }
    void addView(const QString& name)
    {
        SavedView view;
        view.name = name;
        view.searchText = u"status:open"_s;
        REQUIRE_OK(answered(workspace.addView(view)));
    }
    QSplitter& split() { return *qobject_cast<QSplitter*>(window.centralWidget()); }
    void drag(int width)
    {
        auto* handle = split().handle(1);
        const QPoint from(0, 10);
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(width - bar().width(), 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from);
    }
};

} // namespace

TEST_CASE("the side bar marks the page on show, whatever led to it, and a view again when its list is", "[ui][shell]")
{
    SideBarFixture f;
    const auto ticket = f.create(u"Mail"_s);
    auto& actions = f.window.actions();
    CHECK(f.marked() == 0);
    CHECK(f.showsQueue());
    for (auto* page : actions.pages()) {
        page->trigger();
        CHECK(f.button(page).isChecked());
        CHECK(f.marked() == 1);
        CHECK_FALSE(f.showsQueue());
        QTest::mouseClick(&f.button(page), Qt::LeftButton); // it stays where it is
        CHECK(f.button(page).isChecked());
    }
    f.window.queue().openTicket(ticket.id);
    actions.back->trigger();
    QTest::mouseClick(&f.button(actions.customers), Qt::LeftButton);
    CHECK(f.button(actions.customers).isChecked());
    actions.views[0]->trigger();
    CHECK(f.marked() == 0);
    CHECK(f.showsQueue());
}

TEST_CASE("a ticket opened from another page stands under the view whose list it goes back to", "[ui][shell]")
{
    SideBarFixture f;
    const auto ticket = f.create(u"Mail"_s);
    f.window.actions().outages->trigger();
    REQUIRE(f.marked() == 1);
    Q_EMIT f.window.findChild<OutagesPage*>()->ticketChosen(ticket.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    CHECK(f.marked() == 0);
    CHECK(f.showsQueue());
}

TEST_CASE("a screen reader hears which page is on show", "[ui][shell]")
{
    SideBarFixture f;
    auto* customers = f.window.actions().customers;
    const auto* told = QAccessible::queryAccessibleInterface(&f.button(customers));
    REQUIRE(told);
    CHECK(told->text(QAccessible::Name) == u"Customers"_s);
    CHECK_FALSE(told->state().checked);
    customers->trigger();
    CHECK(told->state().checked);
}

TEST_CASE("the side bar takes the room that the names of views need, within bounds", "[ui][shell]")
{
    SideBarFixture f;
    f.window.resize(2560, 1440);
    const auto before = f.bar().width();
    f.addView(QString::fromLatin1(kLongName));
    auto& list = *f.find<ViewList>("savedViews");
    REQUIRE(eventually([&] { return list.isVisible(); }));
    CHECK(eventually([&] { return list.viewport()->width() >= list.wholeWidth(); }));
    CHECK(f.bar().width() > before);

    REQUIRE(dressedAt(f.appearance, 150));
    CHECK(eventually([&] { return list.viewport()->width() >= list.wholeWidth(); }));
    REQUIRE(dressedAt(f.appearance, 100));

    f.window.resize(1280, 800);
    CHECK(eventually([&] { return f.bar().width() <= 1280 / 4; }));
}

TEST_CASE("a width that somebody dragged stays, in the next window and in its share of another text", "[ui][shell]")
{
    SideBarFixture f;
    f.window.resize(1600, 900);
    const auto needed = f.bar().width();
    f.drag(needed + 90);
    const auto dragged = f.bar().width();
    CHECK(qAbs(dragged - needed - 90) <= 4);
    f.addView(QString::fromLatin1(kLongName)); // what it would follow otherwise
    REQUIRE(eventually([&] { return f.find<ViewList>("savedViews")->isVisible(); }));
    CHECK(f.bar().width() == dragged);
    f.window.close();

    MainWindow next(f.workspace, f.clock, f.settings, f.appearance);
    next.resize(1600, 900);
    next.show();
    REQUIRE(QTest::qWaitForWindowActive(&next));
    CHECK(eventually([&] { return qAbs(next.findChild<Navigation*>()->width() - dragged) <= 2; }));
}

TEST_CASE("lines of the side bar come closer where the window is low, before anything scrolls", "[ui][shell]")
{
    SideBarFixture f;
    const auto& views = *f.find<ViewList>("views");
    const auto usual = views.sizeHintForRow(0);
    auto* area = f.bar().findChild<QScrollArea*>();
    f.window.resize(1280, 680);
    CHECK(eventually([&] { return views.sizeHintForRow(0) < usual; }));
    CHECK(eventually([&] { return area->verticalScrollBar()->maximum() == 0; }));
    f.window.resize(1280, 900);
    CHECK(eventually([&] { return views.sizeHintForRow(0) == usual; }));
}

TEST_CASE("Alt and a digit lead to the saved view at that place", "[ui][views]")
{
    SideBarFixture f;
    f.addView(u"First"_s);
    f.addView(u"Second"_s);
    const auto& list = *f.find<ViewList>("savedViews");
    REQUIRE(eventually([&] { return list.model()->rowCount() == 2; }));
    const auto second = list.model()->index(1, 0).data().toString();
    f.window.actions().customers->trigger();
    QTest::keyClick(&f.window, Qt::Key_2, Qt::AltModifier);
    CHECK(list.currentIndex().data().toString() == second);
    CHECK(f.window.queue().searchText() == u"status:open"_s);
    CHECK(f.marked() == 0);
    QTest::keyClick(&f.window, Qt::Key_9, Qt::AltModifier); // nothing is there
    CHECK(list.currentIndex().data().toString() == second);
}
