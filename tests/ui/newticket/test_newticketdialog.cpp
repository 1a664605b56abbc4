// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/offeringcalls.h"
#include "support/asyncfixture.h"
#include "support/tiers.h"
#include "ui/base/inlinemessage.h"
#include "ui/newticket/callerfacts.h"
#include "ui/newticket/coverageline.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/text/keypresenter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

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

namespace {

/// A window that outlives its closing, so that it can be looked at.
std::unique_ptr<NewTicketDialog> opened(AsyncFixture& f)
{
    auto dialog = std::make_unique<NewTicketDialog>(f.workspace, f.clock);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    return dialog;
}

QLineEdit* title(NewTicketDialog& dialog)
{
    return dialog.findChild<QLineEdit*>(u"newTicketTitle"_s);
}

/// Answers the question that Esc asks by this button.
void answer(const QString& button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(question);
        for (auto* one : question->buttons()) {
            if (one->text() == button) {
                one->click();
                return;
            }
        }
        question->reject();
        FAIL("there is no button " << button.toStdString());
    });
}

bool says(const QWidget& dialog, const QString& words)
{
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

size_t draftCount(AsyncFixture& f)
{
    const auto drafts = answered(f.workspace.newTicketDrafts());
    REQUIRE_OK(drafts);
    return drafts->size();
}

} // namespace

TEST_CASE("a call of a known customer is taken down by keyboard alone", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso Ltd"_s);
    NewContact anna;
    anna.name = u"Anna"_s;
    anna.phone = u"+371 555 0101"_s;
    anna.authorised = true;
    const auto contact = answered(f.workspace.addContact(customer.id, anna));
    REQUIRE_OK(contact);
    auto dialog = opened(f);
    QSignalSpy created(dialog.get(), &NewTicketDialog::created);
    QTest::keyClicks(dialog->focusWidget(), u"5550101"_s); // the phone shows the number
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    auto* chosen = dialog->findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return chosen->currentData().toLongLong() == contact->id.value(); }));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // contact
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // about
    QTest::keyClicks(dialog->focusWidget(), u"Mail is late"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(dialog->focusWidget(), u"Since this morning"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return created.count() == 1; }));
    const auto ticket = created.front().front().value<Ticket>();
    CHECK(ticket.customer == customer.id);
    CHECK(ticket.contact == contact->id);
    CHECK(ticket.callerNote.isEmpty());
    CHECK(draftCount(f) == 0);
}

TEST_CASE("what was typed of a new ticket is here again after a crash, and can be discarded", "[ui][newticket]")
{
    AsyncFixture f;
    auto dialog = opened(f);
    QTest::keyClicks(dialog->focusWidget(), u"Mr Nobody 555"_s);
    QTest::keyClicks(title(*dialog), u"Cannot sign in"_s);
    REQUIRE(eventually([&] { return draftCount(f) == 1; })); // saved while the window is open
    dialog->hide();
    dialog.reset(); // nobody asked

    auto again = opened(f);
    REQUIRE(eventually([&] { return title(*again)->text() == u"Cannot sign in"_s; }));
    CHECK(again->findChild<QLineEdit*>(u"caller"_s)->text() == u"Mr Nobody 555"_s);
    auto* message = again->findChild<InlineMessage*>(u"newTicketRestored"_s);
    CHECK(message->isVisible());
    CHECK(eventually([&] { return says(*again, u"Nobody known fits"_s); }));
    Q_EMIT message->actionTriggered();
    CHECK(eventually([&] { return !says(*again, u"Nobody known fits"_s); }));
    CHECK(title(*again)->text().isEmpty());
    CHECK(eventually([&] { return draftCount(f) == 0; }));
    QTest::keyClick(again.get(), Qt::Key_Escape); // nothing is written: nothing is asked
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("a draft that came back is put aside by keyboard, and another ticket begins empty", "[ui][newticket]")
{
    AsyncFixture f;
    NewTicketDraft draft;
    draft.key = u"kept"_s;
    draft.form.callerNote = u"Mr Nobody 555"_s;
    draft.form.title = u"Cannot sign in"_s;
    REQUIRE_OK(answered(f.workspace.saveNewTicketDraft(draft)));
    auto dialog = opened(f);
    REQUIRE(eventually([&] { return title(*dialog)->text() == u"Cannot sign in"_s; }));
    QTest::keyClicks(title(*dialog), u" since noon"_s); // and at once
    QTest::keyClick(dialog.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(eventually([&] { return title(*dialog)->text().isEmpty(); }));
    CHECK_FALSE(dialog->findChild<InlineMessage*>(u"newTicketRestored"_s)->isVisible());
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit*>(u"caller"_s));
    CHECK(dialog->findChild<QLineEdit*>(u"caller"_s)->text().isEmpty());

    QTest::keyClicks(title(*dialog), u"Mail is late"_s);
    QSignalSpy created(dialog.get(), &NewTicketDialog::created);
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return created.count() == 1; }));
    CHECK(created.front().front().value<Ticket>().title == u"Mail is late"_s);
    const auto kept = answered(f.workspace.newTicketDrafts());
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().key == u"kept"_s);
    CHECK(kept->front().form.title == u"Cannot sign in since noon"_s);
    CHECK(kept->front().form.callerNote == u"Mr Nobody 555"_s);
}

