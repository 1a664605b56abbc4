// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/fieldform.h"
#include "ui/search/builderrow.h"
#include "ui/search/searchbuilder.h"
#include "ui/shell/savedviewdialog.h"
#include "ui/shell/windowfixture.h"
#include "ui/text/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct BuilderFixture : WindowFixture {
    BuilderFixture() { box = find<QLineEdit>("search"); }

    SearchBuilder& open(const QString& text = {})
    {
        box->setText(text);
        window.actions().buildSearch->trigger();
        builder = dialog<SearchBuilder>();
        REQUIRE(builder);
        return *builder;
    }
    std::vector<BuilderRow*> rows() const
    {
        std::vector<BuilderRow*> shown;
        for (auto* row : builder->findChildren<BuilderRow*>()) {
            if (!row->isHidden())
                shown.push_back(row);
        }
        return shown;
    }
    template <typename Widget>
    Widget* in(size_t row, const char* name)
    {
        return rows().at(row)->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// As a person would choose it in the menu of the button.
    void add(const QString& field)
    {
        const auto* menu = builder->findChild<QPushButton*>(u"builderAdd"_s)->menu();
        for (auto* action : menu->actions()) {
            if (action->text() == field)
                action->trigger();
        }
    }
    void tick(size_t row, const QString& label)
    {
        for (auto* action : in<QPushButton>(row, "builderChoices")->menu()->actions()) {
            if (action->text() == label)
                action->trigger();
        }
    }
    QString count() const { return builder->findChild<QLabel*>(u"builderCount"_s)->text(); }
    QString shownText() const { return builder->findChild<QPlainTextEdit*>(u"builderText"_s)->toPlainText(); }
    void press(const char* name) { QTest::mouseClick(builder->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton); }
    /// To whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    bool isGone() const
    {
        return eventually([this] { return window.findChild<SearchBuilder*>() == nullptr; });
    }

    QLineEdit* box = nullptr;
    SearchBuilder* builder = nullptr;
};

} // namespace

TEST_CASE("what stands in the search box is shown as lines that write it again", "[ui][search]")
{
    BuilderFixture f;
    const auto text = u"status:open,waiting -severity:C created:>=-7d mail \"quota exceeded\" sort:-due (a OR severity:A) #5"_s;
    f.open(text);
    CHECK(f.rows().size() == 6);
    CHECK(f.builder->text() == text);
    CHECK(f.shownText() == text);
    CHECK(f.in<QLineEdit>(3, "builderValue")->text() == u"mail \"quota exceeded\""_s);
    CHECK(f.in<QLineEdit>(4, "builderValue")->text() == u"a OR severity:A"_s);
    CHECK(f.builder->findChild<QComboBox*>(u"builderOrder"_s)->currentData().toString() == u"due"_s);
    CHECK(f.builder->findChild<QComboBox*>(u"builderDirection"_s)->currentIndex() == 1);
}

TEST_CASE("a search is built by choosing, counted while one chooses, and searched for", "[ui][search]")
{
    BuilderFixture f;
    f.create(u"Mail is delayed"_s, Severity::A);
    f.create(u"Mail is lost"_s);
    f.create(u"Printer"_s, Severity::A);
    f.open();
    CHECK(f.count() == u"Nothing is searched for yet: add a condition, or give one its values."_s);
    CHECK(f.in<QLineEdit>(0, "builderValue")->hasFocus());
    QTest::keyClicks(f.in<QLineEdit>(0, "builderValue"), u"mail"_s);
    CHECK(eventually([&] { return f.count() == u"Finds 2 ticket(s)."_s; }));
    f.add(u"Severity"_s);
    REQUIRE(f.rows().size() == 2);
    CHECK(f.in<QPushButton>(1, "builderChoices")->hasFocus());
    f.tick(1, u"A – critical"_s);
    CHECK(f.shownText() == u"mail severity:A"_s);
    CHECK(eventually([&] { return f.count() == u"Finds 1 ticket(s)."_s; }));
    f.tick(1, u"B – moderate"_s);
    CHECK(f.shownText() == u"mail severity:A,B"_s);
    f.tick(1, u"A – critical"_s);
    CHECK(f.shownText() == u"mail severity:B"_s);
    f.press("builderSearch");
    CHECK(f.isGone());
    CHECK(f.box->text() == u"mail severity:B"_s);
    CHECK(f.window.queue().searchText() == u"mail severity:B"_s);
}

