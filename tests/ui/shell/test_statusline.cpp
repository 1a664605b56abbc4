// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdialog.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct StatusFixture : WindowFixture {
    QString saving() { return find<QLabel>("statusSaving")->text(); }
    QPushButton& drafts() { return *find<QPushButton>("statusDrafts"); }
    void open(const Ticket& ticket)
    {
        window.queue().openTicket(ticket.id);
        REQUIRE(eventually([&] { return pane().ticketNumber() == ticket.number; }));
    }
    void write(const QString& words) { QTest::keyClicks(find<QPlainTextEdit>("composerText"), words); }
    QStringList storedDrafts()
    {
        const auto drafts = answered(workspace.drafts());
        REQUIRE_OK(drafts);
        QStringList words;
        for (const auto& draft : *drafts)
            words << draft.draft.body;
        return words;
    }
};

} // namespace

TEST_CASE("the status line says saving from the first key until the words are stored", "[ui][status]")
{
    StatusFixture f;
    f.open(f.create(u"First"_s));
    REQUIRE(eventually([&] { return f.saving().contains(u"everything is saved"_s); }));
    CHECK(f.saving() == u"test – everything is saved"_s); // the workspace first
    f.write(u"h"_s);
    CHECK(f.saving().contains(u"saving"_s));
    CHECK(f.storedDrafts().isEmpty());
    REQUIRE(eventually([&] { return f.saving().contains(u"everything is saved"_s); }));
    CHECK(f.storedDrafts() == QStringList{u"h"_s});
}

TEST_CASE("writes that no pane knows of count as saving too", "[ui][status]")
{
    StatusFixture f;
    REQUIRE(eventually([&] { return f.saving().contains(u"everything is saved"_s); }));
    Customer customer;
    customer.name = u"Contoso"_s;
    auto adding = f.workspace.addCustomer(customer);
    CHECK(f.saving().contains(u"saving"_s));
    REQUIRE_OK(answered(adding));
    CHECK(eventually([&] { return f.saving().contains(u"everything is saved"_s); }));
}

TEST_CASE("drafts are counted over all tickets, listed and opened by keyboard", "[ui][status][drafts]")
{
    StatusFixture f;
    const auto first = f.create(u"First"_s);
    CHECK_FALSE(f.drafts().isVisible());
    Draft draft;
    draft.body = u"half a sentence"_s;
    REQUIRE_OK(answered(f.workspace.saveDraft(first.id, draft)));
    f.open(f.create(u"Second"_s));
    f.write(u"another"_s);

    QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = f.dialog<DraftsDialog>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>(u"draftList"_s);
    REQUIRE(eventually([&] { return list->topLevelItemCount() == 2; })); // what is being written as well
    CHECK(eventually([&] { return f.drafts().isVisible() && f.drafts().text().startsWith(u'2'); }));
    REQUIRE(eventually([&] { return list->hasFocus(); }));
    const auto row = list->topLevelItem(0)->text(0).contains(u"First"_s) ? 0 : 1;
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->currentItem()->text(2) == u"half a sentence"_s);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == first.number; }));
    CHECK(f.find<QPlainTextEdit>("composerText")->toPlainText() == u"half a sentence"_s);
}

TEST_CASE("a draft is discarded from the list, also the one in the composer", "[ui][status][drafts]")
{
    StatusFixture f;
    f.open(f.create(u"First"_s));
    f.write(u"to be forgotten"_s);
    f.window.actions().drafts->trigger();
    auto* dialog = f.dialog<DraftsDialog>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>(u"draftList"_s);
    REQUIRE(eventually([&] { return list->topLevelItemCount() == 1; }));
    QTest::keyClick(list, Qt::Key_Delete);
    QMessageBox* question = nullptr;
    REQUIRE(eventually([&] { return (question = dialog->findChild<QMessageBox*>()) != nullptr; }));
    QTest::keyClick(question->findChild<QPushButton*>(u"agree"_s), Qt::Key_Space);
    REQUIRE(eventually([&] { return list->topLevelItemCount() == 0; }));
    CHECK(f.find<QPlainTextEdit>("composerText")->toPlainText().isEmpty());
    CHECK(f.storedDrafts().isEmpty());
    CHECK(eventually([&] { return !f.drafts().isVisible(); }));
}

