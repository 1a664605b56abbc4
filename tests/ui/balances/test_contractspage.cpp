// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/balancecalls.h"
#include "support/asyncfixture.h"
#include "ui/balances/balancepolicypage.h"
#include "ui/balances/contractdialog.h"
#include "ui/balances/contractspage.h"
#include "ui/balances/correctiondialog.h"
#include "ui/customers/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ContractsFixture : AsyncFixture {
    SupportPlan add(int units)
    {
        SupportPlan plan;
        plan.contractId = u"7015528340"_s;
        plan.incidents = units;
        const auto added = answered(BalanceCalls(workspace).addPlan(plan));
        REQUIRE_OK(added);
        return *added;
    }
    ContractsPage& page()
    {
        m_page = std::make_unique<ContractsPage>(workspace);
        m_page->resize(700, 520);
        m_page->show();
        REQUIRE(QTest::qWaitForWindowActive(m_page.get()));
        return *m_page;
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return m_page->findChild<Widget*>(name);
    }
    void as(Role role)
    {
        auto actor = workspace.actor();
        actor.role = role;
        workspace.setActor(actor);
    }

private:
    std::unique_ptr<ContractsPage> m_page;
};

} // namespace

TEST_CASE("the contracts page shows what is left and every entry of the chosen contract", "[ui][balance]")
{
    ContractsFixture f;
    const auto plan = f.add(5);
    REQUIRE_OK(answered(BalanceCalls(f.workspace).adjust(plan.id, -2, u"used at the portal"_s)));
    f.page();
    auto* list = f.find<QListWidget>(u"contractList"_s);
    auto* ledger = f.find<QTableWidget>(u"contractLedger"_s);
    REQUIRE(eventually([&] { return list->count() == 1 && ledger->rowCount() == 2; }));
    CHECK(list->item(0)->text().contains(u"7015528340"_s));
    CHECK(list->item(0)->text().contains(u"3 of 5"_s));
    CHECK(ledger->item(0, 3)->text() == u"used at the portal"_s);
    CHECK(ledger->item(0, 2)->text() == u"−2"_s);
}

TEST_CASE("a contract is entered by keyboard, and a day that is none is refused at its field", "[ui][balance]")
{
    ContractsFixture f;
    auto& page = f.page();
    QTest::mouseClick(f.find<QPushButton>(u"contractNew"_s), Qt::LeftButton);
    auto* dialog = page.findChild<ContractDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    dialog->form().setValue(Subject::Units, u"10"_s);
    dialog->form().setValue(Subject::Period, u"some day"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    QTest::keyClick(save, Qt::Key_Space);
    CHECK_FALSE(dialog->form().problem(Subject::Period).isEmpty());
    dialog->form().setValue(Subject::Period, u"2030-12-31"_s);
    QTest::keyClick(save, Qt::Key_Space);
    REQUIRE(eventually([&] { return f.find<QListWidget>(u"contractList"_s)->count() == 1; }));
    const auto contracts = answered(BalanceCalls(f.workspace).contracts());
    REQUIRE_OK(contracts);
    CHECK(contracts->front().balance.left == 10);
    CHECK(contracts->front().plan.validTo->toIso().startsWith(u"2030-12-31T23:59:59"_s));
}

TEST_CASE("incidents are adjusted with a reason, or not at all", "[ui][balance]")
{
    ContractsFixture f;
    f.add(2);
    auto& page = f.page();
    auto* adjust = f.find<QPushButton>(u"contractAdjust"_s);
    REQUIRE(eventually([&] { return adjust->isEnabled(); }));
    QTest::mouseClick(adjust, Qt::LeftButton);
    auto* dialog = page.findChild<CorrectionDialog*>();
    REQUIRE(dialog);
    dialog->form().setValue(Subject::Units, u"-1"_s);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    REQUIRE(eventually([&] { return !dialog->form().problem(Subject::Reason).isEmpty(); }));
    dialog->form().setValue(Subject::Reason, u"used at the portal"_s);
    dialog->findChild<QPushButton*>(u"formSave"_s)->click();
    REQUIRE(eventually([&] { return f.find<QTableWidget>(u"contractLedger"_s)->rowCount() == 2; }));
}

TEST_CASE("agents read contracts and change none, supervisors adjust", "[ui][balance]")
{
    ContractsFixture f;
    f.add(2);
    const auto role = GENERATE(Role::Agent, Role::Supervisor);
    f.as(role);
    f.page();
    REQUIRE(eventually([&] { return f.find<QTableWidget>(u"contractLedger"_s)->rowCount() == 1; }));
    CHECK_FALSE(f.find<QPushButton>(u"contractNew"_s)->isEnabled());
    CHECK_FALSE(f.find<QPushButton>(u"contractEdit"_s)->isEnabled());
    CHECK_FALSE(f.find<QPushButton>(u"contractEnd"_s)->isEnabled());
    CHECK(f.find<QPushButton>(u"contractAdjust"_s)->isEnabled() == (role == Role::Supervisor));
}

TEST_CASE("the policy of costs is stored as it is ticked", "[ui][balance]")
{
    AsyncFixture f;
    BalancePolicyPage page(f.workspace);
    page.QWidget::show();
    auto* hours = page.findChild<QCheckBox*>(u"policyHours"_s);
    REQUIRE(eventually([&] { return hours->isChecked(); }));
    hours->setChecked(false);
    auto* designation = page.findChild<QComboBox*>(u"policyDesignation"_s);
    designation->setCurrentIndex(designation->findData(u"gold"_s));
    QTest::mouseClick(page.findChild<QPushButton*>(u"policySave"_s), Qt::LeftButton);
    REQUIRE(eventually([&] {
        const auto policy = answered(BalanceCalls(f.workspace).policy());
        return policy && !policy->hoursRequired && policy->designation == Designation::Gold;
    }));
}
