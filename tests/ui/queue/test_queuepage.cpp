// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/presencecalls.h"
#include "support/asyncfixture.h"
#include "ui/base/lateprogress.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/ticket/ticketpane.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct PageFixture : AsyncFixture {
    PageFixture()
    {
        page.resize(1400, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QString count() { return page.findChild<QLabel*>(u"queueCount"_s)->text(); }
    /// From what nobody works on to what the agent does.
    void take(TicketId id)
    {
        const TicketChanges changes{{TicketField::Assignee, QString::number(workspace.actor().user.value())}};
        const auto read = answered(workspace.ticketPane(id));
        REQUIRE_OK(read);
        REQUIRE_OK(answered(workspace.editTicket(id, read->details.ticket.revision, changes)));
    }
    bool shows(TicketId id)
    {
        return eventually([&] { return page.list().currentTicket() == id && page.pane().ticket() == id; });
    }

    QueuePage page{workspace, clock};
};

} // namespace

TEST_CASE("the preview shows the chosen row again after a search that found nothing", "[ui][queue]")
{
    PageFixture f;
    const auto ticket = f.create(u"Mail"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(f.shows(ticket.id));
    f.page.search(u"xyzzy"_s);
    REQUIRE(eventually([&] { return !f.page.pane().ticket().isValid(); }));
    f.page.showView(StandardView::AllOpen);
    CHECK(f.shows(ticket.id));
}

TEST_CASE("the list shows within a second which ticket somebody else has open, and no longer when they left it", "[ui][queue][presence]")
{
    PageFixture f;
    const auto ticket = f.create(u"Mail"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(f.shows(ticket.id));
    User bob;
    bob.login = u"bob"_s;
    bob.name = u"Bob"_s;
    REQUIRE_OK(answered(f.workspace.addUser(bob)));
    AsyncWorkspace theirs(f.clock);
    REQUIRE_OK(answered(theirs.open(f.path, AsyncWorkspace::Start::Open, u"bob"_s)));
    const auto told = [&f] { return f.page.tickets().index(0, 0).data(TicketListModel::OthersRole).toString(); };
    const auto rows = [&f] { return f.page.list().viewport()->grab().toImage(); };
    REQUIRE(told().isEmpty());
    f.page.list().viewport()->repaint();
    const auto before = rows();

    const auto since = std::chrono::steady_clock::now();
    REQUIRE_OK(answered(PresenceCalls(theirs).say(u"theirs"_s, ticket.id)));
    REQUIRE(eventually([&] { return told() == u"Bob has this ticket open."_s; }));
    CHECK(std::chrono::steady_clock::now() - since < std::chrono::seconds(1));
    CHECK(rows() != before);
    REQUIRE_OK(answered(PresenceCalls(theirs).say(u"theirs"_s, std::nullopt)));
    REQUIRE(eventually([&] { return told().isEmpty(); }));
    CHECK(rows() == before);
}

TEST_CASE("a new question has no count until it is answered", "[ui][queue]")
{
    PageFixture f;
    f.create(u"Mail"_s);
    f.create(u"Printer"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return f.count().startsWith(u"2 ticket"_s); }));
    f.page.search(u"printer"_s);
    CHECK(f.count().isEmpty());
    CHECK(eventually([&] { return f.count().startsWith(u"1 ticket"_s); }));
}

TEST_CASE("rows that wait for a late answer do not pass for it", "[ui][queue]")
{
    PageFixture f;
    f.create(u"Mail"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return f.count().startsWith(u"1 ticket"_s); }));
    auto* progress = f.page.findChild<LateProgress*>(u"queueProgress"_s);
    REQUIRE(progress);
    CHECK(progress->isHidden());
    const auto rows = [&f] { return f.page.list().viewport()->grab().toImage().copy(0, 0, 400, 40); };
    const auto answer = rows();
    progress->begin();
    REQUIRE(eventually([&] { return progress->isVisible(); }));
    CHECK(rows() != answer);
    progress->end();
    CHECK(eventually([&] { return rows() == answer; }));
}

TEST_CASE("an order that no column shows is told beside the count", "[ui][queue]")
{
    PageFixture f;
    f.create(u"Mail"_s);
    f.page.search(u"mail sort:-created"_s);
    CHECK(eventually([&] { return f.count() == u"1 ticket(s), sorted by “Creation”"_s; }));
    f.page.search(u"mail sort:title"_s);
    CHECK(eventually([&] { return f.count() == u"1 ticket(s)"_s; }));
}