TEST_CASE("Esc leaves the search as it was", "[ui][search]")
{
    BuilderFixture f;
    f.window.queue().search(u"status:open"_s);
    f.open(u"printer"_s);
    f.add(u"Severity"_s);
    f.tick(1, u"A – critical"_s);
    f.key(Qt::Key_Escape);
    CHECK(f.isGone());
    CHECK(f.box->text() == u"printer"_s);
    CHECK(f.window.queue().searchText() == u"status:open"_s);
}

TEST_CASE("a search is built by the keyboard alone", "[ui][search]")
{
    BuilderFixture f;
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f.builder = f.dialog<SearchBuilder>();
    REQUIRE(f.builder);
    for (const auto letter : {Qt::Key_M, Qt::Key_A, Qt::Key_I, Qt::Key_L})
        f.key(letter);
    f.key(Qt::Key_Tab); // remove
    CHECK(QApplication::focusWidget()->objectName() == u"builderRemove"_s);
    f.key(Qt::Key_Tab); // add
    REQUIRE(QApplication::focusWidget()->objectName() == u"builderAdd"_s);
    f.add(u"Created"_s);
    CHECK(f.shownText() == u"mail created:>=-7d"_s);
    auto* days = qobject_cast<QSpinBox*>(QApplication::focusWidget());
    REQUIRE(days);
    days->selectAll();
    f.key(Qt::Key_3);
    CHECK(f.shownText() == u"mail created:>=-3d"_s);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Down); // weeks
    CHECK(f.shownText() == u"mail created:>=-3w"_s);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.isGone());
    CHECK(f.window.queue().searchText() == u"mail created:>=-3w"_s);
}

TEST_CASE("Tab goes through lines that were added late before what stands below them", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"mail"_s);
    f.add(u"State"_s);
    f.rows().front()->stops().constFirst()->setFocus();
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        names << QApplication::focusWidget()->objectName();
        f.key(Qt::Key_Tab);
    }
    CHECK(names
          == QStringList{u"builderField"_s, u"builderComparison"_s, u"builderValue"_s, u"builderRemove"_s, u"builderField"_s,
                         u"builderComparison"_s, u"builderChoices"_s, u"builderRemove"_s});
    CHECK(QApplication::focusWidget()->objectName() == u"builderAdd"_s);
}

TEST_CASE("a line that is taken away leaves the focus to the next, the last one to the button that adds", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"severity:A mail status:open"_s);
    auto* first = f.in<QPushButton>(0, "builderRemove");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return); // and does not search
    REQUIRE(f.rows().size() == 2);
    CHECK(f.shownText() == u"mail status:open"_s);
    CHECK(f.in<QPushButton>(0, "builderRemove")->hasFocus());
    f.key(Qt::Key_Space);
    f.key(Qt::Key_Space);
    CHECK(f.rows().empty());
    CHECK(QApplication::focusWidget()->objectName() == u"builderAdd"_s);
    CHECK(f.shownText().isEmpty());
}

TEST_CASE("what is not understood stays as text and says why, and nothing is searched for before it is mended", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"mail (severity:A OR asignee:me)"_s);
    REQUIRE(f.rows().size() == 2);
    CHECK(f.rows()[1]->fault().contains(u"“assignee”"_s));
    CHECK(f.rows()[1]->fault().contains(u"position 15"_s));
    f.press("builderSearch");
    CHECK(f.builder->isVisible());
    auto* line = f.in<QLineEdit>(1, "builderValue");
    CHECK(line->hasFocus());
    line->setText(u"severity:A OR assignee:me"_s);
    CHECK(f.rows()[1]->fault().isEmpty());
    f.press("builderSearch");
    CHECK(f.isGone());
    CHECK(f.box->text() == u"mail (severity:A OR assignee:me)"_s);
}

TEST_CASE("a field that a ticket has once is refused a second line in words of its own", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"severity:A"_s);
    f.add(u"Severity"_s);
    f.tick(1, u"B – moderate"_s);
    CHECK(eventually([&] { return f.rows()[1]->fault().startsWith(u"“Severity” is in another condition already"_s); }));
    f.in<QComboBox>(1, "builderComparison")->setCurrentIndex(1); // none of these
    CHECK(f.shownText() == u"severity:A -severity:B"_s);
    CHECK(eventually([&] { return f.count() == u"Finds 0 ticket(s)."_s; }));
    CHECK(f.rows()[1]->fault().isEmpty());
}

