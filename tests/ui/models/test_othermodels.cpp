// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/callercompletionmodel.h"
#include "ui/models/conversationmodel.h"
#include "ui/models/customerlistmodel.h"
#include "ui/models/historymodel.h"
#include "ui/models/viewlistmodel.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

TEST_CASE("the views show their counts and follow the tickets", "[models]")
{
    AsyncFixture fixture;
    ViewListModel model(fixture.workspace);
    ModelWatch watch(model);
    const auto countOf = [&](StandardView view) {
        return model.index(ViewListModel::rowOf(view)).data(ViewListModel::CountRole);
    };
    CHECK(model.rowCount() == 10);
    CHECK_FALSE(countOf(StandardView::AllOpen).isValid());
    model.refresh();
    REQUIRE(eventually([&] { return countOf(StandardView::AllOpen).isValid(); }));
    CHECK(countOf(StandardView::AllOpen).toLongLong() == 0);
    watch.forget();

    fixture.create(u"one"_s);
    REQUIRE(eventually([&] { return countOf(StandardView::AllOpen).toLongLong() == 1; }));
    CHECK(countOf(StandardView::Resolved).toLongLong() == 0);
    for (const auto& signal : std::as_const(watch.changed))
        CHECK(signal.at(0).toModelIndex().row() != ViewListModel::rowOf(StandardView::Resolved));
    CHECK(watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("customers are listed by name, and narrowed by a part of it", "[models]")
{
    AsyncFixture fixture;
    fixture.addCustomer(u"Tailspin Toys"_s);
    fixture.addCustomer(u"Contoso Ltd"_s);
    CustomerListModel model(fixture.workspace);
    ModelWatch watch(model);
    model.setNamePart({});
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    CHECK(model.index(0, CustomerListModel::NameColumn).data() == u"Contoso Ltd"_s);
    model.setNamePart(u"tail"_s);
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    CHECK(model.index(0, CustomerListModel::NameColumn).data() == u"Tailspin Toys"_s);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a changed ticket rereads the row of its customer and nothing else", "[models]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    f.addCustomer(u"Fabrikam"_s);
    CustomerListModel model(f.workspace);
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    model.setNamePart({});
    REQUIRE(eventually([&] { return loaded.count() == 1; }));
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy touched(&model, &CustomerListModel::touched);
    NewTicket ticket;
    ticket.title = u"Mail is late"_s;
    ticket.customer = contoso.id;
    REQUIRE_OK(answered(f.workspace.createTicket(ticket)));
    REQUIRE(eventually([&] { return touched.count() == 1; }));
    CHECK(touched.front().front().value<QSet<CustomerId>>() == QSet<CustomerId>{contoso.id});
    REQUIRE(cells.count() == 1);
    CHECK(model.rowAt(0)->openTickets == 1);
    f.create(u"Nobody known"_s);
    REQUIRE_OK(answered(f.workspace.customers({}, 1))); // what the ticket set off is read before
    CHECK(loaded.count() == 1);
}

TEST_CASE("a list that nobody looks at catches up when somebody does", "[models]")
{
    AsyncFixture f;
    CustomerListModel model(f.workspace);
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    model.setNamePart({});
    REQUIRE(eventually([&] { return loaded.count() == 1; }));
    model.setAwake(false);
    QSignalSpy changed(&f.workspace, &AsyncWorkspace::changed);
    f.addCustomer(u"Contoso"_s);
    REQUIRE(eventually([&] { return changed.count() > 0; }));
    CHECK(model.rowCount() == 0);
    model.setAwake(true);
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    CHECK(loaded.count() == 2);
}

TEST_CASE("a new customer appears by one insertion", "[models]")
{
    AsyncFixture fixture;
    fixture.addCustomer(u"Contoso Ltd"_s);
    CustomerListModel model(fixture.workspace);
    ModelWatch watch(model);
    model.setNamePart({});
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    watch.forget();
    const auto added = fixture.addCustomer(u"Adatum"_s);
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    CHECK(model.rowOf(added.id) == 0);
    CHECK(watch.inserted.size() == 1);
    CHECK(watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("the caller is found by letters, and an older answer is dropped", "[models]")
{
    AsyncFixture fixture;
    fixture.addCustomer(u"Contoso Ltd"_s);
    fixture.addCustomer(u"Fabrikam"_s);
    CallerCompletionModel model(fixture.workspace);
    ModelWatch watch(model);
    const QSignalSpy answeredSpy(&model, &CallerCompletionModel::answered);
    model.setText(u"con"_s);
    model.setText(u"fab"_s);
    REQUIRE(eventually([&] { return !answeredSpy.isEmpty(); }));
    CHECK(answeredSpy.size() == 1);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data() == u"Fabrikam"_s);
    CHECK(model.matchAt(0)->customer.name == u"Fabrikam"_s);
    model.setText(u"  "_s);
    CHECK(model.rowCount() == 0);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a conversation grows by appending and resets for another ticket", "[models]")
{
    ConversationModel model;
    ModelWatch watch(model);
    Message first;
    first.id = MessageId(1);
    first.kind = MessageKind::Reply;
    first.authorName = u"Anna"_s;
    first.body = u"Hello"_s;
    auto second = first;
    second.id = MessageId(2);
    second.kind = MessageKind::InternalNote;

    model.setMessages(TicketId(1), {first});
    watch.forget();
    model.setMessages(TicketId(1), {first});
    CHECK(watch.isSilent());
    model.setMessages(TicketId(1), {first, second});
    CHECK(watch.inserted.size() == 1);
    CHECK(watch.reset.isEmpty());
    CHECK(model.index(1).data(ConversationModel::KindRole) == static_cast<int>(MessageKind::InternalNote));
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Anna"_s));
    model.setMessages(TicketId(2), {second});
    CHECK(watch.reset.size() == 1);
    CHECK(model.rowCount() == 1);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("the history of a ticket reads as sentences", "[models]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"one"_s);
    const auto pane = answered(fixture.workspace.ticketPane(ticket.id));
    REQUIRE_OK(pane);
    HistoryModel model;
    ModelWatch watch(model);
    model.setEvents(ticket.id, pane->history);
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            CHECK_FALSE(model.index(row, column).data().toString().isEmpty());
    }
    CHECK(ModelWatch::faults() == 0);
}

} // namespace helpdesk