TEST_CASE("an empty workspace leads to its first ticket and to an import, an empty queue does not", "[ui][queue]")
{
    PageFixture f;
    f.page.showView(StandardView::NeedsMe);
    auto* first = f.page.findChild<QPushButton*>(u"firstTicket"_s);
    auto* import = f.page.findChild<QPushButton*>(u"firstImport"_s);
    REQUIRE(first);
    REQUIRE(import);
    REQUIRE(eventually([&] { return first->isVisible() && import->isVisible(); }));
    const QSignalSpy ticketAsked(&f.page, &QueuePage::newTicketAsked);
    const QSignalSpy importAsked(&f.page, &QueuePage::importAsked);
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::mouseClick(import, Qt::LeftButton);
    CHECK(ticketAsked.size() == 1);
    CHECK(importAsked.size() == 1);

    f.create(u"Mail"_s);
    f.page.search(u"xyzzy"_s);
    CHECK(eventually([&] { return !first->isVisible() && f.page.findChild<QLabel*>(u"emptySentence"_s)->isVisible(); }));
    CHECK_FALSE(import->isVisible());
}

TEST_CASE("closing a ticket that has left the list shows the one of the chosen row", "[ui][queue]")
{
    PageFixture f;
    const auto first = f.create(u"Mail"_s);
    const auto second = f.create(u"Printer"_s);
    f.page.showView(StandardView::Unassigned);
    REQUIRE(f.shows(second.id));
    f.page.openTicket(second.id);
    f.take(second.id);
    REQUIRE(eventually([&] { return f.page.list().currentTicket() == first.id; }));
    CHECK(f.page.pane().ticket() == second.id);
    f.page.closeTicket();
    CHECK(f.shows(first.id));

    f.page.openTicket(first.id);
    f.take(first.id);
    REQUIRE(eventually([&] { return f.page.findChild<QLabel*>(u"emptySentence"_s)->isVisibleTo(&f.page.listArea()); }));
    f.page.closeTicket();
    CHECK_FALSE(f.page.pane().ticket().isValid());
}

TEST_CASE("a ticket that leaves the list while somebody writes stays until they go back to the list, and keeps their words",
          "[ui][queue]")
{
    PageFixture f;
    REQUIRE(QTest::qWaitForWindowActive(&f.page));
    const auto first = f.create(u"Mail"_s);
    const auto second = f.create(u"Printer"_s);
    f.page.showView(StandardView::Unassigned);
    REQUIRE(f.shows(second.id));
    auto* text = f.page.findChild<QPlainTextEdit*>(u"composerText"_s);
    REQUIRE(eventually([&] { return f.page.pane().ticketNumber() == second.number && text->isVisible(); }));
    text->setFocus();
    QTest::keyClicks(text, u"We look"_s);
    f.take(second.id);
    REQUIRE(eventually([&] { return f.page.list().currentTicket() == first.id; }));
    CHECK(f.page.pane().ticket() == second.id);
    f.page.list().setFocus();
    CHECK(f.shows(first.id));
    f.page.showView(StandardView::Mine);
    REQUIRE(f.shows(second.id));
    CHECK(eventually([&] { return text->toPlainText() == u"We look"_s; }));
}

TEST_CASE("a list shows that it has the focus, on the row the keys are on", "[ui][queue]")
{
    PageFixture f;
    REQUIRE(QTest::qWaitForWindowActive(&f.page));
    f.create(u"Mail"_s);
    const auto second = f.create(u"Printer"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(f.shows(second.id));
    auto& list = f.page.list();
    const auto row = [&list](int at) {
        return list.viewport()->grab(QRect(0, list.rowViewportPosition(at), list.viewport()->width(), list.rowHeight(at))).toImage();
    };
    f.page.setFocusPolicy(Qt::StrongFocus);
    f.page.setFocus();
    const auto chosen = row(0);
    const auto other = row(1);
    list.setFocus();
    CHECK(row(0) != chosen);
    CHECK(row(1) == other);
}

TEST_CASE("where nothing is found, what says so takes the focus of the list", "[ui][queue]")
{
    PageFixture f;
    REQUIRE(QTest::qWaitForWindowActive(&f.page));
    const auto ticket = f.create(u"Mail"_s);
    f.page.showView(StandardView::AllOpen);
    REQUIRE(f.shows(ticket.id));
    f.page.focusList();
    CHECK(f.page.list().hasFocus());
    CHECK(f.page.search(u"xyzzy"_s));
    REQUIRE(eventually([&] { return !f.page.list().isVisible(); }));
    CHECK(f.page.findChild<QWidget*>(u"emptyList"_s)->hasFocus());
    f.page.showView(StandardView::AllOpen);
    CHECK(eventually([&] { return f.page.list().hasFocus(); }));
    CHECK_FALSE(f.page.search(u"status:foo"_s));
}
