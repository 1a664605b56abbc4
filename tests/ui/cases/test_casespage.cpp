// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/casecalls.h"
#include "support/asyncfixture.h"
#include "support/escalationinput.h"
#include "ui/cases/caselistmodel.h"
#include "ui/base/inlinemessage.h"
#include "ui/cases/casespage.h"
#include "ui/cases/caseview.h"
#include "ui/cases/furthercasedialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

/// A workspace whose policy wants no approval, so that one user can escalate.
struct CasesFixture : AsyncFixture {
    CasesFixture()
    {
        auto profile = answered(workspace.profile());
        REQUIRE_OK(profile);
        profile->approvalNeeded = false;
        profile->name = u"Northwind Cloud"_s;
        profile->supportEmail = u"support@northwind.example"_s;
        profile->supportPhone = u"+371 6000 0140"_s;
        REQUIRE_OK(answered(workspace.setProfile(*profile)));
        customer = addCustomer(u"Contoso"_s, true);
        NewContact person;
        person.name = u"Petra"_s;
        person.phone = u"+49 30 555-0101"_s;
        person.authorised = true;
        const auto added = answered(workspace.addContact(customer.id, person));
        REQUIRE_OK(added);
        petra = *added;
    }

    Ticket fire(const Ticket& ticket, Trigger trigger, const TriggerInput& input = {})
    {
        const auto fired = answered(workspace.fire(ticket.id, ticket.revision, trigger, input));
        REQUIRE_OK(fired);
        return *fired;
    }
    Ticket escalated(const QString& title, const QString& number)
    {
        clock->advance(std::chrono::minutes(1));
        NewTicket fresh;
        fresh.title = title;
        fresh.body = title;
        fresh.customer = customer.id;
        fresh.contact = petra.id;
        fresh.service = Service::Office365;
        fresh.category = Category::Technical;
        const auto created = answered(workspace.createTicket(fresh));
        REQUIRE_OK(created);
        auto ticket = fire(*created, Trigger::StartDiagnosis);
        ticket = fire(ticket, Trigger::RequestEscalation, escalationInput(u"m365_admin_center"_s));
        TriggerInput input;
        input.caseNumber = number;
        return fire(ticket, Trigger::FileEscalation, input);
    }
    CaseRow leg(const Ticket& ticket, size_t index = 0)
    {
        const auto rows = answered(CaseCalls(workspace).ofTicket(ticket.id));
        REQUIRE_OK(rows);
        return rows->at(index);
    }

    Customer customer;
    Contact petra;
};

/// The page in an active window, with its first case on show.
struct ShownPage {
    explicit ShownPage(AsyncFixture& f)
        : page(f.workspace, f.clock)
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    template <typename T>
    T* find(const char* name)
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QTableView& list() { return *find<QTableView>("caseList"); }
    bool hasRows(int rows)
    {
        return eventually([&] { return list().model()->rowCount() == rows; });
    }
    bool showsCase()
    {
        return eventually([&] { return find<QWidget>("caseView")->isVisible(); });
    }

    CasesPage page;
};

} // namespace

TEST_CASE("open cases stand by what is due first, with whose turn it is", "[ui][cases]")
{
    CasesFixture f;
    const auto older = f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    f.clock->advance(hours(1));
    f.escalated(u"Disk is full"_s, u"119120321001171"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(2));
    const auto* model = shown.list().model();
    CHECK(model->index(0, CaseListModel::TicketColumn).data().toString().contains(QString::number(older.number)));
    CHECK(model->index(0, CaseListModel::TurnColumn).data().toString() == u"They owe us"_s);
    CHECK(model->index(0, CaseListModel::NumberColumn).data().toString() == u"119120321001170"_s);
    CHECK(shown.find<QToolButton>("caseGroup_target_owes")->text().contains(u'2'));
    CHECK(shown.find<QToolButton>("caseGroup_we_owe")->text().contains(u'0'));
}

