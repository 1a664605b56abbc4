// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/tokens.h"
#include "ui/shell/searchbox.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollBar>

#include <cstdlib>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct SearchFixture : WindowFixture {
    SearchFixture()
    {
        box = find<QLineEdit>("search");
        REQUIRE(box);
        box->setFocus();
        popup = box->findChild<QCompleter*>()->popup();
    }
    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
            names << popup->model()->index(row, 0).data().toString();
        return names;
    }
    /// As a person would: the keys go to what has the keyboard.
    void key(Qt::Key key)
    {
        QTest::keyClick(popup->isVisible() ? static_cast<QWidget*>(popup) : box, key);
    }

    QLineEdit* box = nullptr;
    QAbstractItemView* popup = nullptr;
};

} // namespace

TEST_CASE("fields and their values are offered while one types, and taken by Enter", "[ui][shell][search]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"sta"_s);
    CHECK(f.offered() == QStringList{u"status:"_s});
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    CHECK(f.box->text() == u"status:"_s);
    CHECK(f.offered().contains(u"waiting"_s));
    QTest::keyClicks(f.box, u"wai"_s);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    CHECK(f.box->text() == u"status:waiting"_s);
    CHECK(f.offered().isEmpty());
    CHECK(f.window.queue().searchText().isEmpty()); // nothing was searched for yet
    f.key(Qt::Key_Return);
    CHECK(f.window.queue().searchText().startsWith(u"status:waiting"_s));
}

TEST_CASE("Enter searches for what is written while offers stand below it", "[ui][shell][search]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"is:an"_s);
    CHECK(f.offered() == QStringList{u"any"_s});
    QTest::keyClicks(f.box, u"y"_s);
    f.key(Qt::Key_Return);
    CHECK(f.window.queue().searchText().startsWith(u"is:any"_s));
    CHECK(f.offered().isEmpty());
}

TEST_CASE("names of customers and logins come from the workspace, in quotation marks where they need them",
          "[ui][shell][search]")
{
    SearchFixture f;
    Customer customer;
    customer.tenantId = u"70b712c8-a964-4c36-a914-819bd9f9a061"_s;
    customer.name = u"Tailspin Toys"_s;
    REQUIRE_OK(answered(f.workspace.addCustomer(customer)));
    QTest::keyClicks(f.box, u"customer:tail"_s);
    REQUIRE(eventually([&] { return f.offered() == QStringList{u"\"Tailspin Toys\""_s}; }));
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    CHECK(f.box->text() == u"customer:\"Tailspin Toys\""_s);
    f.box->clear();
    QTest::keyClicks(f.box, u"assignee:"_s);
    CHECK(eventually([&] { return f.offered().contains(f.workspace.actor().login); }));
    CHECK(f.offered().contains(u"none"_s));
}

TEST_CASE("an empty box offers nothing until it is asked, then all fields", "[ui][shell][search]")
{
    SearchFixture f;
    CHECK(f.offered().isEmpty());
    f.key(Qt::Key_Down);
    CHECK(f.offered().contains(u"customer:"_s));
    QTest::keyClicks(f.box, u"mail"_s);
    CHECK(f.offered().isEmpty());
}

TEST_CASE("Tab takes the offer that is chosen, and goes on when none is", "[ui][shell][search]")
{
    SearchFixture f;
    QTest::keyClicks(f.box, u"sta"_s);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Tab);
    CHECK(f.box->text() == u"status:"_s);
    CHECK(f.box->hasFocus());
    QTest::keyClicks(f.box, u"wai"_s);
    REQUIRE(f.offered().size() > 1);
    f.key(Qt::Key_Tab);
    CHECK(f.box->text() == u"status:wai"_s);
    CHECK_FALSE(f.box->hasFocus());
    CHECK_FALSE(f.popup->isVisible());
}

TEST_CASE("offers are as tall as they are many, and stand below the word they go on", "[ui][shell][search]")
{
    SearchFixture f;
    const auto fits = [&f] {
        const auto last = f.popup->model()->index(f.popup->model()->rowCount() - 1, 0);
        return f.popup->verticalScrollBar()->maximum() == 0 && f.popup->viewport()->rect().contains(f.popup->visualRect(last));
    };
    QTest::keyClicks(f.box, u"severity:"_s);
    REQUIRE(f.offered().size() > 1);
    CHECK(fits());
    f.box->clear();
    QTest::keyClicks(f.box, u"mail s"_s);
    REQUIRE(f.popup->isVisible());
    const auto begun = f.popup->x();
    QTest::keyClicks(f.box, u"tatu"_s);
    REQUIRE(f.offered() == QStringList{u"status:"_s});
    CHECK(fits());
    CHECK(std::abs(f.popup->x() - begun) <= 2); // the same word
}

TEST_CASE("Esc in an empty search leads to the list", "[ui][shell][search]")
{
    SearchFixture f;
    f.create(u"one"_s);
    f.window.queue().showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return f.window.queue().list().isVisible(); }));
    QTest::keyClicks(f.box, u"mail"_s);
    f.key(Qt::Key_Escape);
    CHECK(f.box->hasFocus()); // words are not thrown away
    f.box->clear();
    f.key(Qt::Key_Escape);
    CHECK(f.window.queue().list().hasFocus());
}

TEST_CASE("what is not understood is underlined, fields and operators stand out", "[ui][shell][search]")
{
    const auto colors = lightColors();
    const auto formats = searchFormats(u"mail OR colour:red status:open"_s, colors);
    REQUIRE(formats.size() >= 3);
    CHECK(formats[0].start == 5); // OR
    CHECK(formats[0].format.foreground().color() == colors.mutedText);
    const auto error = std::find_if(formats.begin(), formats.end(), [](const auto& range) {
        return range.format.underlineStyle() == QTextCharFormat::WaveUnderline;
    });
    REQUIRE(error != formats.end());
    CHECK(error->start == 8);
    CHECK(formats.last().format.foreground().color() == colors.accent);
    CHECK(searchFormats(u"mail delayed"_s, colors).isEmpty());
}

TEST_CASE("who searched for what is not understood goes on writing it", "[ui][shell][search]")
{
    SearchFixture f;
    const auto shown = f.window.queue().filter();
    QTest::keyClicks(f.box, u"status:foo"_s);
    f.key(Qt::Key_Return);
    CHECK(f.box->hasFocus());
    CHECK(f.box->cursorPosition() == 10);
    CHECK(f.window.queue().filter() == shown);
    for (int letter = 0; letter < 3; ++letter)
        f.key(Qt::Key_Backspace);
    QTest::keyClicks(f.box, u"open"_s);
    f.key(Qt::Key_Return);
    CHECK(f.window.queue().searchText() == u"status:open"_s);
    CHECK(f.window.queue().listArea().isAncestorOf(QApplication::focusWidget()));
}
