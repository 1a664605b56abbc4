// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/customers/accessdialog.h"

#include "domain/customer/accessbyhand.h"

#include <QCheckBox>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("roles that no file tells are told by keyboard, and a wrong day says so", "[ui][customers]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    AccessDialog dialog(f.workspace, customer);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy saved(&dialog, &AccessDialog::saved);
    auto* azure = dialog.findChild<QCheckBox*>(u"accessAzure"_s);
    auto* byHand = dialog.findChild<QCheckBox*>(u"accessByHand"_s);
    auto* until = dialog.findChild<QLineEdit*>(u"accessUntil"_s);
    CHECK_FALSE(until->isEnabled());
    QTest::keyClick(azure, Qt::Key_Space);
    QTest::keyClick(byHand, Qt::Key_Space);
    QTest::keyClicks(until, u"next year"_s);
    QTest::keyClick(until, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(eventually([&] { return dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()); }));
    CHECK(saved.isEmpty());

    until->setText(u"2027-12-31"_s);
    QTest::keyClick(until, Qt::Key_Return);
    REQUIRE(eventually([&] { return saved.count() == 1; }));
    const auto stored = answered(f.workspace.customerDetails(customer.id));
    REQUIRE_OK(stored);
    CHECK(hasAzureRoleByHand(stored->customer));
    REQUIRE(relationshipByHand(stored->customer));
    CHECK(relationshipByHand(stored->customer)->endsAt == Instant::fromIso(u"2028-01-01T00:00:00Z"_s));
}
