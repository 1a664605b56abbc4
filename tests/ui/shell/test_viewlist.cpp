// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/viewlistmodel.h"
#include "windowfixture.h"

#include <QListView>

using namespace helpdesk;

namespace {

struct ViewListFixture : WindowFixture {
    ViewListFixture()
    {
        window.queue().focusList();
        views = find<QListView>("views");
        REQUIRE(marked() == StandardView::NeedsMe);
    }
    StandardView marked() const { return ViewListModel::viewAt(views->currentIndex().row()); }

    QListView* views = nullptr;
};

} // namespace

TEST_CASE("walking through the views shows each where somebody stays, and they can walk on", "[ui][shell]")
{
    ViewListFixture f;
    f.views->setFocus();
    QTest::keyClick(f.views, Qt::Key_Down);
    QTest::keyClick(f.views, Qt::Key_Down);
    const auto reached = f.marked();
    CHECK(eventually([&] { return f.window.queue().filter() == filterOf(reached); }));
    CHECK(f.marked() == reached);
    CHECK(f.views->hasFocus());
}

TEST_CASE("who leaves the views before one is shown finds the one on show marked", "[ui][shell]")
{
    ViewListFixture f;
    f.views->setFocus();
    QTest::keyClick(f.views, Qt::Key_Down);
    CHECK(f.marked() != StandardView::NeedsMe);
    f.window.queue().focusList();
    CHECK(f.marked() == StandardView::NeedsMe);
    CHECK(f.window.queue().filter() == filterOf(StandardView::NeedsMe));
}

TEST_CASE("Enter on a view leads to its list", "[ui][shell]")
{
    ViewListFixture f;
    f.create(QStringLiteral("Mail"));
    f.views->setFocus();
    f.views->setCurrentIndex(f.views->model()->index(ViewListModel::rowOf(StandardView::AllOpen), 0));
    QTest::keyClick(f.views, Qt::Key_Return);
    CHECK(eventually([&] { return f.window.queue().list().hasFocus(); }));
    CHECK(f.marked() == StandardView::AllOpen);
}

TEST_CASE("the views show that they have the focus, however it came to them", "[ui][shell]")
{
    ViewListFixture f;
    const auto without = f.views->grab().toImage();
    f.views->setFocus(Qt::OtherFocusReason);
    CHECK(f.views->grab().toImage() != without);
}
