// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/choicebar.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketchoice.h"
#include "ui/queue/ticketlistview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ChoosingFixture : AsyncFixture {
    ChoosingFixture()
    {
        for (int i = 0; i < 40; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        TicketFilter all;
        all.sort = TicketSort::Number;
        all.descending = false;
        model.setFilter(all);
        view.resize(800, 400);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        REQUIRE(eventually([&] { return model.rowCount() == 40; }));
        view.setFocus();
        view.select(id(0));
    }
    TicketId id(size_t row) const { return made[row].id; }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        const auto place = view.visualRect(model.index(row, TicketListModel::TitleColumn)).center();
        QTest::mouseClick(view.viewport(), button, modifiers, place);
    }
    /// Rows of those chosen, in the order of the list.
    std::vector<int> rows()
    {
        std::vector<int> found;
        for (const auto one : view.chosenInOrder(1000))
            found.push_back(model.rowOf(one));
        return found;
    }
    using Rows = std::vector<int>;

    std::vector<Ticket> made; ///< in the order of the list
    TicketListModel model{workspace};
    TicketListView view{model};
};

} // namespace

TEST_CASE("Shift with arrows, J and K chooses all on the way, and a plain arrow one again", "[ui][list][choice]")
{
    ChoosingFixture f;
    CHECK(f.rows() == ChoosingFixture::Rows{0});
    CHECK_FALSE(f.view.choosesSeveral());
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_J, Qt::ShiftModifier);
    CHECK(f.rows() == ChoosingFixture::Rows{0, 1, 2});
    CHECK(f.view.currentTicket() == f.id(2));
    f.press(Qt::Key_K, Qt::ShiftModifier);
    CHECK(f.rows() == ChoosingFixture::Rows{0, 1});
    f.press(Qt::Key_K, Qt::ShiftModifier);
    CHECK_FALSE(f.view.choosesSeveral());
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_Down);
    CHECK(f.rows() == ChoosingFixture::Rows{2});
}

TEST_CASE("Ctrl with arrows leaves what is chosen, and the space bar adds and takes away", "[ui][list][choice]")
{
    ChoosingFixture f;
    f.press(Qt::Key_Down, Qt::ControlModifier);
    f.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(f.view.currentTicket() == f.id(2));
    CHECK(f.rows() == ChoosingFixture::Rows{0});
    f.press(Qt::Key_Space);
    CHECK(f.rows() == ChoosingFixture::Rows{0, 2});
    f.press(Qt::Key_Space);
    CHECK(f.rows() == ChoosingFixture::Rows{0});
}

TEST_CASE("Home and End lead to the first and the last ticket, with Shift choosing what lies between",
          "[ui][list][choice]")
{
    ChoosingFixture f;
    f.press(Qt::Key_End);
    CHECK(f.view.currentTicket() == f.id(39));
    f.press(Qt::Key_Home);
    CHECK(f.view.currentTicket() == f.id(0));
    CHECK(f.view.chosenCount() <= 1);
    f.press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(f.view.chosenCount() == 40);
}

TEST_CASE("Ctrl and a click add and take away, Shift and a click choose what lies between", "[ui][list][choice]")
{
    ChoosingFixture f;
    f.click(2);
    f.click(5, Qt::ControlModifier);
    CHECK(f.rows() == ChoosingFixture::Rows{2, 5});
    f.click(7, Qt::ShiftModifier);
    CHECK(f.rows() == ChoosingFixture::Rows{5, 6, 7});
    f.click(6, Qt::ControlModifier);
    CHECK(f.rows() == ChoosingFixture::Rows{5, 7});
    f.click(7, {}, Qt::RightButton);
    CHECK(f.rows() == ChoosingFixture::Rows{5, 7}); // the menu is about both
    f.click(1, {}, Qt::RightButton);
    CHECK(f.rows() == ChoosingFixture::Rows{1});
}

TEST_CASE("Ctrl+A chooses all of the list, what comes into it too, and Esc one again", "[ui][list][choice]")
{
    ChoosingFixture f;
    f.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(f.view.choosesAll());
    CHECK(f.view.chosenCount() == 40);
    CHECK(f.view.chosen() == TicketSelection(f.model.filter()));
    f.click(3, Qt::ControlModifier);
    CHECK(f.view.chosenCount() == 39);
    CHECK(f.view.chosen() == TicketSelection(f.model.filter(), {f.id(3)}));
    f.create(u"One more"_s);
    REQUIRE(eventually([&] { return f.model.rowCount() == 41; }));
    CHECK(f.view.chosenCount() == 40);
    f.press(Qt::Key_Escape);
    CHECK(f.rows() == ChoosingFixture::Rows{3});
}

