// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ListFixture : AsyncFixture {
    ListFixture()
    {
        for (int i = 0; i < 60; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        TicketFilter all;
        all.sort = TicketSort::Updated;
        model.setFilter(all);
        view.resize(1000, 400);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        REQUIRE(eventually([&] { return model.rowCount() == 60; }));
        view.setFocus();
    }
    int topOf(TicketId id) { return view.rowViewportPosition(model.rowOf(id)); }

    std::vector<Ticket> made; ///< oldest first; the list is newest first
    TicketListModel model{workspace};
    TicketListView view{model};
};

} // namespace

TEST_CASE("what is read stays in its place while tickets come and go above it", "[ui][list]")
{
    ListFixture f;
    const auto read = f.made[20].id;
    f.view.select(read);
    f.view.scrollTo(f.model.indexOf(read), QAbstractItemView::PositionAtTop);
    REQUIRE(f.view.verticalScrollBar()->value() > 0);
    const auto place = f.topOf(read);
    const auto fresh = f.create(u"One more"_s);
    REQUIRE(eventually([&] { return f.model.rowOf(fresh.id) == 0; }));
    CHECK(f.topOf(read) == place);
    CHECK(f.view.currentTicket() == read);
    CHECK(f.view.selectionModel()->isRowSelected(f.model.rowOf(read)));

    // A ticket from below the read one comes up to the top.
    f.clock->advance(std::chrono::minutes(1));
    REQUIRE_OK(answered(f.workspace.editTicket(f.made[1].id, f.made[1].revision, {{TicketField::Title, u"Moved"_s}})));
    REQUIRE(eventually([&] { return f.model.rowOf(f.made[1].id) == 0; }));
    CHECK(f.topOf(read) == place);
    CHECK(f.view.currentTicket() == read);
}

TEST_CASE("at the very top the newest ticket comes into sight", "[ui][list]")
{
    ListFixture f;
    REQUIRE(f.view.verticalScrollBar()->value() == 0);
    const auto fresh = f.create(u"One more"_s);
    REQUIRE(eventually([&] { return f.model.rowOf(fresh.id) == 0; }));
    CHECK(f.view.verticalScrollBar()->value() == 0);
}

TEST_CASE("the menu key asks for the menu of the chosen tickets, below the current one", "[ui][list]")
{
    ListFixture f;
    f.view.select(f.made[50].id);
    QSignalSpy menus(&f.view, &TicketListView::menuAsked);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(10, 10), f.view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(&f.view, &asked);
    REQUIRE(menus.size() == 1);
    const auto place = f.view.viewport()->mapFromGlobal(menus.front().front().toPoint());
    CHECK(f.view.visualRect(f.view.currentIndex()).bottom() == place.y());
}

TEST_CASE("the columns open as a menu, where Enter shows one", "[ui][list]")
{
    ListFixture f;
    REQUIRE(f.view.isColumnHidden(TicketListModel::AssigneeColumn));
    f.view.chooseColumns();
    auto* menu = f.view.findChild<QMenu*>(u"columnMenu"_s);
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    const auto wanted = f.model.headerData(TicketListModel::AssigneeColumn, Qt::Horizontal).toString();
    for (int i = 0; i < menu->actions().size(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text() == wanted)
            break;
    }
    REQUIRE(menu->activeAction());
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK_FALSE(f.view.isColumnHidden(TicketListModel::AssigneeColumn));
}

TEST_CASE("columns and order are as they were when the list is made anew", "[ui][list]")
{
    ListFixture f;
    f.view.setColumnHidden(TicketListModel::AssigneeColumn, false);
    f.view.sortByColumn(TicketListModel::NumberColumn, Qt::AscendingOrder);
    REQUIRE(eventually([&] { return f.model.idAt(f.model.index(0, 0)) == f.made.front().id; }));
    const auto kept = f.view.saveColumns();

    TicketListModel model(f.workspace);
    TicketListView view(model);
    view.restoreColumns(kept);
    CHECK_FALSE(view.isColumnHidden(TicketListModel::AssigneeColumn));
    TicketFilter filter;
    filter.sort = model.filter().sort;
    filter.descending = model.filter().descending;
    CHECK(filter.sort == TicketSort::Number);
    CHECK_FALSE(filter.descending);
}

