// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "ui/base/linkbutton.h"
#include "ui/ticket/fieldsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A ticket of somebody unknown, and a customer who may be meant.
struct FieldsFixture : PaneFixture {
    FieldsFixture()
    {
        ticket = create(u"Mail is late"_s);
        customer = addCustomer(u"Contoso Ltd"_s, true);
        NewContact person;
        person.name = u"Petra"_s;
        person.authorised = true;
        const auto added = answered(workspace.addContact(customer.id, person));
        REQUIRE_OK(added);
        contact = *added;
        open(ticket);
    }

    /// By the way out of what is blocked.
    FieldsDialog& ask()
    {
        LinkButton* link = nullptr;
        REQUIRE(eventually([&] {
            link = pane->findChild<LinkButton*>(u"chooseCustomer"_s);
            return link && link->isVisible();
        }));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        FieldsDialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = pane->findChild<FieldsDialog*>();
            return dialog && dialog->isActiveWindow();
        }));
        return *dialog;
    }
    /// Types a part of the name and takes what is found.
    void pick(FieldsDialog& dialog, const QString& name)
    {
        auto* caller = dialog.findChild<QLineEdit*>(u"caller"_s);
        CHECK(caller->hasFocus());
        QTest::keyClicks(caller, name);
        QTest::keyClick(caller, Qt::Key_Return);
        REQUIRE(eventually([&] { return caller->text() == customer.name; }));
        auto* people = dialog.findChild<QComboBox*>(u"fieldsContact"_s);
        REQUIRE(eventually([&] { return people->count() > 1; }));
    }
    static void save(FieldsDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }

    Ticket ticket;
    Customer customer;
    Contact contact;
};

} // namespace

TEST_CASE("a ticket of an unknown caller gets its customer by keyboard, and its diagnosis may start", "[ui][ticket]")
{
    FieldsFixture f;
    CHECK_FALSE(f.pane->findChild<QPushButton*>(u"trigger_start_diagnosis"_s)->isEnabled());
    auto& dialog = f.ask();
    f.pick(dialog, u"contos"_s);
    f.save(dialog);
    REQUIRE(eventually([&] { return f.stored(f.ticket).customer == f.customer.id; }));
    const auto now = f.stored(f.ticket);
    CHECK(now.contact == f.contact.id);
    CHECK(now.callerNote == u"somebody"_s);
    CHECK(now.revision == f.ticket.revision + 1);
    REQUIRE(eventually([&] { return f.button(u"trigger_start_diagnosis"_s).isEnabled(); }));
    CHECK_FALSE(f.pane->findChild<LinkButton*>(u"chooseCustomer"_s));
    REQUIRE_OK(answered(f.workspace.undo()));
    CHECK_FALSE(f.stored(f.ticket).customer.isValid());
}

TEST_CASE("problem type, channel, team and the caller's words are edited as well", "[ui][ticket]")
{
    FieldsFixture f;
    auto& dialog = f.ask();
    auto* note = dialog.findChild<QLineEdit*>(u"fieldsNote"_s);
    auto* problem = dialog.findChild<QLineEdit*>(u"fieldsProblem"_s);
    auto* channel = dialog.findChild<QComboBox*>(u"fieldsChannel"_s);
    CHECK(note->text() == u"somebody"_s);
    note->selectAll();
    QTest::keyClicks(note, u"a Mr Smith"_s);
    QTest::keyClicks(problem, u"Mail flow"_s);
    channel->setCurrentIndex(channel->findData(QString(keyOf(Channel::Portal))));
    f.save(dialog);
    REQUIRE(eventually([&] { return f.stored(f.ticket).problemType == u"Mail flow"_s; }));
    CHECK(f.stored(f.ticket).callerNote == u"a Mr Smith"_s);
    CHECK(f.stored(f.ticket).channel == Channel::Portal);
}

TEST_CASE("a name that nobody known has is no customer, and is said so at the field", "[ui][ticket]")
{
    FieldsFixture f;
    auto& dialog = f.ask();
    auto* caller = dialog.findChild<QLineEdit*>(u"caller"_s);
    QTest::keyClicks(caller, u"nobody at all"_s);
    f.save(dialog);
    CHECK(dialog.isVisible());
    CHECK(f.stored(f.ticket).revision == f.ticket.revision);
}

TEST_CASE("a customer that somebody else chose meanwhile is asked about by name", "[ui][conflict]")
{
    FieldsFixture f;
    const auto other = f.addCustomer(u"Fabrikam"_s);
    auto& dialog = f.ask();
    f.pick(dialog, u"contos"_s);
    REQUIRE_OK(answered(f.workspace.editTicket(
        f.ticket.id, f.ticket.revision, {{TicketField::Customer, QString::number(other.id.value())}})));
    f.save(dialog);
    f.button(u"useMine_customer"_s);
    QStringList words;
    for (const auto* label : f.pane->findChild<QWidget*>(u"conflict"_s)->findChildren<QLabel*>())
        words << label->text();
    CHECK(words.contains(u"Contoso Ltd"_s));
    CHECK(words.contains(u"Fabrikam"_s));
    CHECK(f.stored(f.ticket).customer == other.id);
    SECTION("theirs stays, and with it the people of their customer")
    {
        QTest::keyClick(&f.button(u"keepTheirs_customer"_s), Qt::Key_Space);
        CHECK_FALSE(f.pane->findChild<QWidget*>(u"conflict"_s)->isVisible());
        CHECK(f.stored(f.ticket).customer == other.id);
    }
    SECTION("mine goes over it")
    {
        QTest::keyClick(&f.button(u"useMine_customer"_s), Qt::Key_Space);
        REQUIRE(eventually([&] { return f.stored(f.ticket).customer == f.customer.id; }));
        CHECK(f.stored(f.ticket).contact == f.contact.id);
    }
}