TEST_CASE("a case says when the other side works, and that it is assumed where nobody has told", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    REQUIRE(shown.showsCase());
    const auto says = [&](const QString& words) {
        const auto labels = shown.find<CaseView>("caseView")->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    };
    CHECK(eventually([&] { return says(u"Their working hours"_s); }));
    CHECK(says(u"nine to five on weekdays in the partner's time zone are assumed"_s));
}

TEST_CASE("groups and text narrow the list, and Enter leads to the ticket", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    const auto disk = f.escalated(u"Disk is full"_s, u"119120321001171"_s);
    CaseUpdate update;
    update.status = TargetStatus::AttentionNeeded;
    REQUIRE_OK(answered(CaseCalls(f.workspace).update(f.leg(disk).leg.id, update)));
    ShownPage shown(f);
    REQUIRE(shown.hasRows(2));
    QTest::mouseClick(shown.find<QToolButton>("caseGroup_we_owe"), Qt::LeftButton);
    CHECK(shown.hasRows(1));
    QTest::mouseClick(shown.find<QToolButton>("caseGroupAll"), Qt::LeftButton);
    shown.page.focusSearch();
    QTest::keyClicks(shown.page.focusWidget(), u"waits disk"_s);
    CHECK(shown.hasRows(1));
    QSignalSpy chosen(&shown.page, &CasesPage::ticketChosen);
    QTest::keyClick(shown.page.focusWidget(), Qt::Key_Down);
    CHECK(shown.list().hasFocus());
    shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<TicketId>() == disk.id);
    QTest::keyClick(&shown.list(), Qt::Key_Escape);
    CHECK(shown.page.focusWidget()->objectName() == u"caseSearch"_s);
}

TEST_CASE("while the list is empty no case stands beside it, and the one of before comes back with the list", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    REQUIRE(shown.showsCase());
    auto* search = shown.find<QLineEdit>("caseSearch");
    const auto* nothing = shown.find<QLabel>("caseNothing");
    search->setText(u"zeppelin"_s);
    CHECK(shown.hasRows(0));
    CHECK_FALSE(shown.find<QWidget>("caseView")->isVisible());
    CHECK(nothing->isVisible());
    CHECK(nothing->text().endsWith(u'.'));
    f.clock->advance(std::chrono::minutes(2));
    REQUIRE_OK(answered(f.workspace.profile())); // what is read meanwhile brings no case back
    CHECK_FALSE(shown.find<QWidget>("caseView")->isVisible());
    search->clear();
    CHECK(shown.hasRows(1));
    CHECK(shown.showsCase());
    CHECK(shown.list().currentIndex().isValid());
    QTest::mouseClick(shown.find<QToolButton>("caseGroup_nobody"), Qt::LeftButton);
    CHECK(nothing->isVisible());
}

TEST_CASE("the groups above the list are alike: each has a shape, and all are of one height", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    f.clock->advance(hours(24 * 30));
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    QSet<int> heights;
    for (const auto* group : shown.page.findChildren<QToolButton*>()) {
        if (!group->objectName().startsWith(u"caseGroup"_s))
            continue;
        CHECK_FALSE(group->icon().isNull());
        heights << group->height();
    }
    CHECK(heights.size() == 1);
}

TEST_CASE("groups that would take more lines than the list has left are a field to choose from", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    auto* field = shown.find<QComboBox>("caseGroupField");
    CHECK(field->isHidden());
    shown.page.resize(shown.page.minimumSizeHint().width(), shown.page.height());
    CHECK(eventually([&] { return field->isVisible(); }));
    CHECK_FALSE(shown.find<QToolButton>("caseGroupAll")->isVisible());
    CHECK(field->currentText() == shown.find<QToolButton>("caseGroupAll")->text());
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(shown.hasRows(0)); // the first group after all is what we owe
}

