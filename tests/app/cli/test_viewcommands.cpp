// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "services/viewservice.h"
#include "services/workspace.h"
#include "support/catch.h"
#include "support/fakeclock.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("views are listed with what they find, what they are grouped by and what has a flag", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail"_s);
    const auto list = [&cli] { return cli.json({u"--as"_s, u"anna"_s, u"view"_s, u"list"_s}); };
    REQUIRE(list().status == 0);
    CHECK(list().array().isEmpty());
    {
        auto opened = Workspace::open(cli.workspace(), WorkspaceMode::Write, cli.clock);
        REQUIRE_OK(opened);
        auto& workspace = **opened;
        const auto anna = workspace.users().findByLogin(u"anna"_s);
        REQUIRE_OK(anna);
        SavedView view;
        view.name = u"Urgent"_s;
        view.searchText = u"status:new"_s;
        view.grouping = TicketGrouping::Customer;
        view.mark = ViewMark{u"severity:A"_s, MarkColor::Amber};
        view.columns = {QueueColumn::Due, QueueColumn::Title};
        REQUIRE_OK(workspace.views().add(actorOf(*anna), view));
    }
    const auto listed = list().array();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"name"_s] == u"Urgent"_s);
    CHECK(listed[0][u"groups"_s] == u"customer"_s);
    CHECK(listed[0][u"flagged"_s] == u"severity:A"_s);
    CHECK(listed[0][u"flag_color"_s] == u"amber"_s);
    CHECK(listed[0][u"columns"_s] == u"due,title"_s);
    CHECK(listed[0][u"tickets"_s] == 1);
}
