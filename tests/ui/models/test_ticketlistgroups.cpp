// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/ticketlistmodel.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct GroupFixture : AsyncFixture {
    GroupFixture()
    {
        worst = create(u"worst"_s, Severity::A).id;
        first = create(u"first"_s).id;
        second = create(u"second"_s).id;
        show(TicketGrouping::Severity);
    }

    void show(const std::optional<TicketGrouping>& grouping)
    {
        const QSignalSpy loaded(&model, &TicketListModel::loaded);
        model.setQuestion({}, grouping);
        REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
        watch.forget();
    }

    TicketListModel model{workspace};
    ModelWatch watch{model};
    TicketId worst;
    TicketId first;
    TicketId second;
};

} // namespace

TEST_CASE_METHOD(GroupFixture, "a list in groups has headings with counts among its rows", "[models][groups]")
{
    REQUIRE(model.rowCount() == 5);
    const auto heading = model.index(0, TicketListModel::TitleColumn);
    CHECK(isHeading(model.entryAt(heading)));
    CHECK_FALSE(model.idAt(heading).isValid());
    CHECK(heading.data(TicketListModel::GroupCountRole) == 1);
    CHECK(heading.data(Qt::AccessibleTextRole).toString().endsWith(u"1 ticket(s), unfolded"_s));
    CHECK(heading.data().toString().startsWith(u"Severity "_s));
    CHECK(model.idAt(model.index(1, 0)) == worst);
    CHECK(model.index(2, 0).data(TicketListModel::GroupCountRole) == 2);
    CHECK(model.idAt(model.index(3, 0)) == second);
    CHECK(model.ids() == std::vector{worst, second, first});
    CHECK(model.ticketCount() == 3);
    show({});
    CHECK(model.rowCount() == 3);
    CHECK(model.ids() == model.entries());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(GroupFixture, "folding takes the tickets of a group out of the rows at once, and leaves all others", "[models][groups]")
{
    QPersistentModelIndex kept(model.index(1, 0));
    const auto heading = model.entryAt(model.index(2, 0));
    model.setFolded(heading, true);
    REQUIRE(eventually([&] { return model.rowCount() == 3; }));
    CHECK(watch.reset.isEmpty());
    REQUIRE(watch.removed.count() == 1);
    CHECK(watch.removed.front()[1].toInt() == 3);
    CHECK(watch.removed.front()[2].toInt() == 4);
    CHECK(model.idAt(kept) == worst);
    CHECK(model.ticketCount() == 3);
    CHECK(model.index(2, 0).data(TicketListModel::FoldedRole).toBool());
    CHECK(model.index(2, 0).data(TicketListModel::GroupCountRole) == 2);
    model.setFolded(heading, false);
    REQUIRE(eventually([&] { return model.rowCount() == 5; }));
    model.foldAll(true);
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    model.foldAll(false);
    REQUIRE(eventually([&] { return model.rowCount() == 5; }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(GroupFixture, "a ticket that changes goes to its other group, and both headings count anew", "[models][groups]")
{
    const auto read = answered(workspace.ticketPane(first));
    REQUIRE_OK(read);
    QPersistentModelIndex current(model.index(4, 0));
    REQUIRE(model.idAt(current) == first);
    const TicketChanges toA{{TicketField::Severity, u"A"_s}};
    REQUIRE_OK(answered(workspace.editTicket(first, read->details.ticket.revision, toA)));
    REQUIRE(eventually([&] { return model.index(0, 0).data(TicketListModel::GroupCountRole) == 2; }));
    CHECK(model.ticketCount() == 3);
    CHECK(model.idAt(current) == first);
    CHECK(current.row() <= 2);
    CHECK(watch.reset.isEmpty());
    CHECK(model.index(3, 0).data(TicketListModel::GroupCountRole) == 1);

    // The last one of a group takes its heading along.
    const auto other = answered(workspace.ticketPane(second));
    REQUIRE_OK(other);
    REQUIRE_OK(answered(workspace.editTicket(second, other->details.ticket.revision, toA)));
    CHECK(eventually([&] { return model.rowCount() == 4 && model.groups().size() == 1; }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(GroupFixture, "what is folded stays so while tickets come, and in another order", "[models][groups]")
{
    model.setFolded(model.entryAt(model.index(2, 0)), true);
    REQUIRE(eventually([&] { return model.rowCount() == 3; }));
    create(u"third"_s);
    REQUIRE(eventually([&] { return model.index(2, 0).data(TicketListModel::GroupCountRole) == 3; }));
    CHECK(model.rowCount() == 3);
    const QSignalSpy loaded(&model, &TicketListModel::loaded);
    model.sort(TicketListModel::NumberColumn, Qt::AscendingOrder);
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
    CHECK(model.rowCount() == 3);
    CHECK(model.grouping() == TicketGrouping::Severity);
    TicketFilter other;
    other.anyState = true;
    model.setFilter(other);
    CHECK(eventually([&] { return model.rowCount() == 6; }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(GroupFixture, "a list is grouped by each attribute there is", "[models][groups]")
{
    for (const auto grouping : valuesOf<TicketGrouping>()) {
        show(grouping);
        CHECK(model.ticketCount() == 3);
        CHECK(isHeading(model.entries().front()));
        CHECK_FALSE(model.index(0, TicketListModel::TitleColumn).data().toString().isEmpty());
    }
    CHECK(ModelWatch::faults() == 0);
}
