// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/shell/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFixture : WindowFixture {
    SettingsFixture()
    {
        window.actions().settings->trigger();
        settings = dialog<SettingsDialog>();
        REQUIRE(settings);
        REQUIRE(eventually([this] { return list()->currentRow() >= 0; }));
        REQUIRE(answered(workspace.profile()).has_value()); // behind what the pages asked for
        QCoreApplication::processEvents();
    }

    QListWidget* list() { return find<QListWidget>("userList", settings); }
    QTabWidget* tabs() { return settings->findChild<QTabWidget*>(); }
    QWidget* page(const char* name) { return find<QWidget>(name, settings); }
    bool isOnShow() const { return settings && settings->isVisible(); }

    /// Answers the question that comes next by its button; false when none came.
    template <typename Act>
    bool asked(const QString& button, Act act)
    {
        bool came = false;
        QTimer::singleShot(0, qApp, [button, &came] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            came = true;
            for (auto* one : question->buttons()) {
                if (one->text() == button)
                    return one->click();
            }
            question->reject();
        });
        act();
        QCoreApplication::processEvents();
        return came;
    }
    void pressEscape() { QTest::keyClick(settings.data(), Qt::Key_Escape); }

    QPointer<SettingsDialog> settings;
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "settings that are not saved are asked about, however the dialog is left",
                 "[ui][settings]")
{
    SECTION("of the partner")
    {
        auto* type = page("profilePage")->findChild<QComboBox*>();
        type->setCurrentIndex(type->currentIndex() == 0 ? 1 : 0);
    }
    SECTION("of a user")
    {
        find<QLineEdit>("userName", settings)->setText(u"Somebody else"_s);
    }
    SECTION("of what is charged")
    {
        find<QCheckBox>("policyHours", settings)->toggle();
    }
    CHECK(asked(u"Go on writing"_s, [this] { pressEscape(); }));
    CHECK(isOnShow());
    CHECK(tabs()->currentIndex() != 0); // where it is written
    CHECK(asked(u"Go on writing"_s, [this] { find<QPushButton>("settingsClose", settings)->click(); }));
    CHECK(isOnShow());
    CHECK(asked(u"Discard"_s, [this] { settings->close(); }));
    CHECK_FALSE(isOnShow());
}

TEST_CASE_METHOD(SettingsFixture, "settings that nobody changed, or that are saved, are left without a question",
                 "[ui][settings]")
{
    if (GENERATE(false, true)) {
        auto* type = page("profilePage")->findChild<QComboBox*>();
        type->setCurrentIndex(type->currentIndex() == 0 ? 1 : 0);
        auto* save = find<QPushButton>("profileSave", settings);
        save->click();
        REQUIRE(eventually([save] { return save->isEnabled(); }));
    }
    CHECK_FALSE(asked(u"Go on writing"_s, [this] { pressEscape(); }));
    CHECK_FALSE(isOnShow());
}

TEST_CASE_METHOD(SettingsFixture, "what is written of one user is asked about before another is shown", "[ui][settings]")
{
    auto* name = find<QLineEdit>("userName", settings);
    auto* login = find<QLineEdit>("userLogin", settings);
    const auto before = login->text();
    name->setText(u"Somebody else"_s);
    auto* startNew = page("usersPage")->findChild<QPushButton*>(u"userNew"_s);
    CHECK(asked(u"Go on writing"_s, [startNew] { startNew->click(); }));
    CHECK(login->text() == before);
    CHECK(name->text() == u"Somebody else"_s);
    CHECK(asked(u"Discard"_s, [startNew] { startNew->click(); }));
    CHECK(login->text().isEmpty());
    CHECK_FALSE(asked(u"Discard"_s, [this] { pressEscape(); }));
}

TEST_CASE_METHOD(SettingsFixture, "Tab goes through the partner profile as it stands on the page", "[ui][settings]")
{
    tabs()->setCurrentWidget(page("profilePage"));
    auto* form = page("profilePage")->findChild<QFormLayout*>();
    auto* first = form->itemAt(0, QFormLayout::FieldRole)->widget();
    first->setFocus();
    for (int row = 0; row < form->rowCount(); ++row) {
        INFO(row);
        CHECK(form->itemAt(row, QFormLayout::FieldRole)->widget()->hasFocus());
        QTest::keyClick(settings->focusWidget(), Qt::Key_Tab);
    }
    CHECK(find<QPushButton>("profileSave", settings)->hasFocus());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(settings->focusWidget() == tabs()->findChild<QWidget*>(u"qt_tabwidget_tabbar"_s));
}

TEST_CASE_METHOD(SettingsFixture, "the button that saves the partner profile is in sight in a low window too",
                 "[ui][settings]")
{
    tabs()->setCurrentWidget(page("profilePage"));
    settings->resize(settings->width(), 420);
    QCoreApplication::processEvents();
    const auto* save = find<QPushButton>("profileSave", settings);
    CHECK(save->visibleRegion().boundingRect() == save->rect());
}

TEST_CASE_METHOD(SettingsFixture, "where the names of the pages have no room in a line they are a list to choose from",
                 "[ui][settings]")
{
    auto* names = settings->findChild<QComboBox*>(u"settingsNames"_s);
    CHECK(names->isHidden());
    const auto usual = tabs()->tabText(0);
    tabs()->setTabText(0, QString(200, u'x')); // as names are in large text
    settings->resize(settings->width() + 1, settings->height());
    CHECK(names->isVisible());
    CHECK(tabs()->tabBar()->isHidden());
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    CHECK(tabs()->currentIndex() == 1);
    tabs()->setCurrentIndex(4);
    CHECK(names->currentIndex() == 4);
    tabs()->setTabText(0, usual);
    settings->resize(settings->width() + 1, settings->height());
    CHECK(names->isHidden());
    CHECK(tabs()->tabBar()->hasFocus());
}

TEST_CASE_METHOD(SettingsFixture, "Tab leads on from the list of pages to the page", "[ui][settings]")
{
    auto* names = settings->findChild<QComboBox*>(u"settingsNames"_s);
    tabs()->setTabText(0, QString(200, u'x'));
    settings->resize(settings->width() + 1, settings->height());
    REQUIRE(names->isVisible());
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Tab);
    CHECK(find<QComboBox>("settingsLanguage", settings)->hasFocus());
    QTest::keyClick(settings->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(names->hasFocus());
}
