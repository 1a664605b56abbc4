// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/evidencecalls.h"
#include "support/escalationinput.h"
#include "ui/base/inlinemessage.h"
#include "ui/exports/exportdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/shell/windowfixture.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/triggerform.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// Types into the fields of the open trigger form in their order.
void fillForm(TriggerForm& form, const QStringList& texts)
{
    qsizetype next = 0;
    for (auto* editor : form.findChildren<QWidget*>()) {
        if (next >= texts.size())
            return;
        if (auto* line = qobject_cast<QLineEdit*>(editor);
            line && !qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
            line->setText(texts[next++]);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
            text->setPlainText(texts[next++]);
    }
}

void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&widget, key, modifiers);
}

Contact addAuthorisedContact(WindowFixture& f, CustomerId customer)
{
    NewContact contact;
    contact.name = u"Anna Petrova"_s;
    contact.phone = u"+49 30 555-0101"_s;
    contact.authorised = true;
    const auto added = answered(f.workspace.addContact(customer, contact));
    REQUIRE_OK(added);
    return *added;
}

} // namespace

TEST_CASE("a phone call becomes a ticket by keyboard alone", "[ui][mainjob]")
{
    WindowFixture f;
    const auto customer = f.addCustomer(u"Contoso Ltd"_s);
    const auto contact = addAuthorisedContact(f, customer.id);

    press(f.window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = f.dialog<NewTicketDialog>();
    REQUIRE(dialog);
    auto* caller = dialog->findChild<QLineEdit*>(u"caller"_s);
    QTest::keyClicks(caller, u"cont"_s);
    auto* answers = dialog->findChild<QAbstractItemView*>(u"callerAnswers"_s);
    REQUIRE(eventually([&] { return answers->isVisible(); }));
    press(*caller, Qt::Key_Return);
    auto* contacts = dialog->findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return contacts->currentData().toLongLong() == contact.id.value(); }));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newTicketTitle"_s), u"Mail to partners is delayed"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"newTicketBody"_s), u"Since this morning"_s);
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(eventually([&] { return f.pane().ticketNumber() > 0; }));
    const auto details = f.details(f.pane().ticket());
    CHECK(details.ticket.title == u"Mail to partners is delayed"_s);
    CHECK(details.ticket.customer == customer.id);
    CHECK(details.ticket.contact == contact.id);
    REQUIRE(details.messages.size() == 1);
    CHECK(details.messages.front().body == u"Since this morning"_s);
    CHECK(f.window.queue().isTicketFullWidth());
}

TEST_CASE("an unknown caller is taken down as written", "[ui][mainjob]")
{
    WindowFixture f;
    press(f.window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = f.dialog<NewTicketDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"caller"_s), u"Mr Nobody, 555-0199"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newTicketTitle"_s), u"Cannot sign in"_s);
    const QPointer<NewTicketDialog> open(dialog);
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto stored = eventually([&] { return f.pane().ticketNumber() > 0; });
    INFO((open ? open->findChild<InlineMessage*>()->sentence() : QString()));
    REQUIRE(stored);
    const auto ticket = f.details(f.pane().ticket()).ticket;
    CHECK_FALSE(ticket.customer.isValid());
    CHECK(ticket.callerNote == u"Mr Nobody, 555-0199"_s);
}

