// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"
#include "windowfixture.h"

#include <QHeaderView>

using namespace helpdesk;

TEST_CASE("what needs me comes in the order it is due, and each queue keeps the order somebody gave it", "[ui][shell]")
{
    WindowFixture f;
    auto& queue = f.window.queue();
    CHECK(queue.filter().sort == TicketSort::Due);
    CHECK_FALSE(queue.filter().descending);

    queue.showView(StandardView::Mine);
    CHECK(queue.filter().sort == TicketSort::Updated);
    queue.list().sortByColumn(TicketListModel::NumberColumn, Qt::AscendingOrder);
    queue.showView(StandardView::NeedsMe);
    CHECK(queue.filter().sort == TicketSort::Due);
    queue.showView(StandardView::Mine);
    CHECK(queue.filter().sort == TicketSort::Number);

    SECTION("also in the next session")
    {
        f.window.close();
        MainWindow next(f.workspace, f.clock, f.settings, f.appearance);
        next.queue().showView(StandardView::Mine);
        CHECK(next.queue().filter().sort == TicketSort::Number);
        CHECK_FALSE(next.queue().filter().descending);
    }
}
