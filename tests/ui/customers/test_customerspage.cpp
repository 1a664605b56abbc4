// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerspage.h"

#include "support/asyncfixture.h"
#include "ui/newticket/newticketdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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
