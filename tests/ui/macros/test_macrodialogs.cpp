// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/macrocalls.h"
#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/customers/fieldform.h"
#include "ui/macros/macrodialog.h"
#include "ui/macros/macrolist.h"
#include "ui/macros/macromenu.h"
#include "ui/macros/macrosdialog.h"

#include <QAction>
#include <QApplication>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct MacroFixture : AsyncFixture {
    std::vector<Macro> kept() { return *answered(MacroCalls(workspace).list()); }
    Macro keep(const QString& name, const TicketChanges& changes, bool shared = false)
    {
        Macro macro;
        macro.name = name;
        macro.changes = changes;
        macro.shared = shared;
        const auto added = answered(MacroCalls(workspace).add(macro));
        REQUIRE_OK(added);
        return *added;
    }
    template <typename Dialog>
    Dialog& show(Dialog* dialog)
    {
        opened = dialog;
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return *dialog;
    }
    ~MacroFixture() { delete opened.data(); }

    QPointer<QWidget> opened;
    const TicketChanges severe{{TicketField::Severity, u"A"_s}};
};

void type(QWidget& dialog, const char* name, const QString& text)
{
    auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void chooseValue(QWidget& dialog, const char* name, const QString& value)
{
    auto* combo = dialog.findChild<QComboBox*>(QString::fromLatin1(name));
    REQUIRE(combo);
    REQUIRE(eventually([&] { return combo->findData(value) >= 0; }));
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

TEST_CASE("a macro is written by keyboard and kept", "[ui][macros]")
{
    MacroFixture f;
    auto& dialog = f.show(new MacroDialog(f.workspace, {}));
    QSignalSpy saved(&dialog, &MacroDialog::saved);
    type(dialog, "macroName", u"Take over"_s);
    chooseValue(dialog, "macroAssignee", u"me"_s);
    type(dialog, "macroNote", u"{agent} has it"_s);
    type(dialog, "macroReply", u"Hello {contact}"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return saved.size() == 1; }));
    REQUIRE(f.kept().size() == 1);
    const auto macro = f.kept().front();
    CHECK(macro.name == u"Take over"_s);
    CHECK(macro.changes == TicketChanges{{TicketField::Assignee, u"me"_s}});
    CHECK(macro.note == u"{agent} has it"_s);
    CHECK(macro.reply == u"Hello {contact}"_s);
    CHECK_FALSE(macro.shared);
}

TEST_CASE("what is wrong with a macro stands at its field, with its place", "[ui][macros]")
{
    MacroFixture f;
    f.keep(u"Urgent"_s, f.severe);
    auto& dialog = f.show(new MacroDialog(f.workspace, {}));
    const auto problem = [&](Subject subject) {
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        CHECK(eventually([&] { return !dialog.form().problem(subject).isEmpty(); }));
        return dialog.form().problem(subject);
    };
    CHECK(problem(Subject::Name) == u"Enter a name."_s);
    type(dialog, "macroName", u"urgent"_s);
    CHECK(problem(Subject::User).startsWith(u"It does nothing yet"_s));
    type(dialog, "macroNote", u"By {nobody}"_s);
    CHECK(problem(Subject::Body).startsWith(u"Line 1, column 4: “{nobody}” stands for nothing"_s));
    dialog.findChild<QPlainTextEdit*>(u"macroNote"_s)->clear();
    type(dialog, "macroReply", u"Hello {who}"_s);
    CHECK(problem(Subject::Message).contains(u"{who}"_s));
    dialog.findChild<QPlainTextEdit*>(u"macroReply"_s)->setPlainText(u"Hello"_s);
    CHECK(problem(Subject::Name).contains(u"is on this list already"_s));
    CHECK(f.kept().size() == 1);
}

