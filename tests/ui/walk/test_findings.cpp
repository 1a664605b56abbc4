// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/walk/findings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget {
    Window()
        : layout(new QVBoxLayout(this))
    {
        resize(300, 300);
    }

    template <typename Widget>
    Widget* add(const QString& name)
    {
        auto* widget = new Widget(this);
        widget->setAccessibleName(name);
        layout->addWidget(widget);
        return widget;
    }

    void appear()
    {
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    QVBoxLayout* layout;
};

} // namespace

TEST_CASE("a window without fault gives no finding", "[walk]")
{
    Window window;
    window.add<QLineEdit>(u"Name"_s);
    window.add<QPushButton>(u"Save"_s)->setText(u"Save"_s);
    window.appear();
    CHECK(walk::namelessControls(window).isEmpty());
    CHECK(walk::controlsOutsideTabOrder(window).isEmpty());
    CHECK(walk::clippedTexts(window).isEmpty());
    CHECK(walk::misplacedWidgets(window).isEmpty());
}

TEST_CASE("a control without a name is found", "[walk]")
{
    Window window;
    window.add<QLineEdit>({})->setObjectName(u"nameless"_s);
    window.appear();
    const auto findings = walk::namelessControls(window);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().contains(u"nameless"_s));
}

TEST_CASE("what Tab never reaches is found, and what is for the mouse alone", "[walk]")
{
    Window window;
    window.add<QPlainTextEdit>(u"a trap"_s)->setTabChangesFocus(false);
    window.add<QLineEdit>(u"behind the trap"_s);
    auto* button = window.add<QPushButton>(u"mouse"_s);
    button->setFocusPolicy(Qt::NoFocus);
    window.appear();
    const auto findings = walk::controlsOutsideTabOrder(window).join(u'\n');
    CHECK(findings.contains(u"for the mouse alone \"mouse\""_s));
    CHECK(findings.contains(u"never reached by Tab \"behind the trap\""_s));
}

TEST_CASE("text that is cut is found, unless a tool tip has it", "[walk]")
{
    Window window;
    auto* label = new QLabel(u"far too long for its place"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    window.appear();
    CHECK(walk::clippedTexts(window).size() == 1);
    label->setToolTip(label->text());
    CHECK(walk::clippedTexts(window).isEmpty());
}

TEST_CASE("widgets that overlap or lie outside are found", "[walk]")
{
    Window window;
    auto* one = new QPushButton(&window);
    one->setGeometry(10, 10, 80, 30);
    auto* other = new QPushButton(&window);
    other->setGeometry(50, 20, 80, 30);
    auto* outside = new QPushButton(&window);
    outside->setGeometry(280, 200, 80, 30);
    window.appear();
    const auto findings = walk::misplacedWidgets(window);
    CHECK(findings.size() == 2);
    CHECK(findings.join(u'\n').contains(u"overlaps"_s));
    CHECK(findings.join(u'\n').contains(u"outside"_s));
}