TEST_CASE("the window carries a ticket through escalation to its end", "[ui][mainjob]")
{
    WindowFixture f;
    const auto customer = f.addCustomer(u"Fabrikam"_s, true);
    NewTicket fresh;
    fresh.title = u"The VM will not start"_s;
    fresh.body = u"Allocation failed since 9:40"_s;
    fresh.customer = customer.id;
    fresh.service = Service::Office365;
    fresh.category = Category::Technical;
    fresh.contact = addAuthorisedContact(f, customer.id).id;
    const auto created = answered(f.workspace.createTicket(fresh));
    REQUIRE_OK(created);
    const auto id = created->id;
    f.window.queue().openTicket(id);
    auto* form = f.find<TriggerForm>("triggerForm");

    f.choose(Trigger::StartDiagnosis);
    REQUIRE(f.reaches(id, TicketState::Diagnosing));

    // What the checklist asks is known already; the tests of the view type it.
    const auto known = escalationInput(u"m365_admin_center"_s);
    EvidenceCalls evidence(f.workspace);
    for (const auto& key : known.evidenceItems.keys())
        REQUIRE_OK(answered(evidence.set(id, key, known.evidenceItems.value(key))));
    REQUIRE_OK(answered(evidence.set(id, u"description"_s, u"Started 9:40, tried redeploy"_s)));
    REQUIRE_OK(answered(evidence.set(id, u"health_check"_s, u"No known incident"_s)));
    f.choose(Trigger::RequestEscalation);
    auto* ask = f.find<QPushButton>("escalateSubmit");
    REQUIRE(eventually([&] { return ask->isVisible() && ask->isEnabled(); }));
    ask->click();
    REQUIRE(f.reaches(id, TicketState::EscalationReview));

    SECTION("nobody approves their own request: the reason stands beside the button")
    {
        REQUIRE(eventually([&] {
            const auto* button = f.pane().findChild<QPushButton*>(u"trigger_approve_escalation"_s);
            return button && !button->isEnabled() && !button->accessibleDescription().isEmpty();
        }));
    }
    SECTION("a supervisor approves, it is filed, comes back, is resolved and confirmed")
    {
        User supervisor;
        supervisor.login = u"eve"_s;
        supervisor.name = u"Eve"_s;
        supervisor.role = Role::Supervisor;
        const auto added = answered(f.workspace.addUser(supervisor));
        REQUIRE_OK(added);
        const auto agent = f.workspace.actor();
        f.workspace.setActor(actorOf(*added));
        const auto approved =
            answered(f.workspace.fire(id, f.details(id).ticket.revision, Trigger::ApproveEscalation, {}));
        REQUIRE_OK(approved);
        f.workspace.setActor(agent);

        f.choose(Trigger::FileEscalation);
        auto* number = f.find<QLineEdit>("escalateNumber");
        REQUIRE(eventually([&] { return number->isVisible(); }));
        QTest::keyClicks(number, u"615112491169010"_s);
        REQUIRE(eventually([&] { return ask->isEnabled(); }));
        ask->click();
        REQUIRE(f.reaches(id, TicketState::Escalated));
        f.choose(Trigger::LegReturned);
        f.submitForm();
        REQUIRE(f.reaches(id, TicketState::Resolving));
        f.choose(Trigger::Resolve);
        fillForm(*form, {u"Capacity in the zone"_s, u"Redeployed in another zone"_s});
        f.submitForm();
        REQUIRE(f.reaches(id, TicketState::Resolved));
        f.choose(Trigger::Confirm);
        REQUIRE(f.reaches(id, TicketState::Closed));
        const auto details = f.details(id);
        CHECK(details.ticket.solution == u"Redeployed in another zone"_s);
        REQUIRE(details.escalations.size() == 1);
        CHECK(details.escalations.front().externalNumber == u"615112491169010"_s);
    }
}

TEST_CASE("a note and a reply are stored as what they are", "[ui][mainjob]")
{
    WindowFixture f;
    const auto ticket = f.create(u"Invoice question"_s);
    f.window.queue().openTicket(ticket.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    auto* text = f.find<QPlainTextEdit>("composerText");

    press(f.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(text, u"checked the invoice"_s);
    press(*text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.details(ticket.id).messages.size() == 2; }));
    REQUIRE(eventually([&] { return text->toPlainText().isEmpty(); }));
    press(f.window, Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(text, u"The invoice is right."_s);
    press(*text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.details(ticket.id).messages.size() == 3; }));
    const auto messages = f.details(ticket.id).messages;
    CHECK(messages[1].kind == MessageKind::InternalNote);
    CHECK(messages[2].kind == MessageKind::Reply);
    CHECK(messages[2].body == u"The invoice is right."_s);
}