TEST_CASE("what is chosen stays chosen while rows come, go, move and begin anew", "[ui][list][choice]")
{
    ChoosingFixture f;
    f.click(3);
    f.click(5, Qt::ControlModifier);
    f.click(7, Qt::ControlModifier);
    const auto current = f.view.currentTicket();
    f.create(u"One more"_s);
    REQUIRE(eventually([&] { return f.model.rowCount() == 41; }));
    CHECK(f.rows() == ChoosingFixture::Rows{3, 5, 7});

    auto turned = f.model.filter();
    turned.descending = true;
    f.model.setFilter(turned); // another order of the same tickets
    REQUIRE(eventually([&] { return f.model.rowOf(f.id(3)) == 37; }));
    CHECK(f.view.chosen() == TicketSelection({f.id(3), f.id(5), f.id(7)}));
    CHECK(f.view.currentTicket() == current);

    // One of them leaves the list.
    auto open = f.model.filter();
    TriggerInput why;
    why.cancelReason = CancelReason::Duplicate;
    why.reason = u"Twice"_s;
    REQUIRE_OK(answered(f.workspace.fire(f.id(5), f.made[5].revision, Trigger::Cancel, why)));
    REQUIRE(eventually([&] { return f.model.rowCount() == 40; }));
    CHECK(eventually([&] { return f.view.chosen() == TicketSelection({f.id(3), f.id(7)}); }));

    open.severities = {Severity::A};
    f.model.setFilter(open); // another list
    CHECK_FALSE(f.view.choosesSeveral());
}

TEST_CASE("a million tickets are chosen, asked about and left out one by one", "[ui][list][choice]")
{
    constexpr int kMany = 1'000'000;
    std::vector<TicketId> ids;
    for (int i = kMany; i > 0; --i)
        ids.emplace_back(i);
    TicketChoice choice;
    choice.choose(ids);
    CHECK(choice.count(kMany) == kMany);
    CHECK(choice.contains(TicketId(1)));
    CHECK_FALSE(choice.contains(TicketId(kMany + 1)));
    choice.toggle(TicketId(64));
    CHECK(choice.count(kMany) == kMany - 1);
    ids.resize(10);
    choice.keepOnly(ids);
    CHECK(choice.count(kMany) == 10);
    CHECK(choice.told().front() == TicketId(kMany - 9));
}

TEST_CASE("a bar at the foot of the list says how many are chosen, while it is more than one", "[ui][queue][choice]")
{
    AsyncFixture f;
    for (int i = 0; i < 5; ++i)
        f.create(u"Ticket %1"_s.arg(i));
    QueuePage page(f.workspace, f.clock);
    page.resize(1400, 800);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return page.tickets().rowCount() == 5 && page.list().currentTicket().isValid(); }));
    auto& bar = page.choiceBar();
    const auto words = [&] { return bar.findChild<QLabel*>(u"choiceWords"_s)->text(); };
    auto* all = bar.findChild<QPushButton*>(u"choiceAll"_s);
    CHECK(bar.isHidden());
    page.list().setFocus();
    QTest::keyClick(&page.list(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(bar.isVisible());
    CHECK(words().startsWith(u"2 "_s));
    REQUIRE(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(page.list().choosesAll());
    CHECK(words().startsWith(u"5 "_s));
    CHECK_FALSE(all->isVisible());
    const auto current = page.list().currentTicket();
    QTest::keyClick(&page.list(), Qt::Key_Escape);
    CHECK(bar.isHidden());
    CHECK(page.list().currentTicket() == current);
}

TEST_CASE("what may be done with the chosen tickets stands in one line, in symbols where words have no room", "[ui][queue][choice]")
{
    ChoiceBar bar;
    bar.tell(3, 45);
    const auto* change = bar.findChild<QPushButton*>(u"choiceChange"_s);
    const auto* all = bar.findChild<QPushButton*>(u"choiceAll"_s);
    bar.resize(536, bar.sizeHint().height());
    bar.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bar));
    CHECK(change->text() == u"Change..."_s);
    CHECK(qAbs(all->geometry().center().y() - change->geometry().center().y()) <= 1);
    const auto oneLine = bar.heightForWidth(536);
    bar.resize(310, oneLine);
    CHECK(change->text().isEmpty());
    CHECK(change->accessibleName() == u"Change..."_s);
    CHECK(change->toolTip() == u"Change..."_s);
    CHECK(bar.heightForWidth(310) <= oneLine);
    bar.resize(536, oneLine);
    CHECK(change->text() == u"Change..."_s);
}