TEST_CASE("what is put aside leaves the customer whom the window was opened for, and of nothing nothing is put aside", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.take(customer);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(title(dialog), u"Mail is late"_s);
    QTest::keyClick(&dialog, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(eventually([&] { return title(dialog)->text().isEmpty(); }));
    CHECK(dialog.findChild<QLineEdit*>(u"caller"_s)->text() == customer.name);
    CHECK(draftCount(f) == 1); // behind what the window asked for when it opened
    QCoreApplication::processEvents();
    CHECK(title(dialog)->text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_N, Qt::ControlModifier); // nothing is written
    CHECK(draftCount(f) == 1);
}

TEST_CASE("a draft comes back with its customer, contact and choices, and ends as the ticket", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    NewContact anna;
    anna.name = u"Anna"_s;
    anna.authorised = true;
    REQUIRE_OK(answered(f.workspace.addContact(customer.id, anna)));
    NewTicketDraft draft;
    draft.key = u"crashed"_s;
    draft.form.customer = customer.id;
    draft.form.callerNote = customer.name;
    draft.form.title = u"Mail is late"_s;
    draft.form.impact = Impact::Everyone;
    draft.form.urgency = Urgency::Stopped;
    REQUIRE_OK(answered(f.workspace.saveNewTicketDraft(draft)));
    auto dialog = opened(f);
    REQUIRE(eventually([&] { return !title(*dialog)->text().isEmpty(); }));
    auto* contact = dialog->findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return contact->count() == 2; }));
    CHECK(contact->currentData().toLongLong() == 0); // somebody else had called
    QSignalSpy created(dialog.get(), &NewTicketDialog::created);
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return created.count() == 1; }));
    const auto ticket = created.front().front().value<Ticket>();
    CHECK(ticket.customer == customer.id);
    CHECK_FALSE(ticket.contact.isValid());
    CHECK(ticket.severity == Severity::A);
    CHECK(draftCount(f) == 0);
}

TEST_CASE("who discards a draft discards its customer, but not the one the window was opened for", "[ui][newticket]")
{
    AsyncFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    NewTicketDraft draft;
    draft.key = u"crashed"_s;
    draft.form.customer = customer.id;
    draft.form.callerNote = customer.name;
    draft.form.title = u"Mail is late"_s;
    REQUIRE_OK(answered(f.workspace.saveNewTicketDraft(draft)));
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const bool asked = GENERATE(false, true);
    if (asked)
        dialog.take(customer);
    dialog.open();
    REQUIRE(eventually([&] { return !title(dialog)->text().isEmpty(); }));
    auto* contact = dialog.findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return contact->isEnabled(); }));
    Q_EMIT dialog.findChild<InlineMessage*>(u"newTicketRestored"_s)->actionTriggered();
    CHECK(title(dialog)->text().isEmpty());
    CHECK(dialog.findChild<QLineEdit*>(u"caller"_s)->text() == (asked ? customer.name : QString()));
    CHECK(contact->isEnabled() == asked);
}

