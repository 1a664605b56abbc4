// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/balancecalls.h"
#include "support/asyncfixture.h"
#include "ui/balances/correctiondialog.h"
#include "ui/balances/currency.h"
#include "ui/balances/hourblockdialog.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/fieldform.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("prepaid time is added and corrected on the customer's page", "[ui][balance]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"hoursAdd"_s) != nullptr; }));
    QTest::mouseClick(page.findChild<QPushButton*>(u"hoursAdd"_s), Qt::LeftButton);
    auto* dialog = page.findChild<HourBlockDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    CHECK_FALSE(dialog->form().problem(Subject::Minutes).isEmpty());
    dialog->form().setValue(Subject::Minutes, u"7:30"_s);
    dialog->form().setValue(Subject::Amount, u"600"_s);
    dialog->form().setValue(Subject::Currency, u"EUR"_s);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    const auto left = [&] {
        auto* label = page.findChild<QLabel*>(u"hoursLeft"_s);
        return label ? label->text() : QString();
    };
    REQUIRE(eventually([&] { return left() == u"7 h 30 min left"_s; }));
    const auto account = answered(BalanceCalls(f.workspace).hours(customer.id));
    REQUIRE_OK(account);
    const auto block = account->balance.blocks.front();
    CHECK((block.block.price == Money{60000, u"EUR"_s}));
    QTest::mouseClick(page.findChild<QPushButton*>(u"hoursCorrect%1"_s.arg(block.block.id.value())), Qt::LeftButton);
    auto* correction = page.findChild<CorrectionDialog*>();
    REQUIRE(correction);
    correction->form().setValue(Subject::Minutes, u"-451"_s);
    correction->form().setValue(Subject::Reason, u"typed twice"_s);
    correction->findChild<QPushButton*>(u"formSave"_s)->click();
    REQUIRE(eventually([&] { return !correction->form().problem(Subject::Minutes).isEmpty(); }));
    correction->form().setValue(Subject::Minutes, u"-30"_s);
    correction->findChild<QPushButton*>(u"formSave"_s)->click();
    REQUIRE(eventually([&] { return left() == u"7 h left"_s; }));
}

TEST_CASE("agents see prepaid time and change none", "[ui][balance]")
{
    AsyncFixture f;
    HourBlock block;
    block.customer = f.addCustomer(u"Contoso"_s).id;
    block.minutes = 60;
    REQUIRE_OK(answered(BalanceCalls(f.workspace).addHours(block)));
    auto actor = f.workspace.actor();
    actor.role = Role::Agent;
    f.workspace.setActor(actor);
    CustomersPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(eventually([&] { return page.findChild<QLabel*>(u"hoursLeft"_s) != nullptr; }));
    CHECK(page.findChild<QPushButton*>(u"hoursAdd"_s) == nullptr);
}

TEST_CASE("the currency of the partner's country is proposed", "[ui][balance]")
{
    CHECK(currencyOf(u"LV"_s) == u"EUR"_s);
    CHECK(currencyOf(u"CH"_s) == u"CHF"_s);
    CHECK(currencyOf(u""_s).isEmpty());
    AsyncFixture f;
    auto profile = answered(f.workspace.profile());
    REQUIRE_OK(profile);
    profile->country = u"PL"_s;
    REQUIRE_OK(answered(f.workspace.setProfile(*profile)));
    HourBlockDialog dialog(f.workspace, CustomerId(1));
    REQUIRE(eventually([&] { return dialog.form().value(Subject::Currency) == u"PLN"_s; }));
}