TEST_CASE("in a narrow list number and customer stand below the title, and stay chosen", "[ui][list]")
{
    ListFixture f;
    const auto height = f.view.rowHeight(0);
    REQUIRE_FALSE(f.view.isColumnHidden(TicketListModel::CustomerColumn));
    const auto width = f.view.columnWidth(TicketListModel::CustomerColumn);
    const auto keys = f.view.columnKeys();
    f.view.resize(380, 400);
    REQUIRE(eventually([&] { return f.view.isColumnHidden(TicketListModel::CustomerColumn); }));
    CHECK(f.view.isColumnHidden(TicketListModel::NumberColumn));
    CHECK(f.view.rowHeight(0) > height);
    CHECK(f.view.columnKeys() == keys);
    const auto kept = f.view.saveColumns();
    CHECK(f.view.isColumnHidden(TicketListModel::CustomerColumn));

    f.view.resize(1000, 400);
    REQUIRE(eventually([&] { return !f.view.isColumnHidden(TicketListModel::CustomerColumn); }));
    CHECK(f.view.columnWidth(TicketListModel::CustomerColumn) == width);
    CHECK(f.view.rowHeight(0) == height);

    TicketListModel model(f.workspace);
    TicketListView wide(model);
    wide.resize(1000, 400);
    wide.restoreColumns(kept);
    wide.show();
    CHECK(eventually([&] { return !wide.isColumnHidden(TicketListModel::NumberColumn); }));
}

TEST_CASE("a folded column can be put away, and is not on show when there is room again", "[ui][list]")
{
    ListFixture f;
    f.view.resize(380, 400);
    REQUIRE(eventually([&] { return f.view.isColumnHidden(TicketListModel::CustomerColumn); }));
    f.view.chooseColumns();
    auto* menu = f.view.findChild<QMenu*>(u"columnMenu"_s);
    REQUIRE(menu);
    const auto customer = f.model.headerData(TicketListModel::CustomerColumn, Qt::Horizontal).toString();
    for (auto* action : menu->actions()) {
        if (action->text() != customer)
            continue;
        REQUIRE(action->isChecked());
        action->trigger();
    }
    f.view.resize(1000, 400);
    REQUIRE(eventually([&] { return !f.view.isColumnHidden(TicketListModel::NumberColumn); }));
    CHECK(f.view.isColumnHidden(TicketListModel::CustomerColumn));
}

TEST_CASE("the chosen ticket is in sight when another list has it further down", "[ui][list]")
{
    ListFixture f;
    const auto chosen = f.made[5];
    TicketFilter all = f.model.filter();
    TicketFilter one = all;
    one.numbers = {chosen.number};
    f.model.setFilter(one);
    REQUIRE(eventually([&] { return f.model.rowCount() == 1; }));
    REQUIRE(f.view.currentTicket() == chosen.id);
    f.model.setFilter(all);
    REQUIRE(eventually([&] { return f.model.rowCount() == 60; }));
    CHECK(f.view.currentTicket() == chosen.id);
    CHECK(f.view.viewport()->rect().contains(f.view.visualRect(f.view.currentIndex()).center()));
}

TEST_CASE("columns fold while a title still has room for words", "[ui][list]")
{
    ListFixture f;
    const auto digit = f.view.fontMetrics().horizontalAdvance(u'0');
    for (int width = 1000; width > 400; width -= 20) {
        f.view.resize(width, 400);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        INFO("width " << width);
        if (!f.view.isColumnHidden(TicketListModel::CustomerColumn))
            CHECK(f.view.columnWidth(TicketListModel::TitleColumn) >= 30 * digit);
        CHECK(f.view.columnWidth(TicketListModel::TitleColumn) >= 16 * digit);
    }
}

