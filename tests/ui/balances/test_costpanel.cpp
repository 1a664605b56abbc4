// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/balancecalls.h"
#include "support/asyncfixture.h"
#include "ui/balances/costapprovaldialog.h"
#include "ui/balances/costfacts.h"
#include "ui/balances/costpanel.h"
#include "ui/customers/fieldform.h"

#include <QPushButton>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const TicketBalance& balance)
{
    QStringList lines;
    for (const auto& fact : costFacts(balance))
        lines << fact.caption + u": "_s + fact.value;
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("who pays, who agreed and what is left is said in words", "[ui][balance]")
{
    TicketBalance balance;
    CHECK(textOf(balance).contains(u"Nobody has made it chargeable"_s)); // it may still cost what was agreed
    balance.cost.said = true;
    CHECK(textOf(balance).contains(u"Not chargeable"_s));
    balance.cost.said = false;
    balance.chargedUnder = {u"signature"_s};
    CHECK(textOf(balance).contains(u"Chargeable if filed under: Signature"_s));
    balance.chargeable = true;
    CHECK_FALSE(textOf(balance).contains(u"if filed"_s));
    CHECK(textOf(balance).contains(u"Not recorded yet"_s)); // its case uses up an incident
    balance.cost.chargeable = true;
    CHECK(textOf(balance).contains(u"as agreed"_s));
    balance.cost.said = true;
    balance.customer = CustomerId(1);
    CHECK(textOf(balance).contains(u"Not recorded yet"_s));
    CHECK(textOf(balance).contains(u"bought none"_s));
    balance.prepaid = true;
    balance.hours.left = 150;
    balance.worked = 50;
    balance.deducted = 45;
    CHECK(textOf(balance).contains(u"2 h 30 min left"_s));
    CHECK(textOf(balance).contains(u"45 min of it prepaid"_s));
    balance.cost.approval = CostApproval{u"Petra"_s, Instant(), Channel::Phone, {15000, u"EUR"_s}, {}, {}, {}};
    CHECK(textOf(balance).contains(u"approved by Petra"_s));
    ContractBalance contract;
    contract.balance.left = 0;
    contract.balance.granted = 5;
    balance.contracts = {contract};
    CHECK(costFacts(balance).last().emphasised);
    CHECK(textOf(balance).contains(u"0 of 5 left"_s));
}

TEST_CASE("the panel makes a ticket chargeable and records who agreed to pay", "[ui][balance]")
{
    AsyncFixture f;
    const auto ticket = f.create(u"VM is slow"_s);
    CostPanel panel(f.workspace);
    TicketDetails details;
    details.ticket = ticket;
    Contact contact;
    contact.name = u"Petra Lang"_s;
    details.contact = contact;
    panel.CostPanel::show(details);
    auto* charge = panel.findChild<QPushButton*>(u"setChargeable"_s);
    REQUIRE(eventually([&] { return panel.isVisible(); }));
    QTest::mouseClick(charge, Qt::LeftButton);
    const auto stored = [&] {
        const auto balance = answered(BalanceCalls(f.workspace).ofTicket(ticket.id));
        REQUIRE_OK(balance);
        return balance->cost;
    };
    REQUIRE(eventually([&] { return stored().chargeable; }));

    panel.recordApproval();
    auto* dialog = panel.findChild<CostApprovalDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->form().value(Subject::Name) == u"Petra Lang"_s);
    dialog->form().setValue(Subject::Amount, u"a lot"_s);
    dialog->form().setValue(Subject::Currency, u"EUR"_s);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    CHECK_FALSE(dialog->form().problem(Subject::Amount).isEmpty());
    dialog->form().setValue(Subject::Amount, u"150,00"_s);
    dialog->form().setValue(Subject::Date, u"2999-01-01 10:00"_s);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    CHECK_FALSE(dialog->form().problem(Subject::Date).isEmpty());
    dialog->form().setValue(Subject::Date, f.clock->now().toLocal().toString(u"yyyy-MM-dd HH:mm"_s));
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    REQUIRE(eventually([&] { return stored().approval.has_value(); }));
    CHECK((stored().approval->amount == Money{15000, u"EUR"_s}));
}
