// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/ticketlistmodel.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct MarkFixture : AsyncFixture {
    MarkFixture()
    {
        create(u"worst"_s, Severity::A);
        create(u"other"_s);
        TicketFilter byNumber;
        byNumber.sort = TicketSort::Number;
        byNumber.descending = false;
        model.setFilter(byNumber);
        REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    }
    QModelIndex title(int row) { return model.index(row, TicketListModel::TitleColumn); }
    bool isMarked(int row) { return title(row).data(TicketListModel::MarkRole).isValid(); }

    TicketListModel model{workspace};
    ModelWatch watch{model};
};

} // namespace

TEST_CASE_METHOD(MarkFixture, "rows that fit the mark of a view bear its colour, and say its name and why", "[models][marks]")
{
    model.setMark(ViewMark{u"severity:A"_s, MarkColor::Amber});
    REQUIRE(eventually([&] { return isMarked(0); }));
    CHECK_FALSE(isMarked(1));
    CHECK(title(0).data(TicketListModel::MarkRole) == static_cast<int>(MarkColor::Amber));
    CHECK(title(0).data(Qt::AccessibleTextRole) == u"worst. Marked amber by the view: severity:A"_s);
    CHECK(title(0).data(Qt::ToolTipRole).toString().endsWith(u"Marked amber by the view: severity:A"_s));
    model.setMark({});
    CHECK_FALSE(isMarked(0));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(MarkFixture, "a ticket gets the mark when it comes to fit, and loses it again", "[models][marks]")
{
    model.setMark(ViewMark{u"severity:A"_s, MarkColor::Red});
    REQUIRE(eventually([&] { return isMarked(0); }));
    const auto other = model.idAt(model.index(1, 0));
    const auto read = answered(workspace.ticketPane(other));
    REQUIRE_OK(read);
    REQUIRE_OK(answered(workspace.editTicket(other, read->details.ticket.revision, {{TicketField::Severity, u"A"_s}})));
    REQUIRE(eventually([&] { return isMarked(1); }));
    REQUIRE_OK(answered(workspace.undo()));
    CHECK(eventually([&] { return !isMarked(1); }));
}

TEST_CASE_METHOD(MarkFixture, "a mark that is not understood marks nothing", "[models][marks]")
{
    model.setMark(ViewMark{u"sverity:A"_s, MarkColor::Red});
    model.setMark(ViewMark{u"worst"_s, MarkColor::Red});
    CHECK(eventually([&] { return isMarked(0) && !isMarked(1); }));
}
