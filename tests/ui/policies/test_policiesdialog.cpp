// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/policies/policiesdialog.h"
#include "ui/policies/policyform.h"
#include "ui/policies/recomputing.h"
#include "ui/search/choicebutton.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using Field = PolicyForm::Field;

/// The window over a workspace, shown.
class PoliciesFixture : public AsyncFixture {
public:
    ListedPolicy add(const QString& name, const QString& condition)
    {
        auto policy = shippedDefaultPolicy();
        policy.isDefault = false;
        policy.name = name;
        policy.condition = condition;
        const auto added = answered(PolicyCalls(workspace).add(policy, false));
        REQUIRE_OK(added);
        return *added;
    }
    std::vector<ListedPolicy> policies() { return answered(PolicyCalls(workspace).policies()).value(); }

    void open()
    {
        dialog = std::make_unique<PoliciesDialog>(workspace, recomputing);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        REQUIRE(eventually([&] { return list()->count() > 0 && !line(u"policyName"_s)->text().isEmpty(); }));
    }
    QLineEdit* line(const QString& name) const { return dialog->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return dialog->findChild<QPushButton*>(name); }
    QListWidget* list() const { return dialog->findChild<QListWidget*>(u"policyList"_s); }
    PolicyForm* form() const { return dialog->findChild<PolicyForm*>(); }
    void save() const { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }
    void choose(const QString& name)
    {
        REQUIRE(eventually([&] {
            for (int row = 0; row < list()->count(); ++row) {
                if (list()->item(row)->text().contains(name)) {
                    list()->setCurrentRow(row);
                    return line(u"policyName"_s)->text() == name;
                }
            }
            return false;
        }));
    }
    bool reaches(const QStringList& names)
    {
        return eventually([&] {
            QStringList present;
            for (const auto& policy : policies())
                present << policy.name;
            return present == names;
        });
    }

