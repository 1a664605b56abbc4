// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdialog.h"

#include "support/asyncfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("an open ticket in the facts is opened instead of writing a second one", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    NewTicket known;
    known.title = u"Mail is late & lost"_s;
    known.body = known.title;
    known.customer = customer.id;
    const auto ticket = answered(f.workspace.createTicket(known));
    REQUIRE_OK(ticket);
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&dialog, &NewTicketDialog::ticketChosen);
    dialog.take(customer);
    dialog.open();
    QAbstractButton* link = nullptr;
    REQUIRE(eventually([&] {
        for (auto* button : dialog.findChildren<QAbstractButton*>()) {
            if (button->accessibleName().contains(known.title))
                link = button;
        }
        return link != nullptr;
    }));
    CHECK(link->focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(link, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<TicketId>() == ticket->id);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Enter leads through the new ticket, Ctrl+Enter creates it", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso Ltd"_s);
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* caller = dialog.findChild<QLineEdit*>(u"caller"_s);
    QTest::keyClicks(caller, u"cont"_s);
    QTest::keyClick(caller, Qt::Key_Return); // before the answer is there: it is waited for
    auto* contact = dialog.findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return contact->hasFocus(); }));
    CHECK(caller->text() == customer.name);
    QTest::keyClick(contact, Qt::Key_Return);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.focusWidget()->objectName() == u"newTicketTitle"_s);
    QTest::keyClicks(dialog.focusWidget(), u"Mail is late"_s);
    QSignalSpy created(&dialog, &NewTicketDialog::created);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.focusWidget()->objectName() == u"newTicketBody"_s);
    CHECK(created.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return created.count() == 1; }));
}