TEST_CASE("a late ticket says how late it is, in every language and size of text", "[ui][list]")
{
    ListFixture f;
    const auto fits = [&](const QString& words) {
        const auto needed = f.view.fontMetrics().horizontalAdvance(words) + grown(16) + 12;
        return f.view.columnWidth(TicketListModel::DueColumn) >= needed;
    };
    CHECK(fits(u"late 15 min"_s));
    installLanguage(*qApp, u"ru"_s);
    CHECK(eventually([&] { return fits(u"опоздание 15 мин"_s); }));
    auto large = f.view.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    f.view.resize(1600, 400);
    f.view.setFont(large);
    CHECK(eventually([&] { return fits(u"опоздание 15 мин"_s); }));
    installLanguage(*qApp, u"en"_s);
}

TEST_CASE("another size of text leaves the titles all the room there is, at once", "[ui][list]")
{
    ListFixture f;
    f.view.resize(1200, 400);
    const auto before = f.view.columnWidth(TicketListModel::NumberColumn);
    auto large = f.view.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    const auto usual = f.view.font();
    for (const auto& font : {large, usual}) {
        f.view.setFont(font);
        CHECK(eventually([&] { return f.view.horizontalHeader()->length() == f.view.viewport()->width(); }));
    }
    CHECK(qAbs(f.view.columnWidth(TicketListModel::NumberColumn) - before) <= 2);
}

TEST_CASE("where titles have more room than they need, customers' names get some, and keep their own width", "[ui][list]")
{
    ListFixture f;
    const auto own = f.view.columnWidth(TicketListModel::CustomerColumn);
    f.view.resize(1600, 400);
    CHECK(eventually([&] { return f.view.columnWidth(TicketListModel::CustomerColumn) > own + 40; }));
    f.view.saveColumns();
    f.view.resize(1000, 400);
    CHECK(eventually([&] { return f.view.columnWidth(TicketListModel::CustomerColumn) == own; }));
}

TEST_CASE("a list says the state of its tickets by itself: in a column, and below the title where it is narrow", "[ui][list]")
{
    ListFixture f;
    CHECK_FALSE(f.view.isColumnHidden(TicketListModel::StateColumn));
    const auto needed = f.view.fontMetrics().horizontalAdvance(u"Waiting for the customer"_s);
    CHECK(f.view.columnWidth(TicketListModel::StateColumn) > needed);
    const auto keys = f.view.columnKeys();
    f.view.resize(536, 400);
    REQUIRE(eventually([&] { return f.view.isColumnHidden(TicketListModel::StateColumn); }));
    CHECK_FALSE(f.view.isColumnHidden(TicketListModel::DueColumn));
    CHECK(f.view.columnKeys() == keys);
    CHECK(f.model.data(f.model.index(0, TicketListModel::TitleColumn), Qt::ToolTipRole).toString().endsWith(u"\nNew"_s));
}

TEST_CASE("rows of a list that is searched for words are higher, unless nobody wants to see where they stand", "[ui][list]")
{
    ListFixture f;
    const auto height = [&f] { return f.view.verticalHeader()->defaultSectionSize(); };
    const auto usual = height();
    TicketFilter words;
    words.words = {u"ticket"_s};
    f.model.setFilter(words);
    CHECK(height() > usual);
    f.view.setHitsShown(false);
    CHECK(height() == usual);
    f.view.setHitsShown(true);
    CHECK(height() > usual);
    f.model.setFilter({});
    CHECK(height() == usual);
}

TEST_CASE("the columns of a view stand in its order, and the usual ones come back as they were", "[ui][list]")
{
    using enum QueueColumn;
    ListFixture f;
    f.view.setColumnWidth(TicketListModel::NumberColumn, 123);
    const auto usual = f.view.queueColumns();
    f.view.showColumns({Assignee, Title, Number});
    CHECK(f.view.queueColumns() == std::vector{Assignee, Title, Number});
    CHECK(f.view.showsColumnsOfView());
    f.view.showColumns({Updated, Title});
    CHECK(f.view.queueColumns() == std::vector{Updated, Title});
    TicketListView next(f.model);
    next.restoreColumns(f.view.saveColumns()); // what is remembered is the usual list
    CHECK(next.queueColumns() == usual);
    CHECK(f.view.queueColumns() == std::vector{Updated, Title});
    f.view.showColumns({});
    CHECK(f.view.queueColumns() == usual);
    CHECK(f.view.columnWidth(TicketListModel::NumberColumn) == 123);
    CHECK_FALSE(f.view.showsColumnsOfView());
}