TEST_CASE("what is being written survives a look at another ticket", "[ui][drafts]")
{
    WindowFixture f;
    const auto first = f.create(u"First"_s);
    const auto second = f.create(u"Second"_s);
    f.window.queue().openTicket(first.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == first.number; }));
    auto* text = f.find<QPlainTextEdit>("composerText");
    QTest::keyClicks(text, u"half a sent"_s);
    f.window.queue().openTicket(second.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == second.number; }));
    CHECK(text->toPlainText().isEmpty());
    f.window.queue().openTicket(first.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == first.number; }));
    CHECK(text->toPlainText() == u"half a sent"_s);
}

TEST_CASE("a file is imported through the dialog after its preview", "[ui][import]")
{
    WindowFixture f;
    const auto path = f.folder.filePath(u"Customers.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
               "eebd1b55-5360-4438-a11d-5c06918c3014,Contoso Ltd,contoso.onmicrosoft.com,Cloud Reseller\r\n"
               "not-a-guid,Nobody,nobody.example,Cloud Reseller\r\n");
    file.close();

    press(f.window, Qt::Key_I, Qt::ControlModifier);
    auto* dialog = f.dialog<ImportDialog>();
    REQUIRE(dialog);
    auto* start = dialog->findChild<QPushButton*>(u"importStart"_s);
    dialog->addFiles({path});
    REQUIRE(eventually([&] { return start->isEnabled(); }));
    const auto before = answered(f.workspace.customers({}, 10));
    REQUIRE_OK(before);
    CHECK(before->empty()); // a preview stores nothing
    QTest::mouseClick(start, Qt::LeftButton);
    REQUIRE(eventually([&] {
        const auto after = answered(f.workspace.customers({}, 10));
        return after && after->size() == 1;
    }));
}

TEST_CASE("files dropped on the window are previewed in the wizard", "[ui][import]")
{
    WindowFixture f;
    const auto path = f.folder.filePath(u"customers.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
               "aaaaaaaa-0000-4000-8000-000000000001,Contoso,contoso.example,Cloud Reseller\r\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window, &drop);
    auto* dialog = f.dialog<ImportDialog>();
    REQUIRE(dialog);
    REQUIRE(dialog->queue().files().size() == 1);
    REQUIRE(eventually([&] { return dialog->queue().at(0)->outcome.added == 1; }));
}

TEST_CASE("the list on show is exported as CSV", "[ui][export]")
{
    WindowFixture f;
    f.create(u"=cmd|' /C calc'!A0"_s);
    f.window.actions().views[static_cast<size_t>(StandardView::NewTickets)]->trigger();
    const auto path = f.folder.filePath(u"tickets.csv"_s);
    f.window.actions().exportList->trigger();
    auto* dialog = f.dialog<ExportDialog>();
    REQUIRE(dialog);
    dialog->setPath(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("'=cmd"));
}

TEST_CASE("a search with a mistake says where and keeps the list", "[ui][search]")
{
    WindowFixture f;
    f.create(u"Something"_s);
    f.window.actions().views[8]->trigger();
    auto* search = f.find<QLineEdit>("search");
    search->setText(u"staus:open"_s);
    press(*search, Qt::Key_Return);
    const auto before = f.window.queue().filter();
    CHECK(f.window.queue().filter() == before);
    search->setText(u"#%1"_s.arg(1001));
    press(*search, Qt::Key_Return);
    CHECK(f.window.queue().filter().numbers == std::vector<qint64>{1001});
}

TEST_CASE("a ticket that leaves the list stays open under who works on it", "[ui][mainjob]")
{
    WindowFixture f;
    const auto first = f.create(u"First"_s);
    const auto second = f.create(u"Second"_s);
    f.window.actions().views[2]->trigger(); // unassigned
    auto& list = f.window.queue().list();
    REQUIRE(eventually([&] { return list.model()->rowCount() == 2; }));
    f.window.queue().openTicket(second.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == second.number; }));
    const TicketChanges taken{{TicketField::Assignee, QString::number(f.workspace.actor().user.value())}};
    REQUIRE_OK(answered(f.workspace.editTicket(second.id, second.revision, taken)));
    REQUIRE(eventually([&] { return list.model()->rowCount() == 1; }));
    CHECK(list.currentTicket() == first.id);
    CHECK(f.pane().ticket() == second.id);
}
