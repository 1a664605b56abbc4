// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/ticketlistmodel.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// The model over a workspace, watched.
    struct ListFixture : AsyncFixture {
        /// Shows the filter and waits for its rows.
        void show(const TicketFilter& filter)
        {
            const QSignalSpy loaded(&model, &TicketListModel::loaded);
            model.setFilter(filter);
            REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
            watch.forget();
        }

        QStringList titles() const
        {
            QStringList result;
            for (int row = 0; row < model.rowCount(); ++row)
                result << model.index(row, TicketListModel::TitleColumn).data().toString();
            return result;
        }

        Ticket edit(const Ticket& ticket, const TicketChanges& changes)
        {
            clock->advance(std::chrono::minutes(1));
            const auto edited = answered(workspace.editTicket(ticket.id, ticket.revision, changes));
            REQUIRE_OK(edited);
            return *edited;
        }

        /// Lets everything that is on its way arrive: a read behind it is answered after it.
        void settle()
        {
            const QSignalSpy changed(&workspace, &AsyncWorkspace::changed);
            const auto last = create(u"last"_s);
            REQUIRE(eventually([&] { return !changed.isEmpty(); }));
            REQUIRE_OK(answered(workspace.ticketRow(last.id)));
            REQUIRE_OK(answered(workspace.ticketRow(last.id)));
        }

        TicketListModel model{workspace};
        ModelWatch watch{model};
    };

    TicketFilter ordered(TicketSort sort, bool descending)
    {
        TicketFilter filter;
        filter.sort = sort;
        filter.descending = descending;
        return filter;
    }

    TicketFilter onlySeverity(Severity severity)
    {
        TicketFilter filter;
        filter.severities = {severity};
        return filter;
    }

} // namespace

