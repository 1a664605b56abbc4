// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/pagescroll.h"
#include "ui/customers/contactdialog.h"
#include "ui/customers/customerdialog.h"
#include "ui/customers/fieldform.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

void save(FormDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"formSave"_s), Qt::LeftButton);
}

} // namespace

TEST_CASE("a new customer is taken down by the form", "[ui][customers]")
{
    AsyncFixture f;
    QPointer<CustomerDialog> dialog = new CustomerDialog(f.workspace, {});
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog.data()));
    dialog->form().setValue(Subject::Name, u"Contoso Ltd"_s);
    dialog->form().setValue(Subject::Domain, u"contoso.com, contoso.onmicrosoft.com"_s);
    dialog->form().setValue(Subject::Country, u"gb"_s);
    QTest::keyClick(dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    const auto all = answered(f.workspace.customers({}, 10));
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().name == u"Contoso Ltd"_s);
    CHECK(all->front().primaryDomain == u"contoso.com"_s);
    CHECK(all->front().country == u"GB"_s);
}

TEST_CASE("what is wrong with a customer stands at its field", "[ui][customers]")
{
    AsyncFixture f;
    CustomerDialog dialog(f.workspace, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    save(dialog);
    REQUIRE(eventually([&] { return !dialog.form().problem(Subject::Name).isEmpty(); }));
    dialog.form().setValue(Subject::Name, u"Contoso"_s);
    dialog.form().setValue(Subject::TenantId, u"not-a-guid"_s);
    save(dialog);
    REQUIRE(eventually([&] { return !dialog.form().problem(Subject::TenantId).isEmpty(); }));
    CHECK(dialog.form().problem(Subject::Name).isEmpty());
    CHECK(dialog.isVisible());
}

TEST_CASE("a form has no spare room, and grows with what is said of a field", "[ui][customers]")
{
    AsyncFixture f;
    Contact contact;
    contact.customer = f.addCustomer(u"Contoso"_s).id;
    ContactDialog dialog(f.workspace, contact);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const auto* place = dialog.findChild<PageScroll*>();
    const auto isWhole = [&] { return place->verticalScrollBar()->maximum() == 0; };
    CHECK(isWhole());
    CHECK(dialog.form().height() <= dialog.form().sizeHint().height() + 1);
    const auto before = dialog.height();
    dialog.form().setValue(Subject::Name, u"Anna"_s);
    dialog.form().setValue(Subject::Email, u"no address"_s);
    save(dialog);
    REQUIRE(eventually([&] { return !dialog.form().problem(Subject::Email).isEmpty(); }));
    CHECK(eventually([&] { return dialog.height() > before && isWhole(); }));
}

TEST_CASE("a customer changed by somebody else meanwhile is not overwritten", "[ui][customers]")
{
    AsyncFixture f;
    const auto known = f.addCustomer(u"Contoso"_s);
    CustomerDialog dialog(f.workspace, known);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.form().setValue(Subject::Phone, u"111"_s);
    auto theirs = known;
    theirs.phone = u"222"_s;
    theirs.country = u"DE"_s;
    REQUIRE_OK(answered(f.workspace.editCustomer(theirs)));

    save(dialog);
    REQUIRE(eventually([&] { return dialog.form().problem(Subject::Phone).contains(u"222"_s); }));
    CHECK(dialog.form().value(Subject::Country) == u"DE"_s); // theirs, for we had not touched it
    CHECK(answered(f.workspace.customerDetails(known.id))->customer.phone == u"222"_s);
    save(dialog);
    REQUIRE(eventually([&] { return !dialog.isVisible(); }));
    const auto stored = answered(f.workspace.customerDetails(known.id))->customer;
    CHECK(stored.phone == u"111"_s);
    CHECK(stored.country == u"DE"_s);
}

TEST_CASE("a contact is added and changed by the form", "[ui][customers]")
{
    AsyncFixture f;
    Contact fresh;
    fresh.customer = f.addCustomer(u"Contoso"_s).id;
    ContactDialog adding(f.workspace, fresh);
    adding.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy saved(&adding, &ContactDialog::saved);
    adding.open();
    adding.form().setValue(Subject::Name, u"Anna Petrova"_s);
    adding.form().setValue(Subject::Email, u"nonsense"_s);
    save(adding);
    REQUIRE(eventually([&] { return !adding.form().problem(Subject::Email).isEmpty(); }));
    adding.form().setValue(Subject::Email, u"anna@contoso.com"_s);
    save(adding);
    REQUIRE(eventually([&] { return saved.count() == 1; }));

    const auto contacts = answered(f.workspace.customerDetails(fresh.customer))->contacts;
    REQUIRE(contacts.size() == 1);
    ContactDialog editing(f.workspace, contacts.front());
    editing.setAttribute(Qt::WA_DeleteOnClose, false);
    editing.open();
    editing.form().setValue(Subject::Role, u"1"_s); // authorised
    save(editing);
    REQUIRE(eventually([&] { return !editing.isVisible(); }));
    CHECK(answered(f.workspace.customerDetails(fresh.customer))->contacts.front().authorised);
}

TEST_CASE("a contact changed by somebody else meanwhile is not overwritten", "[ui][customers]")
{
    AsyncFixture f;
    NewContact anna;
    anna.name = u"Anna"_s;
    const auto known = answered(f.workspace.addContact(f.addCustomer(u"Contoso"_s).id, anna));
    REQUIRE_OK(known);
    ContactDialog dialog(f.workspace, *known);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.form().setValue(Subject::Phone, u"111"_s);
    auto theirs = *known;
    theirs.phone = u"222"_s;
    theirs.email = u"anna@contoso.example"_s;
    theirs.authorised = true;
    REQUIRE_OK(answered(f.workspace.editContact(theirs)));

    save(dialog);
    REQUIRE(eventually([&] { return dialog.form().problem(Subject::Phone).contains(u"222"_s); }));
    CHECK(dialog.form().value(Subject::Email) == theirs.email);
    CHECK(dialog.form().value(Subject::Role) == u"1"_s);
    const auto contactNow = [&] { return answered(f.workspace.customerDetails(known->customer))->contacts.front(); };
    CHECK(contactNow().phone == u"222"_s);
    save(dialog);
    REQUIRE(eventually([&] { return !dialog.isVisible(); }));
    CHECK(contactNow().phone == u"111"_s);
    CHECK(contactNow().authorised);
}

TEST_CASE("notes are written in the form, which opens at them", "[ui][customers]")
{
    AsyncFixture f;
    const auto known = f.addCustomer(u"Contoso"_s);
    QPointer<CustomerDialog> dialog = new CustomerDialog(f.workspace, known);
    dialog->focusNote();
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog.data()));
    QTest::keyClicks(dialog->focusWidget(), u"Calls before nine"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    CHECK(answered(f.workspace.customerDetails(known.id))->customer.note == u"Calls before nine"_s);
}
