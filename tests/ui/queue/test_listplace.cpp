// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketlistview.h"

#include <QScrollBar>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a list scrolled away from its current ticket stays there, whichever column is current", "[ui][list]")
{
    AsyncFixture f;
    std::vector<Ticket> made;
    for (int i = 0; i < 60; ++i)
        made.push_back(f.create(u"Ticket %1"_s.arg(i)));
    TicketListModel model(f.workspace);
    TicketListView view(model);
    model.setFilter({});
    view.resize(1000, 400);
    view.show();
    REQUIRE(eventually([&] { return model.rowCount() == 60; }));
    const auto column = GENERATE(TicketListModel::NumberColumn, TicketListModel::TitleColumn, TicketListModel::DueColumn);
    const auto newest = made.back().id;
    view.setCurrentIndex(model.indexOf(newest, column));
    const auto read = made[20].id;
    view.scrollTo(model.indexOf(read), QAbstractItemView::PositionAtTop);
    const auto place = view.rowViewportPosition(model.rowOf(read));
    f.clock->advance(std::chrono::minutes(1));
    REQUIRE_OK(answered(f.workspace.editTicket(made[40].id, made[40].revision, {{TicketField::Title, u"Moved"_s}})));
    REQUIRE(eventually([&] { return model.rowOf(made[40].id) == 0; }));
    CHECK(view.rowViewportPosition(model.rowOf(read)) == place);
    CHECK(view.currentTicket() == newest);
}