TEST_CASE("Esc asks before words are lost: kept, discarded, or written on", "[ui][newticket]")
{
    AsyncFixture f;
    auto dialog = opened(f);
    QTest::keyClicks(title(*dialog), u"Cannot sign in"_s);
    answer(u"Go on writing"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK(dialog->isVisible());
    answer(u"Keep for later"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(eventually([&] { return draftCount(f) == 1; }));
    auto again = opened(f);
    REQUIRE(eventually([&] { return title(*again)->text() == u"Cannot sign in"_s; }));
    answer(u"Discard"_s);
    QTest::keyClick(again.get(), Qt::Key_Escape);
    CHECK_FALSE(again->isVisible());
    CHECK(eventually([&] { return draftCount(f) == 0; }));
}

TEST_CASE("a ticket begun for one customer leaves the draft of another alone", "[ui][newticket]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    NewTicketDraft draft;
    draft.key = u"other"_s;
    draft.form.callerNote = u"Mr Nobody"_s;
    draft.form.title = u"Cannot sign in"_s;
    REQUIRE_OK(answered(f.workspace.saveNewTicketDraft(draft)));
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.take(contoso);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    REQUIRE_OK(answered(f.workspace.newTicketDrafts())); // behind the one that the window asked
    CHECK(title(dialog)->text().isEmpty());
    QTest::keyClicks(title(dialog), u"Mail is late"_s);
    QSignalSpy created(&dialog, &NewTicketDialog::created);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return created.count() == 1; }));
    CHECK(draftCount(f) == 1);
}

TEST_CASE("what covers the customer and what runs out is in sight before the first word", "[ui][newticket]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    SupportPlan plan;
    plan.kind = PlanKind::Advanced;
    REQUIRE_OK(answered(f.workspace.addSupportPlan(plan)));
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.take(contoso);
    dialog.open();
    auto* facts = dialog.findChild<CallerFacts*>();
    const auto tells = [&](const QString& words) {
        const auto labels = facts->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text().contains(words); });
    };
    REQUIRE(eventually([&] { return tells(label(PlanKind::Advanced)); }));
    CHECK(tells(u"Agreement"_s));
    CHECK(tells(u"No delegated access is known."_s));
    CHECK(tells(u"Running outages"_s));
    CHECK(title(dialog)->text().isEmpty());
}

TEST_CASE("of running outages those are told that the customer may notice, each whole", "[ui][newticket]")
{
    CallerFacts facts;
    facts.resize(300, 600);
    facts.show();
    const auto outage = [](const QString& number, Service service) {
        Outage one;
        one.number = number;
        one.service = service;
        one.workload = u"Workload"_s;
        one.title = u"Users may be unable to reach anything at all in the whole of Europe since this morning"_s;
        return one;
    };
    facts.showOutages({outage(u"EX1"_s, Service::Office365), outage(u"AZ1"_s, Service::Azure)});
    const auto lines = [&facts] {
        QHash<QString, int> found; // each with its place
        for (const auto* label : facts.findChildren<QLabel*>()) {
            if (label->isVisible())
                found.insert(label->text().section(u' ', 0, 0), label->mapTo(&facts, QPoint()).y());
        }
        return found;
    };
    REQUIRE(eventually([&] { return lines().contains(u"EX1"_s); }));
    CHECK(lines().contains(u"AZ1"_s));

    CustomerDetails details;
    details.customer.name = u"Contoso"_s;
    Subscription mail;
    mail.offerName = u"Office 365 E3"_s;
    details.subscriptions = {mail};
    facts.showCustomer(details);
    REQUIRE(eventually([&] { return lines().contains(u"Subscriptions"_s) && !lines().contains(u"AZ1"_s); }));
    CHECK(lines().contains(u"EX1"_s));
    CHECK(lines().value(u"Subscriptions"_s) < lines().value(u"At"_s));
    for (const auto* label : facts.findChildren<QLabel*>()) {
        if (label->text().startsWith(u"EX1"_s) && label->isVisible()) {
            CHECK(label->wordWrap());
            CHECK(label->height() >= label->heightForWidth(label->width()));
            CHECK(label->width() <= facts.viewport()->width());
        }
    }
}