TEST_CASE("a macro that is changed keeps what the form has no field for", "[ui][macros]")
{
    MacroFixture f;
    const auto macro = f.keep(u"Retitle"_s, {{TicketField::Title, u"Outage"_s}, {TicketField::Severity, u"A"_s}});
    auto& dialog = f.show(new MacroDialog(f.workspace, macro));
    QSignalSpy saved(&dialog, &MacroDialog::saved);
    chooseValue(dialog, "macroSeverity", u"*"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return saved.size() == 1; }));
    CHECK(f.kept().front().changes == TicketChanges{{TicketField::Title, u"Outage"_s}});
}

TEST_CASE("what a change of many tickets holds is kept as a macro", "[ui][macros]")
{
    MacroFixture f;
    f.create(u"One"_s);
    auto& bulk = f.show(new BulkDialog(f.workspace, TicketSelection(TicketFilter()), 1));
    auto* keep = bulk.findChild<QPushButton*>(u"bulkKeep"_s);
    CHECK_FALSE(keep->isEnabled());
    chooseValue(bulk, "bulkSeverity", u"A"_s);
    REQUIRE(keep->isEnabled());
    keep->click();
    auto* dialog = bulk.findChild<MacroDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->findChild<QComboBox*>(u"macroSeverity"_s)->currentData() == u"A"_s);
    type(*dialog, "macroName", u"Urgent"_s);
    QSignalSpy saved(dialog, &MacroDialog::saved);
    QSignalSpy edited(&bulk, &BulkDialog::edited);
    // The window behind it saves by the same keys.
    dialog->activateWindow();
    REQUIRE(eventually([&] { return QApplication::activeWindow() == dialog; }));
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"macroName"_s), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return saved.size() == 1; }));
    CHECK(f.kept().front().changes == f.severe);
    CHECK(bulk.isVisible());
    CHECK(edited.isEmpty());
}

TEST_CASE("macros are made, changed and removed from their list", "[ui][macros]")
{
    MacroFixture f;
    f.keep(u"Urgent"_s, f.severe, true);
    f.keep(u"Calm"_s, {{TicketField::Severity, u"C"_s}});
    MacroList list(f.workspace);
    auto& dialog = f.show(new MacrosDialog(f.workspace, list));
    auto* items = dialog.findChild<QListWidget*>(u"macroList"_s);
    REQUIRE(eventually([&] { return items->count() == 2; }));
    CHECK(items->item(0)->text().startsWith(u"Calm\nSeverity: "_s));

    items->setFocus();
    QTest::keyClick(items, Qt::Key_Down);
    QTest::keyClick(items, Qt::Key_Return);
    auto* form = dialog.findChild<MacroDialog*>();
    REQUIRE(form);
    CHECK(form->form().value(Subject::Name) == u"Urgent"_s);
    form->reject();

    dialog.findChild<QPushButton*>(u"macroRemove"_s)->click();
    REQUIRE(eventually([] { return QApplication::activeModalWidget() && qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); }));
    auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    question->findChild<QPushButton*>(u"agree"_s)->click();
    REQUIRE(eventually([&] { return items->count() == 1; }));
    CHECK(f.kept().front().name == u"Calm"_s);
}

TEST_CASE("the menu names the macros with a digit each, and says when there are none", "[ui][macros]")
{
    MacroFixture f;
    QAction manage(u"Macros..."_s);
    MacroList list(f.workspace);
    MacroMenu menu(list, manage);
    CHECK_FALSE(menu.actions().constFirst()->isEnabled());
    const auto macro = f.keep(u"Research & answer"_s, f.severe);
    REQUIRE(eventually([&] { return menu.actions().constFirst()->isEnabled(); }));
    CHECK(menu.actions().constFirst()->text() == u"&1  Research && answer"_s);
    CHECK(menu.actions().constLast() == &manage);
    QSignalSpy chosen(&menu, &MacroMenu::chosen);
    menu.popup(QPoint(10, 10));
    QTest::keyClick(&menu, Qt::Key_1);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().value<MacroId>() == macro.id);
}
