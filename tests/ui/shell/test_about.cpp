// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/theme.h"
#include "ui/shell/aboutdialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct CurrentFolder {
    explicit CurrentFolder(const QString& folder) { QDir::setCurrent(folder); }
    ~CurrentFolder() { QDir::setCurrent(before); }
    QString before = QDir::currentPath();
};

struct LargeRussian {
    LargeRussian()
    {
        installLanguage(*qApp, u"ru"_s);
        appearance.setTextPercent(200);
    }
    ~LargeRussian()
    {
        appearance.setTextPercent(100);
        qApp->setStyleSheet({});
        installLanguage(*qApp, u"en"_s);
    }
    Appearance appearance{*qApp};
};

} // namespace

TEST_CASE("a workspace opened by a relative path is named with its folder", "[ui][about]")
{
    AsyncFixture f;
    const CurrentFolder current(f.folder.path());
    AsyncWorkspace workspace(f.clock);
    REQUIRE_OK(answered(workspace.open(u"near.helpdesk"_s, AsyncWorkspace::Start::CreateEmpty, {})));
    AboutDialog dialog(workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.findChild<QLineEdit*>()->text() == QDir::toNativeSeparators(QDir::current().filePath(u"near.helpdesk"_s)));
}

TEST_CASE("the words about the program are whole in large text, in a narrow window too", "[ui][about]")
{
    const LargeRussian look;
    AsyncFixture f;
    AboutDialog dialog(f.workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(520, 300);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(eventually([&] { return !label->wordWrap() || label->height() >= label->heightForWidth(label->width()); }));
    }
}
