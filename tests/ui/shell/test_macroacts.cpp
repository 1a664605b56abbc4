// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/macrocalls.h"
#include "support/asyncfixture.h"
#include "ui/macros/macromenu.h"
#include "ui/macros/macrorundialog.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/macroacts.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct MacroActsFixture : AsyncFixture {
    MacroActsFixture()
    {
        for (int i = 0; i < 4; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.showView(StandardView::AllOpen);
        REQUIRE(eventually([&] { return page.tickets().rowCount() == 4 && page.list().currentTicket().isValid(); }));
        page.list().setFocus();
        REQUIRE(eventually([&] { return page.pane().ticketNumber() == made[3].number; }));
    }
    Macro keep(const QString& name, const TicketChanges& changes, const QString& note, const QString& reply)
    {
        Macro macro;
        macro.name = name;
        macro.changes = changes;
        macro.note = note;
        macro.reply = reply;
        const auto added = answered(MacroCalls(workspace).add(macro));
        REQUIRE_OK(added);
        REQUIRE(eventually([&] { return !acts.entries().empty() && acts.entries().back().text == name; }));
        return *added;
    }
    /// Ctrl+M and the digit.
    void runFirst()
    {
        actions.runMacro->trigger();
        auto* menu = window.findChild<MacroMenu*>();
        REQUIRE(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_1);
    }
    QString composed() { return page.pane().findChild<Composer*>()->draft().body; }
    TicketPane stored(size_t i) { return *answered(workspace.ticketPane(made[i].id)); }

    std::vector<Ticket> made; ///< oldest first; the list is newest first
    QWidget window;
    Actions actions{&window};
    QueuePage page{workspace, clock};
    MacroActs acts{workspace, page, actions, window};
    const TicketChanges severe{{TicketField::Severity, u"A"_s}};
};

} // namespace

TEST_CASE("a macro is run on the ticket on show, and its reply waits in the composer", "[ui][shell][macros]")
{
    MacroActsFixture f;
    f.keep(u"Ask"_s, f.severe, u"Asked"_s, u"Hello {contact}, about {ticket}"_s);
    QSignalSpy said(&f.acts, &MacroActs::said);
    f.runFirst();
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(said.front().front().toString().contains(u"nothing was sent"_s));
    CHECK(eventually([&] { return f.composed() == u"Hello somebody, about #%1"_s.arg(f.made[3].number); }));
    const auto pane = f.stored(3);
    CHECK(pane.details.ticket.severity == Severity::A);
    CHECK(pane.details.messages.back().kind == MessageKind::InternalNote);
    CHECK(f.stored(2).details.ticket.severity == Severity::C);
}

TEST_CASE("words that are being written are not lost to a macro", "[ui][shell][macros]")
{
    MacroActsFixture f;
    f.keep(u"Ask"_s, {}, {}, u"Please send the logs."_s);
    f.page.pane().startReply(MessageKind::Reply);
    auto* text = f.page.pane().findChild<Composer*>()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    QTest::keyClicks(text, u"Good morning"_s);
    f.runFirst();
    CHECK(eventually([&] { return f.composed() == u"Good morning\n\nPlease send the logs."_s; }));
    QTest::keyClicks(text, u"!"_s);
    CHECK(f.composed().endsWith(u"logs.!"_s));
    f.page.pane().saveDraft();
    CHECK(eventually([&] { return f.stored(3).draft && f.stored(3).draft->body.endsWith(u"logs.!"_s); }));
}

TEST_CASE("several tickets are shown before a macro is run on them, with each text", "[ui][shell][macros]")
{
    MacroActsFixture f;
    f.keep(u"Ask"_s, f.severe, u"Severity {severity}"_s, u"About {title}"_s);
    QTest::keyClick(&f.page.list(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(f.page.list().chosenCount() == 2);
    f.runFirst();
    auto* dialog = f.window.findChild<MacroRunDialog*>();
    REQUIRE(dialog);
    auto* run = dialog->findChild<QPushButton*>(u"macroRun"_s);
    REQUIRE(eventually([&] { return run->isEnabled(); }));
    const auto* shown = dialog->findChild<QListWidget*>(u"bulkExamples"_s);
    REQUIRE(shown->count() == 2);
    CHECK(shown->item(0)->text().contains(u"Internal note: Severity A"_s));
    CHECK(shown->item(0)->text().contains(u"Prepared reply: About Ticket"_s));
    CHECK(f.stored(3).details.ticket.severity == Severity::C);

    QSignalSpy said(&f.acts, &MacroActs::said);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(f.stored(3).details.ticket.severity == Severity::A);
    CHECK(f.stored(2).draft->body == u"About Ticket 2"_s);
    CHECK(eventually([&] { return f.composed() == u"About Ticket 2"_s; })); // the current one
    REQUIRE_OK(answered(f.workspace.undo()));
    CHECK(f.stored(3).details.ticket.severity == Severity::C);
    CHECK(f.stored(2).details.ticket.severity == Severity::C);
}

TEST_CASE("where one ticket cannot have it, a macro is not run on any", "[ui][shell][macros]")
{
    MacroActsFixture f;
    NewTicket nobody;
    nobody.title = u"Who is it"_s;
    nobody.body = u"?"_s;
    REQUIRE_OK(answered(f.workspace.createTicket(nobody)));
    REQUIRE(eventually([&] { return f.page.tickets().rowCount() == 5; }));
    f.keep(u"Ask"_s, f.severe, {}, u"Hello {contact}"_s);
    QTest::keyClick(&f.page.list(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(f.page.list().chosenCount() == 5);
    f.runFirst();
    auto* dialog = f.window.findChild<MacroRunDialog*>();
    REQUIRE(dialog);
    const auto* shown = dialog->findChild<QListWidget*>(u"bulkExamples"_s);
    REQUIRE(eventually([&] { return shown->count() == 5; }));
    CHECK(shown->item(0)->text().contains(u"Who is it: Choose a customer."_s));
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"macroRun"_s)->isEnabled());
    dialog->reject();
}

TEST_CASE("a macro that cannot be on the ticket on show says why and leaves the words there", "[ui][shell][macros]")
{
    MacroActsFixture f;
    f.keep(u"Ask"_s, {}, {}, u"Dear {customer}"_s);
    QSignalSpy refused(&f.acts, &MacroActs::refused);
    f.runFirst();
    REQUIRE(eventually([&] { return refused.size() == 1; }));
    CHECK(refused.front().front().toString().startsWith(u"“Ask” did nothing"_s));
    CHECK(f.composed().isEmpty());
}
