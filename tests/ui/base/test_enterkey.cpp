// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/enterkey.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    template <typename Window>
    struct Pressed {
        Pressed()
        {
            for (QAbstractButton* button : {static_cast<QAbstractButton*>(push), static_cast<QAbstractButton*>(tool),
                                            static_cast<QAbstractButton*>(check)})
                layout->addWidget(button);
            window.show();
            REQUIRE(QTest::qWaitForWindowActive(&window));
        }

        EnterKey enter{*qApp, nullptr};
        Window window;
        QVBoxLayout* layout = new QVBoxLayout(&window);
        QPushButton* push = new QPushButton(u"push"_s);
        QToolButton* tool = new QToolButton;
        QCheckBox* check = new QCheckBox(u"check"_s);
    };

} // namespace

TEST_CASE("Enter presses the button that has the focus in any window", "[enter]")
{
    Pressed<QWidget> f;
    const QSignalSpy pushed(f.push, &QAbstractButton::clicked);
    const QSignalSpy used(f.tool, &QAbstractButton::clicked);
    QTest::keyClick(f.push, Qt::Key_Return);
    QTest::keyClick(f.push, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pushed.size() == 2);
    QTest::keyClick(f.tool, Qt::Key_Return);
    CHECK(used.size() == 1);
    QTest::keyClick(f.push, Qt::Key_Return, Qt::ControlModifier); // means something else
    f.push->setEnabled(false);
    QTest::keyClick(f.push, Qt::Key_Return);
    CHECK(pushed.size() == 2);
    QTest::keyClick(f.check, Qt::Key_Return);
    CHECK_FALSE(f.check->isChecked());
}

TEST_CASE("Enter opens the menu of a button", "[enter]")
{
    Pressed<QWidget> f;
    QMenu menu;
    menu.addAction(u"one"_s);
    f.push->setMenu(&menu);
    bool opened = false;
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&] {
        opened = true;
        QTimer::singleShot(0, &menu, &QMenu::close);
    });
    QTest::keyClick(f.push, Qt::Key_Return);
    CHECK(opened);
}

TEST_CASE("Enter in a dialog stays what Qt makes of it", "[enter]")
{
    Pressed<QDialog> f;
    auto* done = new QPushButton(u"done"_s);
    f.layout->addWidget(done);
    done->setDefault(true);
    done->show();
    f.push->setAutoDefault(false);
    const QSignalSpy ended(done, &QAbstractButton::clicked);
    const QSignalSpy pushed(f.push, &QAbstractButton::clicked);
    QTest::keyClick(f.push, Qt::Key_Return);
    CHECK(ended.size() == 1);
    CHECK(pushed.isEmpty());
}

} // namespace helpdesk