TEST_CASE("a list starts empty and shows nothing until asked", "[models]")
{
    ListFixture fixture;
    CHECK(fixture.model.rowCount() == 0);
    CHECK(fixture.model.extent() == TicketListModel::Extent::Empty);
    fixture.show({});
    CHECK(fixture.model.rowCount() == 0);
    CHECK(fixture.model.extent() == TicketListModel::Extent::Complete);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a list shows the tickets of its filter in its order", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    fixture.create(u"two"_s, Severity::A);
    fixture.show({});
    CHECK(fixture.titles() == QStringList{u"two"_s, u"one"_s});
    fixture.show(ordered(TicketSort::Number, false));
    CHECK(fixture.titles() == QStringList{u"one"_s, u"two"_s});
    CHECK(fixture.model.idAt(fixture.model.index(0, 0)) == one.id);
    CHECK(fixture.model.rowOf(one.id) == 0);
    CHECK(fixture.model.index(0, 0).data() == u"#%1"_s.arg(one.number));
    CHECK(fixture.model.index(1, 0).data(TicketListModel::SeverityRole) == static_cast<int>(Severity::A));
    fixture.show(onlySeverity(Severity::A));
    CHECK(fixture.titles() == QStringList{u"two"_s});
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("the due column says how far the next promise is, and says it again as time passes", "[models][due]")
{
    ListFixture fixture;
    fixture.create(u"one"_s, Severity::A);
    fixture.show({});
    const auto due = fixture.model.index(0, TicketListModel::DueColumn);
    CHECK(due.data().toString() == u"in 1 h"_s);
    CHECK_FALSE(due.data(TicketListModel::LateRole).toBool());
    CHECK(due.data(Qt::DecorationRole).isNull());
    CHECK(due.data(Qt::AccessibleTextRole).toString().startsWith(u"First reply due"_s));
    fixture.clock->advance(std::chrono::minutes(80));
    CHECK(due.data().toString() == u"late 20 min"_s);
    CHECK(due.data(TicketListModel::LateRole).toBool());
    CHECK_FALSE(due.data(Qt::DecorationRole).isNull());
    CHECK(fixture.model.headerData(TicketListModel::DueColumn, Qt::Horizontal).toString() == u"Due"_s);
    CHECK(TicketListModel::columnOf(TicketSort::Due) == TicketListModel::DueColumn);
}

TEST_CASE("the same filter again asks nothing", "[models]")
{
    ListFixture fixture;
    fixture.show({});
    fixture.model.setFilter({});
    CHECK_FALSE(fixture.model.isLoading());
    CHECK(fixture.watch.isSilent());
}

TEST_CASE("a new ticket appears where it belongs, by one insertion", "[models]")
{
    ListFixture fixture;
    fixture.create(u"old"_s);
    fixture.show({});
    fixture.create(u"new"_s);
    REQUIRE(eventually([&] { return fixture.model.rowCount() == 2; }));
    CHECK(fixture.titles() == QStringList{u"new"_s, u"old"_s});
    CHECK(fixture.watch.inserted.size() == 1);
    CHECK(fixture.watch.inserted[0].at(1).toInt() == 0);
    CHECK(fixture.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a ticket that changes moves to its new place", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    fixture.create(u"two"_s);
    fixture.create(u"three"_s);
    fixture.show({});
    const QPersistentModelIndex kept(fixture.model.indexOf(one.id));
    fixture.edit(one, {{TicketField::Title, u"one again"_s}});
    REQUIRE(eventually([&] { return !fixture.watch.moved.isEmpty(); }));
    CHECK(fixture.titles() == QStringList{u"one again"_s, u"three"_s, u"two"_s});
    CHECK(fixture.watch.moved.size() == 1);
    REQUIRE(fixture.watch.changed.size() == 1);
    CHECK(fixture.watch.changed[0].at(0).toModelIndex().row() == 0);
    CHECK(fixture.watch.inserted.isEmpty());
    CHECK(fixture.watch.removed.isEmpty());
    CHECK(kept.row() == 0);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a ticket that keeps its place tells only what changed", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    fixture.create(u"two"_s);
    fixture.show(ordered(TicketSort::Number, false));
    fixture.edit(one, {{TicketField::Title, u"renamed"_s}});
    REQUIRE(eventually([&] { return !fixture.watch.changed.isEmpty(); }));
    CHECK(fixture.watch.changed.size() == 1);
    const auto roles = fixture.watch.changed[0].at(2).value<QList<int>>();
    CHECK(roles.contains(Qt::DisplayRole));
    CHECK_FALSE(roles.contains(TicketListModel::StateRole));
    CHECK_FALSE(roles.contains(TicketListModel::SeverityRole));
    CHECK(fixture.watch.moved.isEmpty());
    CHECK(fixture.titles() == QStringList{u"renamed"_s, u"two"_s});
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a ticket that leaves the filter leaves the list", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s, Severity::A);
    fixture.create(u"two"_s, Severity::A);
    fixture.show(onlySeverity(Severity::A));
    fixture.edit(one, {{TicketField::Severity, u"C"_s}});
    REQUIRE(eventually([&] { return fixture.model.rowCount() == 1; }));
    CHECK(fixture.titles() == QStringList{u"two"_s});
    CHECK(fixture.watch.removed.size() == 1);
    CHECK(fixture.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a ticket outside the filter changes nothing", "[models]")
{
    ListFixture fixture;
    fixture.create(u"one"_s, Severity::A);
    fixture.show(onlySeverity(Severity::A));
    fixture.create(u"other"_s, Severity::C);
    fixture.settle();
    CHECK(fixture.watch.isSilent());
}

TEST_CASE("a list ordered by a text is read again and keeps its rows by id", "[models]")
{
    ListFixture fixture;
    const auto apple = fixture.create(u"apple"_s);
    fixture.create(u"banana"_s);
    fixture.show(ordered(TicketSort::Title, false));
    const QPersistentModelIndex kept(fixture.model.indexOf(apple.id));
    fixture.edit(apple, {{TicketField::Title, u"cherry"_s}});
    REQUIRE(eventually([&] { return fixture.titles().contains(u"cherry"_s); }));
    CHECK(fixture.titles() == QStringList{u"banana"_s, u"cherry"_s});
    CHECK(kept.row() == 1);
    CHECK(fixture.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a selection survives a reading of the whole list", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    fixture.create(u"two"_s);
    fixture.show({});
    QItemSelectionModel selection(&fixture.model);
    selection.select(fixture.model.indexOf(one.id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy loaded(&fixture.model, &TicketListModel::loaded);
    fixture.model.refresh();
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
    CHECK(fixture.watch.isSilent());
    REQUIRE(selection.selectedRows().size() == 1);
    CHECK(fixture.model.idAt(selection.selectedRows().first()) == one.id);
}

TEST_CASE("any place of a long list is there when it is looked at", "[models]")
{
    ListFixture fixture;
    std::vector<Answer<Ticket>> created;
    for (int i = 0; i < 450; ++i) {
        fixture.clock->advance(std::chrono::seconds(1));
        NewTicket ticket;
        ticket.title = u"ticket %1"_s.arg(i);
        ticket.body = ticket.title;
        ticket.callerNote = u"somebody"_s;
        created.push_back(fixture.workspace.createTicket(ticket));
    }
    for (auto& answer : created)
        REQUIRE_OK(answered(answer));

    fixture.show(ordered(TicketSort::Number, false));
    CHECK(fixture.model.rowCount() == 200);
    CHECK(fixture.model.extent() == TicketListModel::Extent::Partial);
    REQUIRE(eventually([&] { return fixture.model.rowCount() == 450; }));
    CHECK(fixture.model.extent() == TicketListModel::Extent::Complete);
    REQUIRE(fixture.watch.inserted.size() == 1);
    CHECK(fixture.watch.inserted[0].at(1).toInt() == 200);

    const auto far = fixture.model.index(440, TicketListModel::TitleColumn);
    const auto id = fixture.model.idAt(far);
    CHECK(id.isValid());
    CHECK(far.data(TicketListModel::IdRole).toLongLong() == id.value());
    REQUIRE(eventually([&] { return far.data().toString() == u"ticket 440"_s; }));
    CHECK(fixture.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);

    SECTION("a row that goes far away is found there")
    {
        fixture.show(ordered(TicketSort::Updated, false));
        REQUIRE(eventually([&] { return fixture.model.rowCount() == 450; }));
        const auto first = fixture.model.idAt(fixture.model.index(0, 0));
        fixture.clock->advance(std::chrono::hours(1));
        const auto pane = answered(fixture.workspace.ticketPane(first));
        REQUIRE_OK(pane);
        fixture.edit(pane->details.ticket, {{TicketField::Title, u"now the newest"_s}});
        REQUIRE(eventually([&] { return fixture.model.rowOf(first) == 449; }));
        CHECK(fixture.watch.moved.size() == 1);
        CHECK(ModelWatch::faults() == 0);
    }
}

TEST_CASE("what changes while an order is read is read behind it", "[models]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    const auto two = fixture.create(u"two"_s);
    fixture.show({});
    fixture.clock->advance(std::chrono::minutes(1));
    auto first = fixture.workspace.editTicket(one.id, one.revision, {{TicketField::Title, u"one again"_s}});
    auto second = fixture.workspace.editTicket(two.id, two.revision, {{TicketField::Title, u"two again"_s}});
    REQUIRE_OK(answered(first));
    REQUIRE_OK(answered(second));
    const QStringList wanted{u"two again"_s, u"one again"_s};
    CHECK(eventually([&] { return fixture.titles() == wanted; }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("what changes while words are looked for is in the list", "[models]")
{
    ListFixture fixture;
    const auto other = fixture.create(u"other"_s);
    fixture.create(u"printer"_s);
    TicketFilter words;
    words.words = {u"printer"_s};
    fixture.model.setFilter(words);
    auto edit = fixture.workspace.editTicket(other.id, other.revision, {{TicketField::Title, u"another printer"_s}});
    REQUIRE_OK(answered(edit));
    CHECK(eventually([&] { return fixture.titles().contains(u"another printer"_s); }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("an answer to an older filter is dropped", "[models]")
{
    ListFixture fixture;
    fixture.create(u"small"_s, Severity::C);
    fixture.create(u"large"_s, Severity::A);
    fixture.show(onlySeverity(Severity::B));
    const QSignalSpy loaded(&fixture.model, &TicketListModel::loaded);
    fixture.model.setFilter(onlySeverity(Severity::C));
    fixture.model.setFilter(onlySeverity(Severity::A));
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
    REQUIRE_OK(answered(fixture.workspace.viewCounts()));
    CHECK(loaded.size() == 1);
    CHECK(fixture.watch.reset.size() == 1);
    CHECK(fixture.titles() == QStringList{u"large"_s});
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a row says who else has its ticket open, until they leave it", "[models][presence]")
{
    ListFixture fixture;
    const auto one = fixture.create(u"one"_s);
    const auto two = fixture.create(u"two"_s);
    fixture.show(ordered(TicketSort::Number, false));
    const auto cell = fixture.model.index(0, TicketListModel::TitleColumn);
    CHECK(cell.data(TicketListModel::OthersRole).toString().isEmpty());

    fixture.model.setOthers({{one.id, UserId(2), u"Bob"_s, {}}});
    CHECK(cell.data(TicketListModel::OthersRole) == u"Bob has this ticket open."_s);
    CHECK(cell.data(Qt::ToolTipRole).toString().endsWith(u"Bob has this ticket open."_s));
    CHECK(cell.data(Qt::AccessibleTextRole) == u"one. Bob has this ticket open."_s);
    REQUIRE(fixture.watch.changed.count() == 1);
    CHECK(fixture.watch.changed.front().front().toModelIndex().row() == 0);

    fixture.watch.forget();
    fixture.model.setOthers({{two.id, UserId(2), u"Bob"_s, {}}, {two.id, UserId(3), u"Ann"_s, {}}});
    CHECK(cell.data(TicketListModel::OthersRole).toString().isEmpty());
    const auto both = QLocale().createSeparatedList({u"Bob"_s, u"Ann"_s});
    CHECK(fixture.model.index(1, 0).data(TicketListModel::OthersRole) == both + u" have this ticket open."_s);
    CHECK(fixture.watch.changed.count() == 2);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a header sorts by asking anew", "[models]")
{
    ListFixture fixture;
    fixture.create(u"b"_s);
    fixture.create(u"a"_s);
    fixture.show({});
    const QSignalSpy loaded(&fixture.model, &TicketListModel::loaded);
    fixture.model.sort(TicketListModel::TitleColumn, Qt::AscendingOrder);
    CHECK(fixture.model.filter().sort == TicketSort::Title);
    CHECK_FALSE(fixture.model.filter().descending);
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
    CHECK(fixture.titles() == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("every column has a name and an order, every order a column", "[models]")
{
    ListFixture fixture;
    for (int column = 0; column < TicketListModel::ColumnCount; ++column) {
        CHECK_FALSE(fixture.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        const auto sort = TicketListModel::sortOf(column);
        REQUIRE(sort.has_value());
        CHECK(TicketListModel::columnOf(*sort) == column);
    }
}

TEST_CASE("a failed reading is told and keeps the rows", "[models]")
{
    AsyncWorkspace closed(std::make_shared<FakeClock>());
    TicketListModel model(closed);
    const QSignalSpy failed(&model, &TicketListModel::failed);
    model.setFilter({});
    REQUIRE(eventually([&] { return !failed.isEmpty(); }));
    CHECK_FALSE(model.isLoading());
    CHECK(model.rowCount() == 0);
}

} // namespace helpdesk
