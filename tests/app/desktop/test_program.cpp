// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"
#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/inlinemessage.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often a start window came up.
struct ShownStarts final : QObject {
    ShownStarts() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<StartWindow*>(watched))
            ++count;
        return false;
    }
    int count = 0;
};

template <typename Window>
Window* topLevel()
{
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

struct ProgramFixture {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ShownStarts starts;
};

} // namespace

TEST_CASE("a workspace that opens at once is not announced by the start window", "[program]")
{
    ProgramFixture f;
    const auto path = f.folder.filePath(u"mine.helpdesk"_s);
    {
        AsyncWorkspace made(std::make_shared<SystemClock>());
        REQUIRE_OK(answered(made.open(path, AsyncWorkspace::Start::CreateEmpty, {})));
    }
    Program program(*qApp, f.store, {path, false, {}, u"en"_s, {}});
    program.start();
    CHECK(QTest::qWaitFor([] { return topLevel<MainWindow>() != nullptr; }));
    CHECK(f.starts.count == 0);
}

TEST_CASE("a workspace that does not open says why in the start window", "[program]")
{
    ProgramFixture f;
    Program program(*qApp, f.store, {f.folder.filePath(u"missing.helpdesk"_s), false, {}, u"en"_s, {}});
    program.start();
    REQUIRE(QTest::qWaitFor([] { return topLevel<StartWindow>() != nullptr; }));
    CHECK(topLevel<StartWindow>()->findChild<InlineMessage*>()->isVisible());
    CHECK(topLevel<StartWindow>()->isEnabled());
}
