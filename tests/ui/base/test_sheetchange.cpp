// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/lookchange.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Counts how often it was painted.
    template <typename Window>
    struct Painted : Window {
        using Window::Window;
        void paintEvent(QPaintEvent* event) override
        {
            Window::paintEvent(event);
            ++times;
        }
        int times = 0;
    };

    /// One of each kind that the style sheet knows, some within others.
    struct Sample {
        Sample()
        {
            auto* layout = new QVBoxLayout(&window);
            auto* card = new QWidget;
            card->setProperty("role", u"card"_s);
            card->setAttribute(Qt::WA_StyledBackground);
            auto* inner = new QVBoxLayout(card);
            auto* save = new QPushButton(u"Save"_s);
            save->setProperty("role", u"primary"_s);
            auto* hint = new QLabel(u"Since yesterday"_s);
            hint->setProperty("role", u"muted"_s);
            auto* list = new QListWidget;
            auto* choice = new QComboBox;
            choice->addItem(u"Severity A"_s);
            for (auto* widget : std::initializer_list<QWidget*>{save, hint, list, choice})
                inner->addWidget(widget);
            for (auto* widget : std::initializer_list<QWidget*>{card, new QLineEdit(u"Mail is late"_s), new QCheckBox(u"Compact"_s)})
                layout->addWidget(widget);
            for (auto* widget : window.findChildren<QWidget*>())
                widget->setFocusPolicy(Qt::NoFocus); // the window that came last would show it
            window.show();
            list->addItems({u"Exchange"_s, u"Teams"_s});
            list->setCurrentRow(0);
        }
        QImage picture()
        {
            window.resize(400, 500);
            QCoreApplication::processEvents();
            return window.grab().toImage();
        }
        Painted<QWidget> window;
    };

    struct SampleInDress {
        ~SampleInDress()
        {
            sample.window.hide();
            appearance.setTextPercent(100);
            qApp->setStyleSheet({});
            QApplication::setPalette(QPalette());
        }
        Appearance appearance{*qApp};
        Sample sample;
    };

} // namespace

TEST_CASE("a window on show that changed its dress looks as one that was made in it", "[theme]")
{
    SampleInDress f;
    const auto [theme, percent] = GENERATE(table<Theme, int>({{Theme::Dark, 100}, {Theme::Dark, 150}, {Theme::Light, 200}}));
    const auto before = f.sample.picture();
    REQUIRE(dressedAs(f.appearance, [&, theme = theme, percent = percent] {
        f.appearance.setTheme(theme);
        f.appearance.setTextPercent(percent);
    }));
    const auto after = f.sample.picture();
    CHECK(after != before);
    CHECK(after == Sample().picture());
}

TEST_CASE("a window that goes back to an earlier dress looks as it did", "[theme]")
{
    SampleInDress f;
    const auto before = f.sample.picture();
    for (const auto theme : {Theme::Dark, Theme::Light})
        REQUIRE(dressedIn(f.appearance, theme));
    for (const auto percent : {175, 100})
        REQUIRE(dressedAt(f.appearance, percent));
    CHECK(f.sample.picture() == before);
}

TEST_CASE("a window on show paints once all of it is dressed, and other events are handled before", "[theme]")
{
    SampleInDress f;
    REQUIRE(eventually([&] { return f.sample.window.times > 0; }));
    QCoreApplication::processEvents();
    f.sample.window.times = 0;
    bool handled = false;
    f.appearance.setTheme(Theme::Dark);
    QMetaObject::invokeMethod(&f.sample.window, [&] { handled = f.appearance.isChanging(); }, Qt::QueuedConnection);
    while (f.appearance.isChanging()) {
        CHECK(f.sample.window.times == 0);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    CHECK(handled);
    CHECK(eventually([&] { return f.sample.window.times > 0; }));
    CHECK(qApp->styleSheet() == styleSheetOf(darkColors()));
}

TEST_CASE("who is told of another font finds everything in it", "[theme]")
{
    struct Probe : QLabel {
        using QLabel::QLabel;
        void changeEvent(QEvent* event) override
        {
            if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
                ++told;
            if (event->type() == QEvent::FontChange) {
                for (const auto* widget : window()->findChildren<QWidget*>())
                    sizes << widget->font().pointSizeF();
            }
            QLabel::changeEvent(event);
        }
        int told = 0;
        QSet<qreal> sizes;
    };
    SampleInDress f;
    auto* probe = new Probe(u"Since yesterday"_s);
    f.sample.window.layout()->addWidget(probe);
    QCoreApplication::processEvents();
    const auto usual = QApplication::font().pointSizeF();
    probe->told = 0;
    probe->sizes.clear();
    REQUIRE(dressedAt(f.appearance, 200));
    CHECK(probe->told == 2);
    CHECK(probe->sizes == QSet<qreal>{usual * 2});
}

TEST_CASE("another choice while the program dresses begins it again, at any moment", "[theme]")
{
    SampleInDress f;
    REQUIRE(dressedIn(f.appearance, Theme::Dark));
    const auto dark = f.sample.picture();
    REQUIRE(dressedIn(f.appearance, Theme::Light));
    const int turns = GENERATE(0, 1, 2, 3);
    const QSignalSpy changed(&f.appearance, &Appearance::changed);
    f.appearance.setTextPercent(150);
    for (int turn = 0; turn < turns && changed.isEmpty(); ++turn)
        QCoreApplication::processEvents();
    f.appearance.setTextPercent(100);
    f.appearance.setTheme(Theme::Dark);
    REQUIRE(eventually([&] { return !f.appearance.isChanging(); }));
    CHECK(QApplication::palette().color(QPalette::Window) == darkColors().window);
    CHECK(f.sample.picture() == dark);
}

TEST_CASE("a dialog paints again with the window it stands over, however often the dress was chosen", "[theme]")
{
    SampleInDress f;
    const bool dialogFirst = GENERATE(false, true);
    QWidget other;
    auto& owner = dialogFirst ? other : f.sample.window;
    owner.show();
    Painted<QDialog> dialog(&owner);
    dialog.show();
    REQUIRE(eventually([&] { return dialog.times > 0; }));
    for (const int turns : {0, 1, 3}) {
        f.appearance.setTheme(Theme::Light);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        f.appearance.setTheme(Theme::Dark);
        REQUIRE(eventually([&] { return !f.appearance.isChanging(); }));
        dialog.times = 0;
        CHECK(eventually([&] { return dialog.times > 0; }));
        dialog.times = 0;
        dialog.update();
        CHECK(eventually([&] { return dialog.times > 0; }));
    }
}

TEST_CASE("what comes and goes while the program dresses is dressed, or forgotten", "[theme]")
{
    SampleInDress f;
    auto gone = std::make_unique<Sample>();
    const QSignalSpy changed(&f.appearance, &Appearance::changed);
    f.appearance.setTheme(Theme::Dark);
    gone.reset();
    Sample early;
    QCoreApplication::processEvents();
    Sample late;
    REQUIRE(eventually([&] { return !changed.isEmpty(); }));
    CHECK(early.picture() == Sample().picture());
    CHECK(late.picture() == Sample().picture());
}

TEST_CASE("a program that ends while it dresses leaves no window half dressed", "[theme]")
{
    Sample sample;
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        CHECK(appearance.isChanging());
    }
    CHECK(qApp->styleSheet() == styleSheetOf(darkColors()));
    sample.window.hide();
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
}

} // namespace helpdesk
