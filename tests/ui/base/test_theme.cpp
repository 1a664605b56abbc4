// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/lookchange.h"
#include "ui/base/fittotext.h"
#include "ui/base/pagetable.h"

#include <QApplication>
#include <QDialog>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
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
        REQUIRE(dressedAt(dressed.appearance, percent));
        for (const auto* button : buttons)
            CHECK(button->font().pointSizeF() == Approx(usual * percent / 100));
    }
}

TEST_CASE("what was fitted to the text is fitted again to another size of it", "[theme]")
{
    DressedApplication dressed;
    QWidget window;
    auto* text = makeTextBox(&window, 3);
    window.show();
    for (const int percent : {200, 100}) {
        REQUIRE(dressedAt(dressed.appearance, percent));
        CHECK(text->height() == textBoxHeight(text->fontMetrics(), 3));
        CHECK(text->viewport()->height() >= 3 * text->fontMetrics().lineSpacing());
    }
}

TEST_CASE("a cell of a table has room for its words and the frame of the focus", "[theme]")
{
    DressedApplication dressed;
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"24 days left"_s));
    QTableView table;
    setUpTable(table);
    table.setModel(&model);
    table.show();
    constexpr int kFrame = 2;
    const auto margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    const auto words = table.fontMetrics().horizontalAdvance(u"24 days left"_s);
    CHECK(static_cast<const QAbstractItemView&>(table).sizeHintForIndex(model.index(0, 0)).width() >= words + 2 * (margin + kFrame));
}

TEST_CASE("a dialog that grows with its text stays on the screen", "[theme]")
{
    DressedApplication dressed;
    QDialog dialog;
    const auto place = dialog.screen()->availableGeometry();
    dialog.resize(place.size() * 2 / 3);
    dialog.move(place.center());
    dialog.show();
    REQUIRE(dressedAt(dressed.appearance, 200));
    CHECK(place.contains(dialog.frameGeometry()));
    CHECK(dialog.height() > place.height() * 2 / 3);
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
