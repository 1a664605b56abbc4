// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowfixture.h"

#include <QStatusBar>
#include <QToolBar>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

bool isIn(QWidget* pane)
{
    auto* focus = QApplication::focusWidget();
    return focus && pane && (pane == focus || pane->isAncestorOf(focus));
}

} // namespace

TEST_CASE("F6 goes round the panes, and back with Shift", "[ui][keyboard]")
{
    WindowFixture f;
    const auto ticket = f.create(u"First"_s);
    f.window.resize(1280, 800);
    f.window.actions().views[9]->trigger();
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number && f.pane().isVisible(); }));
    f.window.queue().list().setFocus();
    const QList<QWidget*> round{&f.pane(), f.window.statusBar(), f.find<QToolBar>("toolbar"),
                                f.find<QWidget>("navigation"), &f.window.queue().list()};
    for (auto* pane : round) {
        QTest::keyClick(&f.window, Qt::Key_F6);
        INFO(pane->metaObject()->className());
        CHECK(isIn(pane));
    }
    QTest::keyClick(&f.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(isIn(f.find<QWidget>("navigation")));
}

TEST_CASE("a pane is entered again where it was left", "[ui][keyboard]")
{
    WindowFixture f;
    const auto ticket = f.create(u"First"_s);
    f.window.queue().openTicket(ticket.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    auto* text = f.find<QWidget>("composerText");
    text->setFocus();
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK_FALSE(text->hasFocus());
    QTest::keyClick(&f.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(text->hasFocus());
}
