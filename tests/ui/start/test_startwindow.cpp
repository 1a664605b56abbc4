// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/theme.h"
#include "ui/customers/fieldform.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct StartFixture {
    StartFixture()
    {
        window.propose(folder.filePath(u"workspace.helpdesk"_s), {});
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// Goes there by Tab alone.
    void reach(const QString& name)
    {
        for (int i = 0; i < 20 && !(window.focusWidget() && window.focusWidget()->objectName() == name); ++i)
            QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        REQUIRE(window.focusWidget()->objectName() == name);
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    FieldForm& form() { return *window.findChild<FieldForm*>(); }

    QTemporaryDir folder;
    Appearance appearance{*qApp};
    StartWindow window{{u"/srv/before.helpdesk"_s}};
    QSignalSpy created{&window, &StartWindow::createRequested};
};

} // namespace

TEST_CASE("a workspace of one's own is begun by keyboard, with a name and a place", "[ui][start]")
{
    StartFixture f;
    REQUIRE(f.window.focusWidget()->objectName() == u"startCreate"_s); // it is what most begin with
    f.press(Qt::Key_Return);
    REQUIRE(f.window.focusWidget()->objectName() == u"startPerson"_s);
    QTest::keyClicks(f.window.focusWidget(), u"Lee Gu"_s);
    f.press(Qt::Key_Return);
    REQUIRE(f.created.count() == 1);
    const auto wanted = f.created.front().front().value<NewWorkspace>();
    CHECK(wanted.person == u"Lee Gu"_s);
    CHECK(wanted.path == f.folder.filePath(u"workspace.helpdesk"_s));
    CHECK_FALSE(wanted.importNext);
}

TEST_CASE("the customers' files may come straight after", "[ui][start]")
{
    StartFixture f;
    f.reach(u"startCreate"_s);
    f.press(Qt::Key_Space);
    QTest::keyClicks(f.window.focusWidget(), u"Lee Gu"_s);
    f.reach(u"startCreateAndImport"_s);
    f.press(Qt::Key_Space);
    REQUIRE(f.created.count() == 1);
    CHECK(f.created.front().front().value<NewWorkspace>().importNext);
}

TEST_CASE("what is wrong with a new workspace stands at its field", "[ui][start]")
{
    StartFixture f;
    QFile there(f.folder.filePath(u"workspace.helpdesk"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    f.reach(u"startCreate"_s);
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Return);
    CHECK(f.created.isEmpty());
    CHECK_FALSE(f.form().problem(Subject::Name).isEmpty());
    CHECK_FALSE(f.form().problem(Subject::File).isEmpty());
    QTest::keyClicks(f.window.focusWidget(), u"Lee Gu"_s);
    f.form().setValue(Subject::File, f.folder.filePath(u"other"_s));
    f.press(Qt::Key_Return);
    REQUIRE(f.created.count() == 1);
    CHECK(f.created.front().front().value<NewWorkspace>().path == f.folder.filePath(u"other.helpdesk"_s));

    Error refused;
    refused.code = ErrorCode::FileNotWritable;
    refused.arguments = {u"other"_s, u"read-only"_s};
    f.window.showError(refused);
    CHECK(f.form().problem(Subject::File).contains(u"read-only"_s));
    CHECK_FALSE(f.window.findChild<InlineMessage*>()->isVisible());
}

TEST_CASE("Esc leads back to the choices, where other errors are told", "[ui][start]")
{
    StartFixture f;
    f.reach(u"startCreate"_s);
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Escape);
    CHECK(f.window.focusWidget()->objectName() == u"startCreate"_s);
    Error error;
    error.code = ErrorCode::WorkspaceMissing;
    error.arguments = {u"/srv/before.helpdesk"_s};
    f.window.showError(error);
    CHECK(f.window.findChild<InlineMessage*>()->isVisible());
    QSignalSpy opened(&f.window, &StartWindow::openRequested);
    for (auto* button : f.window.findChildren<QPushButton*>()) {
        if (button->text().contains(u"before"_s))
            QTest::keyClick(button, Qt::Key_Space);
    }
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == u"/srv/before.helpdesk"_s);
}

TEST_CASE("the window grows with the form instead of scrolling", "[ui][start]")
{
    StartFixture f;
    const auto* bar = f.window.findChild<QScrollArea*>()->verticalScrollBar();
    f.reach(u"startCreate"_s);
    f.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return bar->maximum() == 0; }));
    f.press(Qt::Key_Return); // without a name: what is wrong stands below the field
    CHECK(QTest::qWaitFor([&] { return bar->maximum() == 0; }));
}

TEST_CASE("the language can be chosen before anything else", "[ui][start]")
{
    StartFixture f;
    QSignalSpy chosen(&f.window, &StartWindow::languageChosen);
    auto* language = f.window.findChild<QComboBox*>(u"startLanguage"_s);
    REQUIRE(language);
    CHECK(language->currentData() == u"en"_s);
    f.reach(u"startLanguage"_s);
    f.press(Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front() == u"ru"_s);
}
