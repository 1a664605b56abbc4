// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/lateprogress.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/ticket/ticketpane.h"

#include <QLabel>
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
