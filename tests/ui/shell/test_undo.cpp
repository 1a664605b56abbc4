// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/inlinemessage.h"
#include "ui/shell/windowfixture.h"

#include <QLabel>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct UndoFixture : WindowFixture {
    Ticket titled(const Ticket& ticket, const QString& title)
    {
        const auto edited = answered(workspace.editTicket(ticket.id, ticket.revision, {{TicketField::Title, title}}));
        REQUIRE_OK(edited);
        return *edited;
    }
    QAction& undo() { return *window.actions().undo; }
    QAction& redo() { return *window.actions().redo; }
    QString said() { return find<QLabel>("statusSaid")->text(); }
    /// What stands above the page; empty: nothing.
    QString refusal()
    {
        for (const auto* message : window.findChildren<InlineMessage*>()) {
            if (message->isVisible())
                return message->sentence();
        }
        return {};
    }
};

} // namespace

TEST_CASE("undo is there when there is something, and names it", "[ui][undo]")
{
    UndoFixture f;
    const auto ticket = f.create(u"First"_s);
    REQUIRE(eventually([&] { return !f.workspace.isSaving(); }));
    CHECK_FALSE(f.undo().isEnabled());
    CHECK_FALSE(f.redo().isEnabled());
    f.titled(ticket, u"Second"_s);
    REQUIRE(eventually([&] { return f.undo().isEnabled(); }));
    CHECK(f.undo().text() == u"&Undo: edit of #%1"_s.arg(ticket.number));
    CHECK_FALSE(f.redo().isEnabled());
}

TEST_CASE("undo by keyboard says what it took back and leads to the ticket", "[ui][undo]")
{
    UndoFixture f;
    const auto first = f.create(u"First"_s);
    const auto second = f.create(u"Second"_s);
    f.window.actions().views[9]->trigger();
    f.titled(first, u"Changed"_s);
    f.window.queue().openTicket(second.id);
    REQUIRE(eventually([&] { return f.undo().isEnabled() && f.pane().ticketNumber() == second.number; }));

    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == first.number; }));
    CHECK(f.said() == u"The change of title on #%1 is taken back."_s.arg(first.number));
    CHECK(f.details(first.id).ticket.title == u"First"_s);
    REQUIRE(eventually([&] { return f.redo().isEnabled() && !f.undo().isEnabled(); }));

    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return f.said() == u"The change of title on #%1 is done again."_s.arg(first.number); }));
    CHECK(f.details(first.id).ticket.title == u"Changed"_s);
}

TEST_CASE("an undo that is not possible any more says why", "[ui][undo]")
{
    UndoFixture f;
    const auto ticket = f.titled(f.create(u"First"_s), u"Mine"_s);
    User other;
    other.login = u"eve"_s;
    other.name = u"Eve"_s;
    const auto eve = answered(f.workspace.addUser(other));
    REQUIRE_OK(eve);
    const auto me = f.workspace.actor();
    f.workspace.setActor(actorOf(*eve));
    f.titled(ticket, u"Hers"_s);
    f.workspace.setActor(me);
    REQUIRE(eventually([&] { return f.undo().isEnabled(); }));
    f.undo().trigger();
    CHECK(eventually([&] { return f.refusal().contains(u"Ticket %1 was changed by somebody since"_s.arg(ticket.number)); }));
    CHECK(f.refusal().startsWith(u"Not taken back: edit of #%1."_s.arg(ticket.number)));
    SECTION("once: it is not offered again, and the menu says so")
    {
        CHECK_FALSE(f.undo().isEnabled());
        CHECK(f.undo().text() == u"&Undo is not possible: edit of #%1"_s.arg(ticket.number));
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        f.create(u"Another"_s); // nothing that could be undone
        REQUIRE(eventually([&] { return !f.workspace.isSaving(); }));
    }
    SECTION("until this one has done something else, even the same again")
    {
        const auto now = f.details(ticket.id).ticket;
        f.titled(now, u"Mine again"_s);
        CHECK(eventually([&] { return f.undo().isEnabled(); }));
        f.undo().trigger();
        CHECK(eventually([&] { return f.details(ticket.id).ticket.title == u"Hers"_s; }));
    }
}
