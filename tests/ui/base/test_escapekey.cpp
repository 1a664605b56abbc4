// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/escapekey.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace helpdesk;

namespace {

/// A window whose Esc is an action, with a form in it.
struct EscapeFixture {
    EscapeFixture()
    {
        back.setShortcut(Qt::Key_Escape);
        QObject::connect(&back, &QAction::triggered, &window, [this] { ++gone; });
        window.addAction(&back);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&form);
        (new QVBoxLayout(&form))->addWidget(&line);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        line.setFocus();
    }

    QWidget window;
    QAction back;
    QWidget form{&window};
    QLineEdit line{&form};
    int gone = 0;
};

} // namespace

TEST_CASE("Esc in a form is the form's, and no action of the window takes it before", "[ui][keys]")
{
    EscapeFixture f;
    QTest::keyClick(&f.line, Qt::Key_Escape);
    REQUIRE(f.gone == 1);
    keepEscape(f.form);
    QTest::keyClick(&f.line, Qt::Key_Escape);
    CHECK(f.gone == 1);
}