TEST_CASE("whether it is covered, what it costs and until when we answer is told while the choices are made", "[ui][newticket]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    auto tier = plainTier();
    tier.hours = roundTheClock(u"UTC"_s);
    tier.phoneOnly = {Severity::A};
    const auto kept = answered(OfferingCalls(f.workspace).addTier(tier));
    REQUIRE_OK(kept);
    SupportAgreement agreement;
    agreement.customer = contoso.id;
    agreement.tier = kept->id;
    agreement.startsOn = QDate(2026, 1, 1);
    REQUIRE_OK(answered(OfferingCalls(f.workspace).addAgreement(agreement, false)));
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto* line = dialog.findChild<CoverageLine*>(u"newTicketCoverage"_s);
    CHECK(line->isHidden());
    dialog.take(contoso);
    REQUIRE(eventually([&] { return line->isVisible(); }));
    CHECK(line->sentence().startsWith(u"Covered by “Business 8x5”: included, first reply by"_s));
    CHECK_FALSE(line->costs());
    const auto choose = [&](const char* name, const QString& key) {
        auto* combo = dialog.findChild<QComboBox*>(QString::fromLatin1(name));
        REQUIRE(combo->findData(key) >= 0);
        combo->setCurrentIndex(combo->findData(key));
    };
    choose("newTicketService", u"azure"_s);
    CHECK(line->sentence().startsWith(u"Not covered"_s));
    CHECK(line->sentence().contains(u"Azure"_s));
    CHECK(line->costs());
    choose("newTicketService", u"office365"_s);
    const auto slow = line->sentence();
    choose("newTicketImpact", u"everyone"_s);
    choose("newTicketUrgency", u"stopped"_s);
    CHECK(line->sentence() != slow);
    CHECK(line->sentence().contains(u"first reply by"_s));
}

TEST_CASE("service, category and problem type are proposed from the words until somebody chooses them", "[ui][newticket]")
{
    AsyncFixture f;
    auto dialog = opened(f);
    const auto* likely = dialog->findChild<QLabel*>(u"newTicketLikely"_s);
    auto* service = dialog->findChild<QComboBox*>(u"newTicketService"_s);
    auto* category = dialog->findChild<QComboBox*>(u"newTicketCategory"_s);
    auto* problem = dialog->findChild<QLineEdit*>(u"newTicketProblem"_s);
    REQUIRE_OK(answered(f.workspace.guides())); // behind those that the window asked for
    CHECK(likely->isHidden());

    QTest::keyClicks(title(*dialog), u"Mail is delayed, message trace shows nothing"_s);
    REQUIRE(eventually([&] { return service->currentData().toString() == u"office365"_s; }));
    CHECK(category->currentData().toString() == u"technical"_s);
    CHECK(problem->text() == u"Mail flow"_s);
    CHECK(likely->text().contains(u"Mail flow"_s));

    problem->setFocus();
    QTest::keyClicks(problem, u" at night"_s);
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Home);
    title(*dialog)->selectAll();
    QTest::keyClicks(title(*dialog), u"Virtual machine does not start after resize"_s);
    CHECK(service->currentData().toString() == u"azure"_s);
    CHECK(problem->text() == u"Mail flow at night"_s);
    CHECK(category->currentData().toString().isEmpty());
    title(*dialog)->clear();
    CHECK(service->currentData().toString().isEmpty());
    CHECK(likely->isHidden());
}

TEST_CASE("who wants to create a ticket without a title is told that it needs one", "[ui][newticket]")
{
    AsyncFixture f;
    auto dialog = opened(f);
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    auto* said = dialog->findChild<InlineMessage*>(u"newTicketMessage"_s);
    CHECK(said->isVisible());
    CHECK(title(*dialog)->hasFocus());
    QTest::keyClicks(title(*dialog), u"M"_s);
    CHECK_FALSE(said->isVisible());
}
