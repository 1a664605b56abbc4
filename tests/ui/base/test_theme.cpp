// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Leaves the application as other tests expect it.
    struct DressedApplication {
        DressedApplication()
            : appearance(*qApp)
        {
        }
        ~DressedApplication()
        {
            appearance.setTextPercent(100);
            qApp->setStyleSheet({});
            QApplication::setPalette(QPalette());
        }
        Appearance appearance;
    };

} // namespace

TEST_CASE("choosing a theme changes the palette and tells it", "[theme]")
{
    DressedApplication dressed;
    const QSignalSpy changed(&dressed.appearance, &Appearance::changed);
    dressed.appearance.setTheme(Theme::Dark);
    CHECK(dressed.appearance.isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == darkColors().window);
    dressed.appearance.setTheme(Theme::Light);
    CHECK_FALSE(dressed.appearance.isDark());
    CHECK(QApplication::palette().color(QPalette::WindowText) == lightColors().text);
    CHECK(changed.size() == 2);
    dressed.appearance.setTheme(Theme::Light);
    CHECK(changed.size() == 2);
}

TEST_CASE("another size of text reaches what stands in every open window", "[theme]")
{
    DressedApplication dressed;
    QWidget window;
    QDialog other(&window, Qt::Window);
    std::vector<QPushButton*> buttons;
    for (auto* top : {&window, static_cast<QWidget*>(&other)}) {
        auto* pages = new QStackedWidget(top);
        buttons.push_back(new QPushButton(u"Save"_s));
        pages->addWidget(buttons.back());
        top->show();
    }
    const auto usual = QApplication::font().pointSizeF();
    for (const int percent : {150, 100, 200}) {
        dressed.appearance.setTextPercent(percent);
        for (const auto* button : buttons)
            CHECK(button->font().pointSizeF() == Approx(usual * percent / 100));
    }
}

TEST_CASE("following the system comes back to the system's own scheme", "[theme]")
{
    const bool systemDark = isDark(QApplication::palette());
    DressedApplication dressed;
    dressed.appearance.setTheme(systemDark ? Theme::Light : Theme::Dark);
    dressed.appearance.setTheme(Theme::System);
    CHECK(dressed.appearance.isDark() == systemDark);
}

TEST_CASE("a foreign change of the palette is answered with ours, once", "[theme]")
{
    DressedApplication dressed;
    dressed.appearance.setTheme(Theme::System);
    const QSignalSpy changed(&dressed.appearance, &Appearance::changed);
    QEvent themeChange(QEvent::ThemeChange);
    QWidget window;
    QCoreApplication::sendEvent(&window, &themeChange);
    QCoreApplication::sendEvent(&window, &themeChange);
    REQUIRE(eventually([&] { return !changed.isEmpty(); }));
    QCoreApplication::processEvents();
    CHECK(changed.size() == 1);
    CHECK(QApplication::palette().color(QPalette::Window)
          == (dressed.appearance.isDark() ? darkColors() : lightColors()).window);
}

} // namespace helpdesk