TEST_CASE("a new ticket that was put aside is among the drafts, and is gone on with or discarded", "[ui][status][drafts]")
{
    StatusFixture f;
    for (const auto& title : {u"Mail is late"_s, u"Cannot sign in"_s}) {
        NewTicketDraft draft;
        draft.key = title;
        draft.form.title = title;
        draft.form.callerNote = u"Mr Nobody 555"_s;
        REQUIRE_OK(answered(f.workspace.saveNewTicketDraft(draft)));
    }
    CHECK(eventually([&] { return f.drafts().isVisible() && f.drafts().text().startsWith(u'2'); }));
    f.window.actions().drafts->trigger();
    auto* dialog = f.dialog<DraftsDialog>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>(u"draftList"_s);
    REQUIRE(eventually([&] { return list->topLevelItemCount() == 2; }));
    const auto row = [list](const QString& title) { return list->findItems(title, Qt::MatchExactly).value(0); };
    REQUIRE(row(u"Mail is late"_s));
    CHECK(row(u"Mail is late"_s)->text(2) == u"Mr Nobody 555"_s);
    list->setCurrentItem(row(u"Mail is late"_s));
    QTest::keyClick(list, Qt::Key_Delete);
    QMessageBox* question = nullptr;
    REQUIRE(eventually([&] { return (question = dialog->findChild<QMessageBox*>()) != nullptr; }));
    QTest::keyClick(question->findChild<QPushButton*>(u"agree"_s), Qt::Key_Space);
    REQUIRE(eventually([&] { return list->topLevelItemCount() == 1; }));

    QTest::keyClick(list, Qt::Key_Return);
    auto* begun = dialog->findChild<NewTicketDialog*>();
    REQUIRE(begun);
    REQUIRE(QTest::qWaitForWindowActive(begun));
    CHECK(begun->findChild<QLineEdit*>(u"newTicketTitle"_s)->text() == u"Cannot sign in"_s);
    QTest::keyClick(begun, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() > 0; }));
    CHECK(eventually([&] { return !f.drafts().isVisible(); }));
}

TEST_CASE("what is due next is told and leads to the ticket, for the one who works", "[ui][status][due]")
{
    StatusFixture f;
    auto* due = f.find<QPushButton>("statusNextDue");
    const auto ticket = f.create(u"First"_s, Severity::A);
    CHECK_FALSE(due->isVisible()); // nobody's yet
    REQUIRE_OK(answered(f.workspace.editTicket(
        ticket.id, ticket.revision, {{TicketField::Assignee, QString::number(f.workspace.actor().user.value())}})));
    REQUIRE(eventually([&] { return due->isVisible(); }));
    CHECK(due->text().startsWith(u"#%1: "_s.arg(ticket.number)));
    CHECK(due->toolTip().endsWith(u"\nFirst"_s));
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Space);
    CHECK(eventually([&] { return f.pane().ticketNumber() == ticket.number && f.window.queue().isTicketFullWidth(); }));
}

TEST_CASE("a status line without room says that all is saved without the name of the workspace, and keeps all of it for screen readers", "[ui][status]")
{
    StatusFixture f;
    REQUIRE(eventually([&] { return f.saving() == u"test – everything is saved"_s; }));
    auto* line = f.window.findChild<StatusLine*>();
    REQUIRE(line);
    line->resize(line->minimumSizeHint().width(), line->height());
    CHECK(f.saving() == u"Saved"_s);
    CHECK(f.find<QLabel>("statusSaving")->accessibleName() == u"test – everything is saved"_s);
    line->resize(1200, line->height());
    CHECK(f.saving() == u"test – everything is saved"_s);
}