TEST_CASE("a message is logged from the keyboard and moves the turn", "[ui][cases]")
{
    CasesFixture f;
    const auto ticket = f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    REQUIRE(shown.showsCase());
    auto* text = shown.find<QPlainTextEdit>("caseText");
    auto* status = shown.find<QComboBox>("caseMessageStatus");
    CHECK_FALSE(shown.find<QPushButton>("caseLog")->isEnabled());
    text->setFocus();
    QTest::keyClicks(text, u"Which region?"_s);
    status->setCurrentIndex(status->findData(u"attention_needed"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.leg(ticket).debt.turn == CaseTurn::Ours; }));
    REQUIRE(eventually([&] { return text->toPlainText().isEmpty(); }));

    auto* direction = shown.find<QComboBox>("caseDirection");
    direction->setCurrentIndex(direction->findData(u"to_target"_s));
    CHECK(status->currentData().toString() == u"open"_s); // our answer makes it their turn
    CHECK_FALSE(shown.find<QLineEdit>("caseAuthor")->isEnabled());
    QTest::keyClicks(text, u"West Europe"_s);
    QTest::mouseClick(shown.find<QPushButton>("caseLog"), Qt::LeftButton);
    REQUIRE(eventually([&] { return f.leg(ticket).debt.turn == CaseTurn::Target; }));
    CHECK(answered(CaseCalls(f.workspace).details(f.leg(ticket).leg.id))->messages.size() == 2);
}

TEST_CASE("what is typed for one case waits while another is looked at", "[ui][cases]")
{
    CasesFixture f;
    f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    f.escalated(u"Disk is full"_s, u"119120321001171"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(2));
    REQUIRE(shown.showsCase());
    auto* text = shown.find<QPlainTextEdit>("caseText");
    const auto first = shown.find<CaseView>("caseView")->leg();
    text->setPlainText(u"half a thought"_s);
    const auto go = [&](int row) { shown.list().setCurrentIndex(shown.list().model()->index(row, 0)); };
    go(1);
    REQUIRE(eventually([&] { return shown.find<CaseView>("caseView")->leg() != first; }));
    CHECK(text->toPlainText().isEmpty());
    go(0);
    REQUIRE(eventually([&] { return shown.find<CaseView>("caseView")->leg() == first; }));
    CHECK(text->toPlainText() == u"half a thought"_s);
}

TEST_CASE("status and number are changed, refusals stand at the case, and an outcome takes it back", "[ui][cases]")
{
    CasesFixture f;
    const auto ticket = f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.hasRows(1));
    REQUIRE(shown.showsCase());
    auto* number = shown.find<QLineEdit>("caseNumber");
    REQUIRE(eventually([&] { return number->text() == u"119120321001170"_s; }));
    CHECK_FALSE(shown.find<QPushButton>("caseSave")->isEnabled());
    number->setText(u"12"_s);
    QTest::mouseClick(shown.find<QPushButton>("caseSave"), Qt::LeftButton);
    REQUIRE(eventually([&] {
        for (auto* label : shown.find<CaseView>("caseView")->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"15 digits"_s))
                return true;
        }
        return false;
    }));
    number->setText(u"119120321001179"_s);
    QTest::mouseClick(shown.find<QPushButton>("caseSave"), Qt::LeftButton);
    REQUIRE(eventually([&] { return f.leg(ticket).leg.externalNumber == u"119120321001179"_s; }));
    auto* outcome = shown.find<QComboBox>("caseOutcome");
    outcome->setCurrentIndex(outcome->findData(u"fixed"_s));
    QTest::mouseClick(shown.find<QPushButton>("caseClose"), Qt::LeftButton);
    CHECK(shown.hasRows(0));
    CHECK(answered(f.workspace.ticketPane(ticket.id))->details.ticket.state == TicketState::Resolving);
}

