// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/returntoowner.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace helpdesk {

TEST_CASE("the window a dialog was opened from has the keyboard again, with the field that had it", "[focus]")
{
    QWidget owner;
    auto* page = new QWidget(&owner);
    auto* first = new QLineEdit(page);
    auto* second = new QLineEdit(page);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(first);
    layout->addWidget(second);
    owner.show();
    REQUIRE(QTest::qWaitForWindowActive(&owner));
    second->setFocus();
    QWidget other; // another window has the keyboard when the dialog is gone
    QDialog dialog(page); // its parent is a part of the window
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    dialog.reject();
    returnToOwner(dialog);
    REQUIRE(eventually([&] { return owner.isActiveWindow(); }));
    CHECK(QApplication::focusWidget() == second);
}

TEST_CASE("a dialog without an owner leaves the keyboard where it is", "[focus]")
{
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QDialog dialog;
    returnToOwner(dialog);
    CHECK(window.isActiveWindow());
}

} // namespace helpdesk