    Recomputing recomputing{workspace};
    std::unique_ptr<PoliciesDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(PoliciesFixture, "a policy is written down by the keyboard, and what is due follows", "[ui][policies]")
{
    const auto ticket = create(u"Printer"_s);
    open();
    button(u"policyNew"_s)->click();
    REQUIRE(line(u"policyName"_s)->hasFocus());
    QTest::keyClicks(dialog->focusWidget(), u"Quick"_s);
    while (dialog->focusWidget() != line(u"policyCondition"_s))
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    line(u"policyCondition"_s)->setText(u"severity:C"_s);
    auto* calendar = dialog->findChild<QComboBox*>(u"policyCalendar"_s);
    REQUIRE(eventually([&] { return calendar->findText(roundTheClockName()) >= 0; }));
    auto* target = line(u"policyTarget_C_first_response"_s);
    target->setText(u"30m 24/7"_s);
    save();
    REQUIRE(reaches({u"Quick"_s, u"Standard"_s}));
    CHECK(policies().front().terms.target(Severity::C, ServiceClock::FirstResponse)
          == ServiceTarget{std::chrono::minutes(30), TimeBasis::Calendar});
    REQUIRE(eventually([&] {
        const auto row = answered(workspace.ticketRow(ticket.id));
        return row && row->dueAt == ticket.createdAt + std::chrono::minutes(30);
    }));
    REQUIRE(eventually([&] { return list()->count() == 2; }));
}

TEST_CASE_METHOD(PoliciesFixture, "what is wrong with a policy stands below its field, all of it at once", "[ui][policies]")
{
    open();
    button(u"policyNew"_s)->click();
    line(u"policyCondition"_s)->setText(u"created:>=-7d"_s);
    line(u"policyTarget_B_resolution"_s)->setText(u"soon"_s);
    line(u"policyWarnings"_s)->setText(u"75, 120"_s);
    button(u"ladderAdd"_s)->click();
    line(u"ladderMoment"_s)->setText(u"later"_s);
    save();
    CHECK_FALSE(form()->problem(Field::Name).isEmpty());
    CHECK(form()->problem(Field::Condition).contains(u"severity:"_s));
    CHECK(form()->problem(Field::Targets).contains(u"soon"_s));
    CHECK(form()->problem(Field::Warnings).contains(u"120"_s));
    CHECK_FALSE(form()->problem(Field::Steps).isEmpty());
    CHECK(line(u"policyName"_s)->hasFocus());
    CHECK(line(u"policyName"_s)->accessibleDescription() == form()->problem(Field::Name));
    CHECK(policies().size() == 1);
}

TEST_CASE_METHOD(PoliciesFixture, "a target behind the solution is told at its own field", "[ui][policies]")
{
    open();
    auto* field = line(u"policyTarget_B_first_response"_s);
    line(u"policyTarget_B_resolution"_s)->setText(u"1h"_s);
    field->setText(u"2h"_s);
    save();
    CHECK_FALSE(form()->problem(Field::Targets).isEmpty());
    CHECK(field->hasFocus());
}

TEST_CASE_METHOD(PoliciesFixture, "a name that is taken is told at the name", "[ui][policies]")
{
    add(u"Azure"_s, u"service:azure"_s);
    open();
    choose(u"Standard"_s);
    line(u"policyName"_s)->setText(u"azure"_s);
    save();
    REQUIRE(eventually([&] { return !form()->problem(Field::Name).isEmpty(); }));
    CHECK(policies().size() == 2);
}

TEST_CASE_METHOD(PoliciesFixture, "a policy comes back into the form as it was, and saving it changes nothing", "[ui][policies]")
{
    auto policy = add(u"Azure"_s, u"service:azure"_s);
    policy.calendar = roundTheClockName();
    policy.warnings = {50, 80};
    policy.terms.nextResponsePauses = true;
    LadderStep notify;
    notify.percent = 75;
    notify.acts = {LadderAct::Notify, LadderAct::RequireHandover};
    LadderStep hand;
    hand.clock = ServiceClock::FirstResponse;
    hand.offset = std::chrono::minutes(-90);
    hand.acts = {LadderAct::Reassign, LadderAct::RaiseSeverity};
    hand.assignee = workspace.actor().login;
    policy.ladder = {notify, hand};
    const auto kept = answered(PolicyCalls(workspace).edit(policy.name, policy));
    REQUIRE_OK(kept);
    open();
    choose(u"Azure"_s);
    REQUIRE_OK(answered(PolicyCalls(workspace).calendars()));
    REQUIRE_OK(answered(workspace.users()));
    CHECK(form()->written(*kept) == *kept);
    CHECK_FALSE(button(u"policySave"_s)->isEnabled());
}

TEST_CASE_METHOD(PoliciesFixture, "policies change places by Alt and the arrows, the default one never", "[ui][policies]")
{
    add(u"One"_s, u"severity:A"_s);
    add(u"Two"_s, u"severity:B"_s);
    open();
    choose(u"Two"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(reaches({u"Two"_s, u"One"_s, u"Standard"_s}));
    REQUIRE(eventually([&] { return button(u"policyDown"_s)->isEnabled() && list()->currentRow() == 0; }));
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    REQUIRE(reaches({u"One"_s, u"Two"_s, u"Standard"_s}));
    choose(u"Standard"_s);
    CHECK_FALSE(button(u"policyUp"_s)->isEnabled());
    CHECK_FALSE(button(u"policyRemove"_s)->isEnabled());
    CHECK_FALSE(line(u"policyCondition"_s)->isVisible());
}

TEST_CASE_METHOD(PoliciesFixture, "a policy that is dragged stands where it was dropped", "[ui][policies]")
{
    add(u"One"_s, u"severity:A"_s);
    add(u"Two"_s, u"severity:B"_s);
    open();
    REQUIRE(eventually([&] { return list()->count() == 3; }));
    REQUIRE(list()->model()->moveRow({}, 1, {}, 0)); // what a drop does
    REQUIRE(reaches({u"Two"_s, u"One"_s, u"Standard"_s}));
    REQUIRE(eventually([&] { return list()->item(0)->text().contains(u"Two"_s); }));
    REQUIRE(list()->model()->moveRow({}, 0, {}, 3)); // behind the default one, which stays last
    REQUIRE(reaches({u"One"_s, u"Two"_s, u"Standard"_s}));
    REQUIRE(eventually([&] { return list()->item(2)->text().contains(u"Standard"_s); }));
}

TEST_CASE_METHOD(PoliciesFixture, "a policy that somebody else changed meanwhile is overwritten only by whoever has heard of it",
                 "[ui][policies]")
{
    add(u"One"_s, u"severity:A"_s);
    open();
    choose(u"One"_s);
    auto theirs = policies().front();
    theirs.condition = u"severity:B"_s;
    REQUIRE_OK(answered(PolicyCalls(workspace).edit(theirs.name, theirs)));
    line(u"policyCondition"_s)->setText(u"severity:C"_s);
    save();
    QPushButton* agree = nullptr;
    REQUIRE(eventually([&] { return (agree = dialog->findChild<QPushButton*>(u"agree"_s)) != nullptr; }));
    CHECK(policies().front().condition == u"severity:B"_s);
    CHECK(line(u"policyCondition"_s)->text() == u"severity:C"_s);
    agree->window()->close(); // ours is kept on the form
    REQUIRE(eventually([&] { return dialog->findChild<QPushButton*>(u"agree"_s) == nullptr; }));
    button(u"policySave"_s)->click();
    REQUIRE(eventually([&] { return policies().front().condition == u"severity:C"_s; }));
}

TEST_CASE_METHOD(PoliciesFixture, "a policy is removed after a question", "[ui][policies]")
{
    add(u"One"_s, u"severity:A"_s);
    open();
    choose(u"One"_s);
    button(u"policyRemove"_s)->click();
    QPushButton* agree = nullptr;
    REQUIRE(eventually([&] { return (agree = dialog->findChild<QPushButton*>(u"agree"_s)) != nullptr; }));
    CHECK(policies().size() == 2);
    agree->click();
    REQUIRE(reaches({u"Standard"_s}));
    REQUIRE(eventually([&] { return list()->count() == 1; }));
}

TEST_CASE_METHOD(PoliciesFixture, "who takes over is asked where a step hands the ticket over", "[ui][policies]")
{
    open();
    button(u"ladderAdd"_s)->click();
    auto* assignee = dialog->findChild<QComboBox*>(u"ladderAssignee"_s);
    CHECK_FALSE(assignee->isVisible());
    dialog->findChild<ChoiceButton*>(u"ladderActs"_s)->setChosen({u"reassign"_s});
    Q_EMIT dialog->findChild<ChoiceButton*>(u"ladderActs"_s)->chosenChanged();
    CHECK(assignee->isVisible());
    save();
    CHECK_FALSE(form()->problem(Field::Steps).isEmpty());
    dialog->findChild<QToolButton*>(u"ladderRemove"_s)->click();
    save();
    CHECK(form()->problem(Field::Steps).isEmpty());
}

TEST_CASE_METHOD(PoliciesFixture, "who is no administrator reads the policies and writes nothing", "[ui][policies]")
{
    auto actor = workspace.actor();
    actor.role = Role::Agent;
    workspace.setActor(actor);
    open();
    CHECK(line(u"policyName"_s)->isReadOnly());
    for (const auto* name : {"policyNew", "policyRemove", "policyUp", "policyDown", "policySave", "ladderAdd"})
        CHECK_FALSE(button(QString::fromLatin1(name))->isEnabled());
    CHECK_FALSE(dialog->findChild<QComboBox*>(u"policyCalendar"_s)->isEnabled());
}
