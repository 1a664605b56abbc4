// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription/commercialnumbers.h"
#include "support/asyncfixture.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customerview.h"
#include "ui/imports/importdialog.h"
#include "ui/models/customerlistmodel.h"
#include "ui/newticket/newticketdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("the page lists the customers and opens a ticket for the one on show", "[ui][customers]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    auto* list = page.findChild<QTableView*>(u"customerList"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 1; }));
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"customerNewTicket"_s) != nullptr; }));
    QTest::mouseClick(page.findChild<QPushButton*>(u"customerNewTicket"_s), Qt::LeftButton);
    auto* dialog = page.findChild<NewTicketDialog*>();
    REQUIRE(dialog);
    QSignalSpy chosen(&page, &CustomersPage::ticketChosen);
    dialog->findChild<QLineEdit*>(u"newTicketTitle"_s)->setText(u"Mail is late"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"newTicketCreate"_s), Qt::LeftButton);
    REQUIRE(eventually([&] { return chosen.count() == 1; }));
    const auto details = answered(f.workspace.customerDetails(customer.id));
    REQUIRE(details->openTickets.size() == 1);
    CHECK(details->openTickets.front().title == u"Mail is late"_s);
}

TEST_CASE("search, list, customer and back are reached by keyboard", "[ui][customers]")
{
    AsyncFixture f;
    f.addCustomer(u"Contoso"_s);
    const auto fabrikam = f.addCustomer(u"Fabrikam"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.focusSearch();
    auto* list = page.findChild<QTableView*>(u"customerList"_s);
    QTest::keyClicks(page.focusWidget(), u"fab"_s);
    REQUIRE(eventually([&] {
        return list->model()->rowCount() == 1 && list->model()->index(0, 0).data().toString() == fabrikam.name;
    }));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    CHECK(list->hasFocus());
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"customerEdit"_s) != nullptr; }));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(page.focusWidget()->objectName() == u"customerNewTicket"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    CHECK(page.focusWidget()->objectName() == u"customerEdit"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(page.focusWidget()->objectName() == u"customerSearch"_s);
}

TEST_CASE("the focus stays where it is when the customer on show changes", "[ui][customers]")
{
    AsyncFixture f;
    auto customer = f.addCustomer(u"Contoso"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"customerEditNote"_s) != nullptr; }));
    page.findChild<QPushButton*>(u"customerEditNote"_s)->setFocus();
    customer.note = u"Calls before nine"_s;
    REQUIRE_OK(answered(f.workspace.editCustomer(customer)));
    REQUIRE(eventually([&] { return page.findChild<QWidget*>(u"customerNote"_s) != nullptr; }));
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == u"customerEditNote"_s);
}

TEST_CASE("closed tickets stand behind the open ones, and all are a search away", "[ui][customers]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    NewTicket form;
    form.title = u"Mail is late"_s;
    form.customer = customer.id;
    const auto open = answered(f.workspace.createTicket(form));
    REQUIRE_OK(open);
    form.title = u"Spam"_s;
    const auto spam = answered(f.workspace.createTicket(form));
    REQUIRE_OK(spam);
    TriggerInput reason;
    reason.cancelReason = CancelReason::Spam;
    reason.reason = u"Advertising"_s;
    REQUIRE_OK(answered(f.workspace.fire(spam->id, spam->revision, Trigger::Cancel, reason)));
    CustomersPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"customerAllTickets"_s) != nullptr; }));
    auto* first = page.findChild<QAbstractButton*>(u"customerTicket%1"_s.arg(open->number));
    auto* second = page.findChild<QAbstractButton*>(u"customerTicket%1"_s.arg(spam->number));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->mapTo(&page, QPoint()).y() < second->mapTo(&page, QPoint()).y());
    QSignalSpy chosen(&page, &CustomersPage::ticketChosen);
    QTest::keyClick(second, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<TicketId>() == spam->id);
    QSignalSpy asked(&page, &CustomersPage::searchAsked);
    QTest::keyClick(page.findChild<QPushButton*>(u"customerAllTickets"_s), Qt::Key_Space);
    REQUIRE(asked.count() == 1);
    const auto filter = parseTicketFilter(asked.front().front().toString(), QTimeZone::utc(), f.clock->now());
    REQUIRE_OK(filter);
    CHECK(answered(f.workspace.ticketCount(*filter)).value() == 2);
}

TEST_CASE("the windows of a subscription stand on its customer's page, with the rules that count them",
          "[ui][customers]")
{
    const auto clock = std::make_shared<FakeClock>();
    CustomerDetails details;
    details.customer.id = CustomerId(1);
    details.commercialRules = commercialNumbers();
    Subscription one;
    one.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    one.status = SubscriptionStatus::Active;
    one.billingType = BillingType::License;
    one.createdAt = clock->now();
    details.subscriptions.push_back(one);
    CustomerView view(clock);
    view.show(details);
    const auto labels = view.findChildren<QLabel*>();
    const auto windows = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().contains(u"may be cancelled until"_s); });
    REQUIRE(windows != labels.end());
    CHECK((*windows)->text().contains(u"a duplicate order may be reported until"_s));
    CHECK((*windows)->toolTip().contains(u"rule nce_window_days"_s));
}

