// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"

#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// One ticket of severity A below its heading, four of C below theirs; the list is newest first.
struct FoldingFixture : AsyncFixture {
    FoldingFixture()
    {
        made.push_back(create(u"Worst"_s, Severity::A));
        for (int i = 0; i < 4; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i)));
        model.setQuestion({}, TicketGrouping::Severity);
        view.resize(900, 500);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        REQUIRE(eventually([&] { return model.rowCount() == 7 && view.currentTicket().isValid(); }));
        view.setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    int currentRow() { return view.currentIndex().row(); }
    bool hasRows(int rows)
    {
        return eventually([&] { return model.rowCount() == rows; });
    }

    std::vector<Ticket> made;
    TicketListModel model{workspace};
    TicketListView view{model};
};

} // namespace

TEST_CASE_METHOD(FoldingFixture, "the first ticket is current; Left leads to its heading and folds it, Right unfolds", "[ui][list][groups]")
{
    CHECK(view.currentTicket() == made[0].id);
    press(Qt::Key_Left);
    CHECK(currentRow() == 0);
    CHECK_FALSE(view.currentTicket().isValid());
    CHECK(view.chosenCount() == 0);
    press(Qt::Key_Left);
    REQUIRE(hasRows(6));
    CHECK(currentRow() == 0);
    press(Qt::Key_Right);
    REQUIRE(hasRows(7));
    press(Qt::Key_Return);
    REQUIRE(hasRows(6));
    press(Qt::Key_Space);
    REQUIRE(hasRows(7));
    press(Qt::Key_Down);
    CHECK(view.currentTicket() == made[0].id);
}

TEST_CASE_METHOD(FoldingFixture, "a click on a heading folds its group, another one unfolds it", "[ui][list][groups]")
{
    QSignalSpy opened(&view, &TicketListView::ticketOpened);
    const auto place = view.visualRect(model.index(2, TicketListModel::TitleColumn)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(hasRows(3));
    CHECK(currentRow() == 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(hasRows(7));
    CHECK(opened.isEmpty());
}

TEST_CASE_METHOD(FoldingFixture, "choosing over a heading takes tickets only, and all are all, folded ones as well", "[ui][list][groups]")
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(view.chosenCount() == 2);
    CHECK(view.chosenInOrder(9) == std::vector{made[0].id, made[4].id});
    view.foldGroups(true);
    REQUIRE(hasRows(2));
    CHECK(view.chosenCount() == 2);
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(view.chosenCount() == 5);
    CHECK(view.chosenInOrder(9).size() == 5);
}

TEST_CASE_METHOD(FoldingFixture, "folding all leads from a ticket to its heading, and the one beside the list stays", "[ui][list][groups]")
{
    view.select(made[2].id);
    QSignalSpy chosen(&view, &TicketListView::ticketChosen);
    view.foldGroups(true);
    REQUIRE(hasRows(2));
    CHECK(currentRow() == 1);
    CHECK(chosen.isEmpty());
    view.foldGroups(false);
    REQUIRE(hasRows(7));
    CHECK(currentRow() == 2);
}

TEST_CASE_METHOD(FoldingFixture, "the current ticket stays current when it changes its group", "[ui][list][groups]")
{
    view.select(made[1].id);
    REQUIRE(view.currentTicket() == made[1].id);
    REQUIRE_OK(answered(workspace.editTicket(made[1].id, made[1].revision, {{TicketField::Severity, u"A"_s}})));
    REQUIRE(eventually([&] { return model.rowOf(made[1].id) < 3; }));
    CHECK(view.currentTicket() == made[1].id);
}
