// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/linkbutton.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Fills a window with a control and another one to go to.
    struct FocusWindow {
        explicit FocusWindow(Theme theme)
        {
            appearance.setTheme(theme);
            window.setObjectName(u"composer"_s);
            new QVBoxLayout(&window);
        }
        ~FocusWindow()
        {
            qApp->setStyleSheet({});
            QApplication::setPalette(QPalette());
        }
        /// Whether the edge of the control, where its words are not, looks another with the focus.
        bool showsFocus(QWidget& control)
        {
            QWidget other;
            other.setFocusPolicy(Qt::StrongFocus);
            window.layout()->addWidget(&control);
            window.layout()->addWidget(&other);
            window.show();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            const auto edge = [&control] { return control.grab(QRect(0, 0, 18, control.height())).toImage(); };
            other.setFocus();
            const auto without = edge();
            control.setFocus();
            REQUIRE(control.hasFocus());
            return edge() != without;
        }

        Appearance appearance{*qApp};
        QWidget window;
    };

} // namespace

TEST_CASE("the hint in an empty field is written as all that is worth less", "[theme]")
{
    FocusWindow window(GENERATE(Theme::Light, Theme::Dark));
    const auto colors = colorsFor(QApplication::palette());
    QLineEdit line(&window.window);
    QPlainTextEdit text(&window.window);
    for (auto* field : std::initializer_list<QWidget*>{&line, &text}) {
        field->ensurePolished();
        CHECK(field->palette().color(QPalette::PlaceholderText) == colors.mutedText);
        CHECK(field->palette().color(QPalette::Text) == colors.text);
    }
}

TEST_CASE("who goes through controls by keyboard sees on each that it has the focus", "[theme][focus]")
{
    FocusWindow window(GENERATE(Theme::Light, Theme::Dark));
    SECTION("a box, ticked or not")
    {
        QCheckBox box;
        box.setChecked(GENERATE(false, true));
        CHECK(window.showsFocus(box));
    }
    SECTION("a choice of several, chosen or not")
    {
        QRadioButton choice;
        choice.setChecked(GENERATE(false, true));
        CHECK(window.showsFocus(choice));
    }
    SECTION("the chosen kind of a message")
    {
        QToolButton kind;
        kind.setFocusPolicy(Qt::StrongFocus);
        kind.setCheckable(true);
        kind.setChecked(true);
        CHECK(window.showsFocus(kind));
    }
    SECTION("a line that leads somewhere")
    {
        LinkButton link(u"#1042 Mail is late"_s);
        CHECK(window.showsFocus(link));
    }
    SECTION("the text of a message of each kind")
    {
        QPlainTextEdit text;
        text.setObjectName(u"composerText"_s);
        text.setCursorWidth(0);
        text.setProperty("kind", QString::fromLatin1(GENERATE("reply", "note", "call")));
        CHECK(window.showsFocus(text));
    }
}

} // namespace helpdesk