TEST_CASE("a customer with very many subscriptions shows the first ones at once", "[ui][customers]")
{
    CustomerDetails details;
    details.customer.id = CustomerId(1);
    details.customer.name = u"Contoso"_s;
    for (int i = 0; i < 60; ++i) {
        Subscription one;
        one.friendlyName = u"Plan %1"_s.arg(i);
        details.subscriptions.push_back(one);
    }
    CustomerView view(std::make_shared<FakeClock>());
    view.show(details);
    auto* more = view.findChild<QPushButton*>(u"customerMoreSubscriptions"_s);
    REQUIRE(more);
    CHECK(more->text().contains(u"40"_s));
    const auto shown = [&](const QString& name) {
        const auto labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text() == name; });
    };
    CHECK(shown(u"Plan 19"_s));
    CHECK_FALSE(shown(u"Plan 20"_s));
    more->click();
    CHECK(shown(u"Plan 59"_s));
}

TEST_CASE("the page asks for the room that a customer needs, and names stay in a narrow list", "[ui][customers]")
{
    AsyncFixture f;
    f.addCustomer(u"Contoso"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    const auto* list = page.findChild<QTableView*>(u"customerList"_s);
    const auto* view = page.findChild<CustomerView*>();
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"customerAddContact"_s) != nullptr; }));
    CHECK(eventually([&] {
        page.resize(page.minimumSizeHint().width(), 600);
        return view->isVisible() && view->widget()->width() <= view->viewport()->width();
    }));
    CHECK(list->isColumnHidden(CustomerListModel::DomainColumn));
    CHECK_FALSE(list->isColumnHidden(CustomerListModel::NameColumn));
}

TEST_CASE("where a name would be cut, the count of open tickets makes room", "[ui][customers]")
{
    AsyncFixture f;
    f.addCustomer(u"Consolidated Messenger"_s);
    CustomersPage page(f.workspace, f.clock);
    page.resize(1034, 700);
    page.show();
    auto* list = page.findChild<QTableView*>(u"customerList"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 1; }));
    CHECK_FALSE(list->isColumnHidden(CustomerListModel::OpenTicketsColumn));
    const QAbstractItemView& view = *list;
    const auto name = view.sizeHintForColumn(CustomerListModel::NameColumn);
    auto* sides = page.findChild<QSplitter*>();
    sides->setSizes({name + 60, sides->width()});
    CHECK(eventually([&] { return list->columnWidth(CustomerListModel::NameColumn) >= name; }));
}

TEST_CASE("a workspace without customers leads to the first ones", "[ui][customers]")
{
    AsyncFixture f;
    CustomersPage page(f.workspace, f.clock);
    page.show();
    auto* import = page.findChild<QPushButton*>(u"firstCustomersImport"_s);
    REQUIRE(eventually([&] { return import->isVisible(); }));
    const auto* list = page.findChild<QTableView*>(u"customerList"_s);
    CHECK_FALSE(list->isVisible());
    import->click();
    CHECK(page.findChild<ImportDialog*>());
    f.addCustomer(u"Contoso"_s);
    page.refresh();
    CHECK(eventually([&] { return list->isVisible() && page.findChild<CustomerView*>()->isVisible(); }));
    CHECK_FALSE(import->isVisible());
}

TEST_CASE("a search that finds nobody leaves no customer beside it until somebody is found", "[ui][customers]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    auto* view = page.findChild<CustomerView*>();
    REQUIRE(eventually([&] { return view->isVisible(); }));
    auto* search = page.findChild<QLineEdit*>(u"customerSearch"_s);
    search->setText(u"zeppelin"_s);
    REQUIRE(eventually([&] { return !view->isVisible(); }));
    CHECK_FALSE(page.findChild<QTableView*>(u"customerList"_s)->isVisible());
    CHECK(page.findChild<QLabel*>(u"noCustomers"_s)->isVisible());
    CHECK_FALSE(page.findChild<QPushButton*>(u"firstCustomersImport"_s)->isVisible());
    SECTION("by another search")
    {
        search->setText(u"cont"_s);
    }
    SECTION("by one who is opened from elsewhere")
    {
        page.open(contoso.id);
    }
    CHECK(eventually([&] { return view->isVisible(); }));
    CHECK(page.findChild<QTableView*>(u"customerList"_s)->currentIndex().row() == 0);
}

TEST_CASE("beside a customer the list keeps names and domains whole", "[ui][customers]")
{
    AsyncFixture f;
    auto customer = f.addCustomer(u"Consolidated Messenger"_s);
    customer.domains = {u"consolidatedmessenger.com"_s};
    customer.primaryDomain = customer.domains.front();
    REQUIRE_OK(answered(f.workspace.editCustomer(customer)));
    CustomersPage page(f.workspace, f.clock);
    page.resize(1034, 700);
    page.show();
    const auto* list = page.findChild<QTableView*>(u"customerList"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 1; }));
    const QAbstractItemView& view = *list;
    for (const auto column : {CustomerListModel::NameColumn, CustomerListModel::DomainColumn})
        CHECK(eventually([&] { return list->columnWidth(column) >= view.sizeHintForColumn(column); }));
}

TEST_CASE("the name of a customer has the room before its domain", "[ui][customers]")
{
    AsyncFixture f;
    f.addCustomer(u"Consolidated Messenger of the Northern Islands"_s);
    CustomersPage page(f.workspace, f.clock);
    page.resize(1100, 600);
    page.show();
    const auto* list = page.findChild<QTableView*>(u"customerList"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 1; }));
    CHECK(eventually([&] {
        return list->columnWidth(CustomerListModel::NameColumn) > list->columnWidth(CustomerListModel::DomainColumn);
    }));
}