TEST_CASE("the kind of a line may be changed, as text it goes on with what it was", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"-severity:C"_s);
    auto* field = f.in<QComboBox>(0, "builderField");
    field->setCurrentIndex(field->count() - 1);
    CHECK(f.in<QLineEdit>(0, "builderValue")->text() == u"-severity:C"_s);
    CHECK(f.shownText() == u"-severity:C"_s);
    field->setCurrentText(u"Due"_s);
    CHECK(f.shownText() == u"due:>=-7d"_s);
    f.in<QComboBox>(0, "builderComparison")->setCurrentText(u"until"_s);
    f.in<QComboBox>(0, "builderDayKind")->setCurrentText(u"tomorrow"_s);
    CHECK(f.shownText() == u"due:<=tomorrow"_s);
    f.in<QComboBox>(0, "builderDayKind")->setCurrentText(u"the day"_s);
    f.in<QLineEdit>(0, "builderDay")->setText(u"2026-12-01"_s);
    CHECK(f.shownText() == u"due:<=2026-12-01"_s);
    field->setCurrentText(u"Created"_s); // the same day of another field
    CHECK(f.shownText() == u"created:<=2026-12-01"_s);
}

TEST_CASE("people are chosen by their names, customers are offered as one types", "[ui][search]")
{
    BuilderFixture f;
    f.addCustomer(u"Tailspin, Toys"_s);
    f.open(u"assignee:me"_s);
    const auto& name = f.workspace.actor().name;
    CHECK(eventually([&] {
        const auto actions = f.in<QPushButton>(0, "builderChoices")->menu()->actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction* one) { return one->text() == name; });
    }));
    f.tick(0, name);
    CHECK(f.shownText() == u"assignee:me,"_s + f.workspace.actor().login);
    f.add(u"Customer"_s);
    auto* line = f.in<QLineEdit>(1, "builderValue");
    QTest::keyClicks(line, u"contoso.com, tail"_s);
    QListView* offers = nullptr;
    REQUIRE(eventually([&] {
        offers = qobject_cast<QListView*>(QApplication::activePopupWidget());
        return offers && offers->model()->rowCount() == 1;
    }));
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    CHECK(line->text() == u"contoso.com, \"Tailspin, Toys\""_s);
    CHECK(f.shownText().endsWith(u"customer:contoso.com,\"Tailspin, Toys\""_s));
    CHECK(f.builder->isVisible());
}

TEST_CASE("what is built can be kept as a view, which is on show then", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"severity:A"_s);
    f.press("builderKeep");
    auto* keep = f.dialog<SavedViewDialog>();
    REQUIRE(keep);
    CHECK(keep->form().value(Subject::Value) == u"severity:A"_s);
    keep->form().setValue(Subject::Name, u"Worst"_s);
    QTest::mouseClick(keep->findChild<QPushButton*>(u"formSave"_s), Qt::LeftButton);
    CHECK(f.isGone());
    CHECK(f.window.queue().searchText().startsWith(u"severity:A"_s));
    CHECK(f.box->text() == u"severity:A"_s);
}

TEST_CASE("who thinks better of a view goes on building", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"severity:A"_s);
    f.press("builderKeep");
    auto* keep = f.dialog<SavedViewDialog>();
    REQUIRE(keep);
    QTest::keyClick(keep, Qt::Key_Escape);
    CHECK(eventually([&] { return f.builder->isActiveWindow(); }));
    CHECK(f.builder->text() == u"severity:A"_s);
}

TEST_CASE("the order is a line of its own and keeps its place in the text", "[ui][search]")
{
    BuilderFixture f;
    f.open(u"mail sort:-created status:open"_s);
    auto* order = f.builder->findChild<QComboBox*>(u"builderOrder"_s);
    auto* direction = f.builder->findChild<QComboBox*>(u"builderDirection"_s);
    direction->setCurrentIndex(0);
    CHECK(f.shownText() == u"mail sort:created status:open"_s);
    order->setCurrentIndex(0);
    CHECK(f.shownText() == u"mail status:open"_s);
    CHECK(direction->isHidden());
}

TEST_CASE("the builder speaks another language at once and keeps what is chosen", "[ui][search]")
{
    BuilderFixture f;
    const auto text = u"status:open created:<2026-11-01 -customer:a,b mail"_s;
    f.open(text);
    installLanguage(*qApp, u"ru"_s);
    CHECK(eventually([&] { return f.builder->windowTitle() == u"Составление поиска"_s; }));
    CHECK(f.in<QPushButton>(0, "builderChoices")->text() == u"Открытые"_s);
    CHECK(eventually([&] { return f.count() == u"Находит 0 заявок."_s; }));
    CHECK(f.builder->text() == text);
    installLanguage(*qApp, u"en"_s);
    CHECK(eventually([&] { return f.builder->windowTitle() == u"Build a search"_s; }));
    CHECK(f.builder->text() == text);
}