TEST_CASE("a further case is asked for under the first, and filed with its number", "[ui][cases]")
{
    CasesFixture f;
    const auto ticket = f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    ShownPage shown(f);
    REQUIRE(shown.showsCase());
    QTest::mouseClick(shown.find<QPushButton>("caseFurther"), Qt::LeftButton);
    auto* dialog = shown.page.findChild<FurtherCaseDialog*>();
    REQUIRE(dialog);
    auto* route = dialog->findChild<QComboBox*>(u"furtherRoute"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    const auto usual = route->currentIndex();
    route->setCurrentIndex(route->findData(u"lifecycle_services"_s)); // not the place for mail
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(eventually([&] {
        const auto* message = dialog->findChild<InlineMessage*>();
        return message && message->isVisible() && !message->sentence().isEmpty() && save->isEnabled();
    }));
    CHECK(answered(CaseCalls(f.workspace).ofTicket(ticket.id))->size() == 1);
    route->setCurrentIndex(usual);
    dialog->findChild<QLineEdit*>(u"furtherHealth"_s)->setText(u"healthy"_s);
    dialog->findChild<QCheckBox*>(u"furtherUnder"_s)->setChecked(true);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(shown.hasRows(2));
    auto* number = shown.find<QLineEdit>("caseFiledNumber");
    REQUIRE(eventually([&] { return number->isVisible(); }));
    number->setText(u"119120321001171"_s);
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.leg(ticket, 1).leg.isFiled(); }));
    REQUIRE(eventually([&] { return shown.page.findChild<QWidget*>(u"caseSibling1"_s) != nullptr; }));
}

TEST_CASE("an imported request without a ticket is attached by the ticket's number", "[ui][cases]")
{
    CasesFixture f;
    const auto ticket = f.create(u"Billing question"_s);
    QFile file(f.folder.filePath(u"requests.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"totalCount":1,"items":[{"title":"Billing question","severity":3,"id":"615112491169010","status":1,
"createdDate":"2026-09-01T08:00:00Z","lastModifiedDate":"2026-09-02T08:00:00Z","attributes":{"objectType":"ServiceRequest"}}]})");
    file.close();
    REQUIRE_OK(answered(f.workspace.importFile(file.fileName(), {})));
    ShownPage shown(f);
    auto* group = shown.find<QToolButton>("caseGroupUnattached");
    REQUIRE(eventually([&] { return group->text().contains(u'1'); }));
    QTest::mouseClick(group, Qt::LeftButton);
    auto* number = shown.find<QLineEdit>("unattachedTicket");
    REQUIRE(eventually([&] { return number->isVisible(); }));
    const auto* list = shown.find<QTableView>("unattachedList");
    CHECK_FALSE(list->isColumnHidden(4));
    shown.page.resize(640, 500); // what has no room stands at the right
    CHECK(eventually([&] { return list->isColumnHidden(4); }));
    CHECK(list->horizontalHeader()->length() <= list->viewport()->width());
    number->setText(u"nothing"_s);
    QTest::keyClick(number, Qt::Key_Return);
    number->setText(u"#%1"_s.arg(ticket.number));
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(shown.hasRows(1));
    CHECK(f.leg(ticket).leg.externalNumber == u"615112491169010"_s);
    CHECK(eventually([&] { return group->text().contains(u'0'); }));
}

TEST_CASE("the list of cases tells every change as what it is", "[ui][cases]")
{
    CasesFixture f;
    CaseListModel model(f.workspace, f.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto first = f.escalated(u"VM does not start"_s, u"119120321001170"_s);
    model.setAwake(true);
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    f.escalated(u"Disk is full"_s, u"119120321001171"_s);
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    CaseUpdate update;
    update.outcome = EscalationOutcome::Fixed;
    REQUIRE_OK(answered(CaseCalls(f.workspace).update(f.leg(first).leg.id, update)));
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    CHECK(resets.count() == 0);
    CHECK(model.countOf(CaseTurn::Target) == std::pair(1, 0));
    model.setAwake(false);
    f.clock->advance(hours(24));
    model.setAwake(true);
    CHECK(model.countOf(CaseTurn::Target) == std::pair(1, 1));
    CHECK(model.index(0, CaseListModel::DueColumn).data(CaseListModel::LateRole).toBool());
}
